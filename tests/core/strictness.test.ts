import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary } from '../../src/core/library.ts';
import { STRICTNESSES, thresholdOf } from '../../src/core/strictness.ts';
import { HOUSE } from '../fixtures/house.ts';

const QUESTIONS = [
  'When do the quiet hours begin?',
  'Where does the spare key hang?',
  'kitchen door',
  'What is inspected by the caretaker?',
  'Who sells tomatoes in the yard?',
  'Is there a piano in the cellar?',
];

it('asks more of a strict answer than of a balanced one, and less of an eager one', () => {
  const [strict = 0, balanced = 0, eager = 0] = STRICTNESSES.map(thresholdOf);
  expect(strict).toBeGreaterThan(balanced);
  expect(balanced).toBeGreaterThan(eager);
  expect(strict < 1 && eager > 0).toBe(true);
});

it('decides what is shown and nothing else', () => {
  const answers = STRICTNESSES.map((strictness) => {
    const library = createLibrary(HOUSE, { preferences: { strictness } });
    return QUESTIONS.map((question) => answer(library, question));
  });
  const [strict = [], balanced = [], eager = []] = answers;
  const shown = answers.map((each) => each.filter(({ answered }) => answered).length);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  expect(shown[0]).toBeLessThan(shown[2] ?? 0);
  const found = (each: typeof strict) =>
    each.map(({ candidates, confidence }) => ({ candidates, confidence }));
  expect(found(strict)).toEqual(found(balanced));
  expect(found(eager)).toEqual(found(balanced));
});

it('is balanced unless the owner says otherwise, and a threshold that is asked for wins', () => {
  expect(createLibrary(HOUSE).strictness).toBe('balanced');
  const strict = createLibrary(HOUSE, { preferences: { strictness: 'strict' } });
  expect(answer(strict, 'kitchen door', { threshold: 0 }).answered).toBe(true);
});
