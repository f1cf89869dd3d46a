import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectCorpus } from '../../src/corpus/inspection.ts';
import { folderOf } from '../documents/temporary.ts';

const RULES = '# House rules\n\nThe quiet hours begin at ten in the evening and end at seven.\n';

/** What is said of each file but the good one, as a reader would see it. */
async function inspect(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const { findings } = await inspectCorpus(await folderOf({ 'good.md': RULES, ...files }));
  return findings.map(({ state, file, line, text, advice }) => {
    return `${state} ${file}${line === undefined ? '' : `:${line}`}: ${text} | ${advice}`;
  });
}

it('finds nothing in a folder where all is well', async () => {
  expect(await inspect({ 'questions.yml': '- question: When?\n  contains: ten\n', '.hidden': 'x' })).toEqual(
    [],
  );
});

it.each<[string, string, string | Uint8Array, string]>([
  ['no text', 'a.txt', '', 'fail a.txt: the file is empty | Write something in it, or remove it.'],
  ['headings only', 'a.md', '# Rules\n', 'fail a.md: no text was found in it | '],
  ['a format that is not read', 'a.doc', 'x', 'fail a.doc: .doc files cannot be read | Save it as .docx.'],
  ['a damaged PDF', 'a.pdf', 'x', 'fail a.pdf: not a PDF, or a damaged one | Save it again.'],
  [
    'no UTF-8',
    'a.txt',
    Uint8Array.of(0x61, 0x0a, 0xe9, 0x62),
    'fail a.txt:2: byte 2 (0xe9) is not valid UTF-8 | Save the file as UTF-8.',
  ],
  [
    'broken front matter',
    'a.md',
    `---\ntitle: a: b\n---\n${RULES}`,
    'fail a.md:2: the front matter is not YAML ',
  ],
  [
    'front matter without an end',
    'a.md',
    `---\ntitle: a\n${RULES}`,
    'fail a.md:1: the front matter has no closing "---" | Add it below the last field.',
  ],
  [
    'an address that is none',
    'a.md',
    `---\nurl: ftp://example.org\n---\n${RULES}`,
    'fail a.md:2: the url is no web address | Begin it with https://.',
  ],
  [
    'an address of a page that is none',
    'a.html',
    `<link rel=canonical href="file:///a"><title>T</title><p>${RULES}`,
    'warn a.html: its address "file:///a" is no web address, ',
  ],
  [
    'a language that is none',
    'a.html',
    `<html lang="english"><title>T</title><p>${RULES}`,
    'warn a.html: its language "english" is no language tag | ',
  ],
  [
    'no language to be told',
    'a.md',
    '---\ntitle: Sums\n---\n12 + 34 = 46\n',
    'warn a.md: its language is not known | Name it in the front matter, such as "language: en".',
  ],
  [
    'no title',
    'a.txt',
    'The cat is asleep on the warm mat, and nobody wakes it.\n',
    'warn a.txt: it has no title, so that its name stands for one | Begin it with a heading, ',
  ],
  [
    'characters that were lost before',
    'a.md',
    `# Torn\n\n${'Quiet \uFFFD hours begin. '.repeat(4)}`,
    'warn a.md: 4 characters could not be read | Save it again',
  ],
  [
    'a text without full stops',
    'a.txt',
    `Title\n=====\n\nFirst comes a sentence.\n\n${'the cat and the dog '.repeat(120)}`,
    'warn a.txt:6: 2399 characters without the end of a sentence, from "the cat and the dog the cat and the dog',
  ],
  [
    'a file of another kind',
    'a.csv',
    'a,b',
    'warn a.csv: it is no document, and not read | Save it as .txt, ',
  ],
  [
    'an owner’s file under another name',
    'Questions.yaml',
    'x',
    'fail Questions.yaml: it is not read under this name | Put it into the folder itself as questions.yml.',
  ],
  [
    'a question without an answer',
    'questions.yml',
    '- question: When?\n  contains: ten\n- question: Who?\n',
    'fail questions.yml:3: question 2: give either "contains" ',
  ],
  [
    'a question of a document that is not there',
    'questions.yml',
    '- question: When?\n  contains: ten\n  document: attic.md\n',
    'fail questions.yml:1: there is no document "attic.md" | Give the path of one in the folder.',
  ],
  ['questions that are no YAML', 'questions.yml', '- question: "x\n', 'fail questions.yml:'],
  [
    'a setting that does not exist',
    'settings.yml',
    '\nanswer: strict\n',
    'fail settings.yml:2: "answer" is not known here | ',
  ],
])('tells of %s', async (_what, file, content, told) => {
  const [first = '', ...rest] = await inspect({ [file]: content });
  expect(first.startsWith(told) ? told : first).toBe(told);
  expect(rest).toEqual([]);
});

it('names each line of the synonyms that is wrong', async () => {
  expect(
    await inspect({ 'synonyms.yml': '- [car]\n- [VPN, virtual private network]\n- from: PR\n' }),
  ).toEqual([
    expect.stringMatching(/^fail synonyms\.yml:1: one phrase alone has no synonym \| Write /),
    expect.stringMatching(/^fail synonyms\.yml:3: "to" needs a word/),
  ]);
});

it('tells of documents with the same text, and of others with the same title', async () => {
  const other = '# House rules\n\nBreakfast is served at eight in the morning, and at nine on Sundays.\n';
  expect(await inspect({ 'copy.md': RULES.replace(/\n+$/, ''), 'other.md': other })).toEqual([
    'warn copy.md: good.md has the same text | Remove one of them.',
    'warn good.md: copy.md has the same text | Remove one of them.',
    'warn other.md: another document has the title "House rules", too: copy.md | Give each its own.',
  ]);
});

it('says of the pictures of a saved page once that they are not read', async () => {
  const told = await inspect({ 'page_files/a.png': 'x', 'page_files/b.PNG': 'x', 'page_files/c.css': 'x' });
  expect(told.map((line) => line.split(' | ')[0])).toEqual([
    'warn page_files/a.png: it is no document, and not read (nor are 1 more of its kind beside it)',
    'warn page_files/c.css: it is no document, and not read',
  ]);
});

it.skipIf(process.platform === 'win32')('tells of links that lead out of the folder', async () => {
  const folder = await folderOf({ 'corpus/good.md': RULES, 'secret.md': RULES });
  await symlink('../secret.md', join(folder, 'corpus', 'away.md'));
  const { findings } = await inspectCorpus(join(folder, 'corpus'));
  expect(findings).toEqual([
    {
      state: 'fail',
      file: 'away.md',
      text: 'a link that leaves the folder',
      advice: 'Copy the file itself into the folder.',
    },
  ]);
});

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'tells of a folder that it may not read',
  async () => {
    const folder = await folderOf({ 'good.md': RULES });
    await mkdir(join(folder, 'closed'), { mode: 0 });
    const { documents, findings } = await inspectCorpus(folder);
    expect([documents.length, findings.map(({ file }) => file)]).toEqual([1, ['closed']]);
  },
);

it('warns of a rule that covers no document any more, and of a document that is shown nowhere', async () => {
  const rules = (documents: string, places: string) => `- documents: ${documents}\n  places: ${places}\n`;
  expect(await inspect({ 'access.yml': rules('staff/**', '[discord:1]') })).toEqual([
    'warn access.yml: no document is called "staff/**" | Until one is, this rule limits nothing. Correct the name, or remove it.',
  ]);
  expect(await inspect({ 'access.yml': rules('good.md', '[]') })).toEqual([
    'warn good.md: it is shown nowhere | That is what access.yml says; name a place there, or leave it.',
  ]);
  expect(await inspect({ 'access.yml': rules('good.md', '[discord:1]') })).toEqual([]);
});

it('names the line of a rule that cannot be read, and a file of rules under another name', async () => {
  expect(await inspect({ 'access.yml': '- documents: good.md\n  places: [1]\n' })).toEqual([
    expect.stringMatching(/^fail access\.yml:2: "1" is no place \| Write discord: and the id of a server/),
  ]);
  expect(await inspect({ 'access.yaml': '[]' })).toEqual([
    'fail access.yaml: it is not read under this name | Rename it to access.yml.',
  ]);
});
