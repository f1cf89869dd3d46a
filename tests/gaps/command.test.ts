import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { parseGaps, runGaps } from '../../src/gaps/command.ts';
import { stubsOf } from '../../src/gaps/stubs.ts';
import type { Vote } from '../../src/storage/feedback.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { folderOf } from '../documents/temporary.ts';
import { HOUSE } from '../fixtures/house.ts';
import { QUIET } from '../storage/databases.ts';
import { KEPT, PARROT } from './stage.ts';

const NOW = Date.parse('2026-03-12T12:00:00Z');

const KEPT_QUESTIONS = [
  {
    ...{ key: 'a', text: KEPT, language: 'en', asked: 2, firstDay: '2026-03-01', lastDay: '2026-03-10' },
    ...{ document: 'rules.md', section: 'House rules › Laundry' },
  },
  {
    ...{ key: 'b', text: "who is feeding the caretaker's parrot", language: 'en', asked: 1 },
    ...{ firstDay: '2026-03-09', lastDay: '2026-03-11' },
  },
  {
    ...{ key: 'c', text: 'are elephants allowed --> x', language: 'en', asked: 1 },
    ...{ firstDay: '2026-03-04', lastDay: '2026-03-04' },
  },
];

async function run(args: readonly string[], documents = HOUSE, given: readonly Vote[] = []) {
  const dataDir = await folderOf({});
  const storage = await openSqlite(join(dataDir, 'verbatim.db'));
  await storage.questions.add(KEPT_QUESTIONS);
  for (const vote of given) await storage.feedback.add(vote);
  await storage.close();
  const lines: string[] = [];
  const library = async () => createLibrary(documents);
  const io = { out: (line: string) => void lines.push(line), library, dataDir, nowMs: NOW, log: QUIET };
  const status = await runGaps(parseGaps(args), io);
  return { status, lines };
}

it('lists what the documents lack, the most asked first', async () => {
  const { status, lines } = await run([]);
  expect(status).toBe(0);
  expect(lines).toEqual([
    `- “${KEPT}” (asked 3 times, last on Mar 11, 2026); nearest: House rules › Laundry; also: “who is feeding the caretaker's parrot”`,
    '- “are elephants allowed --> x” (asked once, last on Mar 4, 2026)',
  ]);
  expect((await run([], [...HOUSE, PARROT])).lines).toEqual([
    '- “are elephants allowed --> x” (asked once, last on Mar 4, 2026)',
    '',
    'Left out: 2 questions that the documents have come to answer.',
  ]);
});

it('lists what was asked in the last days only', async () => {
  expect((await run(['--days', '2'])).lines).toEqual([
    "- “who is feeding the caretaker's parrot” (asked once, last on Mar 11, 2026)",
  ]);
});

it('prints one JSON object a group for scripts', async () => {
  const { lines } = await run(['--json']);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      ...{ kind: 'question', question: KEPT, language: 'en', asked: 3 },
      ...{ firstDay: '2026-03-01', lastDay: '2026-03-11' },
      ...{ document: 'rules.md', section: 'House rules › Laundry' },
      others: [{ question: "who is feeding the caretaker's parrot", asked: 1 }],
    },
    expect.objectContaining({ question: 'are elephants allowed --> x', others: [] }),
  ]);
});

it('lists the answers that readers marked wrong, for people and for scripts', async () => {
  const vote = {
    document: 'gone.md',
    passage: 'p',
    question: 'q',
    verdict: 'wrong',
    day: '2026-03-10',
  } as const;
  expect((await run([], HOUSE, [vote])).lines.slice(-3)).toEqual([
    '',
    'Answers marked wrong or not helpful:',
    '- a passage of gone.md that has been changed since (wrong: 1, not helpful: 0, helpful: 0)',
  ]);
  expect(JSON.parse((await run(['--json'], HOUSE, [vote])).lines.at(-1) ?? '')).toEqual({
    ...{ kind: 'answer', document: 'gone.md', passage: 'p', wrong: 1, unhelpful: 0, helpful: 0 },
    ...{ lastDay: '2026-03-10', place: 'a passage of gone.md that has been changed since', stands: false },
  });
});

it('makes no database where there is none', async () => {
  const dataDir = await folderOf({});
  const lines: string[] = [];
  const library = async () => createLibrary(HOUSE);
  const io = { out: (line: string) => void lines.push(line), library, dataDir, nowMs: NOW, log: QUIET };
  expect(await runGaps(parseGaps([]), io)).toBe(0);
  expect(lines).toEqual(['No question is kept that the documents do not answer.']);
  await expect(openFile(join(dataDir, 'verbatim.db'))).rejects.toThrow('ENOENT');
});

async function openFile(path: string): Promise<void> {
  const { access } = await import('node:fs/promises');
  await access(path);
}

it.each([['--days', '0'], ['--days', 'x'], ['--markdown', '--json'], ['--days=-3'], ['--what']])(
  'says in one line how it is called after %s %s',
  (...args) => {
    expect(() => parseGaps(args)).toThrow();
  },
);

describe('the stubs', () => {
  it('are a document with a place for each answer', async () => {
    const { lines } = await run(['--markdown']);
    expect(lines.join('\n')).toBe(`---
title: Questions and answers
language: en
---

<!-- Asked 3 times, last on 2026-03-11; nearest: House rules › Laundry; also: “who is feeding the caretaker's parrot”. Write the answer, then remove this line and the last one of the stub.

# ${KEPT}

TODO: the answer, in the words that are to be quoted.
-->

<!-- Asked once, last on 2026-03-04. Write the answer, then remove this line and the last one of the stub.

# are elephants allowed -  x

TODO: the answer, in the words that are to be quoted.
-->`);
  });

  it('answer nothing until they are written, and then they do', async () => {
    const { lines } = await run(['--markdown']);
    const folder = await folderOf({ 'a.txt': 'The gate is locked at midnight.', 'faq.md': lines.join('\n') });
    const before = await loadCorpus(folder);
    expect(before.documents.flatMap(({ id, text }) => (id === 'faq.md' ? [text.trim()] : []))).toEqual([]);
    const written = lines
      .join('\n')
      .replace(/^<!-- Asked 3.*\n/m, '')
      .replace('TODO: the answer, in the words that are to be quoted.\n-->', 'The children feed the parrot.');
    await writeFile(join(folder, 'faq.md'), written);
    const after = await loadCorpus(folder);
    const text = after.documents.find(({ id }) => id === 'faq.md')?.text ?? '';
    expect(text).toContain('The children feed the parrot.');
    expect(text).not.toContain('elephants');
  });

  it('name the language only where all questions are in one', () => {
    const [first, , third] = KEPT_QUESTIONS;
    if (first === undefined || third === undefined) throw new Error('there are three questions');
    const groups = [first, { ...third, language: 'ru' }].map((lead) => ({ lead, others: [], asked: 1 }));
    expect(stubsOf(groups)).not.toContain('language:');
  });
});
