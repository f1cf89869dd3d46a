import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Corpus, loadCorpus } from '../../src/documents/corpus.ts';
import { watchCorpus } from '../../src/documents/watch.ts';
import { folderOf } from './temporary.ts';

interface Followed {
  readonly folder: string;
  /** The corpus as last reported. */
  readonly latest: () => Corpus;
  readonly reports: Corpus[];
}

async function follow(files: Readonly<Record<string, string>>): Promise<Followed> {
  const folder = await folderOf(files);
  const corpus = await loadCorpus(folder);
  const reports: Corpus[] = [];
  const watcher = await watchCorpus(folder, {
    corpus,
    onChange: (changed) => {
      reports.push(changed);
    },
  });
  onTestFinished(() => watcher.close());
  return { folder, reports, latest: () => reports.at(-1) ?? corpus };
}

function until(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000, interval: 50 });
}

test('serves an added, a changed and a deleted file, and leaves the others as they are', async () => {
  const { folder, latest } = await follow({ 'a.txt': 'First words.', 'b.txt': 'Second words.' });
  const before = latest().documents[1];

  await mkdir(join(folder, 'new'));
  await writeFile(join(folder, 'new', 'c.txt'), 'Third words.');
  await until(() => expect(latest().documents.map(({ id }) => id)).toEqual(['a.txt', 'b.txt', 'new/c.txt']));
  await appendFile(join(folder, 'a.txt'), ' More.');
  await until(() => expect(latest().documents[0]?.text).toBe('First words. More.'));
  expect(latest().documents[1]).toBe(before);
  await rm(join(folder, 'a.txt'));
  await until(() => expect(latest().documents.map(({ id }) => id)).toEqual(['b.txt', 'new/c.txt']));
});

test('follows editors that write beside the file and rename', async () => {
  const { folder, latest } = await follow({ 'a.txt': 'First words.' });
  for (const words of ['Second words.', 'Third words.']) {
    await writeFile(join(folder, '.a.txt.swp'), words);
    await rename(join(folder, '.a.txt.swp'), join(folder, 'a.txt'));
    await until(() => expect(latest().documents[0]?.text).toBe(words));
  }
});

test('keeps the last good version of a file that breaks, until it is mended', async () => {
  const { folder, latest } = await follow({ 'a.md': 'First words.' });
  await writeFile(join(folder, 'a.md'), '---\ntitle: x\n\nNo end.');
  await until(() => expect(latest().skipped[0]?.reason).toContain('its last good version is still served'));
  expect(latest().documents[0]?.text).toBe('First words.');
  await writeFile(join(folder, 'a.md'), 'Mended words.');
  await until(() => expect(latest().documents[0]?.text).toBe('Mended words.'));
  expect(latest().skipped).toEqual([]);
});

test('keeps the documents of before when the folder is emptied', async () => {
  const { folder, latest } = await follow({ 'a.txt': 'First words.' });
  await rm(join(folder, 'a.txt'));
  await until(() => expect(latest().skipped[0]?.file).toBe('.'));
  expect(latest().skipped[0]?.reason).toContain('the documents of before are still served');
  expect(latest().documents[0]?.text).toBe('First words.');
});

test('reports what changed between loading and watching', async () => {
  const folder = await folderOf({ 'a.txt': 'First words.' });
  const corpus = await loadCorpus(folder);
  await writeFile(join(folder, 'a.txt'), 'Second words.');
  const reports: Corpus[] = [];
  const watcher = await watchCorpus(folder, { corpus, onChange: (changed) => void reports.push(changed) });
  onTestFinished(() => watcher.close());
  await until(() => expect(reports[0]?.documents[0]?.text).toBe('Second words.'));
});

test('tells of a failure in its receiver, and reports the same change again with the next', async () => {
  const folder = await folderOf({ 'a.txt': 'First words.' });
  const reports: string[] = [];
  const errors: unknown[] = [];
  const watcher = await watchCorpus(folder, {
    corpus: await loadCorpus(folder),
    onChange: ({ documents }) => {
      if (documents.length === 2) throw new Error('no room');
      reports.push(documents.map(({ id }) => id).join());
    },
    onError: (error) => errors.push(error),
  });
  onTestFinished(() => watcher.close());
  await writeFile(join(folder, 'b.txt'), 'Second words.');
  await until(() => expect(errors).toEqual([new Error('no room')]));
  await writeFile(join(folder, 'c.txt'), 'Third words.');
  await until(() => expect(reports).toEqual(['a.txt,b.txt,c.txt']));
});

test('reports nothing after it was closed, nor for files that are no documents', async () => {
  const folder = await folderOf({ 'a.txt': 'First words.' });
  const reports: Corpus[] = [];
  const options = {
    corpus: await loadCorpus(folder),
    onChange: (changed: Corpus) => void reports.push(changed),
  };
  const closed = await watchCorpus(folder, options);
  await closed.close();
  const { latest, reports: others } = await follow({ 'a.txt': 'First words.' });
  await writeFile(join(folder, 'b.txt'), 'Second words.');
  await until(() => expect(latest().documents).toHaveLength(1));
  expect(reports).toEqual([]);
  expect(others).toEqual([]);
});
