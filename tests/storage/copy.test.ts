import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStorage } from '../../src/storage/command.ts';
import { copyStorage } from '../../src/storage/copy.ts';
import { safeUrl } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { DRIVERS, QUIET, type TestDatabase } from './databases.ts';
import {
  addPeople,
  allOf,
  beginRequest,
  claimRequest,
  NOON,
  openedPlace,
  PEOPLE,
  peopleIn,
  place,
  subscription,
} from './samples.ts';

function capture() {
  const output = { stdout: '', stderr: '' };
  return {
    output,
    io: {
      stdout: { write: (text: string) => (output.stdout += text) },
      stderr: { write: (text: string) => (output.stderr += text) },
      log: QUIET,
    },
  };
}

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('moving to $name', ({ driver }) => {
  describe.skipIf(!driver.available)('with storage copy', () => {
    let target: TestDatabase;
    beforeEach(async () => {
      target = await driver.create();
    });
    afterEach(() => target.drop());

    it('carries subscriptions, ledger, shown passages and settings over, to go on from there', async () => {
      const from = await openSqlite(':memory:');
      for (let id = 0; id < 1203; id += 1) await from.subscriptions.save(subscription(String(id)));
      await openedPlace(from, 'sent');
      const [claimed] = await from.deliveries.claim({ ...claimRequest('me'), limit: 200 });
      const key = claimed?.row.key ?? '';
      await from.deliveries.begin(beginRequest(key, 'me'));
      await from.deliveries.finish(key, 'me', { kind: 'sent', message: '5' }, NOON);
      await from.settings.set('everywhere', 'name', 'value');
      await addPeople(from);
      const gone = { receipt: '0123456789', document: 'a.md', revision: '1', text: 'Be kind.', goneMs: NOON };
      await from.former.add([gone]);
      await from.takenUpdates.take(7, 77, NOON);
      const to = await target.open();
      expect(await copyStorage(from, to)).toMatchObject({
        subscriptions: 1204,
        shown: 1,
        settings: 1,
        ...PEOPLE,
      });
      expect(await allOf(to.subscriptions.list())).toHaveLength(1204);
      expect(await to.subscriptions.get(place('7'))).toEqual(await from.subscriptions.get(place('7')));
      expect(await to.deliveries.counts()).toEqual(await from.deliveries.counts());
      const sent = claimed?.row.place ?? place('');
      expect(await to.shown.list(sent)).toEqual(await from.shown.list(sent));
      expect(await peopleIn(to)).toEqual(await peopleIn(from));
      expect(await to.former.get('0123456789')).toEqual(gone);
      expect(await to.takenUpdates.take(7, 77, NOON)).toBe(false);
      await expect(copyStorage(from, to)).rejects.toThrow('already holds subscriptions');
      await from.close();
      await to.close();
    });
  });
});

describe('npm run storage', () => {
  const postgres = DRIVERS.find(({ name }) => name === 'PostgreSQL');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('explains itself in one line, without repeating an address that was typed wrongly', async () => {
    const { io, output } = capture();
    expect(await runStorage(['copi', '--to', 'postgres://me:secret@db/x'], { ...io, dataDir: folder })).toBe(
      2,
    );
    expect(output.stderr).toMatch(/^storage: use: npm run storage -- copy --to [^\n]+\n$/);
    expect(output.stderr).not.toContain('secret');
  });

  it('says so where there is nothing to copy, and makes no file', async () => {
    const { io, output } = capture();
    expect(await runStorage(['copy', '--to', 'postgres://me:secret@db/x'], { ...io, dataDir: folder })).toBe(
      2,
    );
    expect(output.stderr).toContain('no database to copy');
  });

  it('never prints the password, whether the server answers or not', async () => {
    await (await openSqlite(join(folder, 'verbatim.db'))).close();
    const { io, output } = capture();
    const url = 'postgres://me:secret@127.0.0.1:9/x';
    expect(await runStorage(['copy', '--to', url], { ...io, dataDir: folder })).toBe(2);
    expect(output.stderr).toContain('me@127.0.0.1:9/x');
    expect(`${output.stdout}${output.stderr}`).not.toContain('secret');
    expect(safeUrl(url)).toBe('postgres://me@127.0.0.1:9/x');
  });

  it.skipIf(postgres?.available !== true)('moves a file to PostgreSQL and says how to go on', async () => {
    const path = join(folder, 'verbatim.db');
    const from = await openSqlite(path);
    await openedPlace(from, '1');
    await from.close();
    const database = await postgres?.create();
    const { io, output } = capture();
    expect(
      await runStorage(['copy', '--to', database?.address ?? ''], { ...io, dataDir: dirname(path) }),
    ).toBe(0);
    expect(output.stdout).toMatch(/^Copied 1 subscriptions, 1 deliveries, .*DATABASE_URL/);
    const to = await database?.open();
    expect(await to?.deliveries.counts()).toEqual({ due: 1 });
    await to?.close();
    await database?.drop();
  });
});
