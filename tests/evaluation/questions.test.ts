import { expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import {
  checkQuestions,
  holdsWords,
  isRight,
  loadQuestions,
  parseQuestions,
} from '../../src/evaluation/questions.ts';
import { folderOf } from '../documents/temporary.ts';
import { documentOf } from '../fixtures/house.ts';

const parse = (source: string) => parseQuestions(source, 'questions.yml');

it('reads what an owner writes', () => {
  const source = `# House rules
- question: When do games begin?
  contains: at nine

- question: How high is the fine?
  contains: [5.50, five and a half]
  document: rules.txt
  must: true
- question: Who is the mayor?
  answer: none
`;
  expect(parse(source)).toEqual([
    { line: 2, question: 'When do games begin?', contains: ['at nine'], must: false },
    {
      line: 5,
      question: 'How high is the fine?',
      contains: ['5.50', 'five and a half'],
      document: 'rules.txt',
      must: true,
    },
    { line: 9, question: 'Who is the mayor?', contains: [], must: false },
  ]);
});

it.each([
  [
    '- question: When?\n  contain: nine',
    'questions.yml:1: question 1: "contain" is not known here; use question, contains, answer, document and must',
  ],
  [
    '- question: When?\n  contains: nine\n- question: Who?',
    'questions.yml:3: question 2: give either "contains" with the expected words or "answer: none"',
  ],
  [
    '- question: When?\n  contains: nine\n  answer: none',
    'questions.yml:1: question 1: give either "contains" with the expected words or "answer: none"',
  ],
  [
    '- question: When?\n  answer: at nine',
    'questions.yml:2: question 1: "answer" can only be none; give the words with "contains"',
  ],
  [
    '- question: When?\n  contains:',
    'questions.yml:2: question 1: "contains" needs the words that the first quote must hold, or a list of alternatives',
  ],
  [
    '- question: When?\n  contains: nine\n  must: yes',
    'questions.yml:3: question 1: "must" is true or false',
  ],
  ['- contains: nine', 'questions.yml:1: question 1: "question" needs the question in words'],
  ['- When do games begin?', 'questions.yml:1: question 1: begin each question with "- question:"'],
  [
    '- question: Note: when?\n  contains: nine',
    'questions.yml:1: this is not YAML; put text that holds a colon or # in quotes',
  ],
  [
    '- question: When?\n  contains: *nine*',
    'questions.yml:2: text that begins with * repeats what & names elsewhere; put it in quotes',
  ],
  ['', 'questions.yml: no list of questions; begin each one with "- question:"'],
  ['question: When?', 'questions.yml: no list of questions; begin each one with "- question:"'],
])('says what is wrong, where, and what to do: %j', (source, message) => {
  expect(() => parse(source)).toThrow(expect.objectContaining({ name: 'SetupError', message }));
});

it('lists every question that is wrong at once', () => {
  expect(() => parse('- question: When?\n- question:\n  answer: none')).toThrow(
    'questions.yml:1: question 1: give either "contains" with the expected words or "answer: none"; ' +
      'questions.yml:2: question 2: "question" needs the question in words',
  );
});

it('tells a folder without questions from one whose questions are wrong', async () => {
  expect(await loadQuestions(await folderOf({ 'a.txt': 'A.' }))).toBeUndefined();
  await expect(loadQuestions(await folderOf({ 'questions.yml': 'x' }))).rejects.toThrow(
    'questions.yml: no list',
  );
  await expect(loadQuestions(await folderOf({ 'questions.yml/a.txt': 'A.' }))).rejects.toThrow(
    'questions.yml: cannot be read; make it a text file that this user may read',
  );
});

it('tells right answers and abstentions from wrong ones and missed ones', async () => {
  const folder = await folderOf({
    'rules.txt':
      'Chess games begin at nine  o’clock in the morning.\n\nSpectators sit in the upper gallery.\n',
  });
  const { documents } = await loadCorpus(folder);
  const checked = checkQuestions(
    createLibrary(documents),
    parse(`
- question: When do chess games begin?
  contains: [at ten, AT NINE O'CLOCK in the morning]
- question: Where do spectators sit?
  contains: in the cellar
- question: Who painted the Mona Lisa?
  answer: none
- question: Who painted the Mona Lisa?
  contains: Leonardo
- question: Where do spectators sit?
  answer: none
- question: Where do spectators sit?
  answer: none
  document: gone.txt
`),
  );
  expect(checked.map(({ verdict }) => verdict.kind)).toEqual([
    'right',
    'wrong',
    'abstained',
    'missed',
    'wrong',
    'lost',
  ]);
  expect(checked.map(isRight)).toEqual([true, false, true, false, false, false]);
});

it('judges the first quote, of the only document where it names one', () => {
  const library = createLibrary([
    documentOf('rules.txt', 'Chess games begin in September.\n\nChess games begin with a bell.'),
    documentOf('guests.txt', 'Chess games of guests begin at noon.'),
  ]);
  const question = 'When do chess games begin?';
  const verdicts = checkQuestions(
    library,
    parse(`
- question: ${question}
  contains: with a bell
  document: rules.txt
- question: ${question}
  contains: at noon
  document: guests.txt
`),
  ).map(({ verdict }) => verdict);
  expect(verdicts.map(({ kind }) => kind)).toEqual(['wrong', 'right']);
  const [first] = verdicts;
  const quotes = first?.kind === 'wrong' ? first.answer.quotes : [];
  expect(quotes.map(({ text }) => text)).toContain('Chess games begin with a bell.');
});

it.each([
  ['“Ruhe!”', '"ruhe!"'],
  ['„Ruhe!“', '"Ruhe!"'],
  ["the guests' hall", 'the guests’ hall'],
  ['Bahn der Gäste', 'Bahn der Ga\u0308ste'],
  ['at\u00a0nine\no’clock', "AT NINE  O'CLOCK"],
])('takes %j for %j, which a keyboard and print write in two ways', (text, words) => {
  expect(holdsWords(`It says: ${text}.`, [words])).toBe(true);
  expect(holdsWords('It says nothing of the kind.', [words])).toBe(false);
});
