import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { FORM_TABLES } from '../../src/core/analysis/word-forms.ts';
import { answer } from '../../src/core/answer.ts';
import { createLibrary } from '../../src/core/library.ts';
import { readQuestion } from '../../src/core/query.ts';
import { WEIGHTS } from '../../src/core/weights.ts';
import { documentOf } from '../fixtures/house.ts';

/** A text of the project's own, and questions in which the words of the answer have another form. */
const CASES = z.strictObject({
  text: z.string(),
  questions: z.array(z.strictObject({ ask: z.string(), answer: z.string() })).min(10),
});

const FOLDER = new URL('../fixtures/forms/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace('.yml', ''));

it('has questions for every language with a table', () => {
  expect(LANGUAGES.sort()).toEqual(Object.keys(FORM_TABLES).sort());
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { text, questions } = CASES.parse(parse(readFileSync(new URL(`${language}.yml`, FOLDER), 'utf8')));
  const library = createLibrary([documentOf('chronicle.md', text, { language })]);

  it.each(questions)('answers “$ask” though the document has another form', ({ ask, answer: expected }) => {
    const { answered, quotes } = answer(library, ask, { threshold: WEIGHTS.thresholds.balanced });
    expect({ answered, text: quotes[0]?.text }).toEqual({
      answered: true,
      text: expect.stringContaining(expected),
    });
  });
});

it('holds a form for less than the very word, and knows the word by any of its forms', () => {
  const library = createLibrary([
    documentOf('log.md', 'The captain wrote the log.', { language: 'en' }),
    documentOf('rules.md', 'Write the log at noon.\n\nThe mate keeps the key.', { language: 'en' }),
  ]);
  const [write] = readQuestion(library, 'write')[0]?.concepts ?? [];
  expect(write?.variants.map(({ term, source, weight }) => [term, source, weight])).toEqual([
    ['write', 'same', 1],
    ['wrote', 'form', 0.9],
    ['written', 'form', 0.9],
  ]);
  const [written] = readQuestion(library, 'written')[0]?.concepts ?? [];
  expect(written?.known).toBe(true);
  expect(answer(library, 'Who wrote the log?', { threshold: 0 }).candidates[0]?.document).toBe('log.md');
});

it('takes a word for a form where it is one in any of the languages of the documents, whichever comes first', () => {
  const documents = ['da', 'sv'].map((language) => documentOf(`${language}.md`, 'Slag, slog.', { language }));
  for (const each of [documents, documents.toReversed()]) {
    const [slog] = readQuestion(createLibrary(each), 'slog')[0]?.concepts ?? [];
    expect(slog?.variants.find(({ term }) => term === 'slag')).toMatchObject({ source: 'form', weight: 0.9 });
  }
});
