import { expect, it } from 'vitest';
import { bridgedShare } from '../../src/core/bridging-words.ts';
import { createLibrary } from '../../src/core/library.ts';
import { readQuestion } from '../../src/core/query.ts';
import { documentOf } from '../fixtures/house.ts';

const LIBRARY = createLibrary([
  documentOf(
    'ferry.txt',
    'The ferry sails at nine.\nThe fare is two crowns.\nThe price of a ticket is printed on it.',
    {
      language: 'en',
    },
  ),
]);
const WORDS = { en: { price: { fare: 0.5, crown: 0.2 } } };

function shareOf(passage: number, coverage: readonly number[], words = WORDS): number {
  const [query] = readQuestion(LIBRARY, 'price');
  if (query === undefined) throw new Error('not read');
  return bridgedShare(LIBRARY, query, passage, Float64Array.from(coverage), words);
}

it('counts what bridging words make up for, the more of them the more', () => {
  expect(shareOf(1, [0])).toBeCloseTo(0.7);
  expect(shareOf(0, [0])).toBe(0);
});

it('counts nothing for a word that is there, for another language, and for words without a bridge', () => {
  expect(shareOf(1, [1])).toBe(0);
  expect(shareOf(1, [0], { de: WORDS.en } as never)).toBe(0);
  expect(shareOf(1, [0], { en: {} } as never)).toBe(0);
});
