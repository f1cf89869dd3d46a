import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/contract.ts';
import { createStage } from '../schedule/stage.ts';
import { DRIVERS, onPostgres, openAddress, POSTGRES_URL } from '../storage/databases.ts';
import {
  addPeople,
  allOf,
  beginRequest,
  chosenAt,
  claimRequest,
  DAY,
  HOUR,
  NOON,
  openedPlace,
  PASSAGE,
  peopleIn,
  place,
  subscription,
} from '../storage/samples.ts';

const run = promisify(execFile);

const GONE = { receipt: '0123456789', document: 'a.md', revision: '1', text: 'Be kind.', goneMs: NOON };

/** True where the tools of PostgreSQL are installed and its server answers; says so where they are not. */
async function isPossible(): Promise<boolean> {
  if (DRIVERS.every(({ name, available }) => name !== 'PostgreSQL' || !available)) return false;
  try {
    for (const tool of ['pg_dump', 'pg_restore', 'psql']) await run(tool, ['--version']);
    return true;
  } catch {
    process.stderr.write('pg_dump, pg_restore or psql is not installed: the test of backups is left out.\n');
    return false;
  }
}

/** The only command of the guide that begins with these words. */
async function documented(words: string): Promise<string> {
  const guide = await readFile('docs/operations.md', 'utf8');
  const found = guide.split('\n').filter((line) => line.startsWith(words));
  expect(found).toHaveLength(1);
  return found.join('');
}

/** A place whose digest is posted, one whose post is under way, and one that waits; and all that is kept beside them. */
async function fill(storage: Storage): Promise<void> {
  await openedPlace(storage, 'posted');
  await openedPlace(storage, 'under way');
  for (const { row } of await storage.deliveries.claim(claimRequest('me'))) {
    await storage.deliveries.begin(beginRequest(row.key, 'me'));
    if (row.place.id !== 'posted') continue;
    await storage.deliveries.finish(row.key, 'me', { kind: 'sent', message: '5' }, NOON);
  }
  await openedPlace(storage, 'waiting');
  await storage.subscriptions.save(subscription('paused'));
  await storage.subscriptions.pause(place('paused'), 'asked', 'by an admin', NOON);
  await storage.settings.set(place('posted'), 'length', 'short');
  await storage.takenUpdates.take(7, 77, NOON);
  await storage.former.add([GONE]);
  const head = { document: 'rules.md', revision: '1', bornMs: NOON, changes: [], wordings: [] };
  await storage.journal.record([{ entry: head }]);
  await addPeople(storage);
}

async function everythingIn(storage: Storage) {
  const ids = ['posted', 'under way', 'waiting', 'paused'];
  const byId = (one: { place: { id: string } }, other: { place: { id: string } }) =>
    one.place.id < other.place.id ? -1 : 1;
  return {
    subscriptions: (await allOf(storage.subscriptions.list())).sort(byId),
    history: await Promise.all(ids.map((id) => storage.deliveries.history(place(id), '2000-01-01'))),
    shown: await Promise.all(ids.map((id) => storage.shown.list(place(id)))),
    settings: await chosenAt(storage, place('posted')),
    former: await storage.former.get(GONE.receipt),
    journal: await storage.journal.get('rules.md'),
    people: await peopleIn(storage),
  };
}

describe.skipIf(!(await isPossible()))('a backup of PostgreSQL by the documented commands', () => {
  let folder: string;
  let name: string;
  let address: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-backup-'));
    await mkdir(join(folder, 'backup'));
    name = `verbatim_${randomUUID().replaceAll('-', '')}`;
    await onPostgres(`create database ${name}`);
    const url = new URL(POSTGRES_URL);
    url.pathname = name;
    address = url.href;
  });
  afterEach(async () => {
    await onPostgres(`drop database ${name} with (force)`);
    await rm(folder, { recursive: true });
  });

  async function shell(words: string): Promise<void> {
    const environment = { PATH: process.env.PATH, DATABASE_URL: address };
    await run('sh', ['-c', await documented(words)], { cwd: folder, env: environment });
  }

  it('brings back all that is known, and posts nothing twice', async () => {
    const storage = await openAddress(address);
    await fill(storage);
    const before = await everythingIn(storage);
    await shell('pg_dump ');
    await storage.subscriptions.remove(place('paused'));
    await storage.close();

    await shell('psql ');
    await shell('pg_restore ');
    const restored = await openAddress(address);
    expect(await everythingIn(restored)).toEqual(before);
    expect(await restored.takenUpdates.take(7, 77, NOON)).toBe(false);

    let nowMs = NOON + HOUR;
    const deps = { nowMs: () => nowMs, timers: { sleep: (ms: number) => delay(ms) } };
    const stage = createStage({ storage: restored, startMs: nowMs, deps });
    await stage.tick();
    expect(stage.posts.map((post) => post.place.id)).toEqual(['waiting']);
    const [row] = await restored.deliveries.history(place('under way'), '2000-01-01');
    expect(row).toMatchObject({ state: 'unknown', date: '2026-03-10', passages: [PASSAGE] });
    nowMs = NOON + DAY;
    await stage.tick();
    const posted = stage.posts.map((post) => post.place.id).sort();
    expect(posted).toEqual(['posted', 'under way', 'waiting', 'waiting']);

    const later = await everythingIn(restored);
    await restored.close();
    for (const command of ['pg_dump ', 'psql ', 'pg_restore ']) await shell(command);
    const again = await openAddress(address);
    expect(await everythingIn(again)).toEqual(later);
    await again.close();
  });

  it('refuses a database that is not empty, and changes nothing in it', async () => {
    const storage = await openAddress(address);
    await fill(storage);
    await shell('pg_dump ');
    await storage.settings.set('everywhere', 'after', 'written');
    const before = await everythingIn(storage);
    await expect(shell('pg_restore ')).rejects.toThrow('already exists');
    expect(await everythingIn(storage)).toEqual(before);
    expect(await storage.settings.get('everywhere', 'after')).toBe('written');
    await storage.close();
  });
});
