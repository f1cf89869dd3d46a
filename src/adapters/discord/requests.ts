import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { CODE, type Failure, failureOf } from './errors.ts';
import type { MessageBody } from './render.ts';

/** What addresses an interaction; the token is a secret for the 15 minutes that it lives. */
export interface InteractionKey {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object */
type Callback =
  | { readonly type: 4; readonly data: MessageBody }
  | { readonly type: 5; readonly data: { readonly flags: number } }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data: MessageBody }
  | { readonly type: 8; readonly data: { readonly choices: readonly { name: string; value: string }[] } };

/** The requests that this adapter makes; each rejects with discord.js's error once trying again is of no use. */
export interface Requests {
  /** Gives Discord's account of the message that it shows or changes, if it does and Discord still tells. */
  callback(key: InteractionKey, body: Callback): Promise<unknown>;
  /** Changes the message that the interaction was answered with, or whose button was pressed; gives it. */
  edit(key: InteractionKey, body: MessageBody): Promise<unknown>;
  remove(key: InteractionKey): Promise<void>;
  followUp(key: InteractionKey, body: MessageBody): Promise<unknown>;
  /** Changes one of the bot's own messages. */
  editMessage(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** Posts once, without trying again; the same nonce within a few minutes posts nothing new. */
  create(channelId: string, body: MessageBody, nonce: string): Promise<unknown>;
  /** The id of the channel for direct messages with a person; made if there is none. */
  directChannel(user: string): Promise<unknown>;
  channel(id: string): Promise<unknown>;
  server(id: string): Promise<unknown>;
  /** The bot as a member of a server. */
  ownMember(server: string): Promise<unknown>;
  commands(applicationId: string): Promise<unknown>;
  overwriteCommands(applicationId: string, body: readonly unknown[]): Promise<void>;
}

const TRIES = 3;

const SELF = z.object({ id: z.string() });

/** Without this Discord lists the commands in English only. */
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: 'true' });

/** Without this Discord does not say which message an interaction was answered with. */
const WITH_RESPONSE = new URLSearchParams({ with_response: 'true' });

export interface RequestsDeps {
  /** With the bot's token. */
  readonly rest: REST;
  /** Without a token, for interactions. */
  readonly interactionRest: REST;
  /** Waits before the next try. */
  readonly wait: (tries: number) => Promise<void>;
}

/**
 * Neither REST client may try again on its own: it would repeat a POST after a reset, and so post twice. What can be repeated
 * without harm is tried three times here, `wait` between.
 */
export function createRequests({ rest, interactionRest, wait }: RequestsDeps): Requests {
  const original = (key: InteractionKey) => Routes.webhookMessage(key.applicationId, key.token);

  async function repeat<T>(work: () => Promise<T>, done: (failure: Failure) => boolean = () => false) {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work();
      } catch (error) {
        const failure = failureOf(error);
        if (tries > 1 && done(failure)) return undefined;
        if (tries === TRIES || !passing(failure)) throw error;
      }
      await wait(tries);
    }
  }

  return {
    async callback(key, body) {
      const send = () =>
        interactionRest.post(Routes.interactionCallback(key.id, key.token), {
          ...{ body, auth: false },
          ...(body.type === 4 || body.type === 7 ? { query: WITH_RESPONSE } : {}),
        });
      // Our own first try has arrived after all.
      return repeat(
        send,
        (failure) => failure.kind === 'refused' && failure.code === CODE.alreadyAcknowledged,
      );
    },
    edit: (key, body) => repeat(() => interactionRest.patch(original(key), { body, auth: false })),
    async remove(key) {
      const gone = (failure: Failure) => failure.kind === 'refused' && failure.code === CODE.unknownMessage;
      await repeat(() => interactionRest.delete(original(key), { auth: false }), gone);
    },
    // Follow-ups take no nonce: a repeated one may show twice, so it is not repeated.
    followUp: (key, body) =>
      interactionRest.post(Routes.webhook(key.applicationId, key.token), { body, auth: false }),
    async editMessage(channelId, messageId, body) {
      await repeat(() => rest.patch(Routes.channelMessage(channelId, messageId), { body }));
    },
    create: (channelId, body, nonce) =>
      rest.post(Routes.channelMessages(channelId), { body: { ...body, nonce, enforce_nonce: true } }),
    directChannel: (user) => repeat(() => rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
    channel: (id) => repeat(() => rest.get(Routes.channel(id))),
    server: (id) => repeat(() => rest.get(Routes.guild(id))),
    async ownMember(server) {
      const { id } = SELF.parse(await repeat(() => rest.get(Routes.user())));
      return repeat(() => rest.get(Routes.guildMember(server, id)));
    },
    commands: (applicationId) =>
      repeat(() => rest.get(Routes.applicationCommands(applicationId), { query: WITH_LOCALIZATIONS })),
    async overwriteCommands(applicationId, body) {
      await repeat(() => rest.put(Routes.applicationCommands(applicationId), { body }));
    },
  };
}

/** True where the same request may do better in a moment. */
export function passing(failure: Failure): boolean {
  return failure.kind === 'broken' || failure.kind === 'lost' || failure.kind === 'unreached';
}
