import { bootstrap } from './bootstrap.ts';
import { hitFirst, type Result, strataOf } from './result.ts';
import type { Run } from './run.ts';
import { type Measure, measuresFor } from './summary.ts';
import { formatInterval, formatNumber, table } from './table.ts';

/** The same question in two runs. */
interface Pair {
  readonly before: Result;
  readonly after: Result;
}

/**
 * What changed from one run to another, for each set that both have, on the questions that both have. The interval is
 * that of the difference, with the same documents drawn for both runs: one that leaves out 0 is a change that the
 * choice of documents does not explain.
 */
export function compareRuns(before: Run, after: Run, resamples: number): readonly string[] {
  return after.sets.flatMap((set) => {
    const earlier = before.sets.find(({ name }) => name === set.name);
    if (earlier === undefined) return ['', `${set.name}: not in the saved run`];
    return ['', ...compareSets(set.name, earlier.results, set.results, resamples)];
  });
}

function compareSets(
  name: string,
  before: readonly Result[],
  after: readonly Result[],
  resamples: number,
): readonly string[] {
  const pairs = pairsOf(before, after);
  const alone = before.length + after.length - 2 * pairs.length;
  const rows = measuresFor(after).map((measure) => rowOf(measure, pairs, resamples));
  return [
    ...table([[name, 'before', 'after', 'difference'], ...rows]),
    `first hit won by ${countTurned(pairs, true)} questions, lost by ${countTurned(pairs, false)}`,
    ...(alone > 0 ? [`${alone} questions are in one of the runs only and do not count here`] : []),
  ];
}

function pairsOf(before: readonly Result[], after: readonly Result[]): readonly Pair[] {
  const earlier = new Map(before.map((result) => [result.id, result]));
  return after.flatMap((result) => {
    const known = earlier.get(result.id);
    return known === undefined ? [] : [{ before: known, after: result }];
  });
}

function rowOf(
  { of, name, unit, sampled }: Measure,
  pairs: readonly Pair[],
  resamples: number,
): readonly string[] {
  const difference = (sample: readonly Pair[]): number | undefined => {
    const was = of(sample.map(({ before }) => before));
    const is = of(sample.map(({ after }) => after));
    return was === undefined || is === undefined ? undefined : is - was;
  };
  const strata = strataOf(pairs, ({ after }) => after.document);
  const interval = sampled ? bootstrap({ strata, statistic: difference, resamples }) : undefined;
  const change = difference(pairs);
  const sign = change !== undefined && change > 0 ? '+' : '';
  return [
    name,
    formatNumber(of(pairs.map(({ before }) => before)), unit),
    formatNumber(of(pairs.map(({ after }) => after)), unit),
    `${sign}${formatNumber(change, unit)}${interval === undefined ? '' : ` ${formatInterval(interval)}`}`,
  ];
}

function countTurned(pairs: readonly Pair[], won: boolean): number {
  return pairs.filter(
    ({ before, after }) => hitFirst(after) === won && hitFirst(before) !== won && after.answerable,
  ).length;
}
