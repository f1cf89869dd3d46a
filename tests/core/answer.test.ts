import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { neededAt } from '../../src/core/confidence.ts';
import { createLibrary } from '../../src/core/library.ts';
import { documentOf } from '../fixtures/house.ts';

const LIBRARY = createLibrary([documentOf('shed.txt', 'The kettle hangs beside the lantern.')]);

it('reads a question of 2,000 characters, and not what comes after', () => {
  const known = (gap: number) => answer(LIBRARY, `kettle${' '.repeat(gap)}lantern`).search.known;
  expect(known(1_900)).toEqual(['kettle', 'lantern']);
  expect(known(2_000)).toEqual(['kettle']);
});

it('asks half of the first quote’s confidence of the ones behind it', () => {
  expect([0, 1, 2].map((place) => neededAt(place, 0.8))).toEqual([0.8, 0.4, 0.4]);
});

it('marks words that overlap as one stretch, in scripts without spaces', () => {
  const library = createLibrary([
    documentOf('zh.txt', '国家博物馆的开放时间是上午九点。', { language: 'zh-Hans' }),
  ]);
  const [quote] = answer(library, '国家博物馆几点开放？', { threshold: 0 }).quotes;
  const marked = quote?.highlights.map(({ start, end }) => quote.text.slice(start, end));
  expect(marked?.[0]).toBe('国家博物馆');
});
