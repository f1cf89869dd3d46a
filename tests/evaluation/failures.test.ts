import { expect, it } from 'vitest';
import { compareRuns } from '../../src/evaluation/comparison.ts';
import { listFailures } from '../../src/evaluation/failures.ts';
import type { Result } from '../../src/evaluation/result.ts';

function resultOf(id: string, facts: Partial<Result>): Result {
  return {
    id,
    question: `What is ${id}?`,
    kind: 'answerable',
    document: undefined,
    answerable: true,
    hits: [false, true],
    relevant: 1,
    sentenceHit: false,
    answered: true,
    shownHit: false,
    confidence: 0.5,
    lengths: [],
    checked: 1,
    altered: 0,
    expected: undefined,
    first: undefined,
    elapsedMs: 1,
    ...facts,
  };
}

it('lists the failures that the confidence was most wrong about first, and no more than asked for', () => {
  const results = [
    resultOf('low', { confidence: 0.1 }),
    resultOf('high', { confidence: 0.9 }),
    resultOf('middle', { confidence: 0.5 }),
    resultOf('right', { confidence: 0.99, hits: [true] }),
    resultOf('invented', { kind: 'elsewhere', answerable: false, confidence: 0.8 }),
    resultOf('declined', { kind: 'elsewhere', answerable: false, answered: false, confidence: 0.95 }),
  ];
  const lines = listFailures('made', results, 2);
  expect(lines.filter((line) => /^ {2}\d/.test(line))).toEqual([
    '  0.900 answered  high (answerable)',
    '  0.500 answered  middle (answerable)',
    '  0.800 answered  invented (elsewhere)',
  ]);
  expect(lines).toContain('made: 3 answerable questions without a first hit');
  expect(lines).toContain('    found     at rank 2');
});

it('says of a data set that it is not in the saved run', () => {
  const run = { format: 'verbatim-eval-1' as const, sets: [{ name: 'made', values: [], results: [] }] };
  expect(compareRuns({ ...run, sets: [] }, run, 0)).toEqual(['', 'made: not in the saved run']);
});
