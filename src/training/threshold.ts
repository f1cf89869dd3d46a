import { mean } from '../evaluation/measures.ts';
import type { HeldOut } from './folds.ts';

/** Shown answers that must be right, where half of what is asked has no answer in the documents. */
const PRECISION = { strict: 0.95, balanced: 0.9, eager: 0.75 } as const;

/** How many unanswerable questions a corpus is taken to be asked, all kinds of them alike. */
const UNANSWERABLE_SHARE = 0.5;

/** Sets with fewer unanswerable questions than this say too little about what is shown by mistake. */
const MIN_UNANSWERABLE = 100;

/** How sure the bot has to be, by how much an owner minds a wrong answer. */
export type Thresholds = Readonly<Record<keyof typeof PRECISION, number>>;

/** The smallest confidences from which enough of the shown answers are right, on the mean of the sets. */
export function chooseThresholds(results: readonly HeldOut[]): Thresholds {
  const sets = [...Map.groupBy(results.filter(isLarge), ({ set }) => set).values()]
    .filter((own) => own.filter((result) => !isAnswerable(result)).length >= MIN_UNANSWERABLE)
    .map(halfMissing);
  const choose = (precision: number) =>
    STEPS.find((threshold) => (mean(sets.map((own) => precisionAt(own, threshold))) ?? 0) >= precision) ?? 1;
  return {
    strict: choose(PRECISION.strict),
    balanced: choose(PRECISION.balanced),
    eager: choose(PRECISION.eager),
  };
}

/** Confidences that may become a threshold. */
const STEPS = Array.from({ length: 100 }, (_none, at) => at / 100);

/** Lines that show what thresholds would do: precision and coverage of each set, as its questions are and with half of them unanswerable. */
export function thresholdTable(results: readonly HeldOut[]): readonly string[] {
  const sets = [...Map.groupBy(results.filter(isLarge), ({ set }) => set)];
  return [0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((threshold) => {
    const cells = sets.map(([set, own]) => {
      const asItIs = own.filter(({ origin }) => origin === 'set').map((result) => ({ ...result, weight: 1 }));
      const coverage = shareShown(asItIs.filter(isAnswerable), threshold);
      const figures = [precisionAt(asItIs, threshold), precisionAt(halfMissing(own), threshold), coverage];
      return `${set} precision ${figures[0]?.toFixed(3)}, half missing ${figures[1]?.toFixed(3)}, coverage ${figures[2]?.toFixed(3)}`;
    });
    return [threshold.toFixed(1), ...cells].join('  ');
  });
}

type Weighted = HeldOut & { readonly weight: number };

function isLarge({ origin }: HeldOut): boolean {
  return origin !== 'small';
}

function isAnswerable({ kind }: HeldOut): boolean {
  return kind === 'answerable';
}

/** The results of a set, weighted as if half of the questions had no answer and every kind of these came as often. */
function halfMissing(results: readonly HeldOut[]): readonly Weighted[] {
  const kinds = [...Map.groupBy(results, ({ kind }) => kind)];
  return kinds.flatMap(([kind, members]) => {
    const share = kind === 'answerable' ? 1 - UNANSWERABLE_SHARE : UNANSWERABLE_SHARE / (kinds.length - 1);
    return members.map((result) => ({ ...result, weight: share / members.length }));
  });
}

function precisionAt(results: readonly Weighted[], threshold: number): number {
  const shown = results.filter(({ confidence }) => confidence >= threshold);
  return total(shown.filter(({ quoteHit }) => quoteHit)) / Math.max(Number.EPSILON, total(shown));
}

function shareShown(results: readonly Weighted[], threshold: number): number {
  return (
    total(results.filter(({ confidence }) => confidence >= threshold)) /
    Math.max(Number.EPSILON, total(results))
  );
}

function total(results: readonly Weighted[]): number {
  return results.reduce((sum, { weight }) => sum + weight, 0);
}
