import { expect, it } from 'vitest';
import { logistic, weigh } from '../../src/core/linear.ts';
import type { Choice } from '../../src/training/examples.ts';
import type { HeldOut } from '../../src/training/folds.ts';
import { trainListwise } from '../../src/training/listwise.ts';
import { trainLogistic } from '../../src/training/logistic.ts';
import { chooseThresholds } from '../../src/training/threshold.ts';

/** The first feature tells which option is right, the second is noise, the third never varies. */
const CHOICES: readonly Choice[] = Array.from({ length: 40 }, (_none, at) => ({
  set: 'made',
  group: `${at}`,
  options: [0, 1, 2].map((option) => ({
    features: Float64Array.of(option === at % 3 ? 1 : 0.2, ((at * 7 + option * 3) % 5) / 5, 1),
    right: option === at % 3,
  })),
}));

it('learns which feature tells the right option, and gives none to one that never varies', () => {
  const [telling = 0, noise = 0, constant] = trainListwise(
    CHOICES,
    3,
    () => 1,
    () => true,
  );
  expect(telling).toBeGreaterThan(3);
  expect(Math.abs(noise)).toBeLessThan(telling / 5);
  expect(constant).toBe(0);
});

it('keeps a weight that is not free at or above zero', () => {
  const inverted = CHOICES.map((choice) => ({
    ...choice,
    options: choice.options.map(({ features, right }) => ({ features, right: !right })),
  }));
  expect(
    trainListwise(
      inverted,
      3,
      () => 1,
      () => true,
    )[0],
  ).toBeLessThan(0);
  expect(
    trainListwise(
      inverted,
      3,
      () => 1,
      () => false,
    )[0],
  ).toBe(0);
});

it('learns a probability', () => {
  const options = Array.from({ length: 200 }, (_none, at) => ({
    features: Float64Array.of((at % 10) / 10),
    right: at % 10 >= 5,
    weight: 1,
  }));
  const [weight = 0, bias = 0] = trainLogistic(options, 1, () => true);
  expect(logistic(bias + weigh([weight], [0.9]))).toBeGreaterThan(0.8);
  expect(logistic(bias + weigh([weight], [0]))).toBeLessThan(0.2);
});

it('chooses the smallest confidence from which nine of ten shown quotes hold the answer', () => {
  const results = Array.from({ length: 1_000 }, (_none, at): HeldOut => {
    const kind = at % 2 === 0 ? 'answerable' : 'removed';
    const confidence = kind === 'answerable' ? 0.5 + at / 2_000 : at / 1_600;
    return {
      set: 'made',
      origin: 'set',
      kind,
      id: `${at}`,
      hit: true,
      quoteHit: kind === 'answerable',
      sentenceHit: false,
      confidence,
    };
  });
  const { strict, balanced: threshold, eager } = chooseThresholds(results);
  const shown = results.filter(({ confidence }) => confidence >= threshold);
  expect(shown.filter(({ quoteHit }) => quoteHit).length / shown.length).toBeGreaterThanOrEqual(0.9);
  expect(threshold).toBeGreaterThan(0.4);
  expect(threshold).toBeLessThan(0.7);
  expect(eager).toBeLessThan(threshold);
  expect(strict).toBeGreaterThan(threshold);
});
