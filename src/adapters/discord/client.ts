import {
  type CacheFactory,
  Client,
  Collection,
  GatewayIntentBits,
  Options,
  REST,
  type RESTOptions,
} from 'discord.js';
import { type Directory, watchChannels } from './directory.ts';
import type { Pace } from './pacing.ts';
import { trimServers } from './trimming.ts';

/** A longer wait for a rate limit is handed back instead of holding up a queue. */
const LONGEST_WAIT_MS = 30_000;
const REQUEST_TIMEOUT_MS = 10_000;
/** How often the queues of interactions that are over are thrown away. */
const SWEEP_MS = 30_000;
/** Interactions wait for this at start, and they expire after 3 s: a server that is down must not hold them up. */
const GUILD_WAIT_MS = 1_000;

export interface ClientDeps {
  readonly apiUrl: string;
  readonly shard: number;
  /** How many shards there are over all processes. */
  readonly count: number;
  readonly pace: Pace;
}

/** A client, and what it was told of channels. */
export interface Connection {
  readonly client: Client;
  readonly directory: Directory;
}

/**
 * A discord.js client of one shard with the one intent that commands need, no privileged one, that keeps no more in memory than
 * answering takes, and never repeats a request on its own.
 */
export function createClient({ apiUrl, shard, count, pace }: ClientDeps): Connection {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: [shard],
    shardCount: count,
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: pace }) },
    allowedMentions: { parse: [], repliedUser: false },
    waitGuildTimeout: GUILD_WAIT_MS,
    rest: restOptions(apiUrl),
    makeCache: createCaches(),
  });
  const directory = watchChannels(client);
  trimServers(client);
  return { client, directory };
}

/**
 * Caches that keep the servers, the bot itself and the latest people; all others are one and the same, which keeps nothing.
 * discord.js advises against that for channels, roles and overrides, because its own looks at permissions need them: what is
 * needed here is in the directory, or asked of Discord.
 */
function createCaches(): CacheFactory {
  const kept = Options.cacheWithLimits({
    UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
  });
  const nothing = new Collection<never, never>();
  nothing.set = () => nothing;
  return (manager, holds, overridden) =>
    KEPT.has(manager.name) ? kept(manager, holds, overridden) : nothing;
}

const KEPT: ReadonlySet<string> = new Set(['GuildManager', 'UserManager']);

/** What posts and looks go through. */
export function createRest(apiUrl: string, token: string): REST {
  return new REST(restOptions(apiUrl)).setToken(token);
}

/**
 * What interactions are answered through. Discord exempts them from the limit of 50 requests a second over all, so they
 * need not queue behind a wave of posts. The token of each is its only credential.
 */
export function createInteractionRest(apiUrl: string): REST {
  return new REST({
    ...restOptions(apiUrl),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // Each interaction leaves a queue of its own behind.
    handlerSweepInterval: SWEEP_MS,
  });
}

/** Requests that come back soon, one way or the other, and are never repeated. */
function restOptions(apiUrl: string): Partial<RESTOptions> {
  return {
    api: apiUrl.replace(/\/+$/, ''),
    retries: 0,
    timeout: REQUEST_TIMEOUT_MS,
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS,
  };
}
