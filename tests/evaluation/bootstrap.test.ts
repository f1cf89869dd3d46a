import { expect, it } from 'vitest';
import { bootstrap, createRandom } from '../../src/evaluation/bootstrap.ts';
import { mean } from '../../src/evaluation/measures.ts';
import { strataOf } from '../../src/evaluation/result.ts';

const SPREAD = [[[0], [1], [0], [1], [1], [0], [1], [1]]];

it('draws the same samples for the same seed, and others for another', () => {
  const samplesOf = (seed?: number) => {
    const samples: string[] = [];
    const statistic = (sample: readonly number[]) => samples.push(sample.join(''));
    bootstrap({ strata: SPREAD, statistic, resamples: 20, ...(seed !== undefined && { seed }) });
    return samples;
  };
  expect(samplesOf(7)).toEqual(samplesOf(7));
  expect(samplesOf()).toEqual(samplesOf());
  expect(samplesOf(7)).not.toEqual(samplesOf(8));
});

it('reaches from the 2.5th to the 97.5th percentile of as many samples as asked for, a thousand unless said', () => {
  const interval = (resamples?: number) => {
    let count = 0;
    return bootstrap({ strata: SPREAD, statistic: () => count++, resamples });
  };
  expect(interval(401)).toEqual({ low: 10, high: 390 });
  expect(interval()?.high).toBeCloseTo(0.975 * 999, 9);
});

it('draws as much of each stratum as it has', () => {
  const shapes = new Set<string>();
  const statistic = (sample: readonly string[]) => shapes.add(sample.join('').replace(/[ab]/g, 'x')).size;
  bootstrap({
    strata: [
      [['a'], ['b']],
      [['-'], ['-'], ['-']],
    ],
    statistic,
    resamples: 50,
  });
  expect([...shapes]).toEqual(['xx---']);
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
