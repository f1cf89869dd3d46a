import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from '../../../src/core/model.ts';
import type { Storage } from '../../../src/storage/contract.ts';
import { copyStorage } from '../../../src/storage/copy.ts';
import { deliveryKey } from '../../../src/storage/place-key.ts';
import { openSqlite } from '../../../src/storage/sqlite.ts';
import { allOf, subscription } from '../../storage/samples.ts';
import type { LoopbackPlatform } from './platform.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** A worker process, once it has begun to work. */
export async function startWorker(address: string, url: string): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [WORKER, address, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (worker.stdout !== null) await once(worker.stdout, 'data');
  return worker;
}

/** Ends a worker as a power cut would, or politely, and waits for its end. */
export async function endWorker(worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const exited = once(worker, 'exit');
  worker.kill(signal);
  await exited;
}

/** Fills a database with this many places, half of them on either platform, all due now. */
export async function seedPlaces(storage: Storage, count: number, nowMs: number): Promise<readonly Place[]> {
  const seed = await openSqlite(':memory:');
  const now = new Date(nowMs).toISOString();
  const date = now.slice(0, 10);
  const wish = {
    time: now.slice(11, 16),
    timezone: 'UTC',
    days: EVERY_DAY,
    next: { date, instantMs: nowMs - 1000 },
  };
  for (let index = 0; index < count; index += 1) {
    const platform = index % 2 === 0 ? 'telegram' : 'discord';
    const place = { platform, id: String(index), direct: false };
    await seed.subscriptions.save(subscription('', { ...wish, place }));
  }
  await copyStorage(seed, storage);
  const places = (await allOf(seed.subscriptions.list())).map(({ place }) => place);
  await seed.close();
  return places;
}

/** What came of all places, as the ledger says and as the platform counted. */
export interface Tally {
  readonly places: number;
  /** Posted twice or more. */
  readonly double: number;
  /** Neither posted nor called unknown. */
  readonly lost: number;
  /** Called sent and not posted. */
  readonly invented: number;
  /** Not brought to an end, or to another than sent or unknown. */
  readonly open: number;
  /** Unknown where the platform removes doubles, so that trying again would have told. */
  readonly needlessDoubt: number;
  /** Unknown, posted or not: the price of a crash on a platform without a nonce. */
  readonly unknown: number;
  readonly sent: number;
}

/** Compares ledger and platform, place by place. */
export async function tally(
  storage: Storage,
  platform: LoopbackPlatform,
  places: readonly Place[],
  date: string,
): Promise<Tally> {
  const rows = await storage.database.selectFrom('deliveries').select(['key', 'state']).execute();
  const states = new Map(rows.map(({ key, state }) => [key, state]));
  const found = places.map((place) => {
    const key = deliveryKey(place, date);
    return { place, state: states.get(key), posts: platform.posted.get(key) ?? 0 };
  });
  const count = (matches: (one: (typeof found)[number]) => boolean) => found.filter(matches).length;
  return {
    places: found.length,
    double: count(({ posts }) => posts > 1),
    lost: count(({ posts, state }) => posts === 0 && state !== 'unknown'),
    invented: count(({ posts, state }) => posts === 0 && state === 'sent'),
    open: count(({ state }) => state !== 'sent' && state !== 'unknown'),
    needlessDoubt: count(({ place, state }) => place.platform === 'discord' && state === 'unknown'),
    unknown: count(({ state }) => state === 'unknown'),
    sent: count(({ state }) => state === 'sent'),
  };
}

/** True when no row waits for anything any more and every place has one. */
export async function allEnded(storage: Storage, count: number): Promise<boolean> {
  const counts = await storage.deliveries.counts();
  return (counts.sent ?? 0) + (counts.unknown ?? 0) + (counts.failed ?? 0) + (counts.skipped ?? 0) === count;
}
