import { Api, type ApiClientOptions } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { type AccessChange, type Adapter, AdapterError, type AdapterStatus } from '../../core/adapter.ts';
import type { CommandSpec } from '../../core/commands.ts';
import type { Log } from '../../core/log.ts';
import type { Bot, Reply } from '../../core/model.ts';
import type { Posted } from '../../core/posted.ts';
import { movedTo, permitAt } from './access.ts';
import { addressOf, located, PLATFORM } from './address.ts';
import { type Caller, createCaller } from './calls.ts';
import { type Clock, systemClock } from './clock.ts';
import { deliveryOf } from './delivery.ts';
import type { Failure } from './errors.ts';
import { startError } from './faults.ts';
import { createHandler, notePosted } from './handler.ts';
import { syncMenu } from './menu.ts';
import { poll } from './polling.ts';
import { createSender } from './send.ts';
import { leaveWebhook, receiveUpdates, type WebhookNote, type WebhookOptions } from './webhook.ts';

export interface TelegramOptions {
  readonly token: string;
  /** Root of the Bot API; default `https://api.telegram.org`. */
  readonly apiRoot?: string;
  readonly bot: Bot;
  readonly commands: readonly CommandSpec[];
  readonly log: Log;
  /** Absent: updates are fetched by long polling. */
  readonly webhook?: WebhookOptions;
  /** Without it no webhook is ever removed. */
  readonly note?: WebhookNote;
  /** Called with the platform's name for each 429. */
  readonly onLimited?: (platform: string) => void;
  /** Told when the bot is let into a chat, thrown out of one, or when a chat gets a new id. */
  readonly onAccess?: (change: AccessChange) => void;
  /** Told of every reply that it has posted whole, where all can read it. */
  readonly onPosted?: (posted: Posted, reply: Reply) => void;
  readonly clock?: Clock;
  /** A number in `[0, 1)`, for the spread of waits. */
  readonly random?: () => number;
  readonly timing?: Partial<Timing>;
}

/** How long requests may take, in seconds. */
export interface Timing {
  /** How long Telegram may hold a poll open; default 30. */
  readonly pollSeconds: number;
  /** How much longer a poll may take before it counts as lost; default 15. */
  readonly pollGraceSeconds: number;
  /** How long any other call may take; default 20. */
  readonly callSeconds: number;
}

const DEFAULT_TIMING: Timing = { pollSeconds: 30, pollGraceSeconds: 15, callSeconds: 20 };
const DEFAULT_API_ROOT = 'https://api.telegram.org';

/** Telegram, by long polling in one process per token, or by a webhook in as many as are behind its address. */
export function createTelegram(options: TelegramOptions): Adapter {
  const { log, clock = systemClock, random = Math.random } = options;
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  const client = (timeoutSeconds: number): ApiClientOptions => ({
    apiRoot: (options.apiRoot ?? DEFAULT_API_ROOT).replace(/\/+$/, ''),
    timeoutSeconds,
  });
  const api = new Api(options.token, client(timing.callSeconds));
  const pollApi = new Api(options.token, client(timing.pollSeconds + timing.pollGraceSeconds));
  let signal: AbortSignal | undefined;
  const onFlood = () => options.onLimited?.(PLATFORM);
  const call = createCaller({ clock, random, signal: () => signal, onFlood });
  const sender = createSender(api, call);
  let status: AdapterStatus = { state: 'stopped', detail: 'Telegram is not started' };

  function become(state: AdapterStatus['state'], detail: string): void {
    status = { ...status, state, detail };
  }

  function onContact(): void {
    if (status.state !== 'ready') log.info({ platform: PLATFORM }, 'Telegram is connected');
    status = { state: 'ready', detail: 'Telegram answers', lastContactMs: clock.now() };
  }

  function onFailure(failure: Failure, waitMs: number): void {
    become('failing', failure.detail);
    log.warn({ platform: PLATFORM, failure: failure.kind, waitMs }, failure.detail);
  }

  async function serve(stop: AbortSignal): Promise<void> {
    const me = await Promise.race([connect(), aborted(stop)]);
    const handle = createHandler({ ...options, api, call, sender, me });
    const shared = { clock, random, handle, onContact, onFailure, log, note: options.note };
    const { webhook } = options;
    if (webhook) {
      const claim = webhook.claim?.bind(undefined, me.id);
      return receiveUpdates({ ...shared, ...webhook, claim, api, call }, stop);
    }
    await Promise.race([leaveWebhook({ ...shared, api, call }), aborted(stop)]);
    const fatal = startErrorIfFatal;
    const onPollFailure = (failure: Failure, waitMs: number) => {
      if (failure.kind === 'flood') onFlood();
      onFailure(failure, waitMs);
    };
    const { pollSeconds } = timing;
    await poll({ ...shared, onFailure: onPollFailure, api: pollApi, pollSeconds, fatal }, stop);
  }

  async function connect(): Promise<UserFromGetMe> {
    const me = await identify(api, call);
    status = { ...status, lastContactMs: clock.now() };
    await offerMenu(me);
    return me;
  }

  async function offerMenu(me: UserFromGetMe): Promise<void> {
    log.info(
      { platform: PLATFORM, bot: me.username },
      `Telegram knows this bot as https://t.me/${me.username}`,
    );
    const menu = await syncMenu(api, call, options.commands);
    if (!menu.ok)
      log.warn({ platform: PLATFORM }, `The command menu was not updated: ${menu.failure.detail}`);
    else if (menu.value) log.info({ platform: PLATFORM }, 'The command menu was updated');
  }

  return {
    platform: PLATFORM,
    status: () => status,

    run: async (stop) => {
      signal = stop;
      become('connecting', 'Telegram is being asked who this bot is');
      try {
        if (!stop.aborted) await serve(stop);
        become('stopped', 'Telegram is stopped');
      } catch (error) {
        if (stop.aborted) return become('stopped', 'Telegram is stopped');
        become('failing', error instanceof AdapterError ? error.message : 'Telegram stopped by a fault');
        throw error;
      }
    },

    permit: async (place) => {
      const address = addressOf(place);
      if (!address) return { kind: 'lacking', detail: 'this is not an address of Telegram' };
      return permitAt(api, call, ownId(options.token), address);
    },

    locate: async (place) => located(place),

    // Telegram has nothing to tell a repeated post by, so the key stays with the caller.
    post: async (place, reply) => {
      const address = addressOf(place);
      if (!address) return { kind: 'refused', reason: 'invalid', detail: 'not an address of Telegram' };
      const posted = await sender.send(address, reply, { waitMs: 0 });
      const { failure } = posted;
      // The message that tells of it may have come while the bot was away.
      if (failure?.kind === 'moved') options.onAccess?.(movedTo(address.chatId, failure.chatId));
      notePosted(options.onPosted, place, posted, reply);
      return deliveryOf(posted, address);
    },

    amend: async ({ place, messages }, reply) => {
      const address = addressOf(place);
      if (!address) return { kind: 'gone', detail: 'not an address of Telegram' };
      return sender.amend(address, messages.map(Number), reply);
    },
  };
}

/** A token begins with the id of its bot. */
function ownId(token: string): number {
  return Number.parseInt(token, 10);
}

/** Rejects when `signal` aborts, so that nothing at the start outlasts a stop. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function identify(api: Api, call: Caller): Promise<UserFromGetMe> {
  const me = await call(() => api.getMe(), { waitMs: 0, idempotent: true });
  if (!me.ok) throw startError(me.failure);
  return me.value;
}

function startErrorIfFatal(failure: Failure): AdapterError | undefined {
  const fatal = failure.kind === 'unauthorized' || failure.kind === 'conflict';
  return fatal ? startError(failure) : undefined;
}
