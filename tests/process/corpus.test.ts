import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { finish } from './program.ts';

const RULES = `---
title: House rules
url: https://example.org/rules
date: 2025-04-23
tags: [house, guests]
---

The quiet hours begin at ten in the evening. Guests are welcome until then.
`;

const SAVED = `<!DOCTYPE html>
<!-- saved from url=(0036)https://example.org/harbour/opening/ -->
<html lang="en"><head><title>The harbour</title><link rel="canonical" href="./"></head>
<body><p>The harbour opens at six in the morning.</p></body></html>
`;

function corpus(folder: string, ...args: readonly string[]) {
  return finish(['corpus', ...args], { environment: { CORPUS_DIR: folder } });
}

describe('corpus list', () => {
  it('shows each document with its facts, what was left out, and sums', async () => {
    const folder = await folderOf({ 'rules.md': RULES, 'old.doc': 'x', 'b\u001b[31m.txt': '' });
    const { status, output, errors } = await corpus(folder, 'list');
    expect(output).toBe(`rules.md
  House rules
  markdown, en, 1 passage, 14 words, 0.2 kB, 2025-04-23
  https://example.org/rules
  tags: house, guests
  shown to everybody
Left out:
  b\uFFFD[31m.txt: the file is empty; write something in it, or remove it
  old.doc: .doc files cannot be read; save it as .docx
1 document, 2 left out; 1 passage, 14 words, 0.2 kB
`);
    expect([status, errors]).toEqual([0, '']);
  });

  it('says of each document who may see it, and what is wrong with a rule', async () => {
    const rules = `- documents: [rules.md, gone]\n  places: [discord:100, telegram:-5]\n`;
    const folder = await folderOf({ 'rules.md': RULES, 'access.yml': rules });
    const { output } = await corpus(folder, 'list');
    expect(output).toContain('  shown only in discord:100 or telegram:-5\n');
    await writeFile(join(folder, 'access.yml'), '- documents: rules.md\n');
    const broken = await corpus(folder, 'list', '--json');
    expect(JSON.parse(broken.output)).toMatchObject({
      skipped: [{ file: 'access.yml', reason: expect.stringContaining('line 1: "places" needs a list') }],
    });
    expect(broken.output).not.toContain('limits');
  });

  it('gives the same as JSON', async () => {
    const folder = await folderOf({ 'rules.md': RULES, 'old.doc': 'x' });
    const elsewhere = await folderOf({});
    const { output } = await corpus(elsewhere, 'list', '--json', '--corpus', folder);
    const size = Buffer.byteLength(RULES);
    expect(JSON.parse(output)).toEqual({
      documents: [
        {
          id: 'rules.md',
          title: 'House rules',
          format: 'markdown',
          language: 'en',
          passages: 1,
          words: 14,
          bytes: size,
          url: 'https://example.org/rules',
          date: '2025-04-23',
          tags: ['house', 'guests'],
          limits: [],
        },
      ],
      skipped: [{ file: 'old.doc', reason: '.doc files cannot be read; save it as .docx' }],
      totals: { documents: 1, skipped: 1, passages: 1, words: 14, bytes: size },
    });
  });

  it('has status 1 where there is no document', async () => {
    const { status, output } = await corpus(await folderOf({}), 'list');
    expect([status, output]).toEqual([1, '0 documents, 0 left out; 0 passages, 0 words, 0.0 kB\n']);
  });
});

describe('corpus check', () => {
  it('has status 0 where there are warnings only', async () => {
    const folder = await folderOf({ 'rules.md': RULES, 'table.csv': 'a,b' });
    const { status, output } = await corpus(folder, 'check');
    expect(output).toMatch(/^warning {2}table\.csv: it is no document, and not read\n {9}Save it as /);
    expect(output).toMatch(/\n1 document: 0 problems, 1 warning\n$/);
    expect(status).toBe(0);
  });

  it('has status 1 where there is a problem, and says where and what to do', async () => {
    const files = {
      'rules.md': RULES,
      'a.md': '---\nurl: nowhere\n---\nText.\n',
      'settings.yml': 'answers: lax\n',
    };
    const folder = await folderOf(files);
    const { status, output } = await corpus(folder, 'check');
    expect(output).toMatch(
      /^problem {2}a\.md:2: the url is no web address\n {9}Begin it with https:\/\/\.\nproblem {2}settings\.yml:1: "answers" has another value\n {9}Write /,
    );
    expect(status).toBe(1);
    const json = await corpus(folder, 'check', '--json');
    expect(JSON.parse(json.output)).toMatchObject({
      ok: false,
      documents: 1,
      findings: [
        { state: 'fail', file: 'a.md', line: 2 },
        { file: 'settings.yml', line: 1 },
      ],
    });
    expect(json.status).toBe(1);
  });

  it('has status 1 where there is nothing to answer from', async () => {
    const { status, output } = await corpus(await folderOf({}), 'check');
    expect(output).toMatch(/^problem {2}\.: there is nothing to answer from\n.*no documents; put /);
    expect(status).toBe(1);
  });
});

describe('corpus add', () => {
  it('keeps the address of a page that a browser saved, so that answers link to it', async () => {
    const folder = await folderOf({});
    const downloads = await folderOf({ 'The harbour: opening?.html': SAVED });
    const added = await corpus(folder, 'add', join(downloads, 'The harbour: opening?.html'));
    expect(added.output).toBe(`Added ${join(folder, 'The harbour- opening.html')}
  title     The harbour
  format    html
  language  en
  address   https://example.org/harbour/opening/
  passages  1
  first     The harbour opens at six in the morning.
`);
    expect([added.status, added.errors]).toEqual([0, '']);
    expect(await readdir(folder)).toEqual(['The harbour- opening.html']);
    const asked = await finish(['ask', '--json', '--corpus', folder, 'When does the harbour open?']);
    expect(JSON.parse(asked.output).quotes[0].url).toBe('https://example.org/harbour/opening/');
  });

  it('takes standard input with a name, title and address', async () => {
    const folder = await folderOf({});
    const args = ['--as', 'house/rules.md', '--title', 'Our rules', '--url', 'https://example.org/r'];
    const { status, output } = await finish(['corpus', 'add', '-', ...args], {
      environment: { CORPUS_DIR: folder },
      input: 'The quiet hours begin at ten in the evening.\n',
    });
    expect(output).toContain('  title     Our rules\n');
    expect(status).toBe(0);
    expect(await readFile(join(folder, 'house/rules.md'), 'utf8')).toBe(
      '---\ntitle: Our rules\nurl: https://example.org/r\n---\n\nThe quiet hours begin at ten in the evening.\n',
    );
  });

  it('copies byte for byte what needs no addition, and replaces only when told to', async () => {
    const folder = await folderOf({ 'rules.md': RULES });
    const changed = RULES.replace('ten', 'nine');
    const file = join(await folderOf({ 'rules.md': changed }), 'rules.md');
    const refused = await corpus(folder, 'add', file);
    expect(refused.errors).toMatch(
      /^verbatim: .*rules\.md: the corpus holds another file .* --replace, .*\n$/,
    );
    expect([refused.status, await readFile(join(folder, 'rules.md'), 'utf8')]).toEqual([1, RULES]);
    const replaced = await corpus(folder, 'add', '--replace', file);
    const [, kept = ''] = /the old version is kept as (\S+)/.exec(replaced.output) ?? [];
    expect(await readFile(join(folder, 'rules.md'), 'utf8')).toBe(changed);
    expect(await readFile(join(folder, kept), 'utf8')).toBe(RULES);
    expect((await corpus(folder, 'list')).output).toMatch(/\n1 document, 0 left out/);
  });

  it('adds the good ones of several files, and says why it does not add the others', async () => {
    const folder = await folderOf({ 'mine.md': RULES });
    const theirs = await folderOf({
      'good.txt': 'The washing machine stands in the cellar of the house.\n',
      'empty.txt': '',
      'same.md': RULES,
      'old.doc': 'x',
    });
    const names = ['empty.txt', 'good.txt', 'same.md', 'old.doc', 'nowhere.txt', '.'];
    const { status, output, errors } = await corpus(
      folder,
      'add',
      ...names.map((name) => join(theirs, name)),
    );
    expect(output).toMatch(/^Added \S+good\.txt\n/);
    expect(
      errors
        .trim()
        .split('\n')
        .map((line) => line.slice(line.lastIndexOf('/') + 1)),
    ).toEqual([
      'empty.txt: the file is empty; write something in it, or remove it',
      'same.md: the corpus holds the same file already as mine.md; there is nothing to add',
      'old.doc: .doc files cannot be read; save it as .docx',
      'nowhere.txt: there is no such file; check its path',
      expect.stringContaining('is no name of a document'),
    ]);
    expect(status).toBe(1);
    expect(await readdir(folder)).toEqual(['good.txt', 'mine.md']);
  });

  it('says that a format has no place for an address', async () => {
    const folder = await folderOf({});
    const file = join(await folderOf({ 'a.txt': 'The quiet hours begin at ten.\n' }), 'a.txt');
    const { status, errors } = await corpus(folder, 'add', '--url', 'https://example.org/', file);
    expect(errors).toContain(
      'a text file has no place for --url; leave that out, or save it as .md or .html',
    );
    expect([status, await readdir(folder)]).toEqual([1, []]);
  });
});

describe('wrong use', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['nothing to do', [], /needs to be told what to do/],
    ['something else to do', ['mend'], /needs to be told what to do/],
    ['an option that does not exist', ['list', '--jsno'], /--jsno/],
    ['an argument too many', ['check', 'rules.md'], /rules\.md/],
    ['a folder that is not there', ['check', '--corpus', 'nowhere'], /there is no such folder/],
    [
      'adding to a folder that is not there',
      ['add', '--corpus', 'nowhere', 'a.md'],
      /there is no such folder/,
    ],
    ['no file', ['add'], /a file is missing/],
    ['an address for a file', ['add', 'https://example.org/'], /nothing is fetched from the web/],
    ['one name for two files', ['add', '--as', 'a.md', 'b.md', 'c.md'], /are for one file/],
    ['no name for standard input', ['add', '-'], /standard input has no name/],
    ['a name outside of the folder', ['add', '--as', '../a.md', 'b.md'], /is no path in the corpus folder/],
    ['an address that is none', ['add', '--url', 'javascript:x', 'b.md'], /is no web address/],
    ['an empty title', ['add', '--title', ' ', 'b.md'], /--title is empty/],
  ])('%s is one line and status 2', async (_what, args, line) => {
    const { status, output, errors } = await corpus(await folderOf({}), ...args);
    expect(errors).toMatch(line);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect([status, output]).toEqual([2, '']);
  });
});
