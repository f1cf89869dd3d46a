import { expect, it } from 'vitest';
import { loadDataset } from '../../src/evaluation/dataset.ts';
import { folderOf } from '../documents/temporary.ts';

const CORPUS = { 'corpus/rules.txt': 'Games begin at nine.\nSpectators sit in the gallery.\n' };
const GOOD =
  '{"id":"1","question":"When?","kind":"answerable","spans":[{"document":"rules.txt","start":12,"end":19}]}';

const load = async (questions: string): Promise<unknown> =>
  loadDataset(await folderOf({ ...CORPUS, 'questions.jsonl': questions })).catch((error: Error) =>
    error.message.replace(/^.*questions\.jsonl/, 'questions.jsonl'),
  );

it('reads documents and questions; empty lines and further fields do not matter', async () => {
  const none = '{"id":"2","question":"Why?","kind":"elsewhere","style":"why","document":"rules.txt"}';
  const folder = await folderOf({ ...CORPUS, 'questions.jsonl': `${GOOD}\n\n${none}\n` });
  const { name, documents, questions } = await loadDataset(`${folder}/`);
  expect(folder.endsWith(name)).toBe(true);
  expect(documents.map(({ id }) => id)).toEqual(['rules.txt']);
  expect(questions).toEqual([
    {
      id: '1',
      question: 'When?',
      kind: 'answerable',
      spans: [{ document: 'rules.txt', start: 12, end: 19 }],
    },
    { id: '2', question: 'Why?', kind: 'elsewhere', document: 'rules.txt', spans: [] },
  ]);
});

it.each([
  ['{"id":', 'this is not JSON; write one object a line'],
  [
    '{"id":"2","question":"When?","kind":"answerable"}',
    'the kind is "answerable", but there are no spans; add where the answer stands, or name another kind',
  ],
  [GOOD, 'the id "1" is that of line 1; make ids unique'],
  [
    GOOD.replace('"1"', '"2"').replace('rules.txt', 'other.txt'),
    'the corpus has no document "other.txt"; give its path in the corpus folder',
  ],
  [
    GOOD.replace('"1"', '"2"').replace('19', '1900'),
    'the span 12–1900 is not inside rules.txt; positions are UTF-16 units',
  ],
])('names the line of what cannot be used: %s', async (line, problem) => {
  expect(await load(`${GOOD}\n${line}\n`)).toBe(`questions.jsonl:2: ${problem}`);
});

it('names the field that is missing', async () => {
  expect(await load('{"id":"1","kind":"elsewhere"}')).toMatch(
    /^questions\.jsonl:1: question: .*; write \{"id"/,
  );
});

it('says what a data set is where the folder is none', async () => {
  const folder = await folderOf(CORPUS);
  await expect(loadDataset(folder)).rejects.toThrow(
    `${folder}: there is no questions.jsonl that can be read; a data set is a folder with corpus/ and questions.jsonl`,
  );
  expect(await load('\n')).toBe('questions.jsonl: no questions; write one JSON object a line');
});
