import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { chooseDigest } from '../src/core/digest.ts';
import { createLibrary } from '../src/core/library.ts';
import { rotationOf } from '../src/core/rotation.ts';
import { EVERY_DAY } from '../src/schedule/days.ts';
import { dueInstants, nextDue } from '../src/schedule/due.ts';
import { planDue } from '../src/schedule/planning.ts';
import { postingPlatform } from '../src/schedule/platforms.ts';
import { createScheduler } from '../src/schedule/scheduler.ts';
import type { Timers } from '../src/schedule/settings.ts';
import type { Storage, Subscription } from '../src/storage/contract.ts';
import { openPostgres } from '../src/storage/postgres.ts';
import { openSqlite } from '../src/storage/sqlite.ts';
import { createLanguage, writeDocuments } from './text.ts';

/** One figure of the digest. */
export interface DigestFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const NOON = Date.parse('2026-03-10T12:00:00Z');
/** Telegram's limit for bulk posts, as its documentation names it. */
const TELEGRAM_LIMIT = 30;
const ANSWER_MS = 150;
const CLAIM_LIMIT = 32;
const CHOICES = 200;

/** Due instants a second: a year of a zone with clock changes, and the next one after now. */
export function measureDueInstants(count = 20_000): readonly DigestFigure[] {
  const schedule = { time: '02:30', timezone: 'Europe/Berlin', days: EVERY_DAY };
  const listed = perSecond(count, () => {
    for (let left = count; left > 0; left -= 365) dueInstants(schedule, '2026-01-01', Math.min(left, 365));
  });
  const next = perSecond(count / 10, () => {
    for (let index = 0; index < count / 10; index += 1) nextDue(schedule, NOON + index * 3_600_000);
  });
  return [
    { name: 'due instants listed', value: listed, unit: '/s' },
    { name: 'next due instant', value: next, unit: '/s' },
  ];
}

/**
 * Rows a second that are opened, claimed and brought to "sent", one after another, in SQLite on this machine's
 * temporary folder, and in a schema of its own in PostgreSQL. `leftOut` hears why the latter could not be measured.
 */
export async function measureClaims(
  databaseUrl: string,
  leftOut: (reason: string) => void,
  places = 1000,
): Promise<readonly DigestFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const figures = await claimFigures(await openSqlite(join(folder, 'bench.db')), places);
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 3000 });
    try {
      await client.connect();
    } catch (error) {
      leftOut(error instanceof Error ? error.message : String(error));
      return figures;
    }
    const inSchema = await withSchema(client, databaseUrl, async (address) =>
      claimFigures(await openPostgres(address, QUIET), places),
    );
    return [...figures, ...inSchema];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs `work` with the address of a new schema, which is gone afterwards, and closes the connection. */
async function withSchema<Result>(
  client: pg.Client,
  databaseUrl: string,
  work: (address: string) => Promise<Result>,
): Promise<Result> {
  const schema = `verbatim_bench_${randomUUID().replaceAll('-', '')}`;
  await client.query(`create schema ${schema}`);
  const address = new URL(databaseUrl);
  address.searchParams.set('options', `-c search_path=${schema}`);
  try {
    return await work(address.href.replaceAll('+', '%20'));
  } finally {
    await client.query(`drop schema ${schema} cascade`);
    await client.end();
  }
}

/** The order in which digests show generated passages, made from scratch, and the choice of one digest from it. */
export function measureRotation(passages = 10_000): readonly DigestFigure[] {
  const library = createLibrary(writeDocuments(createLanguage(1), passages, 2));
  const steps = rotationOf(library);
  const startMs = performance.now();
  let longestMs = 0;
  for (;;) {
    const stepMs = performance.now();
    const step = steps.next();
    longestMs = Math.max(longestMs, performance.now() - stepMs);
    if (!step.done) continue;
    const wholeMs = performance.now() - startMs;
    const seen = {
      counts: new Map(step.value.order.slice(0, 1000).map(({ hash }) => [hash, 1])),
      fresh: new Map(),
    };
    const chosen = perSecond(CHOICES, () => {
      for (let index = 0; index < CHOICES; index += 1) {
        chooseDigest(library, step.value, { length: 3, onlyNew: false }, seen);
      }
    });
    return [
      { name: `${passages} passages: order of the rotation`, value: wholeMs, unit: 'ms' },
      { name: `${passages} passages: its longest step`, value: longestMs, unit: 'ms' },
      { name: `${passages} passages: digests chosen`, value: chosen, unit: '/s' },
    ];
  }
}

/** A drain of many places due in one minute, in virtual time against Telegram's limit for bulk posts. */
export async function measureDrain(places = 10_000): Promise<readonly DigestFigure[]> {
  const storage = await openSqlite(':memory:');
  await fill(storage, places);
  const world = createWorld(NOON);
  const recent: number[] = [];
  let refused = 0;
  const scheduler = createScheduler({
    storage,
    platforms: [postingPlatform('telegram')],
    nonceWindowMs: () => 0,
    select: async () => ({
      kind: 'digest',
      reply: { blocks: [], buttons: [], private: false, replaces: false },
      passages: [{ document: 'a.md', start: 0, end: 9, hash: 'h', excerpt: 'An excerpt.' }],
    }),
    post: async (_place, _reply, key) => {
      const atMs = world.nowMs();
      await world.timers.sleep(ANSWER_MS);
      while ((recent[0] ?? atMs) <= atMs - 1000) recent.shift();
      recent.push(atMs);
      if (recent.length <= TELEGRAM_LIMIT) return { kind: 'sent', message: key };
      refused += 1;
      return { kind: 'later', afterMs: 3000, detail: 'Too Many Requests' };
    },
    tell: async () => undefined,
    owner: 'bench',
    nowMs: world.nowMs,
    timers: world.timers,
    random: () => 0.5,
    log: QUIET,
  });
  const startMs = performance.now();
  await world.during(scheduler.tick());
  const realMs = performance.now() - startMs;
  const sent = (await storage.deliveries.counts()).sent ?? 0;
  await storage.close();
  return [
    { name: `${places} places: drained`, value: sent, unit: 'digests' },
    { name: `${places} places: platform time`, value: (world.nowMs() - NOON) / 1000, unit: 's' },
    { name: `${places} places: own work`, value: realMs / 1000, unit: 's' },
    { name: `${places} places: answers of 429`, value: refused, unit: '' },
  ];
}

async function claimFigures(storage: Storage, places: number): Promise<readonly DigestFigure[]> {
  await fill(storage, places);
  const { deliveries } = storage;
  const owner = 'bench';
  const plan = (subscription: Subscription) => planDue(subscription, NOON);
  const opened = await perSecondOf(places, async () => {
    while ((await deliveries.open({ nowMs: NOON, limit: 250, plan })) > 0);
  });
  const keys: string[] = [];
  const claimed = await perSecondOf(places, async () => {
    const request = { platform: 'telegram', owner, nowMs: NOON, leaseMs: 60_000, limit: CLAIM_LIMIT };
    while (keys.length < places) keys.push(...(await deliveries.claim(request)).map(({ row }) => row.key));
  });
  const settled = await perSecondOf(places, async () => {
    for (const key of keys) {
      await deliveries.begin({ key, owner, nowMs: NOON, leaseMs: 1, attempts: 1, late: false, passages: [] });
      await deliveries.finish(key, owner, { kind: 'sent', message: key }, NOON);
    }
  });
  await storage.close();
  return [
    { name: `${storage.kind}: opened`, value: opened, unit: '/s' },
    { name: `${storage.kind}: claimed`, value: claimed, unit: '/s' },
    { name: `${storage.kind}: intent and outcome, one after another`, value: settled, unit: '/s' },
  ];
}

async function fill(storage: Storage, places: number): Promise<void> {
  for (let id = 0; id < places; id += 1) {
    await storage.subscriptions.save({
      place: { platform: 'telegram', id: String(id), direct: false },
      time: '12:00',
      timezone: 'UTC',
      days: EVERY_DAY,
      length: 3,
      onlyNew: false,
      locale: 'en',
      state: 'active',
      next: { date: '2026-03-10', instantMs: NOON },
      createdMs: NOON,
      updatedMs: NOON,
    });
  }
}

function perSecond(count: number, run: () => void): number {
  const startMs = performance.now();
  run();
  return (count * 1000) / (performance.now() - startMs);
}

async function perSecondOf(count: number, run: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await run();
  return (count * 1000) / (performance.now() - startMs);
}

/** A clock that jumps to the next sleeper as soon as nothing else is left to do. */
function createWorld(startMs: number) {
  let clockMs = startMs;
  const sleepers: { readonly atMs: number; readonly wake: () => void }[] = [];
  const timers: Timers = {
    sleep: (ms) =>
      new Promise((resolve) => {
        const atMs = clockMs + Math.max(0, ms);
        const index = sleepers.findLastIndex((sleeper) => sleeper.atMs <= atMs) + 1;
        sleepers.splice(index, 0, { atMs, wake: resolve });
      }),
  };
  return {
    nowMs: () => Math.round(clockMs),
    timers,
    during: async (work: Promise<void>): Promise<void> => {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      while (!done) {
        for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        const next = done ? undefined : sleepers.shift();
        if (next === undefined) continue;
        clockMs = Math.max(clockMs, next.atMs);
        next.wake();
      }
      await finished;
    },
  };
}
