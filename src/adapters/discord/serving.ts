import { type Client, Events, type Interaction } from 'discord.js';
import type { AccessChange } from '../../core/adapter.ts';
import type { CommandSpec } from '../../core/commands.ts';
import type { Log } from '../../core/log.ts';
import type { Bot, Reply } from '../../core/model.ts';
import type { Posted } from '../../core/posted.ts';
import { watchAccess } from './access.ts';
import type { Connection } from './client.ts';
import { commandBodies, sameCommands } from './commands.ts';
import type { Directory } from './directory.ts';
import { describe, failureOf, originOf } from './errors.ts';
import { autocompleteEvent, buttonEvent, messageEvent, slashEvent } from './events.ts';
import { inviteUrl } from './invite.ts';
import type { Requests } from './requests.ts';
import { createResponder, type Responder } from './responder.ts';

export interface ServingDeps {
  readonly bot: Bot;
  readonly commands: readonly CommandSpec[];
  readonly requests: Requests;
  readonly log: Log;
  readonly onAccess?: (change: AccessChange) => void;
  /** Told of an answer that all can read. */
  readonly onPosted?: (posted: Posted, reply: Reply) => void;
  /** An answer later than this is announced first. */
  readonly deferAfterMs: number;
}

/** Answers what the clients of one run are told. */
export interface Serving {
  /** To be called before the client of a shard connects. */
  serve(connection: Connection, shard: number): void;
  /** Interactions that are still being answered. */
  readonly inFlight: ReadonlySet<Promise<void>>;
}

/** The shard whose process registers the commands: over all processes there is one. */
const REGISTERING = 0;

export function createServing(deps: ServingDeps): Serving {
  const { log } = deps;
  const responder = createResponder({ ...deps, untilLate: () => late(deps.deferAfterMs) });
  const inFlight = new Set<Promise<void>>();
  return {
    inFlight,
    serve(connection, shard) {
      const { client, directory } = connection;
      client.on(Events.InteractionCreate, (interaction) => {
        const work = handle(interaction, directory, responder, deps.commands).catch((error: unknown) => {
          log.error({ at: originOf(error) }, 'an interaction could not be read');
        });
        inFlight.add(work);
        void work.finally(() => inFlight.delete(work));
      });
      if (shard === REGISTERING) client.once(Events.ClientReady, () => void greet(client, deps));
      if (deps.onAccess) watchAccess(connection, deps.onAccess);
    },
  };
}

async function handle(
  interaction: Interaction,
  directory: Directory,
  responder: Responder,
  commands: readonly CommandSpec[],
): Promise<void> {
  const { id, applicationId, token } = interaction;
  const key = { id, applicationId, token };
  if (interaction.isAutocomplete()) return responder.suggest(key, autocompleteEvent(interaction, directory));
  if (interaction.isChatInputCommand()) return responder.answer(key, slashEvent(interaction, directory));
  if (interaction.isButton()) return responder.answer(key, buttonEvent(interaction, directory));
  if (!interaction.isMessageContextMenuCommand()) return;
  const event = messageEvent(interaction, directory, commands);
  if (event) await responder.answer(key, event);
}

async function greet(client: Client, { commands, requests, log }: ServingDeps): Promise<void> {
  const applicationId = client.application?.id ?? client.user?.id ?? '';
  log.info({ invite: inviteUrl(applicationId) }, 'Discord is connected; this link adds the bot to a server');
  try {
    const wanted = commandBodies(commands);
    if (sameCommands(await requests.commands(applicationId), wanted)) return;
    await requests.overwriteCommands(applicationId, wanted);
    log.info({ commands: wanted.length }, 'registered the commands with Discord');
  } catch (error) {
    log.error({ problem: describe(failureOf(error)) }, 'the commands could not be registered with Discord');
  }
}

function late(ms: number): { readonly passed: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}
