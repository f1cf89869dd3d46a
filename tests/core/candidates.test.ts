import { expect, it } from 'vitest';
import { findHits } from '../../src/core/candidates.ts';
import { createLibrary } from '../../src/core/library.ts';
import { read } from '../../src/core/ranking.ts';
import { documentOf } from '../fixtures/house.ts';

/** 1,100 passages tell of a kettle and of a lantern, 900 of a lantern only. */
const LIBRARY = createLibrary([
  documentOf(
    'shed.txt',
    Array.from(
      { length: 2_000 },
      (_none, at) => `${at < 1_100 ? 'Kettle' : 'Bucket'} and lantern number ${at}.`,
    ).join('\n\n'),
  ),
]);

function hits(question: string, max = 5_000) {
  const { queries, range } = read(LIBRARY, question);
  return queries.flatMap((query) => findHits(LIBRARY, query, { range, max }));
}

it('once a thousand passages are found, lets a frequent word rank them and find no more', () => {
  expect(hits('lantern')).toHaveLength(2_000);
  const both = hits('kettle lantern');
  expect(both).toHaveLength(1_100);
  const [alone] = hits('kettle');
  expect(both[0]?.score).toBeGreaterThan(alone?.score ?? 0);
});

it('lets a frequent word find passages while fewer than a thousand are found', () => {
  expect(hits('lantern 7')).toHaveLength(2_000);
});

it('leaves nothing of one search to the next', () => {
  const before = hits('kettle', 5);
  hits('lantern');
  expect(hits('kettle', 5)).toEqual(before);
});

it('finds the first passages of a section by its heading alone, and no further ones', () => {
  const library = createLibrary([
    documentOf('a.md', `# Telescopes\n\n${'They are cleaned in spring.\n\n'.repeat(20)}`),
    documentOf('b.md', '# Gardens\n\nRoses are cut in autumn.'),
  ]);
  const { queries, range } = read(library, 'telescope');
  const found = queries.flatMap((query) => findHits(library, query, { range, max: 50 }));
  expect(found.map(({ passage }) => passage)).toEqual(Array.from({ length: 12 }, (_none, at) => at));
});
