// A process of its own, made to be killed: the real scheduler on a real database, posting to the loopback platform.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Delivery } from '../../../src/core/adapter.ts';
import type { Place } from '../../../src/core/model.ts';
import { createScheduler } from '../../../src/schedule/scheduler.ts';
import { openPostgres } from '../../../src/storage/postgres.ts';
import { openSqlite } from '../../../src/storage/sqlite.ts';

const [address = '', url = ''] = process.argv.slice(2);
const NONCE_WINDOW_MS = 120_000;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

async function post(place: Place, key: string): Promise<Delivery> {
  try {
    const body = JSON.stringify({ key, nonce: place.platform === 'discord' });
    const response = await fetch(url, { method: 'POST', body });
    if (response.status === 429) return { kind: 'later', afterMs: 10, detail: 'Too many requests.' };
    return { kind: 'sent', message: await response.text() };
  } catch {
    return { kind: 'unknown', detail: 'The connection was reset.' };
  }
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}

const storage = address.startsWith('postgres')
  ? await openPostgres(address, QUIET)
  : await openSqlite(address);
const scheduler = createScheduler({
  storage,
  platforms: [
    { name: 'telegram', perSecond: 5000, nonceWindowMs: 0 },
    { name: 'discord', perSecond: 5000, nonceWindowMs: NONCE_WINDOW_MS },
  ],
  nonceWindowMs: (platform) => (platform === 'discord' ? NONCE_WINDOW_MS : 0),
  select: async ({ date }) => ({
    kind: 'digest',
    reply: { blocks: [], buttons: [], private: false, replaces: false },
    passages: [{ document: 'rules.md', start: 0, end: 9, hash: date, excerpt: 'Be kind.' }],
  }),
  post: (place, _reply, key) => post(place, key),
  tell: async () => undefined,
  owner: randomUUID(),
  nowMs: Date.now,
  timers: { sleep },
  random: Math.random,
  log: QUIET,
  limits: { concurrency: 16, claimLeaseMs: 700, sendLeaseMs: 700, pollMs: 200 },
});
const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.stdout.write('ready\n');
await scheduler.run(stop.signal);
await storage.close();
