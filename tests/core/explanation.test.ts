import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import type { ExplainedSum } from '../../src/core/explanation.ts';
import { createLibrary } from '../../src/core/library.ts';
import { logistic } from '../../src/core/linear.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';

const QUESTIONS = [
  'When do the quiet hours begin?',
  'Who built the boiler in 1987, and when are radiators bled?',
  'Where does the spare key hang?',
  'What is a chimney sweep?',
  'Wo wachsen die Tomaten, und von wann ist der Kessel?',
];

const MIXED = createLibrary([
  ...HOUSE,
  documentOf('garten.md', '# Beete\n\nDie Tomaten wachsen im südlichen Beet. Der Kessel ist von 1987.', {
    language: 'de',
  }),
]);

function sumOf({ parts }: ExplainedSum): number {
  return parts.reduce((sum, { contribution }) => sum + contribution, 0);
}

it.each(QUESTIONS)('explains every number by parts that sum to it: %s', (question) => {
  const { explanation } = answer(MIXED, question, { explain: 99 });
  const candidates = (explanation?.searches ?? []).flatMap((search) => search.candidates);
  expect(candidates.length).toBeGreaterThan(0);
  for (const { score, sentence, confidence } of candidates) {
    for (const sum of [score, sentence.score, confidence.logit]) {
      expect(sumOf(sum)).toBeCloseTo(sum.total, 9);
      for (const { value, weight, contribution } of sum.parts) expect(contribution).toBe(value * weight);
    }
    expect(confidence.probability).toBe(logistic(confidence.logit.total));
  }
});

it('explains the very scores that ranked, and the confidence that decided', () => {
  const library = houseLibrary();
  const answered = answer(library, 'When do the quiet hours begin?', { explain: 10 });
  const [search] = answered.explanation?.searches ?? [];
  expect(search?.candidates.map(({ score }) => score.total)).toEqual(
    answered.candidates.map(({ score }) => score),
  );
  expect(search?.candidates[0]?.confidence.probability).toBe(answered.confidence);
  expect(search?.candidates[0]?.sentence.text).toBe('The quiet hours begin at ten in the evening.');
});

it('puts what moves a sum most first', () => {
  const { explanation } = answer(houseLibrary(), 'Who built the boiler?', { explain: 1 });
  const sizes = explanation?.searches[0]?.candidates[0]?.sentence.score.parts.map(({ contribution }) =>
    Math.abs(contribution),
  );
  expect(sizes).toEqual([...(sizes ?? [])].sort((a, b) => b - a));
});

it('tells how the question was read: its language, its words with their variants, the kind of answer', () => {
  const { explanation } = answer(houseLibrary(), 'Who built the boilr?', { explain: 1 });
  expect(explanation?.searches[0]?.readings).toMatchObject([
    { languages: ['en'], type: 'person', stopWords: 2 },
  ]);
  const word = explanation?.searches[0]?.readings[0]?.words.find(({ text }) => text === 'boilr');
  expect(word?.variants).toMatchObject([
    { term: 'boilr', source: 'same', weight: 1, passages: 0 },
    { term: 'boiler', source: 'typo', passages: 2 },
  ]);
});

it('names every language whose rules read the question alike, and reads it apart for the others', () => {
  const kettle = documentOf('kotel.md', 'Котёл починили в 1987 году.', { language: 'ru' });
  const library = createLibrary([...MIXED.documents.values(), kettle]);
  const languagesOf = (question: string) =>
    answer(library, question, { explain: 1 }).explanation?.searches[0]?.readings.map(({ languages }) =>
      [...languages].sort(),
    );
  expect(languagesOf('Когда починили котёл?')).toEqual([['de', 'en', 'ru']]);
  expect(languagesOf('When was the boiler mended?')).toEqual([['en', 'ru'], ['de']]);
});

it('explains the parts of a question that asks several things, too', () => {
  const { explanation } = answer(houseLibrary(), 'Who built the boiler? When are radiators bled?', {
    explain: 1,
  });
  expect(explanation?.searches.map(({ question }) => question)).toEqual([
    'Who built the boiler? When are radiators bled?',
    'Who built the boiler',
    'When are radiators bled',
  ]);
});

it('explains nothing unless asked to, and then no more than asked for', () => {
  expect(answer(houseLibrary(), 'Who built the boiler?')).not.toHaveProperty('explanation');
  const { explanation } = answer(houseLibrary(), 'Where does the spare key hang?', { explain: 2 });
  expect(explanation?.searches[0]?.candidates).toHaveLength(2);
});
