import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { buildIndex, loadIndex, type TermIndex } from '../../src/core/search.ts';

const ENTRIES = [
  ['belt', 'road', 'road', 'corridor'],
  ['visa', 'passport'],
  ['road', 'passport', '絲綢', '之路'],
  [],
];

function entriesOf(index: TermIndex, term: string): readonly (readonly [number, number])[] {
  const found = index.postings(term);
  if (found === undefined) return [];
  return Array.from({ length: found.end - found.start }, (_none, at) => [
    found.entries[found.start + at] ?? -1,
    found.frequencies[found.start + at] ?? 0,
  ]);
}

it('finds for every term the entries that plain MiniSearch finds', () => {
  const index = buildIndex(ENTRIES.length, (at) => ENTRIES[at] ?? []);
  const plain = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  plain.addAll(ENTRIES.map((terms, id) => ({ id, terms: terms.join(' ') })));
  for (const term of new Set(ENTRIES.flat())) {
    const expected = plain.search(term).map(({ id }) => id as number);
    expect(entriesOf(index, term).map(([entry]) => entry)).toEqual(expected.sort());
  }
});

it('counts how often an entry holds a term, up to what a byte can count', () => {
  const index = buildIndex(2, (at) =>
    at === 0 ? ['road', 'road'] : Array.from({ length: 400 }, () => 'road'),
  );
  expect(entriesOf(index, 'road')).toEqual([
    [0, 2],
    [1, 255],
  ]);
});

it('finds terms by a prefix and by nearness, in scripts of many letters too', () => {
  const index = buildIndex(ENTRIES.length, (at) => ENTRIES[at] ?? []);
  expect(index.startingWith('pass')).toEqual(['passport']);
  expect(index.startingWith('絲')).toEqual(['絲綢']);
  expect(index.endingWith('port')).toEqual(['passport']);
  expect(index.near('pasport', 1)).toEqual([{ term: 'passport', distance: 1 }]);
  expect(index.near('zebra', 1)).toEqual([]);
});

it('comes back whole from its data', () => {
  const index = buildIndex(ENTRIES.length, (at) => ENTRIES[at] ?? []);
  const loaded = loadIndex(index.data());
  expect(loaded.size).toBe(4);
  expect(loaded.averageLength).toBe(index.averageLength);
  for (const term of new Set(ENTRIES.flat())) expect(entriesOf(loaded, term)).toEqual(entriesOf(index, term));
  expect(loaded.near('pasport', 1)).toEqual([{ term: 'passport', distance: 1 }]);
});
