import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DRIVERS, type TestDatabase, type TestDriver } from '../storage/databases.ts';
import { allEnded, endWorker, seedPlaces, startWorker, type Tally, tally } from './kill/crew.ts';
import { startPlatform } from './kill/platform.ts';

/** On each database; more than a hundred together. */
const KILLS = 52;
const PLACES = 1800;
/** After a worker has said that it begins. */
const SHORTEST_LIFE_MS = 10;
const LONGEST_LIFE_MS = 150;
const CROWD = 10_000;
const SMALL_CROWD = 500;
/** A busy machine takes its time: half a minute alone, two where four suites share two cores. */
const TIMEOUT_MS = 400_000;

interface Outcome {
  readonly killed: number;
  readonly tally: Tally;
}

/** Runs workers over a fresh database until everything has ended, and compares ledger and platform. */
async function scene(
  driver: TestDriver,
  places: number,
  act: (database: TestDatabase, url: string, ended: () => Promise<boolean>) => Promise<number>,
): Promise<Outcome> {
  const database = await driver.create();
  const platform = await startPlatform(Math.random);
  const storage = await database.open();
  try {
    const nowMs = Date.now();
    const seeded = await seedPlaces(storage, places, nowMs);
    const killed = await act(database, platform.url, () => allEnded(storage, places));
    const date = new Date(nowMs).toISOString().slice(0, 10);
    return { killed, tally: await tally(storage, platform, seeded, date) };
  } finally {
    await storage.close();
    await platform.close();
    await database.drop();
  }
}

async function killRepeatedly(
  database: TestDatabase,
  url: string,
  ended: () => Promise<boolean>,
): Promise<number> {
  let killed = 0;
  while (killed < KILLS && !(await ended())) {
    const worker = await startWorker(database.address, url);
    await wait(SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
    await endWorker(worker, 'SIGKILL');
    killed += 1;
  }
  await finishPolitely(database, url, ended);
  return killed;
}

async function finishPolitely(
  database: TestDatabase,
  url: string,
  ended: () => Promise<boolean>,
): Promise<void> {
  const worker = await startWorker(database.address, url);
  while (!(await ended())) await wait(100);
  await endWorker(worker, 'SIGTERM');
  expect(worker.exitCode).toBe(0);
}

const EXACTLY_ONCE = { double: 0, lost: 0, invented: 0, open: 0, needlessDoubt: 0 };

/** Two at once; one is killed about half-way, the other has to finish alone. */
async function killOneOfTwo(
  crowd: number,
  database: TestDatabase,
  url: string,
  ended: () => Promise<boolean>,
): Promise<number> {
  const storage = await database.open();
  const [victim, survivor] = await Promise.all([1, 2].map(() => startWorker(database.address, url)));
  if (victim === undefined || survivor === undefined) throw new Error('Two workers were asked for');
  let killed = 0;
  while (!(await ended())) {
    await wait(50);
    const sent = (await storage.deliveries.counts()).sent ?? 0;
    if (killed === 1 || sent < crowd / 2) continue;
    await endWorker(victim, 'SIGKILL');
    killed += 1;
  }
  await storage.close();
  await endWorker(survivor, 'SIGTERM');
  return killed;
}

describe('a digest, when its process is killed at any moment', () => {
  for (const driver of DRIVERS) {
    it.skipIf(!driver.available)(
      `is posted once or honestly called unknown, on ${driver.name}`,
      { concurrent: true, timeout: TIMEOUT_MS },
      async () => {
        const { killed, tally: counts } = await scene(driver, PLACES, killRepeatedly);
        process.stdout.write(`${driver.name}: ${killed} kills, ${JSON.stringify(counts)}\n`);
        expect(killed).toBe(KILLS);
        expect(counts).toMatchObject(EXACTLY_ONCE);
        expect(counts.sent + counts.unknown).toBe(PLACES);
        expect(counts.unknown).toBeLessThan(PLACES / 3);
      },
    );
  }
});

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))(
  'two processes on $name',
  ({ driver }) => {
    it.skipIf(!driver.available)(
      'post a crowd of digests once each, although one is killed midway',
      async () => {
        const crowd = driver.name === 'PostgreSQL' ? CROWD : SMALL_CROWD;
        const { killed, tally: counts } = await scene(driver, crowd, (database, url, ended) =>
          killOneOfTwo(crowd, database, url, ended),
        );
        process.stdout.write(`${driver.name}, two processes: ${JSON.stringify(counts)}\n`);
        expect(killed).toBe(1);
        expect(counts).toMatchObject(EXACTLY_ONCE);
        expect(counts.sent + counts.unknown).toBe(crowd);
      },
      TIMEOUT_MS,
    );
  },
);
