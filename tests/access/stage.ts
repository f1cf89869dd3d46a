import { setTimeout as wait } from 'node:timers/promises';
import type { AccessRule } from '../../src/core/access.ts';
import type { Adapter } from '../../src/core/adapter.ts';
import { type BotLimits, createBot } from '../../src/core/bot.ts';
import { createCollection, following, type Libraries } from '../../src/core/collection.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Bot, CommandEvent, Document, Event, Place, Reply } from '../../src/core/model.ts';
import { accessOf } from '../../src/documents/access.ts';
import { WISH_LIMITS } from '../../src/gaps/limits.ts';
import { createGapsService } from '../../src/gaps/service.ts';
import { createSettingsService } from '../../src/place-settings/service.ts';
import { createDigestService } from '../../src/schedule/service.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { QUESTION as MISSED, PARROT } from '../gaps/stage.ts';
import { QUIET } from '../storage/databases.ts';

/** Every word of it that says anything holds these letters, and so do its name, its headings, its tag and its address. */
export const CANARY = /zq/i;

export const SECRET = documentOf(
  'staff/zqvault.md',
  `# Zqcombination

The zqlever of the zqvault is turned thrice by the zqkeeper before the zqdoor opens at the zqbell.

The Zqguild Zqcouncil Zqassembly (ZQA) counts the zqcoins of the zqvault on every zqmorning of the zqweek.

The zqcaretaker waters the zqtomatoes that grow behind the zqboiler, and nobody else may water them.`,
  {
    title: 'The zqvault',
    tags: ['zqtag'],
    url: 'https://zq.example.org/vault',
    author: 'Zq Author',
    language: 'en',
  },
);

const RULES: readonly AccessRule[] = [{ documents: ['staff'], places: ['test:staff'] }];

/** A channel of the community that the rule names, and one of another. */
export const OFFICE: Place = { platform: 'test', id: 'office', direct: false, within: ['staff'] };
export const LOBBY: Place = { platform: 'test', id: 'lobby', direct: false, within: ['town'] };
/** One of the same community, whose admin wants only documents that lie in no folder. */
export const YARD: Place = { platform: 'test', id: 'yard', direct: false, within: ['staff'] };
const YARD_ONLY = '*.md';
export const ANN: Place = { platform: 'test', id: 'ann', direct: true };

/** Somebody who is told last. */
const LAST: Place = { platform: 'test', id: 'last', direct: true };

/** What the platform knows of an address. */
const COMMUNITIES: Readonly<Record<string, readonly string[]>> = {
  office: ['staff'],
  yard: ['staff'],
  lobby: ['town'],
};

const START = Date.parse('2026-03-10T07:59:00Z');

const UNLIMITED: BotLimits = {
  actor: { capacity: 1e9, refillMs: 1 },
  place: { capacity: 1e9, refillMs: 1 },
  typing: { capacity: 1e9, refillMs: 1 },
};

interface Post {
  readonly place: string;
  readonly reply: Reply;
}

/** The whole bot over documents and rules that can change, on a platform on which all posts are written down. */
export interface Stage {
  readonly bot: Bot;
  readonly storage: Storage;
  readonly posts: readonly Post[];
  become(documents: readonly Document[], rules?: readonly AccessRule[]): void;
  /** False while the platform does not say what a place is part of. */
  located: boolean;
  pass(ms: number): void;
  /** Waits until everybody who waits for an answer has been looked at with the documents and rules of now. */
  settle(): Promise<void>;
  /** Waits until the day's digest of a place has come to an end, and says how. */
  ended(id: string): Promise<{ readonly state: string; readonly cause?: string }>;
  /** The state of the day's digest of a place once a try has come to nothing. */
  tried(id: string): Promise<string>;
  stop(): Promise<void>;
}

export async function openStage(
  given: {
    readonly documents?: readonly Document[];
    readonly rules?: readonly AccessRule[];
    readonly platform?: string;
  } = {},
): Promise<Stage> {
  const storage = await openSqlite(':memory:');
  const collect = (documents: readonly Document[], rules: readonly AccessRule[]): Libraries =>
    createCollection({ library: createLibrary(documents), preferences: {}, access: accessOf(rules) });
  let held = [given.documents ?? [...HOUSE, SECRET], given.rules ?? RULES] as const;
  let current = collect(...held);
  const libraries = following(() => current);
  let offsetMs = START - Date.now();
  const nowMs = () => Date.now() + offsetMs;
  const posts: Post[] = [];
  const last = Promise.withResolvers<void>();
  const gaps = createGapsService({ libraries, nowMs, log: QUIET, trustsDirect: false, pauseMs: 10 });
  const settings = createSettingsService({ libraries, nowMs, log: QUIET, wait });
  const service = createDigestService({
    ...{ open: async () => storage, libraries, log: QUIET, nowMs },
    beside: async (house, signal) => {
      await Promise.all([gaps.beside(house, signal), settings.beside(house, signal)]);
    },
    limits: { pollMs: 20 },
  });
  const bot = createBot({
    ...{ library: libraries.at, now: nowMs, log: QUIET, limits: UNLIMITED },
    ...{ digests: service.desk, gaps: gaps.desk, settings: settings.desk, past: service.past },
  });
  const rowOf = (id: string) => storage.deliveries.get({ platform: 'test', id, direct: false }, '2026-03-10');
  const stopping = new AbortController();
  const stage = {
    ...{ bot, storage, posts, located: true },
    become: (documents: readonly Document[], rules: readonly AccessRule[] = RULES) => {
      held = [documents, rules];
      current = collect(...held);
    },
    pass: (ms: number) => {
      offsetMs += ms;
    },
    // Whoever waits longest is looked at first, so this one comes after all others.
    settle: async () => {
      const place = { ...LAST, platform: adapter.platform };
      const times = { askedMs: nowMs(), expiresMs: nowMs() + 1e9 };
      const wish = { place, actor: 'last', question: MISSED, locale: 'en', ...times };
      await storage.wishes.add(wish, WISH_LIMITS);
      const [documents, rules] = held;
      current = collect([...documents, PARROT], rules);
      await last.promise;
      current = collect(...held);
    },
    ended: async (id: string) => {
      for (;;) {
        const row = await rowOf(id);
        if (row && !['due', 'claimed', 'sending'].includes(row.state)) return row;
        await wait(10);
      }
    },
    tried: async (id: string) => {
      for (;;) {
        const row = await rowOf(id);
        if (row && (row.cause !== undefined || row.state === 'sent')) return row.state;
        await wait(10);
      }
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
  const adapter: Adapter = {
    platform: given.platform ?? 'test',
    run: async () => {},
    amend: async () => ({ kind: 'gone', detail: 'never posted' }),
    post: async (place, reply, key) => {
      if (place.id === LAST.id) last.resolve();
      else posts.push({ place: place.id, reply });
      return { kind: 'sent', message: key };
    },
    permit: async () => ({ kind: 'allowed' }),
    locate: async (place) => (stage.located ? { ...place, within: COMMUNITIES[place.id] ?? [] } : undefined),
    status: () => ({ state: 'ready', detail: '' }),
  };
  const running = service.run(stopping.signal, [adapter]);
  while (service.facts.status().state !== 'ready') await wait(5);
  await wait(30);
  await storage.settings.set(YARD, 'documents', YARD_ONLY);
  return stage;
}

type Origin = Omit<CommandEvent, 'kind' | 'command' | 'options' | 'subcommand'>;

export function origin(place: Place): Origin {
  return { place, actor: 'ann', locale: 'en', admin: true, contact: ANN };
}

export function command(place: Place, words: string, options: Record<string, string> = {}): CommandEvent {
  const [name = '', subcommand] = words.split(' ');
  return {
    kind: 'command',
    command: name,
    ...(subcommand === undefined ? {} : { subcommand }),
    ...{ options, ...origin(place) },
  };
}

export function press(place: Place, token: string): Event {
  return { kind: 'button', token, ...origin(place) };
}

/** Whatever the bot says to an event. */
export async function said(bot: Bot, event: Event): Promise<unknown> {
  switch (event.kind) {
    case 'inline':
      return bot.results(event);
    case 'autocomplete':
      return bot.choices(event);
    case 'command':
    case 'button':
      return bot.reply(event);
    default:
      return event satisfies never;
  }
}

/** The tokens of everything that can be pressed below a reply. */
export function tokensOf(reply: unknown): readonly string[] {
  return [...JSON.stringify(reply ?? null).matchAll(/"token":"([^"]+)"/g)].map(([, token = '']) => token);
}
