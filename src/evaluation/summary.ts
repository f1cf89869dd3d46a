import { bootstrap, type Interval } from './bootstrap.ts';
import {
  auroc,
  calibrationError,
  mean,
  ndcg,
  type Prediction,
  quantile,
  reciprocalRank,
  share,
} from './measures.ts';
import { hitFirst, type Result, strataOf } from './result.ts';

/** A number that results are summed up by. */
export interface Measure {
  /** What the table calls it. */
  readonly name: string;
  readonly unit: 'count' | 'share' | 'ms' | 'characters';
  /** True where an interval is worth its time. */
  readonly sampled: boolean;
  /** `undefined` where no result is of the kind that it measures. */
  readonly of: (results: readonly Result[]) => number | undefined;
}

/** A measure's value on one set of results. */
export interface Value {
  readonly name: string;
  readonly unit: Measure['unit'];
  readonly value?: number | undefined;
  readonly interval?: Interval | undefined;
}

/** The kind of unanswerable question that reads answerable: close to undetectable, so some measures leave it out. */
const ADVERSARIAL = 'adversarial';

const BEFORE_AUROC: readonly Measure[] = [
  count('questions', () => true),
  count('answerable', ({ answerable }) => answerable),
  ofAnswerable('passage hit@1', hitFirst, true),
  ofAnswerable('passage hit@3', ({ hits }) => hits.slice(0, 3).includes(true), false),
  meanOfAnswerable('MRR@10', ({ hits }) => reciprocalRank(hits)),
  meanOfAnswerable('nDCG@10', ({ hits, relevant }) => ndcg(hits, relevant)),
  ofAnswerable('sentence hit@1', ({ sentenceHit }) => sentenceHit, true),
  { name: 'altered quotes', unit: 'share', sampled: false, of: alteredShare },
  {
    name: 'median quote length',
    unit: 'characters',
    sampled: false,
    of: (results) =>
      quantile(
        results.flatMap(({ lengths }) => lengths),
        0.5,
      ),
  },
  ofAnswerable('coverage', ({ answered }) => answered, false),
  {
    name: 'precision',
    unit: 'share',
    sampled: false,
    of: (results) => precision(results.filter(({ kind }) => kind !== ADVERSARIAL)),
  },
  { name: 'precision, adversarial too', unit: 'share', sampled: false, of: precision },
];

const AFTER_AUROC: readonly Measure[] = [
  {
    name: 'calibration error',
    unit: 'share',
    sampled: false,
    of: (results) => calibrationError(predictionsOf(results)),
  },
  elapsed('p50', 0.5),
  elapsed('p99', 0.99),
];

/** The measures that tell something about these results: one AUROC for each unanswerable kind among them. */
export function measuresFor(results: readonly Result[]): readonly Measure[] {
  const kinds = new Set(results.filter(({ answerable }) => !answerable).map(({ kind }) => kind));
  return [...BEFORE_AUROC, ...[...kinds].sort().map(aurocAgainst), ...AFTER_AUROC];
}

/** Every measure with its value and, where it has one, its 95 % interval over documents. */
export function summarize(results: readonly Result[], resamples: number): readonly Value[] {
  const strata = strataOf(results, ({ document }) => document);
  return measuresFor(results).map(({ name, unit, sampled, of }) => ({
    name,
    unit,
    value: of(results),
    interval: sampled ? bootstrap({ strata, statistic: of, resamples }) : undefined,
  }));
}

/** What the confidence promised, and whether the first candidate kept it; without `adversarial` questions. */
export function predictionsOf(results: readonly Result[]): readonly Prediction[] {
  return results
    .filter(({ kind }) => kind !== ADVERSARIAL)
    .map((result) => ({ confidence: result.confidence, right: hitFirst(result) }));
}

function count(name: string, counts: (result: Result) => boolean): Measure {
  return { name, unit: 'count', sampled: false, of: (results) => results.filter(counts).length };
}

function ofAnswerable(name: string, test: (result: Result) => boolean, sampled: boolean): Measure {
  return { name, unit: 'share', sampled, of: (results) => share(answerableOf(results).map(test)) };
}

function meanOfAnswerable(name: string, value: (result: Result) => number): Measure {
  return { name, unit: 'share', sampled: false, of: (results) => mean(answerableOf(results).map(value)) };
}

function answerableOf(results: readonly Result[]): readonly Result[] {
  return results.filter(({ answerable }) => answerable);
}

function alteredShare(results: readonly Result[]): number | undefined {
  const checked = results.reduce((sum, result) => sum + result.checked, 0);
  if (checked === 0) return undefined;
  return results.reduce((sum, result) => sum + result.altered, 0) / checked;
}

function precision(results: readonly Result[]): number | undefined {
  return share(results.filter(({ answered }) => answered).map(({ shownHit }) => shownHit));
}

function aurocAgainst(kind: string): Measure {
  return {
    name: `AUROC ${kind}`,
    unit: 'share',
    sampled: true,
    of: (results) =>
      auroc(
        answerableOf(results).map(({ confidence }) => confidence),
        results
          .filter((result) => !result.answerable && result.kind === kind)
          .map(({ confidence }) => confidence),
      ),
  };
}

function elapsed(name: string, part: number): Measure {
  return {
    name,
    unit: 'ms',
    sampled: false,
    of: (results) =>
      quantile(
        results.map(({ elapsedMs }) => elapsedMs),
        part,
      ),
  };
}
