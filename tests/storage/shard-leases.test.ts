import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Storage } from '../../src/storage/contract.ts';
import { DRIVERS, type TestDatabase } from './databases.ts';

const START = 1_000_000;
const LEASE = 1_000;

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))(
  'shards by lease in $name',
  ({ driver }) => {
    describe.skipIf(!driver.available)('over several processes', () => {
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

      const beat = (holder: string, nowMs = START, wanted = 4) =>
        storage.shardLeases.beat({ holder, wanted, nowMs, leaseMs: LEASE });

      it('are all those of a process that is alone', async () => {
        expect(await beat('a')).toEqual({ count: 4, shards: [0, 1, 2, 3], surplus: 0, alone: true });
      });

      it('are shared fairly with one that joins, once they are given back', async () => {
        await beat('a');
        expect(await beat('b')).toEqual({ count: 4, shards: [], surplus: 0, alone: false });
        expect(await beat('a')).toMatchObject({ shards: [0, 1, 2, 3], surplus: 2 });
        await storage.shardLeases.release('a', [2, 3]);
        expect(await beat('b')).toMatchObject({ shards: [2, 3], surplus: 0 });
        expect(await beat('a')).toMatchObject({ shards: [0, 1], surplus: 0 });
      });

      it('stay where they are when there are more processes than shards', async () => {
        await beat('b', START, 1);
        expect(await beat('a', START, 1)).toMatchObject({ shards: [] });
        expect(await beat('b', START, 1)).toMatchObject({ shards: [0], surplus: 0 });
      });

      it('pass on when a process is silent for longer than its lease, and not before', async () => {
        await beat('a');
        await beat('b');
        await storage.shardLeases.release('a', [2, 3]);
        await beat('b', START + 10);
        expect(await beat('b', START + LEASE - 1)).toMatchObject({ shards: [2, 3] });
        const after = await beat('b', START + LEASE);
        expect(after).toEqual({ count: 4, shards: [0, 1, 2, 3], surplus: 0, alone: true });
        expect(await beat('a', START + LEASE)).toMatchObject({ shards: [] });
      });

      it('pass on at once when a process leaves', async () => {
        await beat('a');
        await beat('b');
        await storage.shardLeases.leave('a');
        expect(await beat('b')).toMatchObject({ shards: [0, 1, 2, 3], alone: true });
      });

      it('never belong to two processes that ask at once', async () => {
        const names = ['a', 'b', 'c', 'd', 'e', 'f'];
        await beat('before', START, 7);
        for (let round = 0; round < 5; round += 1) {
          await storage.shardLeases.leave('before');
          const held = (await Promise.all(names.map((name) => beat(name, START, 7)))).flatMap(
            ({ shards }) => shards,
          );
          expect(held.toSorted((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6]);
          for (const name of names) await storage.shardLeases.leave(name);
        }
      });

      it('change in number only when nobody serves one', async () => {
        await beat('a', START, 2);
        expect(await beat('b', START, 3)).toMatchObject({ count: 2 });
        await storage.shardLeases.leave('a');
        expect(await beat('b', START, 3)).toMatchObject({ count: 3, shards: [0, 1, 2] });
      });

      it('do not stay with a process whose clock ran ahead', async () => {
        await beat('a', START + 3_600_000);
        expect(await beat('b')).toMatchObject({ shards: [0, 1, 2, 3] });
      });

      it('identify one after another over all processes', async () => {
        const reserve = (bucket: number) => storage.shardLeases.reserve(bucket, 5_000, START);
        const slots = await Promise.all([reserve(0), reserve(0), reserve(1), reserve(0)]);
        expect(slots.toSorted((x, y) => x - y)).toEqual([START, START, START + 5_000, START + 10_000]);
      });
    });
  },
);
