import type { FeatureGroup, Meanings } from './features.ts';

/** The weighted sum of features: `weights` has one for each, in the same order. */
export function weigh(weights: readonly number[], features: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** One feature's part of a weighted sum. */
export interface Part {
  readonly feature: string;
  readonly group: FeatureGroup;
  /** What the value is, in plain words. */
  readonly meaning: string;
  readonly value: number;
  readonly weight: number;
  /** Value times weight. */
  readonly contribution: number;
}

/** The terms of {@link weigh}, those that move the sum most first. `meanings` are in the order of the weights. */
export function partsOf(
  meanings: Meanings,
  weights: readonly number[],
  features: ArrayLike<number>,
): readonly Part[] {
  const parts = Object.entries(meanings).map(([feature, [group, meaning]], at): Part => {
    const value = features[at] ?? 0;
    const weight = weights[at] ?? 0;
    return { feature, group, meaning, value, weight, contribution: weight * value };
  });
  return parts.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** From any number to a probability: 1 / (1 + e^−x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Scores as probabilities that sum to 1; the higher the temperature, the more alike. */
export function softmax(scores: readonly number[], temperature: number): readonly number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}
