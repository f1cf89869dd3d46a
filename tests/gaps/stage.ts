import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter } from '../../src/core/adapter.ts';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { LogFields } from '../../src/core/log.ts';
import type { Bot, ButtonEvent, CommandEvent, Document, Place } from '../../src/core/model.ts';
import { NO_PREFERENCES, type Preferences } from '../../src/core/preferences.ts';
import { createGapsService } from '../../src/gaps/service.ts';
import { createSettingsService } from '../../src/place-settings/service.ts';
import { createDigestService, type DigestService } from '../../src/schedule/service.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { toEverybody } from '../fixtures/libraries.ts';

/** What the house does not say, and the document that comes to say it. */
export const QUESTION = 'Who feeds the parrot of the caretaker?';
export const KEPT = 'who feeds the parrot of the caretaker';
export const PARROT = documentOf(
  'parrot.md',
  '# The parrot\n\nThe parrot of the caretaker is fed by the children of the second floor.',
  { title: 'The parrot' },
);
export const FED = 'The parrot of the caretaker is fed by the children of the second floor.';

const START = Date.parse('2026-03-10T12:00:00Z');

/** The bot over the documents of the house, which can change, with a memory for what people ask in vain. */
export interface Stage {
  readonly bot: Bot;
  readonly service: DigestService;
  readonly storage: Storage;
  /** Everything that was logged, as text. */
  log(): string;
  /** The documents or the owner's preferences change. */
  become(documents: readonly Document[], preferences?: Partial<Preferences>): void;
  pass(ms: number): void;
  serve(adapter: Pick<Adapter, 'platform' | 'post' | 'permit'>): Promise<void>;
  /** Lets everything that is due happen. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export async function openStage(
  options: {
    readonly storage?: Storage;
    readonly trustsDirect?: boolean;
    readonly keep?: Preferences['keep'];
  } = {},
): Promise<Stage> {
  const storage = options.storage ?? (await openSqlite(':memory:'));
  const { keep = NO_PREFERENCES.keep, trustsDirect = false } = options;
  let current: Library = createLibrary(HOUSE, { preferences: { keep } });
  let offsetMs = START - Date.now();
  const lines: unknown[] = [];
  const write = (fields: LogFields, message: string) => void lines.push([fields, message]);
  const log = { debug: write, info: write, warn: write, error: write };
  const nowMs = () => Date.now() + offsetMs;
  const libraries = toEverybody(() => current);
  const gaps = createGapsService({ libraries, nowMs, log, trustsDirect, pauseMs: 10 });
  const settings = createSettingsService({ libraries, nowMs, log, wait });
  const service = createDigestService({
    ...{ open: async () => storage, libraries, log, nowMs },
    beside: async (house, signal) => {
      await Promise.all([gaps.beside(house, signal), settings.beside(house, signal)]);
    },
    limits: { pollMs: 20 },
  });
  const bot = createBot({
    ...{ library: libraries.at, now: nowMs, log },
    ...{ digests: service.desk, gaps: gaps.desk, settings: settings.desk },
  });
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  return {
    bot,
    service,
    storage,
    log: () => JSON.stringify(lines),
    become: (documents, preferences = { keep }) => {
      current = createLibrary(documents, { preferences });
    },
    pass: (ms) => {
      offsetMs += ms;
    },
    serve: async (adapter) => {
      const silent = {
        amend: async () => ({ kind: 'gone', detail: 'never posted' }) as const,
        run: async () => {},
        locate: async (place: Place) => place,
        status: () => ({ state: 'ready', detail: '' }) as const,
        ...adapter,
      };
      running = service.run(stopping.signal, [silent]);
      while (service.facts.status().state !== 'ready') await wait(5);
      await wait(30);
    },
    settle: async () => {
      await wait(120);
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

export const ROOM: Place = { platform: 'test', id: 'room', direct: false };
export const ALONE: Place = { platform: 'test', id: 'ann', direct: true };

const ANN = { place: ROOM, actor: 'ann-8812345', locale: 'en', admin: false, contact: ALONE };

/** What somebody asks in the room. */
export function asking(question: string, extra: Partial<CommandEvent> = {}): CommandEvent {
  return { kind: 'command', command: 'ask', options: { question }, ...ANN, ...extra };
}

export function running(command: string, extra: Partial<CommandEvent> = {}): CommandEvent {
  return { kind: 'command', command, options: {}, ...ANN, ...extra };
}

export function pressing(token: string, extra: Partial<ButtonEvent> = {}): ButtonEvent {
  return { kind: 'button', token, ...ANN, ...extra };
}

/** A platform on which everything that is posted is written down. */
export function notebook() {
  const posts: { readonly place: string; readonly text: string; readonly key: string }[] = [];
  const answers: Awaited<ReturnType<Adapter['post']>>[] = [];
  const denied = new Set<string>();
  const adapter: Pick<Adapter, 'platform' | 'post' | 'permit'> = {
    platform: 'test',
    permit: async ({ id }) =>
      denied.has(id) ? { kind: 'lacking', detail: 'it may not write there' } : { kind: 'allowed' },
    post: async (place, reply, key) => {
      const delivery = answers.shift() ?? { kind: 'sent', message: key };
      const words = reply.blocks.map((block) => {
        if (block.kind === 'quote') return block.quote.text;
        if (block.kind === 'difference') return block.parts.map(({ text }) => text).join('');
        return block.kind === 'list' ? block.items.map(({ text }) => text).join('\n') : block.text;
      });
      if (delivery.kind === 'sent') posts.push({ place: place.id, text: words.join('\n'), key });
      return delivery;
    },
  };
  return { adapter, posts, answers, denied };
}
