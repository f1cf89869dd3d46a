import { expect, it } from 'vitest';
import { renderExplanation } from '../../src/cli/explanation.ts';
import { answer } from '../../src/core/answer.ts';
import { createLibrary } from '../../src/core/library.ts';
import { documentOf, houseLibrary } from '../fixtures/house.ts';

function linesOf(library = houseLibrary(), question = 'When do the quiet hours begin?'): readonly string[] {
  const { explanation } = answer(library, question, { explain: 2 });
  return explanation === undefined ? [] : renderExplanation(explanation).split('\n');
}

it('names the passage, its key sentence and what was decided', () => {
  const lines = linesOf();
  expect(lines).toContain('1. rules.md › Quiet hours');
  expect(lines).toContain('   “The quiet hours begin at ten in the evening.”');
  expect(lines.find((line) => line.includes('confidence'))).toMatch(
    /^ {3}score \d+\.\d\d, confidence 0\.\d\d \(enough: 0\.\d\d is needed\)$/,
  );
});

it('shows sums, groups and features in columns, groups that sum to the sum', () => {
  const lines = linesOf();
  const start = lines.findIndex((line) => line.endsWith('  Score'));
  const end = lines.indexOf('', start);
  const numbersOf = (rows: readonly string[], row: RegExp) =>
    rows.flatMap((line) => row.exec(line)?.[1] ?? []).map(Number);
  const [total = 0] = numbersOf(lines.slice(start, end), /^ {3} {0,7}([\d.]+) {2}Score/);
  const groups = numbersOf(lines.slice(start, end), /^ {3} {0,7}([+-][\d.]+) {2}[a-z]/);
  const parts = numbersOf(lines.slice(start, end), /^ {5} {0,7}([+-][\d.]+) = +[\d.]+ × +-?[\d.]+ {2}\w+: /);
  const sum = (numbers: readonly number[]) => numbers.reduce((left, right) => left + right, 0);
  expect(groups.length).toBeGreaterThan(2);
  expect(parts.length).toBeGreaterThan(groups.length);
  expect(sum(groups)).toBeCloseTo(total, 1);
  expect(sum(parts)).toBeCloseTo(total, 0);
});

it('lets no document and no question steer the terminal', () => {
  const library = createLibrary([
    documentOf('a.md', '# Bell\u001b[2J\n\nThe bell \u001b[31m rings at noon.'),
  ]);
  const text = linesOf(library, 'When does the bell\u001b[2J ring?').join('\n');
  expect(text).toContain('rings at noon');
  expect(text).not.toContain('\u001b');
});
