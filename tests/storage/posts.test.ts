import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/contract.ts';
import type { KeptPost } from '../../src/storage/posts.ts';
import { DRIVERS, type TestDatabase } from './databases.ts';
import { DAY, NOON, place } from './samples.ts';

function post(message: string, extra: Partial<KeptPost> = {}): KeptPost {
  return {
    place: place('1'),
    messages: [message],
    receipts: ['9fek42dkbv'],
    lasting: { blocks: [{ kind: 'text', text: `message ${message}` }], buttons: [], locale: 'en' },
    postedMs: NOON,
    ...extra,
  };
}

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('storage in $name', ({ driver }) => {
  describe.skipIf(!driver.available)('keeps what was posted', () => {
    let database: TestDatabase;
    let storage: Storage;
    beforeEach(async () => {
      database = await driver.create();
      storage = await database.open();
    });
    afterEach(async () => {
      await storage.close();
      await database.drop();
    });

    const list = (platforms = ['telegram'], after = '', limit = 500) =>
      storage.posts.list(platforms, after, limit);
    const first = async () => (await list())[0]?.key ?? '';

    it('with everything that a correction is made of, page by page', async () => {
      await storage.posts.add([]);
      await storage.posts.add(Array.from({ length: 450 }, (_, at) => post(String(at))));
      await storage.posts.add([post('1', { place: place('1', 'discord'), messages: ['1', '2'] })]);
      expect(await list()).toHaveLength(450);
      const page = await list(['telegram'], '', 200);
      const rest = await list(['telegram'], page.at(-1)?.key ?? '', 500);
      expect(new Set([...page, ...rest].map(({ key }) => key)).size).toBe(450);
      const [other] = await list(['discord']);
      expect(other).toMatchObject({ platform: 'discord', receipts: ['9fek42dkbv'], shown: '' });
      expect(await storage.posts.get(other?.key ?? '')).toEqual(
        post('1', { place: place('1', 'discord'), messages: ['1', '2'] }),
      );
      expect(await list([])).toEqual([]);
      expect(await storage.posts.get('none')).toBeUndefined();
    });

    it('as the last of what stood in the same message', async () => {
      await storage.posts.add([post('1'), post('1', { receipts: ['b'] })]);
      const key = await first();
      await storage.posts.settle(key, 'corrected');
      await storage.posts.add([post('1', { receipts: ['c'] })]);
      expect(await list()).toMatchObject([{ key, receipts: ['c'], shown: '' }]);
    });

    it('and lets one of several processes change it', async () => {
      await storage.posts.add([post('1')]);
      const key = await first();
      const other = await database.open();
      const claims = await Promise.all(
        [storage, other, storage, other].map((each) => each.posts.claim(key, '', NOON, 60_000)),
      );
      expect(claims.filter((claimed) => claimed)).toHaveLength(1);
      // Its process has died.
      expect(await other.posts.claim(key, '', NOON + 59_999, 60_000)).toBe(false);
      expect(await other.posts.claim(key, '', NOON + 60_000, 60_000)).toBe(true);
      await other.posts.settle(key, 'x1');
      expect(await storage.posts.claim(key, '', NOON + DAY, 60_000)).toBe(false);
      expect(await storage.posts.claim(key, 'x1', NOON, 60_000)).toBe(true);
      await storage.posts.postpone(key, NOON + 5_000);
      expect(await other.posts.claim(key, 'x1', NOON + 4_999, 60_000)).toBe(false);
      expect(await other.posts.claim(key, 'x1', NOON + 5_000, 60_000)).toBe(true);
      await other.close();
    });

    it('until it is too old, or there is too much of it', async () => {
      await storage.posts.add([1, 2, 3, 4].map((day) => post(String(day), { postedMs: NOON + day * DAY })));
      await storage.posts.expire(NOON + 2 * DAY, 9);
      expect(await list()).toHaveLength(3);
      await storage.posts.expire(0, 2);
      const kept = await Promise.all((await list()).map(({ key }) => storage.posts.get(key)));
      expect(kept.map((each) => each?.messages[0]).sort()).toEqual(['3', '4']);
      await storage.posts.remove(await first());
      expect(await list()).toHaveLength(1);
      await storage.posts.expire(Number.MAX_SAFE_INTEGER, 0);
      expect(await list()).toEqual([]);
    });

    it('until its place is deleted, or gets a new id with new messages', async () => {
      await storage.posts.add([
        post('1'),
        post('2', { place: place('2') }),
        post('3', { place: place('3') }),
      ]);
      await storage.forgetting.place(place('1'));
      await storage.subscriptions.move(place('2'), place('-1002'), NOON);
      const kept = await Promise.all((await list()).map(({ key }) => storage.posts.get(key)));
      expect(kept).toMatchObject([{ place: place('3') }]);
    });
  });
});
