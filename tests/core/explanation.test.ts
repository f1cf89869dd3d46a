import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { logitOf } from '../../src/core/confidence.ts';
import type { ExplainedSum } from '../../src/core/explanation.ts';
import { createLibrary } from '../../src/core/library.ts';
import { logistic } from '../../src/core/linear.ts';
import { rank, read } from '../../src/core/ranking.ts';
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

/** How many passages were explained. */
function checkSums(question: string): number {
  const { explanation } = answer(MIXED, question, { explain: 99 });
  const candidates = (explanation?.searches ?? []).flatMap((search) => search.candidates);
  for (const { score, sentence, confidence } of candidates) {
    for (const sum of [score, sentence.score, confidence.logit]) {
      expect(sumOf(sum)).toBeCloseTo(sum.total, 9);
      for (const { value, weight, contribution } of sum.parts) expect(contribution).toBe(value * weight);
    }
    expect(confidence.probability).toBe(logistic(confidence.logit.total));
  }
  return candidates.length;
}

it.each(QUESTIONS)('explains every number by parts that sum to it: %s', (question) => {
  expect(checkSums(question)).toBeGreaterThan(0);
});

it('explains every number by parts that sum to it, whatever is asked', () => {
  const words = [
    ...new Set([...HOUSE.flatMap(({ text }) => text.split(/[\s.,]+/)), ...QUESTIONS, 'boilr', '?']),
  ];
  const questions = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
  let explained = 0;
  fc.assert(
    fc.property(questions, (chosen) => {
      explained += checkSums(chosen.join(' '));
    }),
  );
  expect(explained).toBeGreaterThan(100);
});

it('holds each passage against those behind it, and asks less of it than of the first', () => {
  const question = 'Who hangs the spare key behind the boiler in October?';
  const { explanation } = answer(MIXED, question, { explain: 99, threshold: 0.6 });
  const { queries, range } = read(MIXED, question);
  const ranked = rank(MIXED, queries, range);
  const confidences = explanation?.searches[0]?.candidates.map(({ confidence }) => confidence) ?? [];
  expect(confidences.length).toBeGreaterThan(2);
  expect(confidences.map(({ logit }) => logit.total)).toEqual(
    ranked.map((best, at) => logitOf(best, ranked.slice(at + 1))),
  );
  expect(confidences.map(({ needed }) => needed)).toEqual([0.6, ...ranked.slice(1).map(() => 0.3)]);
});

it('says by which reading a passage was found, and where it stands', () => {
  const question = 'Wann wurde the boiler built, und wo wachsen die Tomaten?';
  const { explanation, candidates } = answer(MIXED, question, { explain: 99 });
  const [search] = explanation?.searches ?? [];
  const found = search?.candidates ?? [];
  const languages = found.map(({ document }) => MIXED.documents.get(document)?.language);
  expect(new Set(languages)).toEqual(new Set(['de', 'en']));
  expect(found.map(({ reading }) => search?.readings[reading]?.languages)).toEqual(
    languages.map((language) => [language]),
  );
  const placeOf = ({ document, start, end }: { document: string; start: number; end: number }) => {
    return { document, start, end };
  };
  expect(found.slice(0, candidates.length).map(placeOf)).toEqual(candidates.map(placeOf));
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

it('puts the dearest word first, each as it was typed', () => {
  const { explanation } = answer(houseLibrary(), 'Does the boiler come from Brandt in 1987?', { explain: 1 });
  const words = explanation?.searches[0]?.readings[0]?.words ?? [];
  expect(words.map(({ text }) => text)).toEqual(['Brandt', '1987', 'boiler', 'come']);
  expect(words.map(({ name }) => name)).toEqual([true, false, false, false]);
});

it('shows the sentence that answers, wherever in its passage it stands', () => {
  const { explanation } = answer(houseLibrary(), 'Who plays the piano?', { explain: 1 });
  expect(explanation?.searches[0]?.candidates[0]?.sentence.text).toBe(
    'Nobody plays the piano during the quiet hours.',
  );
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
  for (const most of [1, 2]) {
    const { explanation } = answer(houseLibrary(), 'Where does the spare key hang?', { explain: most });
    expect(explanation?.searches[0]?.candidates).toHaveLength(most);
  }
});
