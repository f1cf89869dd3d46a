import { describe, expect, it } from 'vitest';
import {
  auroc,
  calibrationError,
  mean,
  ndcg,
  quantile,
  reciprocalRank,
  reliability,
  share,
} from '../../src/evaluation/measures.ts';

describe('AUROC', () => {
  it('counts the pairs in which the positive scores higher, and a tie as half', () => {
    // 0.9 beats 0.8, 0.5 and 0.1; 0.5 beats 0.1 and ties with 0.5: 4.5 of 6 pairs.
    expect(auroc([0.5, 0.9], [0.1, 0.8, 0.5])).toBe(0.75);
  });

  it('is one where all positives are above, zero where all are below, and a half where all are equal', () => {
    expect(auroc([0.8, 0.9], [0.1, 0.2])).toBe(1);
    expect(auroc([0.1, 0.2], [0.8, 0.9])).toBe(0);
    expect(auroc([0.3, 0.3], [0.3, 0.3, 0.3])).toBe(0.5);
  });

  it('is not defined where one side is empty', () => {
    expect(auroc([], [0.5])).toBeUndefined();
    expect(auroc([0.5], [])).toBeUndefined();
  });
});

describe('the measures of a ranking', () => {
  it('nDCG divides the discounted hits by those of an ideal order', () => {
    // Hits at ranks 2 and 3 of two relevant ones: (1/log2 3 + 1/log2 4) / (1/log2 2 + 1/log2 3).
    expect(ndcg([false, true, true], 2)).toBeCloseTo((0.63093 + 0.5) / (1 + 0.63093), 5);
    expect(ndcg([true, false], 1)).toBe(1);
    // One of three relevant ones was found: 1 / (1 + 0.63093 + 0.5).
    expect(ndcg([true], 3)).toBeCloseTo(0.46928, 5);
    expect(ndcg([false, false], 2)).toBe(0);
    expect(ndcg([], 0)).toBe(0);
  });

  it('nDCG looks at ten candidates, and its ideal has no more', () => {
    const tenth = [...Array<boolean>(9).fill(false), true];
    expect(ndcg(tenth, 1)).toBeCloseTo(1 / Math.log2(11), 10);
    expect(ndcg([...Array<boolean>(10).fill(false), true], 1)).toBe(0);
    expect(ndcg(Array<boolean>(10).fill(true), 40)).toBe(1);
  });

  it('never rises above one, even where a candidate spans what the passages divide', () => {
    expect(ndcg([true], 0)).toBe(1);
  });

  it('the reciprocal rank is that of the first hit among ten', () => {
    expect(reciprocalRank([false, false, false, true, true])).toBe(0.25);
    expect(reciprocalRank([false])).toBe(0);
    expect(reciprocalRank([...Array<boolean>(10).fill(false), true])).toBe(0);
  });
});

describe('calibration', () => {
  const predictions = [
    { confidence: 0.95, right: true },
    { confidence: 1, right: false },
    { confidence: 0.2, right: false },
    { confidence: 0.28, right: true },
  ];

  it('the expected error weighs the gap of each bin by its count', () => {
    // Upper bin: |0.975 - 0.5| = 0.475; lower bin: |0.24 - 0.5| = 0.26; half of the predictions in each.
    expect(calibrationError(predictions)).toBeCloseTo(0.3675, 10);
    expect(calibrationError([{ confidence: 1, right: true }])).toBe(0);
    expect(calibrationError([])).toBeUndefined();
  });

  it('a bin begins with its lower border, and the last one holds certainty', () => {
    const bins = reliability(predictions);
    expect(bins).toHaveLength(10);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 2]);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 2, meanConfidence: 0.975, shareRight: 0.5 });
    expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 0, meanConfidence: 0, shareRight: 0 });
  });
});

it('means, shares and quantiles of nothing are not defined', () => {
  expect([mean([]), share([]), quantile([], 0.5)]).toEqual([undefined, undefined, undefined]);
});

it('a quantile lies between the values that surround it', () => {
  expect(quantile([40, 10, 20, 30], 0.5)).toBe(25);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([0, 100], 0.99)).toBeCloseTo(99, 10);
});
