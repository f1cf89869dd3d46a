import { confidenceFeatures } from './confidence-features.ts';
import { logistic, weigh } from './linear.ts';
import type { Ranked } from './ranking.ts';
import { WEIGHTS } from './weights.ts';

/** The probability that the first of these holds the answer. */
export function confidenceOf(ranked: readonly Ranked[]): number {
  const [best, ...others] = ranked;
  if (best === undefined) return 0;
  return logistic(logitOf(best, others));
}

/** What that probability is the logistic function of: `best` is held against the `others` behind it. */
export function logitOf(best: Ranked, others: readonly Ranked[]): number {
  return WEIGHTS.bias + weigh(WEIGHTS.confidence, confidenceFeatures(best, others));
}

/** What a quote behind the first one needs of the threshold: it is asked for by a button, not shown as the answer. */
const FURTHER_SHARE = 0.5;

/** The confidence from which the passage at this place of a ranking, from 0, is good enough. */
export function neededAt(place: number, threshold: number): number {
  return place === 0 ? threshold : threshold * FURTHER_SHARE;
}
