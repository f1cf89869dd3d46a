import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { receiptOf } from '../../src/core/receipts.ts';
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
    expect([...(await chronicle.freshSince(first, first, NOON - 1)).keys()]).toEqual([hashOf(first, 0)]);
    expect((await chronicle.freshSince(first, first, NOON)).size).toBe(0);
  });

  it('is what a revision brought, with the wording that it replaced, although the bot was restarted', async () => {
    const storage = await openSqlite(':memory:');
    await createChronicle(storage, () => NOON).freshSince(first, first, 0);
    const restarted = createChronicle(storage, () => NOON + HOUR);
    expect(await restarted.freshSince(second, second, NOON)).toEqual(
      new Map([
        [hashOf(second, 0), { before: GUESTS }],
        [hashOf(second, 1), {}],
      ]),
    );
    expect((await restarted.freshSince(second, second, NOON + HOUR)).size).toBe(0);
  });

  it('is the same in another process that notices it later', async () => {
    const storage = await openSqlite(':memory:');
    await createChronicle(storage, () => NOON).freshSince(first, first, 0);
    const other = createChronicle(storage, () => NOON + HOUR);
    expect((await other.freshSince(first, first, NOON + 1)).size).toBe(0);
  });
});

describe('passages that are gone', () => {
  const third = createLibrary([paragraphs('b.md', KITCHEN)]);
  const receipt = (library: typeof first, document: string, at: number) =>
    receiptOf(document, hashOf(library, at));

  it('are remembered with what took their place', async () => {
    const storage = await openSqlite(':memory:');
    const chronicle = createChronicle(storage, () => NOON);
    await chronicle.note(first);
    await chronicle.note(second);
    expect(await storage.former.get(receipt(first, 'a.md', 0))).toEqual({
      receipt: receipt(first, 'a.md', 0),
      document: 'a.md',
      revision: `${GUESTS}\n\n`,
      text: GUESTS,
      goneMs: NOON,
      successor: receipt(second, 'a.md', 0),
    });
  });

  it('are remembered with the document, since it was first missed', async () => {
    const storage = await openSqlite(':memory:');
    await createChronicle(storage, () => NOON).note(second);
    await createChronicle(storage, () => NOON + HOUR).note(third);
    await createChronicle(storage, () => NOON + 2 * HOUR).note(createLibrary([...third.documents.values()]));
    const gone = await storage.former.get(receipt(second, 'a.md', 1));
    expect(gone).toMatchObject({ document: 'a.md', text: KITCHEN, goneMs: NOON + HOUR });
    expect(gone?.successor).toBeUndefined();
  });

  it('are forgotten after a year', async () => {
    const storage = await openSqlite(':memory:');
    const at = { ms: NOON };
    const chronicle = createChronicle(storage, () => at.ms);
    await chronicle.note(first);
    await chronicle.note(second);
    at.ms += 367 * 24 * HOUR;
    await chronicle.note(createLibrary([...second.documents.values()]));
    expect(await storage.former.get(receipt(first, 'a.md', 0))).toBeUndefined();
  });
});
