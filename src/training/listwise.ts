import type { Choice } from './examples.ts';
import { minimize } from './gradient.ts';
import { scaled, spreadsOf, unscaled } from './scaling.ts';

/** Strength of the pull of every weight towards zero. */
const RIDGE = 2e-4;

/**
 * Weights under which right options score above wrong ones: the probability that a softmax over the scores gives to
 * the right ones is made large (ListNet's top-one likelihood, Cao et al. 2007). `shareOf` is the share of the whole
 * that a set counts for.
 */
export function trainListwise(
  choices: readonly Choice[],
  size: number,
  shareOf: (set: string) => number,
): Float64Array {
  const usable = choices.filter(({ options }) => options.length > 1);
  const spreads = spreadsOf(
    usable.flatMap(({ options }) => options.map(({ features }) => features)),
    size,
  );
  const counts = new Map<string, number>();
  for (const { set } of usable) counts.set(set, (counts.get(set) ?? 0) + 1);
  const lists = usable.map(({ set, options }) => ({
    weight: shareOf(set) / (counts.get(set) ?? 1),
    rows: options.map(({ features }) => scaled(features, spreads)),
    right: options.map(({ right }) => right),
  }));
  const weights = minimize(size, (current, gradient) => {
    let loss = 0;
    for (const { weight, rows, right } of lists) loss += listLoss(rows, right, weight, current, gradient);
    for (let at = 0; at < size; at += 1) {
      gradient[at] = (gradient[at] ?? 0) + 2 * RIDGE * (current[at] ?? 0);
    }
    return loss;
  });
  return unscaled(weights, spreads);
}

function listLoss(
  rows: readonly Float64Array[],
  right: readonly boolean[],
  weight: number,
  current: Float64Array,
  gradient: Float64Array,
): number {
  const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (current[at] ?? 0), 0));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const good = parts.reduce((sum, part, at) => sum + (right[at] === true ? part : 0), 0);
  rows.forEach((row, at) => {
    const part = parts[at] ?? 0;
    const slope = weight * (part / all - (right[at] === true ? part / good : 0));
    if (slope === 0) return;
    for (let feature = 0; feature < row.length; feature += 1) {
      gradient[feature] = (gradient[feature] ?? 0) + slope * (row[feature] ?? 0);
    }
  });
  return -weight * Math.log(good / all);
}
