import { setTimeout as wait } from 'node:timers/promises';
import type { Adapter } from '../../src/core/adapter.ts';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Bot } from '../../src/core/model.ts';
import { createDigestService, type DigestService } from '../../src/schedule/service.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { toEverybody } from '../fixtures/libraries.ts';
import { paragraphs } from '../fixtures/paragraphs.ts';
import { QUIET } from '../storage/databases.ts';

export const GUESTS =
  'Guests are welcome until ten in the evening, and whoever invites them answers for their noise.';
const KITCHEN = 'Everybody washes what they have used in the kitchen before they leave it for the night.';
const BICYCLES = 'Bicycles belong into the cellar, because the staircase is the only way out in a fire.';

/** Shortly before eight in the morning, UTC. */
const START = Date.parse('2026-03-10T07:59:00Z');

/** A bot with digests, on a clock that can be set forward. */
export interface Stage {
  readonly bot: Bot;
  readonly service: DigestService;
  readonly storage: Storage;
  /** Posts through this adapter from now on. */
  serve(adapter: Adapter): Promise<void>;
  /** Lets this much time pass at once. */
  pass(ms: number): void;
  /** The row of the ledger for a date, once it has come to an end. */
  ended(place: Adapter['platform'], id: string, date?: string): Promise<string>;
  stop(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const library = createLibrary([paragraphs('house.md', GUESTS, KITCHEN, BICYCLES)]);
  const storage = await openSqlite(':memory:');
  const offsetMs = { value: START - Date.now() };
  const nowMs = () => Date.now() + offsetMs.value;
  const service = createDigestService({
    open: async () => storage,
    libraries: toEverybody(() => library),
    log: QUIET,
    nowMs,
    limits: { pollMs: 20 },
  });
  const bot = createBot({ library: () => library, now: nowMs, log: QUIET, digests: service.desk });
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  return {
    bot,
    service,
    storage,
    serve: async (adapter) => {
      running = service.run(stopping.signal, [adapter]);
      while (service.facts.status().state !== 'ready') await wait(5);
    },
    pass: (ms) => {
      offsetMs.value += ms;
    },
    ended: async (platform, id, date = '2026-03-10') => {
      for (;;) {
        const row = await storage.deliveries.get({ platform, id, direct: false }, date);
        if (row && !['due', 'claimed', 'sending'].includes(row.state)) return row.state;
        await wait(10);
      }
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
