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

/** Scores as probabilities that sum to 1; the higher the temperature, the more alike. */
export function softmax(scores: readonly number[], temperature: number): readonly number[] {
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => part / sum);
}
