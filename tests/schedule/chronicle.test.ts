import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { hashOf } from '../../src/core/rotation.ts';
import { createChronicle } from '../../src/schedule/chronicle.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { paragraphs } from '../fixtures/paragraphs.ts';
import { HOUR, NOON } from '../storage/samples.ts';

const GUESTS = 'Guests are welcome until ten in the evening.';
const LATER = 'Guests are welcome until eleven in the evening.';
const KITCHEN = 'Everybody washes what they have used in the kitchen.';

const first = createLibrary([paragraphs('a.md', GUESTS)]);
const second = createLibrary([{ ...paragraphs('a.md', LATER, KITCHEN), revision: '2' }]);

describe('what is new in the documents', () => {
  it('is everything to whoever came before them, and nothing to whoever came after', async () => {
    const chronicle = createChronicle(await openSqlite(':memory:'), () => NOON);
    expect([...(await chronicle.freshSince(first, NOON - 1)).keys()]).toEqual([hashOf(first, 0)]);
    expect((await chronicle.freshSince(first, NOON)).size).toBe(0);
  });

  it('is what a revision brought, with the wording that it replaced, although the bot was restarted', async () => {
    const storage = await openSqlite(':memory:');
    await createChronicle(storage, () => NOON).freshSince(first, 0);
    const restarted = createChronicle(storage, () => NOON + HOUR);
    expect(await restarted.freshSince(second, NOON)).toEqual(
      new Map([
        [hashOf(second, 0), { before: GUESTS }],
        [hashOf(second, 1), {}],
      ]),
    );
    expect((await restarted.freshSince(second, NOON + HOUR)).size).toBe(0);
  });

  it('is the same in another process that notices it later', async () => {
    const storage = await openSqlite(':memory:');
    await createChronicle(storage, () => NOON).freshSince(first, 0);
    const other = createChronicle(storage, () => NOON + HOUR);
    expect((await other.freshSince(first, NOON + 1)).size).toBe(0);
  });
});
