import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reserveHere, reserveTogether, type SharedPaces } from '../../../src/adapters/discord/pacing.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../loopback/discord/server.ts';
import { DRIVERS, QUIET, type TestDatabase } from '../../storage/databases.ts';
import { botOf, start } from './fixture.ts';

const EVERY_MS = 50;

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))(
  'fixed shards of several processes on one $name',
  ({ driver }) => {
    describe.skipIf(!driver.available)('that start at once', () => {
      let database: TestDatabase;
      let server: LoopbackDiscord;

      beforeEach(async () => {
        database = await driver.create();
        server = await startLoopbackDiscord();
        server.world.shards = 4;
      });
      // The processes end first, in the hook of `start`.
      afterEach(async () => {
        await server.stop();
        await database.drop();
      });

      /** Starts a process for each shard; returns the moments given to each bucket, in order. */
      async function startAll(): Promise<ReadonlyMap<number, readonly number[]>> {
        const slots = new Map<number, number[]>();
        const pacing = async (): Promise<SharedPaces> => {
          const { shardLeases, close } = await database.open();
          return {
            async reserve(bucket, everyMs, nowMs) {
              const slot = await shardLeases.reserve(bucket, everyMs, nowMs);
              slots.set(bucket, [...(slots.get(bucket) ?? []), slot]);
              return slot;
            },
            close,
          };
        };
        const ids = [0, 1, 2, 3];
        const timing = { identifyEveryMs: EVERY_MS };
        await Promise.all(
          ids.map((id) => start(botOf(), { server, pacing, timing, shards: { ids: [id], count: 4 } })),
        );
        expect(server.gateway.connected()).toEqual(ids);
        return new Map([...slots].map(([bucket, all]) => [bucket, all.toSorted((a, b) => a - b)]));
      }

      it('identify one after another', async () => {
        const slots = await startAll();
        expect([...slots.keys()]).toEqual([0]);
        const [first = 0, ...others] = slots.get(0) ?? [];
        expect(others).toHaveLength(3);
        others.reduce((before, slot) => {
          expect(slot - before).toBeGreaterThanOrEqual(EVERY_MS);
          return slot;
        }, first);
      });

      it('identify beside each other where Discord gives each a bucket of its own', async () => {
        server.world.concurrency = 4;
        const slots = await startAll();
        expect([...slots.keys()].toSorted()).toEqual([0, 1, 2, 3]);
        expect([...slots.values()].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
      });
    });
  },
);

it('fixed shards of a process whose database is away go by the process alone', async () => {
  const pacing = () => Promise.reject(new Error('away'));
  const harness = await start(botOf(), { pacing, shards: { ids: [0], count: 1 } });
  expect(harness.server.gateway.connected()).toEqual([0]);
  expect(harness.log.map(({ message }) => message).join()).toContain('other processes are not heeded');
});

it('reservations open the database anew where it was away, and close what they opened', async () => {
  let [opened, closed] = [0, 0];
  const paces: SharedPaces = {
    reserve: async () => 7_000,
    close: async () => {
      closed += 1;
    },
  };
  const open = async () => {
    opened += 1;
    if (opened === 1) throw new Error('away');
    return paces;
  };
  const now = () => 1_000;
  const together = reserveTogether(open, reserveHere(now), { now, log: QUIET });
  expect(await together.reserve(0, 5_000)).toBe(1_000);
  expect(await together.reserve(0, 5_000)).toBe(7_000);
  expect(await together.reserve(0, 5_000)).toBe(7_000);
  expect(opened).toBe(2);
  await together.close();
  expect(closed).toBe(1);
});
