/** The weighted sum of features: `weights` has one for each, in the same order. */
export function weigh(weights: readonly number[], features: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** From any number to a probability. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
