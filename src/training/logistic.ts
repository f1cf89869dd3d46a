import { logistic } from '../core/linear.ts';
import type { Option } from './examples.ts';
import { minimize } from './gradient.ts';
import { scaled, spreadsOf, unscaled } from './scaling.ts';

/** Strength of the pull of every weight but the bias towards zero. */
const RIDGE = 1e-3;

/** An option with the share of the whole that it counts for. */
export interface Weighted extends Option {
  readonly weight: number;
}

/** Weights of a logistic regression; the last one is the bias. */
export function trainLogistic(
  options: readonly Weighted[],
  size: number,
  isFree: (feature: number) => boolean,
): Float64Array {
  const spreads = spreadsOf(
    options.map(({ features }) => features),
    size,
  );
  const rows = options.map(({ features }) => scaled(features, spreads));
  const total = options.reduce((sum, { weight }) => sum + weight, 0);
  const weights = minimize(
    size + 1,
    (current, gradient) => {
      let loss = 0;
      options.forEach(({ right, weight }, number) => {
        const row = rows[number] ?? new Float64Array(size);
        let score = current[size] ?? 0;
        for (let at = 0; at < size; at += 1) score += (row[at] ?? 0) * (current[at] ?? 0);
        const probability = logistic(score);
        const slope = (weight / total) * (probability - (right ? 1 : 0));
        for (let at = 0; at < size; at += 1) gradient[at] = (gradient[at] ?? 0) + slope * (row[at] ?? 0);
        gradient[size] = (gradient[size] ?? 0) + slope;
        loss -= (weight / total) * Math.log(Math.max(1e-12, right ? probability : 1 - probability));
      });
      for (let at = 0; at < size; at += 1)
        gradient[at] = (gradient[at] ?? 0) + 2 * RIDGE * (current[at] ?? 0);
      return loss;
    },
    (at) => at === size || isFree(at),
  );
  return Float64Array.of(...unscaled(weights.subarray(0, size), spreads), weights[size] ?? 0);
}
