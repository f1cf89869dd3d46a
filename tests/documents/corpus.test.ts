import { once } from 'node:events';
import { appendFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { SetupError } from '../../src/errors.ts';
import { zip } from './archives.ts';
import { outline } from './outline.ts';
import { pdfOf } from './pdfs.ts';
import { folderOf } from './temporary.ts';

const SENTENCE = 'The council put off the vote on the bridge until May.';

test('reads every format of a folder and the folders in it, sorted by path', async () => {
  const word = new Document({ sections: [{ children: [new Paragraph(SENTENCE)] }] });
  const folder = await folderOf({
    'z.txt': `\ufeff${SENTENCE}`,
    'b/page.HTML': `<p>${SENTENCE}</p>`,
    'b/notes.md': SENTENCE,
    'a.pdf': await pdfOf([[{ text: SENTENCE }]]),
    'letter.docx': await Packer.toBuffer(word),
    'utf16.txt': Buffer.from(`\ufeff${SENTENCE}`, 'utf16le'),
  });
  const { documents, skipped } = await loadCorpus(folder);
  expect(skipped).toEqual([]);
  expect(documents.map(({ id }) => id)).toEqual([
    'a.pdf',
    'b/notes.md',
    'b/page.HTML',
    'letter.docx',
    'utf16.txt',
    'z.txt',
  ]);
  for (const document of documents) {
    expect(outline(document)).toEqual([`paragraph: ${SENTENCE}`]);
    expect(document).toMatchObject({ language: 'en' });
    expect(document.revision).toMatch(/^[0-9a-f]{64}$/u);
  }
});

test('gives the same corpus every time', async () => {
  const files = Array.from({ length: 12 }, (_, index) => [`${index}.txt`, `${index} ${SENTENCE}`]);
  const folder = await folderOf(Object.fromEntries(files));
  expect(await loadCorpus(folder)).toEqual(await loadCorpus(folder));
});

test('keeps odd file names as they are', async () => {
  const names = ['ş ə.txt', '城市 (1).txt', "it's #1 & 100%.txt", '😀.txt'];
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, SENTENCE])));
  const { documents } = await loadCorpus(folder);
  expect(documents.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
});

describe('skips with one line', () => {
  test.each([
    ['empty.txt', '', 'the file is empty; write something in it, or remove it'],
    ['blank.txt', ' \n\n', 'no text was found in it; check that the file is complete, or remove it'],
    ['latin.txt', Buffer.from('na\u00efve', 'latin1'), /^line 1: byte 2 .*save the file as UTF-8$/u],
    ['image.txt', Buffer.from([0x89, 0x50, 0, 0xff]), /^line 1: byte 0|^a binary file/u],
    ['matter.md', '---\ntitle: a: b\n---\nText.', /^line 2: the front matter is not YAML/u],
    ['deep.html', '<div>'.repeat(100_000), 'its markup is nested too deeply; flatten it'],
    ['junk.pdf', '%PDF-1.7 junk', 'not a PDF, or a damaged one; save it again'],
    [
      'bomb.docx',
      zip([{ name: 'word/document.xml', bytes: Buffer.alloc(9_000_000) }]),
      /^it unpacks to far more/u,
    ],
    ['old.doc', 'anything', '.doc files cannot be read; save it as .docx'],
    ['book.epub', 'anything', '.epub files cannot be read; save it as .html'],
  ])('%s, and serves the others', async (name, content, reason) => {
    const folder = await folderOf({ 'good.txt': SENTENCE, [name]: content });
    const { documents, skipped } = await loadCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['good.txt']);
    expect(skipped).toEqual([{ file: name, reason: expect.stringMatching(reason) }]);
    expect(skipped[0]?.reason).not.toContain('\n');
  });

  test('a file over the limit', async () => {
    const folder = await folderOf({ 'good.txt': SENTENCE, 'large.txt': 'word '.repeat(1_000_000) });
    const { skipped } = await loadCorpus(folder, { maxBytes: 4 * 1024 * 1024 });
    expect(skipped).toEqual([{ file: 'large.txt', reason: 'larger than 4 MB; split it into several files' }]);
  });

  test.skipIf(process.platform === 'win32')('links out of the folder, broken links and sockets', async () => {
    const outside = await folderOf({ 'secret.txt': 'A secret.' });
    const folder = await folderOf({ 'good.txt': SENTENCE });
    await symlink(join(outside, 'secret.txt'), join(folder, 'stolen.txt'));
    await symlink(outside, join(folder, 'folder'));
    await symlink(join(folder, 'nothing.txt'), join(folder, 'broken.txt'));
    await symlink(join(folder, 'good.txt'), join(folder, 'inside.txt'));
    const server = createServer().listen(join(folder, 'socket.txt'));
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { documents, skipped } = await loadCorpus(folder);
    expect(documents.map(({ id }) => id)).toEqual(['good.txt', 'inside.txt']);
    expect(skipped).toEqual([
      { file: 'broken.txt', reason: 'a link to nothing; remove it or mend it' },
      { file: 'folder', reason: 'a link to a folder; copy the folder itself' },
      { file: 'socket.txt', reason: 'not a regular file; remove it from the folder' },
      { file: 'stolen.txt', reason: 'a link that leaves the folder; copy the file itself into the folder' },
    ]);
  });
});

test('does not mention files that are nobody’s document, nor hidden ones', async () => {
  const folder = await folderOf({
    'good.txt': SENTENCE,
    'questions.yml': 'a: 1',
    'notes.yml': 'a: 1',
    'picture.png': 'x',
    LICENSE: 'x',
    '.hidden.txt': SENTENCE,
    '.git/notes.txt': SENTENCE,
    '~$letter.docx': 'x',
  });
  const { documents, skipped } = await loadCorpus(folder);
  expect(documents.map(({ id }) => id)).toEqual(['good.txt']);
  expect(skipped).toEqual([]);
});

describe('a corpus that cannot be served is a set-up error with one line', () => {
  test('for a missing folder', async () => {
    const folder = await folderOf({});
    await rm(folder, { recursive: true });
    await expect(loadCorpus(folder)).rejects.toThrow(SetupError);
    await expect(loadCorpus(folder)).rejects.toThrow('there is no such folder; create it');
  });

  test('for a file in place of a folder', async () => {
    const folder = await folderOf({ 'a.txt': SENTENCE });
    await expect(loadCorpus(join(folder, 'a.txt'))).rejects.toThrow('this is a file; name the folder');
  });

  test('for a folder without documents', async () => {
    await expect(loadCorpus(await folderOf({ 'a.png': 'x' }))).rejects.toThrow('no documents; put .txt, .md');
  });

  test('for a folder whose documents are all broken', async () => {
    const folder = await folderOf({ 'a.txt': '', 'b.txt': '' });
    await expect(loadCorpus(folder)).rejects.toThrow(
      /no document can be served: a\.txt: the file is empty; .* \(and 1 other file was skipped\)$/u,
    );
  });
});

test('parses only what changed since the last load', async () => {
  const folder = await folderOf({ 'a.txt': SENTENCE, 'b.txt': SENTENCE, 'c.txt': SENTENCE });
  const previous = await loadCorpus(folder);
  await appendFile(join(folder, 'b.txt'), ' And more.');
  await rm(join(folder, 'c.txt'));
  const { documents } = await loadCorpus(folder, { previous });
  expect(documents).toHaveLength(2);
  expect(documents[0]).toBe(previous.documents[0]);
  expect(documents[1]?.text).toBe(`${SENTENCE} And more.`);
});

test('keeps the last good version of a file that is broken now, and says so', async () => {
  const folder = await folderOf({ 'a.md': SENTENCE, 'b.txt': SENTENCE });
  const previous = await loadCorpus(folder);
  await writeFile(join(folder, 'a.md'), '---\ntitle: x\n\nNo end.');
  const kept = await loadCorpus(folder, { previous, keepBroken: true });
  expect(kept.documents[0]).toBe(previous.documents[0]);
  expect(kept.skipped).toEqual([
    {
      file: 'a.md',
      reason: expect.stringMatching(/no closing "---".*\(its last good version is still served\)$/u),
    },
  ]);
  const dropped = await loadCorpus(folder, { previous });
  expect(dropped.documents.map(({ id }) => id)).toEqual(['b.txt']);
});

test('tells its progress file by file', async () => {
  const folder = await folderOf({ 'a.txt': SENTENCE, 'b.txt': '', 'c.txt': SENTENCE });
  const seen: [number, number][] = [];
  const files = new Set<string>();
  await loadCorpus(folder, {
    onProgress: (done, total, file) => {
      seen.push([done, total]);
      files.add(file);
    },
  });
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect([...files].sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
});
