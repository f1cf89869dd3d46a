/** The world that the loopback Discord serves; ids are fixed, so that tests can name them. */
export const APPLICATION = '1000';
export const BOT_USER = {
  id: APPLICATION,
  username: 'verbatim',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};
export const GUILD = '100';
/** A text channel of {@link GUILD}. */
export const CHANNEL = '200';
/** A thread in {@link CHANNEL}. */
export const THREAD = '201';
/** A text channel in which an override takes the permission to send from the bot. */
export const LOCKED_CHANNEL = '202';
/** A server that is the second shard's where there are two; the gateway tells of it where the bot has `joined` it. */
export const FOREIGN_GUILD = String(900n + (1n << 22n));
export const FOREIGN_THREAD = '901';
export const FOREIGN_CHANNEL = '902';
/** A text channel there in which an override takes the permission to send from the bot. */
export const FOREIGN_LOCKED = '903';
/** A direct message with the bot. */
export const DIRECT = '300';

const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;
const SEND_IN_THREADS = 1n << 38n;
const EVERYONE = String(VIEW_CHANNEL | SEND_MESSAGES | SEND_IN_THREADS);

/** A message as a reader's client has it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  content: string;
  components: readonly unknown[];
  readonly ephemeral: boolean;
  deleted: boolean;
}

/** An interaction that the server sent out. */
export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  readonly channelId: string;
  readonly sentMs: number;
  /** The type of the callback that answered it. */
  callback?: number;
  /** What an autocomplete was answered with. */
  choices?: unknown;
  /** The message that `@original` names; for a button its own message, after an update. */
  original?: StoredMessage;
  /** True between a deferral and the answer. */
  thinking: boolean;
  /** For buttons, the message that they are on. */
  readonly source?: StoredMessage;
}

export interface World {
  readonly messages: StoredMessage[];
  readonly interactions: Map<string, StoredInteraction>;
  /** Nonces that were posted with `enforce_nonce`, and the message of each. */
  readonly nonces: Map<string, StoredMessage>;
  commands: readonly unknown[];
  /** Channels that answer with an error code instead of posting. */
  readonly refusals: Map<string, number>;
  /** What the application is, and what may be done with it. */
  applicationFlags: number;
  guilds: readonly { readonly id: string; readonly name: string; readonly permissions: string }[];
  /** What the interface tells of a path such as `/channels/1` in place of what it would. */
  readonly told: Map<string, unknown>;
  /** The servers that the gateway tells of. */
  joined: readonly string[];
  shards: number;
  /** How many shards may identify at once. */
  concurrency: number;
  startsLeft: number;
  nextId: number;
}

export function createWorld(): World {
  return {
    messages: [],
    interactions: new Map(),
    nonces: new Map(),
    commands: [],
    refusals: new Map([[LOCKED_CHANNEL, 50013]]),
    applicationFlags: 0,
    guilds: [{ id: GUILD, name: 'Test guild', permissions: EVERYONE }],
    told: new Map(),
    joined: [GUILD],
    shards: 1,
    concurrency: 1,
    startsLeft: 999,
    nextId: 500_000,
  };
}

export function newId(world: World): string {
  world.nextId += 1;
  return String(world.nextId);
}

export function store(
  world: World,
  channelId: string,
  body: { content?: unknown; components?: unknown; flags?: unknown },
): StoredMessage {
  const message: StoredMessage = {
    id: newId(world),
    channelId,
    content: typeof body.content === 'string' ? body.content : '',
    components: Array.isArray(body.components) ? body.components : [],
    ephemeral: ((Number(body.flags) || 0) & 64) !== 0,
    deleted: false,
  };
  world.messages.push(message);
  return message;
}

/** A message as the interface returns it. */
export function apiMessage(message: StoredMessage): Record<string, unknown> {
  return {
    id: message.id,
    channel_id: message.channelId,
    author: BOT_USER,
    content: message.content,
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: message.ephemeral ? 64 : 0,
    components: message.components,
  };
}

const DENIED = [{ id: BOT_USER.id, type: 1, allow: '0', deny: String(SEND_MESSAGES) }];

/** The channels and threads of a server, as the interface and the gateway give them. */
export function channelsOf(guild: string): readonly Record<string, unknown>[] {
  const [text, locked, thread] =
    guild === GUILD ? [CHANNEL, LOCKED_CHANNEL, THREAD] : [FOREIGN_CHANNEL, FOREIGN_LOCKED, FOREIGN_THREAD];
  const common = { guild_id: guild };
  return [
    { ...common, id: text, type: 0, name: 'general', position: 0, permission_overwrites: [] },
    { ...common, id: locked, type: 0, name: 'locked', position: 1, permission_overwrites: DENIED },
    {
      ...common,
      id: thread,
      type: 11,
      parent_id: text,
      name: 'a thread',
      owner_id: '1',
      thread_metadata: {
        archived: false,
        locked: false,
        auto_archive_duration: 60,
        archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
      },
    },
  ];
}

/** The bot as a member of any server. */
export const BOT_MEMBER = {
  user: BOT_USER,
  roles: [],
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  deaf: false,
  mute: false,
  flags: 0,
};

/** A server as the interface gives it. */
export function guildBody(id: string): Record<string, unknown> {
  return {
    id,
    name: 'Test guild',
    owner_id: '1',
    roles: [
      {
        id,
        name: '@everyone',
        permissions: EVERYONE,
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    preferred_locale: 'en-US',
  };
}

/** A server as GUILD_CREATE brings it. */
export function guildCreate(id: string): Record<string, unknown> {
  const channels = channelsOf(id);
  return {
    ...guildBody(id),
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    members: [BOT_MEMBER],
    channels: channels.filter(({ type }) => type === 0),
    threads: channels.filter(({ type }) => type === 11),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
    large: false,
    unavailable: false,
  };
}
