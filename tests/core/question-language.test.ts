import { expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { questionLanguage } from '../../src/core/question-language.ts';
import { documentOf } from '../fixtures/house.ts';

const KETTLES = [
  documentOf('kessel.md', 'Der Kessel wurde von Odile repariert.', { language: 'de' }),
  documentOf('kettle.md', 'The kettle was mended by Odile.', { language: 'en' }),
  documentOf('kotel.md', 'Котёл починила Одиль.', { language: 'ru' }),
];

function languageOf(question: string, foreign?: string, documents = KETTLES) {
  const search = {
    input: 'question',
    known: [],
    unknown: [],
    nearest: [],
    ...(foreign && { foreign }),
  } as const;
  return questionLanguage(createLibrary(documents), question, search);
}

it.each([
  ['Where is the kettle?', 'en'],
  ['Wo ist der Kessel?', 'de'],
  ['Где котёл, который починила Odile?', 'ru'],
  ['котёл', 'ru'],
])('takes %s for %s, whichever language comes first among the documents', (question, language) => {
  expect(languageOf(question)).toBe(language);
  expect(languageOf(question, undefined, KETTLES.toReversed())).toBe(language);
});

it('takes the word of a search that knows the question to be foreign', () => {
  expect(languageOf('Où est la chaudière ?', 'fr')).toBe('fr');
});

it('takes what tells of no language for that of the documents', () => {
  expect(languageOf('1987')).toBe('de');
  expect(languageOf('???')).toBe('de');
});
