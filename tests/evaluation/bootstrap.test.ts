import { expect, it } from 'vitest';
import { bootstrap, createRandom } from '../../src/evaluation/bootstrap.ts';
import { mean } from '../../src/evaluation/measures.ts';
import { strataOf } from '../../src/evaluation/result.ts';

const SPREAD = [[[0], [1], [0], [1], [1], [0], [1], [1]]];

it('gives the same interval for the same seed, and draws others for another', () => {
  const sampling = { strata: SPREAD, statistic: mean, resamples: 200 };
  expect(bootstrap({ ...sampling, seed: 7 })).toEqual(bootstrap({ ...sampling, seed: 7 }));
  expect(createRandom(7)()).not.toBe(createRandom(8)());
});

it('draws the published numbers of Mulberry32', () => {
  const random = createRandom(1);
  expect([random(), random()].map((value) => Math.floor(value * 2 ** 32))).toEqual([2693262067, 11749833]);
});

it('encloses the value, within what was seen', () => {
  const { low, high } = bootstrap({ strata: SPREAD, statistic: mean }) ?? { low: -1, high: -1 };
  expect(low).toBeGreaterThanOrEqual(0);
  expect(low).toBeLessThan(0.625);
  expect(high).toBeGreaterThan(0.625);
  expect(high).toBeLessThanOrEqual(1);
});

it('draws the questions of a document together', () => {
  const sizes = new Set<number>();
  const statistic = (sample: readonly string[]): number => {
    sizes.add(sample.length);
    return sample.filter((id) => id === 'a').length % 3;
  };
  // Every sample holds document a (three questions) a whole number of times.
  expect(bootstrap({ strata: [[['a', 'a', 'a'], ['b']]], statistic, resamples: 100 })).toEqual({
    low: 0,
    high: 0,
  });
  expect([...sizes].sort()).toEqual([2, 4, 6]);
});

it('leaves out samples that cannot be measured, and has no interval where none can', () => {
  const statistic = (sample: readonly number[]) => (sample.includes(1) ? 1 : undefined);
  expect(bootstrap({ strata: SPREAD, statistic, resamples: 50 })).toEqual({ low: 1, high: 1 });
  expect(bootstrap({ strata: [[[0]]], statistic, resamples: 50 })).toBeUndefined();
});

it('groups questions by document, and takes those without one, or all of a single document, one by one', () => {
  const group = (items: readonly string[]) =>
    strataOf(items, (item) => (item.startsWith('-') ? undefined : item[0]));
  expect(group(['a1', 'b1', 'a2', '-1', '-2'])).toEqual([
    [['a1', 'a2'], ['b1']],
    [['-1'], ['-2']],
  ]);
  expect(group(['a1', 'a2', '-1'])).toEqual([[['a1'], ['a2']], [['-1']]]);
});
