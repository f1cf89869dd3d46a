import { setTimeout as delay } from 'node:timers/promises';
import { type REST, RESTEvents } from 'discord.js';
import { type AccessChange, type Adapter, AdapterError, type AdapterStatus } from '../../core/adapter.ts';
import type { CommandSpec } from '../../core/commands.ts';
import type { Log } from '../../core/log.ts';
import { kept } from '../../core/messages/retold.ts';
import type { Bot, Reply } from '../../core/model.ts';
import type { Posted } from '../../core/posted.ts';
import { createInteractionRest, createRest } from './client.ts';
import { PLATFORM } from './events.ts';
import { createFleet, type Fleet } from './fleet.ts';
import { allOf, gatewayOf, type ShardSet } from './gateway.ts';
import { createLeasing, type Leases, leasesOf } from './leasing.ts';
import { createLocate, type Locate } from './location.ts';
import {
  IDENTIFY_EVERY_MS,
  type Pace,
  paceBy,
  type Reserve,
  reserveHere,
  reserveTogether,
  type SharedPaces,
} from './pacing.ts';
import { permitAt } from './permit.ts';
import { amendReply, postReply } from './post.ts';
import { createRequests, type Requests } from './requests.ts';
import { createServing } from './serving.ts';
import { wrongToken } from './session.ts';
import { atMost, openShard } from './shard.ts';

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
  /** Between two shards that may not identify at once. */
  readonly identifyEveryMs: number;
  /** A shard of a process that has died is taken over after this. */
  readonly leaseMs: number;
}

const DISCORD_TIMING: DiscordTiming = {
  deferAfterMs: 1_500,
  retryAfterMs: 500,
  silenceMs: 180_000,
  drainMs: 3_000,
  identifyEveryMs: IDENTIFY_EVERY_MS,
  leaseMs: 16_000,
};

export interface DiscordDeps {
  readonly token: string;
  /** Base of the REST interface, without its version; `https://discord.com/api` unless a proxy stands before it. */
  readonly apiUrl?: string;
  readonly bot: Bot;
  readonly commands: readonly CommandSpec[];
  readonly log: Log;
  /** Shards of this process; those that it holds a lease on; absent: all, as many as Discord recommends. */
  readonly shards?: ShardSet | { lease(): Promise<Leases> };
  /** Where processes with fixed `shards` agree on who identifies when; absent: each goes by itself. */
  readonly pacing?: () => Promise<SharedPaces>;
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

const NOT_CONNECTED_MS = 10_000;
/** How long closing the connections and giving leases back may take. */
const LEAVE_MS = 2_000;

/** What one run of the adapter works with. */
interface Live {
  readonly channels: Fleet;
  readonly requests: Requests;
  readonly locate: Locate;
}

/** Serves Discord over a gateway connection for each of its shards. Each run starts anew, so that a lost one leaves nothing. */
export function createDiscord(deps: DiscordDeps): Adapter {
  const timing = { ...DISCORD_TIMING, ...deps.timing };
  const now = deps.now ?? Date.now;
  const apiUrl = deps.apiUrl ?? 'https://discord.com/api';
  const wait = (tries: number) => delay(timing.retryAfterMs * 2 ** (tries - 1));
  const reserveAlone = reserveHere(now);
  let status = (): AdapterStatus => ({ state: 'stopped', detail: 'not started' });
  let lastContactMs: number | undefined;
  let live: Live | undefined;

  async function run(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const [rest, interactionRest] = [createRest(apiUrl, deps.token), createInteractionRest(apiUrl)];
    for (const each of [rest, interactionRest]) noteLimits(each);
    const requests = createRequests({ rest, interactionRest, wait });
    const { serve, inFlight } = createServing({ ...deps, requests, deferAfterMs: timing.deferAfterMs });
    const watching = { log: deps.log, now, silenceMs: timing.silenceMs };
    let pace: Pace = paceBy(reserveAlone, 1, timing.identifyEveryMs, now);
    let standby = (): AdapterStatus => ({ state: 'connecting', detail: 'connecting' });
    const open = (id: number, count: number) =>
      openShard({
        ...{ id, count, token: deps.token, apiUrl, ...watching },
        pace: (shard, closed) => pace(shard, closed),
        serve: (client) => serve(client, id),
      });
    const fleet = createFleet(open, () => standby());
    const over = new AbortController();
    status = fleet.status;
    const locate = createLocate({ channels: fleet, requests });
    live = { channels: fleet, requests, locate };

    async function connect(): Promise<void> {
      const { shards: wanted, concurrency } = await gatewayOf(rest);
      const paced = (reserve: Reserve) => paceBy(reserve, concurrency, timing.identifyEveryMs, now);
      const choice = deps.shards ?? allOf(wanted);
      if (over.signal.aborted) return;
      if ('lease' in choice) {
        const leases = await leasesOf(choice);
        // A process that goes on without the database must be able to connect anew.
        pace = paced((bucket, everyMs) =>
          leases.reserve(bucket, everyMs, now()).catch(() => reserveAlone(bucket, everyMs)),
        );
        const leasing = createLeasing({ ...watching, leases, fleet, wanted, leaseMs: timing.leaseMs });
        standby = leasing.standby;
        return leasing.run(over.signal);
      }
      const together = deps.pacing && reserveTogether(deps.pacing, reserveAlone, watching);
      pace = paced(together?.reserve ?? reserveAlone);
      await fleet.serve(choice.ids, choice.count);
      await aborted(over.signal);
      await together?.close();
    }

    const connecting = connect();
    try {
      await Promise.race([connecting, fleet.lost, refused(rest), aborted(signal)]);
      status = () => ({ state: 'stopped', detail: 'stopped' });
    } catch (error) {
      const detail = error instanceof AdapterError ? error.message : 'stopped by a fault of this program';
      status = () => ({ state: 'failing', detail });
      throw error;
    } finally {
      over.abort();
      fleet.silence();
      const answering = atMost(timing.drainMs, Promise.allSettled(inFlight));
      const leaving = atMost(LEAVE_MS, Promise.allSettled([connecting]));
      await Promise.all([answering, leaving]);
      live = undefined;
      for (const each of [rest, interactionRest]) {
        each.clearHandlerSweeper();
        each.clearHashSweeper();
      }
      await fleet.close();
    }
  }

  function noteLimits(rest: REST): void {
    rest.on(RESTEvents.Response, (_request, { status: code }) => {
      if (code === 429) deps.onLimited?.(PLATFORM);
    });
    rest.on(RESTEvents.RateLimited, ({ global, timeToReset }) => {
      deps.log.debug({ global, waitMs: timeToReset }, 'requests wait for a rate limit of Discord');
    });
  }

  function statusNow(): AdapterStatus {
    const current = status();
    lastContactMs = current.lastContactMs ?? lastContactMs;
    return { ...(lastContactMs === undefined ? {} : { lastContactMs }), ...current };
  }

  return {
    platform: PLATFORM,
    run,
    async post(place, reply, key) {
      if (place.platform !== PLATFORM) {
        return { kind: 'refused', reason: 'invalid', detail: 'not an address of Discord' };
      }
      if (!live?.channels.connected()) {
        return { kind: 'later', afterMs: NOT_CONNECTED_MS, detail: kept('kept.discordAway') };
      }
      return postReply({ ...live, wait, onPosted: deps.onPosted }, place, reply, key);
    },
    async amend(posted, reply) {
      if (posted.place.platform !== PLATFORM) return { kind: 'gone', detail: 'not an address of Discord' };
      if (live?.channels.connected()) return amendReply({ ...live, wait }, posted, reply);
      return { kind: 'later', afterMs: NOT_CONNECTED_MS, detail: kept('kept.discordAway') };
    },
    async permit(place) {
      if (live?.channels.connected()) return permitAt(live, place);
      return { kind: 'lacking', detail: kept('kept.cannotLook') };
    },
    locate: async (place) => live?.locate(place),
    status: statusNow,
  };
}

/** Rejects as soon as Discord no longer accepts the token. */
function refused(rest: REST): Promise<never> {
  return new Promise((_, reject) => {
    rest.on(RESTEvents.Response, (_request, { status }) => {
      if (status === 401) reject(wrongToken());
    });
  });
}

/** Resolves when `signal` aborts. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
