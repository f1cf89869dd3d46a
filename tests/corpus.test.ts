import { expect, it } from 'vitest';
import { createLibrary } from '../src/core/library.ts';
import { loadCorpus } from '../src/documents/corpus.ts';
import { checkQuestions, isRight, loadQuestions } from '../src/evaluation/questions.ts';

const CORPUS = 'corpus';

const { documents, skipped } = await loadCorpus(CORPUS);
const questions = (await loadQuestions(CORPUS)) ?? [];
const checked = checkQuestions(createLibrary(documents), questions);

it('ships a dossier in several formats, each document with a title, and all but plain text with date and tags', () => {
  expect(skipped).toEqual([]);
  expect(documents.length).toBeGreaterThanOrEqual(6);
  expect(new Set(documents.map(({ id }) => id.split('.').at(-1))).size).toBeGreaterThanOrEqual(3);
  for (const { id, title, date, tags } of documents) {
    expect(title).not.toBe('');
    if (id.endsWith('.txt')) continue;
    expect(date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(tags.length, id).toBeGreaterThan(0);
  }
});

it('ships at least eighty questions, some without an answer', () => {
  expect(questions.length).toBeGreaterThanOrEqual(80);
  expect(questions.filter(({ contains }) => contains.length === 0).length).toBeGreaterThanOrEqual(20);
});

it('answers every shipped question that is marked must', () => {
  const broken = checked.filter((each) => each.question.must && !isRight(each));
  expect(broken.map(({ question }) => question.question)).toEqual([]);
});

/** Below what was measured when it was written; a fall under it is a fault of the ranking or of a document. */
const MIN_SHARE_RIGHT = 0.8;

it('answers most shipped questions as they should be', () => {
  const right = checked.filter(isRight).length;
  expect(right / checked.length).toBeGreaterThanOrEqual(MIN_SHARE_RIGHT);
});

it('never shows a wrong quote for more than one question in eight', () => {
  const wrong = checked.filter(({ verdict }) => verdict.kind === 'wrong').length;
  expect(wrong / checked.length).toBeLessThanOrEqual(1 / 8);
});
