import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter } from '../../src/core/adapter.ts';
import { createBot } from '../../src/core/bot.ts';
import type { Libraries } from '../../src/core/collection.ts';
import type { Library } from '../../src/core/library.ts';
import type { LogFields } from '../../src/core/log.ts';
import type { Bot, Reply } from '../../src/core/model.ts';
import type { Posted } from '../../src/core/posted.ts';
import { createCorrections } from '../../src/corrections/service.ts';
import { createDigestService, type DigestService } from '../../src/schedule/service.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { toEverybody } from '../fixtures/libraries.ts';

export const QUESTION = 'Who built the boiler?';
export const THEN = 'The boiler was built by the Brandt company in 1987.';
export const NOW = 'The boiler was built by the Brandt company in 1989.';

/** The house with something else in the document about the boiler. */
export function houseWith(change: (text: string) => string, preferences = {}): Library {
  const documents = HOUSE.map((document) => {
    if (document.id !== 'heating.md') return document;
    const text = change(document.text);
    return documentOf(document.id, text, { title: document.title, revision: `revision ${text}` });
  });
  return houseLibrary(documents, preferences);
}

/** Half a minute before eight in the morning, UTC. */
const START = Date.parse('2026-03-10T07:59:30Z');

/** One process: the bot, its digests and its corrections, on a clock that can be set forward. */
export interface Process {
  readonly bot: Bot;
  readonly service: DigestService;
  readonly storage: Storage;
  readonly onPosted: (posted: Posted, reply: Reply) => void;
  /** The documents or the owner's preferences change. */
  become(library: Library): void;
  pass(ms: number): void;
  serve(adapter: Adapter): Promise<void>;
  /** Everything that was logged, as text. */
  log(): string;
  stop(): Promise<void>;
}

/** `limits` may hide documents from places. */
export function startProcess(
  storage: Storage,
  library = houseLibrary(),
  limits: Partial<Libraries> = {},
): Process {
  let current = library;
  let offsetMs = START - Date.now();
  const lines: unknown[] = [];
  const write = (fields: LogFields, message: string) => void lines.push([fields, message]);
  const log = { debug: write, info: write, warn: write, error: write };
  const nowMs = () => Date.now() + offsetMs;
  const documents = () => current;
  const libraries = { ...toEverybody(documents), ...limits };
  const corrections = createCorrections({ library: documents, nowMs, log, lookMs: 10, paceMs: 5 });
  const service = createDigestService({
    ...{ open: async () => storage, libraries, log, nowMs, beside: corrections.beside },
    limits: { pollMs: 20 },
  });
  const bot = createBot({
    ...{ library: documents, now: nowMs, log },
    ...{ digests: service.desk, past: service.past },
  });
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  return {
    ...{ bot, service, storage, onPosted: corrections.onPosted },
    become: (next) => {
      current = next;
    },
    pass: (ms) => {
      offsetMs += ms;
    },
    serve: async (adapter) => {
      running = service.run(stopping.signal, [adapter]);
      while (service.facts.status().state !== 'ready') await wait(5);
    },
    log: () => JSON.stringify(lines),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Resolves once it is so; fails where it is not to be. */
export async function soon(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 500; looks += 1) {
    if (await isSo()) return;
    await wait(10);
  }
  throw new Error(`it did not come to this: ${what}`);
}

/** What has been posted and is remembered. */
export function remembered(storage: Storage) {
  return storage.posts.list(['discord', 'telegram', 'test'], '', 500);
}
