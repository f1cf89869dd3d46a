/** A feature that is hardly ever set counts as spread this wide, so that a few examples cannot give it a huge weight. */
const MIN_SPREAD = 0.04;

/** How wide each feature is spread: weights are learned on features of one spread, and given for those as they are. */
export function spreadsOf(rows: Iterable<Float64Array>, size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const row of rows) {
    count += 1;
    for (let at = 0; at < size; at += 1) {
      const value = row[at] ?? 0;
      sums[at] = (sums[at] ?? 0) + value;
      squares[at] = (squares[at] ?? 0) + value * value;
    }
  }
  return sums.map((sum, at) => {
    const variance = (squares[at] ?? 0) / count - (sum / count) ** 2;
    return variance > 1e-12 ? Math.max(MIN_SPREAD, Math.sqrt(variance)) : 0;
  });
}

/** Rows divided by their spreads; a feature that never varies becomes zero. */
export function scaled(row: Float64Array, spreads: Float64Array): Float64Array {
  return row.map((value, at) => ((spreads[at] ?? 0) === 0 ? 0 : value / (spreads[at] ?? 1)));
}

/** Weights of {@link scaled} rows as weights of the rows as they are; 0 for a feature that never varies. */
export function unscaled(weights: Float64Array, spreads: Float64Array): Float64Array {
  return weights.map((weight, at) => ((spreads[at] ?? 0) === 0 ? 0 : weight / (spreads[at] ?? 1)));
}
