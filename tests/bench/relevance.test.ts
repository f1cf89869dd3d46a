import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareRelevance } from '../../bench/relevance.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-relevance-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function linesFor(set: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of compareRelevance([set])) lines.push(line);
  return lines.join('\n');
}

it('names a folder that holds no questions, and goes on', async () => {
  expect(await linesFor(join(folder, 'absent'))).toContain('absent: left out');
});

it('judges a labelled set by the passages that contain a span whole', async () => {
  mkdirSync(join(folder, 'corpus'));
  const text = 'The ferry leaves at noon from the pier.\n\nTickets for children cost nothing at all.\n';
  writeFileSync(join(folder, 'corpus', 'a.txt'), text);
  const start = text.indexOf('noon');
  const question = {
    id: '1',
    question: 'ferry leaves pier',
    kind: 'answerable',
    spans: [{ document: 'a.txt', start, end: start + 4 }],
  };
  writeFileSync(join(folder, 'questions.jsonl'), JSON.stringify(question));
  const printed = await linesFor(folder);
  expect(printed).toContain('1 questions, 2 passages, set for language en');
  expect(printed).toMatch(/^Verbatim +1\.000 +1\.000 +1\.000 +1\.000/m);
  expect(printed).toMatch(/^Lunr, tuned +1\.000/m);
});

it("judges an owner's questions by the words that they expect", async () => {
  writeFileSync(join(folder, 'a.txt'), 'The ferry leaves at noon.\n\nTickets for children cost nothing.\n');
  const questions = '- question: ferry leaves\n  contains: at Noon\n- question: Who?\n  answer: none\n';
  writeFileSync(join(folder, 'questions.yml'), questions);
  expect(await linesFor(folder)).toMatch(/^MiniSearch, tuned +1\.000/m);
});
