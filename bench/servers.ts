import { createRandom } from '../src/evaluation/bootstrap.ts';
import { BOT_USER } from '../tests/loopback/discord/state.ts';
import { createLanguage } from './text.ts';

/** What GUILD_CREATE brings of a server, to a bot without privileged intents. */
export interface Server {
  readonly id: string;
  readonly [field: string]: unknown;
}

const CATEGORIES = 6;
const TEXT_CHANNELS = 38;
const VOICE_CHANNELS = 6;
const THREADS = 5;
const ROLES = 30;
const EMOJIS = 20;
/** People in voice channels: the only members but the bot that Discord then names. */
const IN_VOICE = 3;

/** View channel, send messages, send in threads, and what else a role usually has. */
const PERMISSIONS = '1071698660929';
const SEEN = '2026-01-01T00:00:00.000000+00:00';

/** Servers as large ones are: 50 channels, some of them private to two roles, 5 open threads, 30 roles, 20 emojis. */
export function* writeServers(count: number, seed: number): Generator<Server> {
  const random = createRandom(seed);
  const language = createLanguage(seed);
  const phrase = (words: number) => Array.from({ length: words }, () => language.draw(random)).join(' ');
  // Ids of Discord are 18 or 19 digits, and no two things have the same.
  let last = 1_100_000_000_000_000_000n;
  const nextId = () => {
    last += 1_000_003n + BigInt(Math.floor(random() * 1e9));
    return String(last);
  };
  for (let at = 0; at < count; at += 1) yield writeServer(nextId, phrase);
}

type Phrase = (words: number) => string;

function writeServer(nextId: () => string, phrase: Phrase): Server {
  const id = nextId();
  const roles = [id, ...Array.from({ length: ROLES - 1 }, nextId)].map((role, at) =>
    roleOf(role, at, phrase),
  );
  const people = Array.from({ length: IN_VOICE }, () => personOf(nextId(), phrase));
  const channels = channelsOf(nextId, phrase, [roles[3]?.id ?? id, roles[4]?.id ?? id]);
  const parent = channels[CATEGORIES]?.id;
  return {
    id,
    name: phrase(2),
    icon: '0123456789abcdef0123456789abcdef',
    owner_id: nextId(),
    description: phrase(12),
    roles,
    emojis: Array.from({ length: EMOJIS }, () => emojiOf(nextId(), phrase)),
    stickers: [],
    features: ['COMMUNITY', 'NEWS', 'WELCOME_SCREEN_ENABLED'],
    preferred_locale: 'en-US',
    joined_at: SEEN,
    members: [memberOf(BOT_USER, [roles[1]?.id ?? id]), ...people.map((user) => memberOf(user, []))],
    channels,
    threads: Array.from({ length: THREADS }, () => threadOf(nextId(), id, parent, phrase)),
    presences: [],
    voice_states: people.map(({ id: user_id }) => ({ user_id, channel_id: channels.at(-1)?.id })),
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 1_500,
    large: true,
    unavailable: false,
    system_channel_id: parent,
    rules_channel_id: parent,
    verification_level: 2,
    explicit_content_filter: 2,
    premium_tier: 1,
    nsfw_level: 0,
  };
}

function roleOf(id: string, position: number, phrase: Phrase) {
  return {
    id,
    name: position === 0 ? '@everyone' : phrase(2),
    permissions: PERMISSIONS,
    position,
    color: 3_447_003,
    colors: { primary_color: 3_447_003, secondary_color: null, tertiary_color: null },
    hoist: position % 3 === 0,
    managed: position === 1,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(position === 1 ? { tags: { bot_id: BOT_USER.id } } : {}),
  };
}

function channelsOf(nextId: () => string, phrase: Phrase, allowed: readonly string[]) {
  const categories = Array.from({ length: CATEGORIES }, nextId);
  const parentOf = (at: number) => categories[at % CATEGORIES];
  const closed = allowed.map((id) => ({ id, type: 0, allow: '1024', deny: '0' }));
  const common = (position: number) => ({
    position,
    flags: 0,
    permission_overwrites: position % 2 === 0 ? closed : [],
  });
  return [
    ...categories.map((id, at) => ({ id, type: 4, name: phrase(1), ...common(at) })),
    ...Array.from({ length: TEXT_CHANNELS }, (_, at) => ({
      id: nextId(),
      type: 0,
      name: phrase(2).replaceAll(' ', '-'),
      topic: at % 2 === 0 ? phrase(10) : null,
      parent_id: parentOf(at),
      last_message_id: nextId(),
      last_pin_timestamp: SEEN,
      rate_limit_per_user: 0,
      nsfw: false,
      ...common(at),
    })),
    ...Array.from({ length: VOICE_CHANNELS }, (_, at) => ({
      id: nextId(),
      type: 2,
      name: phrase(2),
      parent_id: parentOf(at),
      bitrate: 64_000,
      user_limit: 0,
      rtc_region: null,
      last_message_id: null,
      rate_limit_per_user: 0,
      nsfw: false,
      ...common(at),
    })),
  ];
}

function threadOf(id: string, guild_id: string, parent_id: string | undefined, phrase: Phrase) {
  return {
    ...{ id, guild_id, parent_id, type: 11, name: phrase(5), owner_id: id, last_message_id: id },
    ...{ message_count: 20, member_count: 8, total_message_sent: 20, rate_limit_per_user: 0, flags: 0 },
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: 4_320,
      archive_timestamp: SEEN,
      create_timestamp: SEEN,
    },
  };
}

function emojiOf(id: string, phrase: Phrase) {
  const name = phrase(1);
  return { id, name, roles: [], require_colons: true, managed: false, animated: false, available: true };
}

function personOf(id: string, phrase: Phrase) {
  return { id, username: phrase(1), discriminator: '0', global_name: phrase(2), avatar: null, bot: false };
}

function memberOf(user: { readonly id: string }, roles: readonly string[]) {
  return { user, roles, joined_at: SEEN, nick: null, avatar: null, deaf: false, mute: false, flags: 0 };
}
