import {
  type CacheFactory,
  Client,
  GatewayIntentBits,
  LimitedCollection,
  Options,
  REST,
  type RESTOptions,
} from 'discord.js';
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

/**
 * A discord.js client of one shard with the one intent that commands need, no privileged one, that keeps no more in memory than
 * answering takes, and never repeats a request on its own.
 */
export function createClient({ apiUrl, shard, count, pace }: ClientDeps): Client {
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
  trimServers(client);
  return client;
}

/** Of a server: the managers whose contents nothing here asks for. */
const NEVER_KEPT = {
  MessageManager: 0,
  DMMessageManager: 0,
  GuildMessageManager: 0,
  GuildEmojiManager: 0,
  GuildStickerManager: 0,
  GuildBanManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  AutoModerationRuleManager: 0,
  StageInstanceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  PresenceManager: 0,
  VoiceStateManager: 0,
  ThreadMemberManager: 0,
  // Threads are channels too, and are kept as such; of each channel's own list `trimming.ts` takes care.
  ThreadManager: 0,
};

/** Caches that keep the bot itself, servers, channels, roles and overrides; those that keep nothing are one and the same. */
function createCaches(): CacheFactory {
  const limited = Options.cacheWithLimits({
    ...NEVER_KEPT,
    UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
    GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
  });
  const empty = new LimitedCollection<never, never>({ maxSize: 0 });
  return (manager, holds, overridden) =>
    overridden.name in NEVER_KEPT || manager.name in NEVER_KEPT ? empty : limited(manager, holds, overridden);
}

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
