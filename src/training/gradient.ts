/** A loss to make small, and where it falls: `gradient` is filled, the value returned. */
export type Loss = (weights: Float64Array, gradient: Float64Array) => number;

const STEPS = 150;
const RATE = 0.1;

/**
 * Adam with its usual constants (Kingma and Ba, 2015), over the whole data at once, so that it is deterministic.
 * Weights that are not free stay at or above zero.
 */
export function minimize(size: number, loss: Loss, isFree: (at: number) => boolean): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    loss(weights, gradient);
    const rate = RATE * Math.min(1, 2 - (2 * step) / STEPS);
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step));
      const moved = (weights[at] ?? 0) - (rate * mean) / (spread + 1e-8);
      weights[at] = isFree(at) ? moved : Math.max(0, moved);
    }
  }
  return weights;
}
