import fc from 'fast-check';
import { expect, it } from 'vitest';
import { completions, prepareCompletions } from '../../src/core/completions.ts';
import type { Library } from '../../src/core/library.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';

const LIBRARY = houseLibrary();
const names = (kind: 'question' | 'document', typed: string, max = 25) =>
  completions(LIBRARY, kind, typed, max).map(({ name }) => name);

it('begins with the titles and headings of the documents', () => {
  expect(names('question', '').slice(0, 5)).toEqual([
    'The garden',
    'Heating',
    'House rules',
    'Beds',
    'Tools',
  ]);
});

it('finds a heading by any of its words, whatever the case and the accents', () => {
  expect(names('question', 'QUIET h')).toEqual(['Quiet hours']);
  expect(names('question', 'höurs')).toContain('Quiet hours');
});

it('offers words that several passages use, as the documents write them, and no stop words', () => {
  expect(names('question', 'boil')).toEqual(['Boiler']);
  expect(names('question', 'spa')).toEqual(['spare']);
  expect(names('question', 'piano')).toEqual([]);
  expect(names('question', 'the')).toEqual(['The garden']);
});

it('offers documents by title, and gives back what finds them', () => {
  expect(completions(LIBRARY, 'document', 'gard', 25)).toEqual([{ name: 'The garden', value: 'garden.md' }]);
  expect(names('document', '')).toEqual(['The garden', 'Heating', 'House rules']);
});

it('offers nothing for what no document holds, and never more than asked for', () => {
  expect(names('question', 'zeppelin')).toEqual([]);
  expect(names('question', '', 2)).toHaveLength(2);
});

it('takes whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      for (const { name, value } of completions(LIBRARY, 'question', typed, 25)) {
        expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
      }
    }),
  );
});

it('leaves out what Discord could not hand back whole, and shortens long titles', () => {
  const long = 'x'.repeat(120);
  const library = houseLibrary([
    ...HOUSE,
    documentOf(`${long}.md`, 'The chimney is swept.'),
    documentOf('short.md', 'The chimney is swept.', { title: long }),
  ]);
  const values = completions(library, 'document', '', 25).map(({ value }) => value);
  expect(values).not.toContain(`${long}.md`);
  expect(completions(library, 'document', 'xxx', 25)).toEqual([
    { name: `${'x'.repeat(99)}…`, value: 'short.md' },
  ]);
});

/** A library whose documents and passages cannot be looked at once it is `closed`. */
function closable(library: Library) {
  const state = { closed: false };
  const open = <Value>(value: Value): Value => {
    if (state.closed) throw new Error('the documents were looked at again');
    return value;
  };
  const guarded: Library = {
    ...library,
    get documents() {
      return open(library.documents);
    },
    get passages() {
      return open(library.passages);
    },
    get sections() {
      return open(library.sections);
    },
  };
  return { library: guarded, state };
}

it('looks at no document again once it is prepared', () => {
  const { library, state } = closable(LIBRARY);
  prepareCompletions(library);
  state.closed = true;
  expect(completions(library, 'question', 'spa', 25)).toEqual([{ name: 'spare', value: 'spare' }]);
  expect(completions(library, 'document', 'gard', 25)).toHaveLength(1);
});
