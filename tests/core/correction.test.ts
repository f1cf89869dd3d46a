import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { correct } from '../../src/core/correction.ts';
import { lastingOf } from '../../src/core/lasting.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Past } from '../../src/core/past.ts';
import type { Lasting } from '../../src/core/posted.ts';
import { createChronicle } from '../../src/schedule/chronicle.ts';
import { createPast } from '../../src/schedule/past.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { quotesOf, wordsOf } from '../fixtures/talk.ts';
import { QUIET } from '../storage/databases.ts';

const WHEN = Date.parse('2026-03-10T12:00:00Z');
const BUILT = 'The boiler was built by the Brandt company in 1987.';

const boiler = HOUSE.find(({ id }) => id === 'heating.md')?.text ?? '';

/** The house after an edit of what is said of the boiler. */
function edited(change: (text: string) => string, id = 'heating.md'): Library {
  const others = HOUSE.filter((each) => each.id !== 'heating.md');
  return houseLibrary([...others, documentOf(id, change(boiler), { revision: 'edited', title: 'Heating' })]);
}

/** What the answer about the boiler was, and whoever remembers it after the documents became those of `after`. */
async function posted(after: Library): Promise<{ lasting: Lasting; past: Past; storage: Storage }> {
  const before = houseLibrary();
  const storage = await openSqlite(':memory:');
  let now = before;
  const chronicle = createChronicle(storage, () => WHEN);
  await chronicle.note(before);
  now = after;
  const note = () => chronicle.note(now);
  const past = createPast({
    memory: async () => ({ former: storage.former, note }),
    shows: () => true,
    log: QUIET,
  });
  const { quotes } = answer(before, 'Who built the boiler?');
  const { lasting } = lastingOf(before, quotes.slice(0, 1), 'en');
  if (lasting === undefined) throw new Error('nothing is kept');
  return { lasting, past, storage };
}

async function corrected(after: Library) {
  const { lasting, past, storage } = await posted(after);
  const correction = await correct(after, lasting, past);
  await storage.close();
  return correction;
}

describe('a quote', () => {
  it('that was changed stands as it was said, marked, with what the document says now', async () => {
    const correction = await corrected(edited((text) => text.replace('1987', '1989')));
    const [full, brief] = correction?.replies ?? [];
    expect(quotesOf(full).map(({ text }) => text.slice(0, 51))).toEqual([
      BUILT,
      BUILT.replace('1987', '1989'),
    ]);
    expect(wordsOf(full)).toEqual([
      'Quoted as it read at that time:',
      'Corrected on Mar 10, 2026. The document now reads:',
    ]);
    expect(quotesOf(brief)).toHaveLength(1);
    expect(wordsOf(brief)).toEqual([
      expect.stringMatching(
        /^Corrected on Mar 10, 2026: the document has changed this passage since\. \/source \w{10} shows how\.$/,
      ),
    ]);
  });

  it('that was removed says so', async () => {
    const gone = 'Corrected on Mar 10, 2026: this passage has been removed from the document.';
    const without = await corrected(edited((text) => text.replace(/The boiler was.*/, 'Nothing.')));
    expect(wordsOf(without?.replies[0])).toEqual(['Quoted as it read at that time:', gone]);
    const nowhere = await corrected(houseLibrary(HOUSE.filter(({ id }) => id !== 'heating.md')));
    expect(wordsOf(nowhere?.replies[1])).toEqual([gone]);
  });

  it.each([
    ['blanks and line ends', (text: string) => text.replace('Brandt company', 'Brandt\ncompany ')],
    ['markup', (text: string) => text.replace('the Brandt company', 'the **Brandt** company')],
    ['typography', (text: string) => text.replace('The boiler', '“The boiler”')],
    [
      'the place',
      (text: string) =>
        `${text}\n\n${BUILT} It is inspected every autumn by a chimney sweep.\n`.replace(BUILT, 'It is old.'),
    ],
    [
      'what stands beside it',
      (text: string) => text.replace('Radiators are bled', 'Radiators are never bled'),
    ],
    [
      'the length of its paragraph',
      (text: string) => text.replace('chimney sweep.', 'chimney sweep. So it is said.'),
    ],
  ])('of which only %s changed is no correction', async (_what, change) => {
    const correction = await corrected(edited(change));
    expect([correction?.name, wordsOf(correction?.replies[0])]).toEqual(['', []]);
  });

  it('of a file that got another name is no correction', async () => {
    expect((await corrected(edited((text) => text, 'boiler.md')))?.name).toBe('');
  });

  it('has a correction of the same name in every process, and of another after another edit', async () => {
    const [once, again, other] = await Promise.all(
      ['1989', '1989', '1990'].map((year) => corrected(edited((text) => text.replace('1987', year)))),
    );
    expect(again).toEqual(once);
    expect(other?.name).not.toBe(once?.name);
  });

  it('is left alone while nobody can say what it was', async () => {
    const { lasting, storage } = await posted(houseLibrary());
    await storage.close();
    const away: Past = { former: async () => ({ kind: 'away' }) };
    const after = edited((text) => text.replace('1987', '1989'));
    expect(await correct(after, lasting, away)).toBeUndefined();
    const unknown: Past = { former: async () => ({ kind: 'unknown' }) };
    expect((await correct(after, lasting, unknown))?.name).toBe('');
  });

  it('is kept without the words that it shares with a question, and not at all where that is off', async () => {
    const { quotes } = answer(houseLibrary(), 'Who built the boiler?');
    const { lasting } = lastingOf(houseLibrary(), quotes, 'en');
    expect(quotes[0]?.highlights).not.toEqual([]);
    expect(JSON.stringify(lasting)).not.toMatch(/"highlights":\[\{|"token"/);
    expect(lastingOf(createLibrary(HOUSE, { preferences: { corrections: false } }), quotes, 'en')).toEqual(
      {},
    );
  });
});
