import { expect, it } from 'vitest';
import { listFailures } from '../../src/evaluation/failures.ts';
import { resultOf } from '../fixtures/results.ts';

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
