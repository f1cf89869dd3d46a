import { setTimeout as delay } from 'node:timers/promises';
import { type Client, Events, type Interaction, type REST, RESTEvents } from 'discord.js';
import type { CommandSpec } from '../../core/commands.ts';
import type { Log } from '../../core/log.ts';
import { kept } from '../../core/messages/retold.ts';
import type { AccessChange, Adapter, AdapterStatus, Bot, Reply } from '../../core/model.ts';
import type { Posted } from '../../core/posted.ts';
import { watchAccess } from './access.ts';
import { createClient, createInteractionRest } from './client.ts';
import { commandBodies, sameCommands } from './commands.ts';
import { describe, failureOf, originOf } from './errors.ts';
import { autocompleteEvent, buttonEvent, messageEvent, PLATFORM, slashEvent } from './events.ts';
import { inviteUrl } from './invite.ts';
import { locateIn } from './location.ts';
import { permitIn } from './permissions.ts';
import { amendReply, postReply } from './post.ts';
import { createRequests, type Requests } from './requests.ts';
import { createResponder, type Responder } from './responder.ts';
import { watchSession } from './session.ts';

/** Waits, in milliseconds; the defaults are for Discord, tests shorten them. */
export interface DiscordTiming {
  /** An answer later than this is announced first: Discord waits 3 s for one of both. */
  readonly deferAfterMs: number;
  /** Before the second try of a request; doubled before the third. */
  readonly retryAfterMs: number;
  /** A connection that has been silent for longer is dead; heartbeats come every 41 s or so. */
  readonly silenceMs: number;
  /** How long answers in flight may still take when the bot stops. */
  readonly drainMs: number;
}

const DISCORD_TIMING: DiscordTiming = {
  deferAfterMs: 1_500,
  retryAfterMs: 500,
  silenceMs: 180_000,
  drainMs: 3_000,
};

export interface DiscordDeps {
  readonly token: string;
  /** Base of the REST interface, without its version; `https://discord.com/api` unless a proxy stands before it. */
  readonly apiUrl?: string;
  readonly bot: Bot;
  readonly commands: readonly CommandSpec[];
  readonly log: Log;
  /** Called with the platform's name for each 429. */
  readonly onLimited?: (platform: string) => void;
  /** Told when the bot is let into a server or removed from one. */
  readonly onAccess?: (change: AccessChange) => void;
  /** Told of every reply that it has posted whole, where all can read it. */
  readonly onPosted?: (posted: Posted, reply: Reply) => void;
  readonly timing?: Partial<DiscordTiming>;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** How long the connection may take to close. */
const CLOSE_MS = 1_000;
const NOT_CONNECTED_MS = 10_000;

/** Serves Discord over one gateway connection. Each run has a client of its own, so that a lost one leaves nothing. */
export function createDiscord(deps: DiscordDeps): Adapter {
  const timing = { ...DISCORD_TIMING, ...deps.timing };
  const now = deps.now ?? Date.now;
  const apiUrl = deps.apiUrl ?? 'https://discord.com/api';
  const wait = (tries: number) => delay(timing.retryAfterMs * 2 ** (tries - 1));
  let status: AdapterStatus = { state: 'stopped', detail: 'not started' };
  let live: { readonly client: Client; readonly requests: Requests } | undefined;

  async function run(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const client = createClient(apiUrl);
    const interactionRest = createInteractionRest(apiUrl);
    for (const rest of [client.rest, interactionRest]) noteLimits(rest);
    const requests = createRequests({ rest: client.rest, interactionRest, wait });
    const session = watchSession({ client, log: deps.log, now, silenceMs: timing.silenceMs, report });
    const inFlight = serve(client, requests);
    client.once(Events.ClientReady, () => void greet(client, requests));
    if (deps.onAccess) watchAccess(client, deps.onAccess);
    try {
      live = { client, requests };
      await Promise.race([session.login(deps.token).then(() => session.lost), session.lost, aborted(signal)]);
    } finally {
      session.end();
      client.removeAllListeners(Events.InteractionCreate);
      await atMost(timing.drainMs, Promise.allSettled(inFlight));
      live = undefined;
      interactionRest.clearHandlerSweeper();
      interactionRest.clearHashSweeper();
      await atMost(CLOSE_MS, client.destroy());
      if (status.state !== 'failing') report({ state: 'stopped', detail: 'stopped' });
    }
  }

  function noteLimits(rest: REST): void {
    rest.on(RESTEvents.Response, (_request, { status: code }) => {
      if (code === 429) deps.onLimited?.(PLATFORM);
    });
  }

  function report(next: Pick<AdapterStatus, 'state' | 'detail' | 'lastContactMs'>): void {
    status = {
      ...(status.lastContactMs === undefined ? {} : { lastContactMs: status.lastContactMs }),
      ...next,
    };
  }

  /** Answers every interaction; what is returned holds those that are still being answered. */
  function serve(client: Client, requests: Requests): ReadonlySet<Promise<void>> {
    const untilLate = () => late(timing.deferAfterMs);
    const responder = createResponder({ ...deps, requests, untilLate });
    const inFlight = new Set<Promise<void>>();
    client.on(Events.InteractionCreate, (interaction) => {
      const work = handle(interaction, responder).catch((error: unknown) => {
        deps.log.error({ at: originOf(error) }, 'an interaction could not be read');
      });
      inFlight.add(work);
      void work.finally(() => inFlight.delete(work));
    });
    return inFlight;
  }

  async function handle(interaction: Interaction, responder: Responder): Promise<void> {
    const { id, applicationId, token } = interaction;
    const key = { id, applicationId, token };
    if (interaction.isAutocomplete()) return responder.suggest(key, autocompleteEvent(interaction));
    if (interaction.isChatInputCommand()) return responder.answer(key, slashEvent(interaction));
    if (interaction.isButton()) return responder.answer(key, buttonEvent(interaction));
    if (!interaction.isMessageContextMenuCommand()) return;
    const event = messageEvent(interaction, deps.commands);
    if (event) await responder.answer(key, event);
  }

  async function greet(client: Client, requests: Requests): Promise<void> {
    const applicationId = client.application?.id ?? client.user?.id ?? '';
    deps.log.info(
      { invite: inviteUrl(applicationId) },
      'Discord is connected; this link adds the bot to a server',
    );
    try {
      const wanted = commandBodies(deps.commands);
      if (sameCommands(await requests.commands(applicationId), wanted)) return;
      await requests.overwriteCommands(applicationId, wanted);
      deps.log.info({ commands: wanted.length }, 'registered the commands with Discord');
    } catch (error) {
      deps.log.error(
        { problem: describe(failureOf(error)) },
        'the commands could not be registered with Discord',
      );
    }
  }

  return {
    platform: PLATFORM,
    run,
    async post(place, reply, key) {
      if (place.platform !== PLATFORM) {
        return { kind: 'refused', reason: 'invalid', detail: 'not an address of Discord' };
      }
      if (!live?.client.isReady()) {
        return { kind: 'later', afterMs: NOT_CONNECTED_MS, detail: kept('kept.discordAway') };
      }
      return postReply({ ...live, wait, onPosted: deps.onPosted }, place, reply, key);
    },
    async amend(posted, reply) {
      if (posted.place.platform !== PLATFORM) return { kind: 'gone', detail: 'not an address of Discord' };
      if (live?.client.isReady()) return amendReply({ ...live, wait }, posted, reply);
      return { kind: 'later', afterMs: NOT_CONNECTED_MS, detail: kept('kept.discordAway') };
    },
    async permit(place) {
      if (live?.client.isReady()) return permitIn(live.client, place);
      return { kind: 'lacking', detail: kept('kept.cannotLook') };
    },
    locate: async (place) => live && locateIn(live, place),
    status: () => status,
  };
}

/** Resolves when `signal` aborts. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  const limit = late(ms);
  await Promise.race([work, limit.passed]);
  limit.cancel();
}

function late(ms: number): { readonly passed: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}
