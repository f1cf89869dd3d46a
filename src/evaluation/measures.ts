/** The arithmetic mean; `undefined` of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of values that are true, from 0 to 1; `undefined` of nothing. */
export function share(values: readonly boolean[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.filter(Boolean).length / values.length;
}

/** The value below or at which `part` (0 to 1) of the values lie, interpolated linearly; `undefined` of nothing. */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const position = (sorted.length - 1) * part;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  if (lower === undefined || upper === undefined) return undefined;
  return lower + (upper - lower) * (position - Math.floor(position));
}

/** 1 / rank of the first hit, 0 without one. `hits` says of each candidate, best first, whether it is relevant. */
export function reciprocalRank(hits: readonly boolean[], depth = 10): number {
  const index = hits.slice(0, depth).indexOf(true);
  return index === -1 ? 0 : 1 / (index + 1);
}

/**
 * Normalized discounted cumulative gain with binary relevance: the sum of 1 / log2(rank + 1) over the hits, divided by
 * that of an ideal order in which all `relevant` passages come first (Järvelin and Kekäläinen 2002). From 0 to 1.
 */
export function ndcg(hits: readonly boolean[], relevant: number, depth = 10): number {
  const found = hits.slice(0, depth);
  const ideal = Math.min(depth, Math.max(relevant, found.filter(Boolean).length));
  if (ideal === 0) return 0;
  return gain(found) / gain(Array.from({ length: ideal }, () => true));
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}

/**
 * Area under the ROC curve: how often a positive scores above a negative, ties counting half (the Mann-Whitney U
 * statistic over the number of pairs). 0.5 is chance; `undefined` where either side is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const sorted = Float64Array.from(negatives).sort();
  let below = 0;
  let notAbove = 0;
  let wins = 0;
  for (const score of Float64Array.from(positives).sort()) {
    while (below < sorted.length && (sorted[below] ?? 0) < score) below += 1;
    while (notAbove < sorted.length && (sorted[notAbove] ?? 0) <= score) notAbove += 1;
    wins += (below + notAbove) / 2;
  }
  return wins / (positives.length * negatives.length);
}

/** A probability that was claimed, and whether the claim came true. */
export interface Prediction {
  readonly confidence: number;
  readonly right: boolean;
}

/** The predictions whose confidence lies in `[from, to)`; the last bin holds its end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Both 0 in an empty bin. */
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** Predictions in bins of equal width, as a reliability diagram shows them. */
export function reliability(predictions: readonly Prediction[], bins = 10): readonly Bin[] {
  const members = Array.from({ length: bins }, (): Prediction[] => []);
  for (const prediction of predictions) {
    members[Math.min(bins - 1, Math.floor(prediction.confidence * bins))]?.push(prediction);
  }
  return members.map((inside, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    count: inside.length,
    meanConfidence: mean(inside.map(({ confidence }) => confidence)) ?? 0,
    shareRight: share(inside.map(({ right }) => right)) ?? 0,
  }));
}

/**
 * Expected calibration error: how far confidence and truth are apart, as the mean over bins of equal width weighted by
 * their counts (Guo et al. 2017). 0 is perfect; `undefined` of nothing.
 */
export function calibrationError(predictions: readonly Prediction[], bins = 10): number | undefined {
  if (predictions.length === 0) return undefined;
  const gaps = reliability(predictions, bins).map(
    ({ count, meanConfidence, shareRight }) => count * Math.abs(meanConfidence - shareRight),
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length;
}
