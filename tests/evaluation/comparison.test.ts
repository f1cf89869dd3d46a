import { expect, it } from 'vitest';
import { compareRuns } from '../../src/evaluation/comparison.ts';
import type { Result } from '../../src/evaluation/result.ts';
import type { Run } from '../../src/evaluation/run.ts';
import { resultOf } from '../fixtures/results.ts';

const runOf = (...results: Result[]): Run => ({
  format: 'verbatim-eval-1',
  sets: [{ name: 'made', values: [], results }],
});

/** Questions of a document, by whether the first passage holds the answer. */
function asked(document: string, ...found: readonly boolean[]): readonly Result[] {
  return found.map((hit, at) => resultOf(`${document}${at}`, { document, hits: [hit] }));
}

const TEN = Array<boolean>(10).fill(true);
const NONE = TEN.map(() => false);

/** The cells of a row, intervals among them. */
function row(lines: readonly string[], name: string): readonly string[] | undefined {
  return lines.find((line) => line.startsWith(`${name}  `))?.split(/ {2,}/);
}

it('draws documents and not questions: what one document alone has won may be chance', () => {
  const before = runOf(...asked('a', ...NONE), ...asked('b', ...NONE));
  const after = runOf(...asked('a', ...TEN), ...asked('b', ...NONE));
  expect(row(compareRuns(before, after, 200), 'passage hit@1')).toEqual([
    ...['passage hit@1', '0.000', '0.500', '+0.500 [0.000, 1.000]'],
  ]);
});

it('draws the same documents for both runs: what each document has lost alike is no chance', () => {
  const before = runOf(...asked('a', ...TEN), ...asked('b', true, ...NONE.slice(1)));
  const after = runOf(...asked('a', false, ...TEN.slice(1)), ...asked('b', ...NONE));
  expect(row(compareRuns(before, after, 200), 'passage hit@1')).toEqual([
    ...['passage hit@1', '0.550', '0.450', '-0.100 [-0.100, -0.100]'],
  ]);
});

it('pairs questions by their id, wherever they stand, and counts those of one run alone', () => {
  const results = asked('a', true, false, false);
  const before = runOf(...results.toReversed(), resultOf('old', { hits: [true] }));
  const after = runOf(...results, resultOf('new', { hits: [true] }), resultOf('newer', { hits: [true] }));
  const lines = compareRuns(before, after, 0);
  expect(row(lines, 'passage hit@1')).toEqual(['passage hit@1', '0.333', '0.333', '0.000']);
  expect(lines).toContain('first hit won by 0 questions, lost by 0');
  expect(lines).toContain('3 questions are in one of the runs only and do not count here');
});

it('counts the questions that were won and lost, and none that has an answer no more', () => {
  const before = runOf(...asked('a', true, false, false, true));
  const [lost, won, too, gone] = asked('a', false, true, true, false);
  const unanswerable = { ...(gone ?? resultOf('', {})), kind: 'elsewhere', answerable: false };
  const after = runOf(...[lost, won, too].flatMap((each) => each ?? []), unanswerable);
  expect(compareRuns(before, after, 0)).toContain('first hit won by 2 questions, lost by 1');
});

it('has intervals for the measures that have one, of as many samples as asked for', () => {
  const [before, after] = [runOf(...asked('a', ...NONE)), runOf(...asked('a', true, ...NONE.slice(1)))];
  const sampled = (resamples: number) =>
    compareRuns(before, after, resamples).flatMap((line) => /^(.*?) {2,}.*\[(.*), (.*)\]$/.exec(line) ?? []);
  expect(sampled(0)).toEqual([]);
  const [, first, low, high, , second] = sampled(1);
  expect([first, second]).toEqual(['passage hit@1', 'sentence hit@1']);
  expect(low).toBe(high);
});

it('says of a data set that it is not in the saved run', () => {
  const run = runOf();
  expect(compareRuns({ ...run, sets: [] }, run, 0)).toEqual(['', 'made: not in the saved run']);
});
