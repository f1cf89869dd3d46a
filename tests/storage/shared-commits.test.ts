import { expect, it } from 'vitest';
import type { Work } from '../../src/storage/backend.ts';
import { shareCommits } from '../../src/storage/shared-commits.ts';

const WAIT_MS = 5;

/** Transactions that are committed when the test says so; `undone` counts those that failed. */
function createDatabase() {
  const database = { committed: 0, undone: 0, mayCommit: Promise.resolve() };
  async function transact<Result>(work: (transaction: Work) => Promise<Result>): Promise<Result> {
    try {
      const result = await work({} as Work);
      await database.mayCommit;
      database.committed += 1;
      return result;
    } catch (error) {
      database.undone += 1;
      throw error;
    }
  }
  return { database, share: shareCommits(transact, WAIT_MS) };
}

it('commits writes that come together once, and gives each its own result', async () => {
  const { database, share } = createDatabase();
  expect(await Promise.all([share(async () => 'a'), share(async () => 2)])).toEqual(['a', 2]);
  expect(database.committed).toBe(1);
  expect(await share(async () => 'later')).toBe('later');
  expect(database.committed).toBe(2);
});

it('tells nobody that a write is done before it is committed', async () => {
  const { database, share } = createDatabase();
  const gate = Promise.withResolvers<void>();
  database.mayCommit = gate.promise;
  let told = 0;
  const writes = ['a', 'b'].map((each) =>
    share(async () => each).then(() => {
      told += 1;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 4 * WAIT_MS));
  expect(told).toBe(0);
  gate.resolve();
  await Promise.all(writes);
  expect([told, database.committed]).toEqual([2, 1]);
});

it('keeps a write that fails from undoing those beside it', async () => {
  const { database, share } = createDatabase();
  const full = new Error('the disk is full');
  const outcomes = await Promise.allSettled([
    share(async () => 'before'),
    share(() => Promise.reject(full)),
    share(async () => 'after'),
  ]);
  expect(outcomes).toEqual([
    { status: 'fulfilled', value: 'before' },
    { status: 'rejected', reason: full },
    { status: 'fulfilled', value: 'after' },
  ]);
  expect(database).toMatchObject({ committed: 2, undone: 2 });
});
