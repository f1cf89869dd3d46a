import type { HeldOut } from './folds.ts';

/** Shown answers that must be right. */
const PRECISION = 0.9;

/** Sets with fewer unanswerable questions than this say too little about what is shown by mistake. */
const MIN_UNANSWERABLE = 100;

/** The smallest confidence from which at least nine of ten shown answers are right, in every set as it is. */
export function chooseThreshold(results: readonly HeldOut[]): number {
  const sets = [...new Set(results.map(({ set }) => set))];
  return Math.max(...sets.map((set) => thresholdOf(results.filter((result) => result.set === set))), 0);
}

/** Lines that show what other thresholds would do: precision and coverage of each set, as its questions are. */
export function thresholdTable(results: readonly HeldOut[]): readonly string[] {
  const sets = [...new Set(results.map(({ set }) => set))];
  return [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
    const cells = sets.map((set) => {
      const own = results.filter((result) => result.set === set);
      const shown = own.filter(({ confidence }) => confidence >= threshold);
      const answerable = own.filter(({ kind }) => kind === 'answerable').length;
      const precision = shown.filter(({ hit }) => hit).length / Math.max(1, shown.length);
      const coverage = shown.filter(({ kind }) => kind === 'answerable').length / Math.max(1, answerable);
      return `${set} precision ${precision.toFixed(3)} coverage ${coverage.toFixed(3)}`;
    });
    return [threshold.toFixed(1), ...cells].join('  ');
  });
}

function thresholdOf(results: readonly HeldOut[]): number {
  if (results.filter(({ kind }) => kind !== 'answerable').length < MIN_UNANSWERABLE) return 0;
  const sorted = [...results].sort((a, b) => b.confidence - a.confidence);
  let shown = 0;
  let right = 0;
  let threshold = 1;
  for (const { hit, confidence } of sorted) {
    shown += 1;
    right += hit ? 1 : 0;
    if (right >= PRECISION * shown) threshold = confidence;
  }
  return threshold;
}
