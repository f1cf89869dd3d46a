import { expect, it } from 'vitest';
import { renderExplanation } from '../../src/cli/explanation.ts';
import { answer } from '../../src/core/answer.ts';
import type { Explanation } from '../../src/core/explanation.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Part } from '../../src/core/linear.ts';
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

const part = (feature: string, group: Part['group'], value: number, weight: number): Part => {
  return { feature, group, meaning: `what ${feature} is`, value, weight, contribution: value * weight };
};

const PASSAGE = {
  ...{ document: 'rules.md', section: ['Bells', 'At noon'], start: 0, end: 40 },
  score: { total: 2.5, parts: [part('said', 'words', 1, 0.5), part('stands', 'place', 1, 4)] },
  sentence: {
    ...{ start: 0, end: 30, text: 'The bell\n  \u001b[2Jrings.' },
    score: {
      total: -1,
      parts: [
        ...[part('near', 'words', 0.5, 1), part('said', 'words', 1, -3), part('far', 'words', 1, 1)],
        ...[part('none', 'words', 0, 9), part('long', 'form', 2, 0.25), part('idle', 'form', 0, 1)],
      ],
    },
  },
  confidence: { probability: 0.5, needed: 0.5, logit: { total: 0, parts: [part('bias', 'question', 1, 0)] } },
};

/** A question of two parts: the first is read in two ways and finds two passages, the second finds nothing. */
const EXPLANATION: Explanation = {
  searches: [
    {
      question: 'Who rings\u001b[2J?',
      readings: [
        {
          ...{ languages: ['en', 'ru'], type: 'person', stopWords: 1 },
          words: [
            {
              ...{ text: 'rings\u001b[2J', kind: 'word', weight: 2.25, name: false },
              variants: [
                { term: 'ring', source: 'same', weight: 1, passages: 1 },
                { term: 'bell', source: 'synonym', weight: 0.9, passages: 2 },
              ],
            },
          ],
        },
        { languages: ['de'], type: 'other', stopWords: 0, words: [] },
      ],
      candidates: [
        { ...PASSAGE, reading: 1 },
        { ...PASSAGE, reading: 0, confidence: { ...PASSAGE.confidence, needed: 0.75 } },
      ],
    },
    { question: 'And why?', readings: [], candidates: [] },
  ],
};

const sums = `
       2.50  Score
      +4.00  where it stands
        +4.00 =  1.00 ×  4.00  stands: what stands is
      +0.50  the words of the question
        +0.50 =  1.00 ×  0.50  said: what said is

      -1.00  Key sentence
      -1.50  the words of the question
        -3.00 =  1.00 × -3.00  said: what said is
        +1.00 =  1.00 ×  1.00  far: what far is
        +0.50 =  0.50 ×  1.00  near: what near is
      +0.50  its form
        +0.50 =  2.00 ×  0.25  long: what long is
             2 more add nothing

       0.00  Confidence, as a logit
             1 more add nothing`;

it('tells each part of the question, each reading and each passage apart, those that move a sum most first', () => {
  expect(renderExplanation(EXPLANATION)).toBe(`
How “Who rings␛[2J?” was read

  As English and Russian alike, for documents in these languages
  wants an answer of the kind “person”; 1 small word is left out

  worth  word
   2.25  rings␛[2J → ring (same, in 1 passage), bell (synonym × 0.90, in 2 passages)

  As German, for documents in that language
  wants no kind of answer that is known; 0 small words are left out

  worth  word

1. rules.md › Bells › At noon
   “The bell ␛[2Jrings.”
   score 2.50, read as German, confidence 0.50 (enough: 0.50 is needed)
${sums}

2. rules.md › Bells › At noon
   “The bell ␛[2Jrings.”
   score 2.50, read as English and Russian, confidence 0.50 (not enough: 0.75 is needed behind the first)
${sums}

How “And why?” was read

  The documents use none of its words.
`);
});

it('says “the question” where it asks one thing, and not how it was read where that was in one way', () => {
  const [search] = EXPLANATION.searches;
  const readings = search?.readings.slice(1) ?? [];
  const candidates = [{ ...PASSAGE, reading: 0 }];
  const lines = renderExplanation({ searches: [{ question: 'Who?', readings, candidates }] }).split('\n');
  expect(lines).toContain('How the question was read');
  expect(lines).toContain('   score 2.50, confidence 0.50 (enough: 0.50 is needed)');
});

it('lets no document and no question steer the terminal', () => {
  const library = createLibrary([
    documentOf('a.md', '# Bell\u001b[2J\n\nThe bell \u001b[31m rings at noon.'),
  ]);
  const text = linesOf(library, 'When does the bell\u001b[2J ring?').join('\n');
  expect(text).toContain('rings at noon');
  expect(text).not.toContain('\u001b');
});
