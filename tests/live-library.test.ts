import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { answer } from '../src/core/answer.ts';
import type { Place } from '../src/core/model.ts';
import { type LiveLibrary, openLibrary } from '../src/live-library.ts';
import { folderOf } from './documents/temporary.ts';

let live: LiveLibrary | undefined;
const lines: string[] = [];
const write = (fields: unknown, message: string) => void lines.push(`${message} ${JSON.stringify(fields)}`);
const log = { debug: write, info: write, warn: write, error: write };

beforeEach(() => {
  lines.length = 0;
});

afterEach(async () => {
  await live?.close();
  live = undefined;
});

async function open(folder: string): Promise<LiveLibrary> {
  live = await openLibrary({
    corpusDir: folder,
    dataDir: join(folder, '.data'),
    log,
    progress: () => {},
    watch: true,
  });
  return live;
}

async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await delay(10);
}

const LANTERN = 'The lantern of the harbour was lit by Maria Quill in 1911.\n';

function firstQuote(library: LiveLibrary): string | undefined {
  return answer(library.current(), 'Who lit the lantern of the harbour?', { threshold: 0 }).quotes[0]?.text;
}

it('serves a change of the folder, and leaves what a request has begun with as it was', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN });
  const library = await open(folder);
  const before = library.current();
  await writeFile(join(folder, 'harbour.txt'), LANTERN.replace('Maria Quill', 'Otto Reed'));
  await until(() => library.current() !== before);
  expect(firstQuote(library)).toContain('Otto Reed');
  expect(before.documents.get('harbour.txt')?.text).toBe(LANTERN);
});

it('refuses documents that break questions marked must, and says which questions', async () => {
  const folder = await folderOf({
    'harbour.txt': LANTERN,
    'questions.yml':
      '- question: Who lit the lantern of the harbour?\n  contains: Maria Quill\n  must: true\n' +
      '- question: When was the lantern of the harbour lit?\n  contains: "1911"\n  must: true\n',
  });
  const library = await open(folder);
  const before = library.current();
  await writeFile(join(folder, 'harbour.txt'), 'The harbour has no light of any kind today.\n');
  await until(() => lines.some((line) => line.includes('marked must')));
  expect(library.current()).toBe(before);
  expect(firstQuote(library)).toBe(LANTERN.trim());
  const refusals = lines.filter((line) => line.includes('marked must'));
  expect(refusals.map((line) => /questions\.yml:(\d)/.exec(line)?.[1])).toEqual(['1', '4']);
  for (const refusal of refusals) expect(refusal).toMatch(/"verdict":"(wrong|missed)"/);
  await library.close();
  expect(lines).not.toContainEqual(expect.stringContaining('the documents changed'));
});

it('takes documents that break a question without must, or whose questions cannot be read, and says the latter', async () => {
  const question = '- question: Who lit the lantern of the harbour?\n  contains: Maria Quill\n';
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'questions.yml': question });
  const library = await open(folder);
  await writeFile(join(folder, 'harbour.txt'), LANTERN.replace('Maria Quill', 'Otto Reed'));
  await until(() => firstQuote(library)?.includes('Otto Reed') === true);
  expect(lines.join('\n')).not.toContain('marked must');
  await writeFile(join(folder, 'questions.yml'), `${question}  must: perhaps\n`);
  await writeFile(join(folder, 'harbour.txt'), LANTERN.replace('Maria Quill', 'Ida Moor'));
  await until(() => firstQuote(library)?.includes('Ida Moor') === true);
  expect(lines.join('\n')).toContain('"must" is true or false');
});

it('takes up changed synonyms while it runs, keeps those of before a broken file, and says so', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'synonyms.yml': '- [lantern, lamp]\n' });
  const asked = (library: LiveLibrary, word: string) =>
    answer(library.current(), word, { threshold: 0 }).quotes.length > 0;
  const library = await open(folder);
  expect([asked(library, 'lamp'), asked(library, 'beacon')]).toEqual([true, false]);
  await writeFile(join(folder, 'synonyms.yml'), '- [lantern, beacon]\n');
  await until(() => asked(library, 'beacon'));
  expect(asked(library, 'lamp')).toBe(false);
  await writeFile(join(folder, 'synonyms.yml'), '- [lantern\n');
  await until(() => lines.some((line) => line.includes('its last good version still holds')));
  expect(lines.find((line) => line.includes('last good'))).toContain('line 2: this is not YAML');
  expect(asked(library, 'beacon')).toBe(true);
});

it('indexes a large corpus in a thread of its own, with the same answers', async () => {
  const filler = Array.from(
    { length: 12_000 },
    (_none, at) =>
      `Entry ${at} tells of ordinary matters number ${at * 7}, and of little else that anybody would ask about.`,
  );
  const folder = await folderOf({ 'ledger.txt': filler.join('\n'), 'harbour.txt': LANTERN });
  const library = await open(folder);
  expect(library.current().passages.length).toBeGreaterThan(12_000);
  expect(firstQuote(library)).toBe(LANTERN.trim());
});

const OUTSIDE = { platform: 'discord', id: '5', direct: false, within: ['6'] };
const INSIDE = { ...OUTSIDE, within: ['100'] };
const RULE = '- documents: staff\n  places: [discord:100]\n';

const seenBy = (library: LiveLibrary, place: Place) => [...library.libraries.at(place).documents.keys()];

it('shows a limited document only where its rule says, and to the owner, from the first moment', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'staff/safe.txt': LANTERN, 'access.yml': RULE });
  const library = await open(folder);
  expect(seenBy(library, OUTSIDE)).toEqual(['harbour.txt']);
  expect(seenBy(library, INSIDE)).toEqual(['harbour.txt', 'staff/safe.txt']);
  expect(library.current().documents.size).toBe(2);
  await writeFile(join(folder, 'staff', 'pay.txt'), LANTERN);
  await until(() => library.current().documents.size === 3);
  expect(seenBy(library, OUTSIDE)).toEqual(['harbour.txt']);
});

it('takes up changed rules while it runs, and keeps those of before a file that breaks or goes away', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'staff/safe.txt': LANTERN, 'access.yml': RULE });
  const library = await open(folder);
  await writeFile(join(folder, 'access.yml'), RULE.replace('staff', '"**"'));
  await until(() => seenBy(library, OUTSIDE).length === 0);
  await writeFile(join(folder, 'access.yml'), '- documents: staff\n  places: [discrod:100]\n');
  await until(() => lines.some((line) => line.includes('its last good version still holds')));
  expect(lines.find((line) => line.includes('last good'))).toContain('line 2: "discrod:100" is no place');
  await rm(join(folder, 'access.yml'));
  await until(() => lines.some((line) => line.includes('it is gone')));
  expect(seenBy(library, OUTSIDE)).toEqual([]);
  await writeFile(join(folder, 'access.yml'), '[]\n');
  await until(() => seenBy(library, OUTSIDE).length === 2);
});

it('serves nobody where nobody knows to whom, though its owner may still ask', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'access.yml': '- documents: staff\n' });
  await expect(open(folder)).rejects.toThrow(
    /^access\.yml: line 1: "places" needs a list .* \(until then nothing is shown to anybody\)$/,
  );
  const misnamed = await folderOf({ 'harbour.txt': LANTERN, 'access.yaml': RULE });
  await expect(open(misnamed)).rejects.toThrow('access.yaml: it is not read under this name; rename it');
  const once = { corpusDir: folder, dataDir: join(folder, '.data'), log, progress: () => {}, watch: false };
  expect((await openLibrary(once)).current().documents.size).toBe(1);
});

it('does not start where nobody knows what the owner wants kept, though the owner may still ask', async () => {
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'settings.yml': 'corrections: of\n' });
  await expect(open(folder)).rejects.toThrow(
    /^settings\.yml: line 1: "corrections" has another value; .* \(until then nothing is shown to anybody\)$/,
  );
  const once = { corpusDir: folder, dataDir: join(folder, '.data'), log, progress: () => {}, watch: false };
  expect((await openLibrary(once)).current().documents.size).toBe(1);
});

it('keeps of people what the owner now wants even where the documents that came with it are refused', async () => {
  const questions =
    '- question: Who lit the lantern of the harbour?\n  contains: Maria Quill\n  must: true\n';
  const files = { 'harbour.txt': LANTERN, 'questions.yml': questions, 'settings.yml': 'answers: eager\n' };
  const folder = await folderOf(files);
  const library = await open(folder);
  expect(library.current()).toMatchObject({ followUps: true, keep: { questionDays: 90 } });
  await writeFile(join(folder, 'harbour.txt'), 'Nothing of the kind is said here today.\n');
  await writeFile(join(folder, 'settings.yml'), 'privacy: keep nothing\n');
  await until(() => lines.some((line) => line.includes('marked must')));
  await until(() => !library.current().followUps);
  expect(library.current()).toMatchObject({ corrections: false, keep: { questionDays: 0, feedbackDays: 0 } });
  expect(library.current().strictness).toBe('eager');
  expect(library.current().documents.get('harbour.txt')?.text).toBe(LANTERN);
});

it('holds to the synonyms of before while the documents are refused that came with others', async () => {
  const questions =
    '- question: Who lit the lantern of the harbour?\n  contains: Maria Quill\n  must: true\n';
  const files = { 'harbour.txt': LANTERN, 'staff/safe.txt': LANTERN, 'access.yml': RULE };
  const folder = await folderOf({ ...files, 'questions.yml': questions });
  const library = await open(folder);
  const refusals = () => lines.filter((line) => line.includes('marked must')).length;
  await writeFile(join(folder, 'harbour.txt'), 'Nothing of the kind is said here today.\n');
  await writeFile(join(folder, 'staff', 'safe.txt'), 'Nothing of the kind is said here today.\n');
  await until(() => refusals() > 0);
  const refusedBefore = refusals();
  await writeFile(join(folder, 'synonyms.yml'), '- [lantern, beacon]\n');
  await until(() => refusals() > refusedBefore);
  await writeFile(join(folder, 'access.yml'), RULE.replace('100', '200'));
  await until(() => !seenBy(library, INSIDE).includes('staff/safe.txt'));
  for (const place of [INSIDE, OUTSIDE]) {
    const quotes = answer(library.libraries.at(place), 'beacon', { threshold: 0 }).quotes;
    expect(quotes).toEqual([]);
  }
});

it('says which rule covers no document, as after a folder was renamed', async () => {
  await open(await folderOf({ 'harbour.txt': LANTERN, 'access.yml': RULE }));
  const said = 'access.yml: no document is called "staff"; until one is, this rule limits nothing';
  expect(lines).toContainEqual(expect.stringContaining(said));
});

it('holds to a new rule even where the documents that came with it are refused, or where none is left', async () => {
  const questions =
    '- question: Who lit the lantern of the harbour?\n  contains: Maria Quill\n  must: true\n';
  const folder = await folderOf({ 'harbour.txt': LANTERN, 'safe.txt': LANTERN, 'questions.yml': questions });
  const library = await open(folder);
  expect(seenBy(library, OUTSIDE)).toHaveLength(2);
  const none = 'Nothing of the kind is said here today.\n';
  await writeFile(join(folder, 'access.yml'), '- documents: safe.txt\n  places: []\n');
  await writeFile(join(folder, 'harbour.txt'), none);
  await writeFile(join(folder, 'safe.txt'), none);
  await until(() => lines.some((line) => line.includes('marked must')));
  await until(() => seenBy(library, OUTSIDE).length === 1);
  expect(library.current().documents.get('harbour.txt')?.text).toBe(LANTERN);
  await writeFile(join(folder, 'access.yml'), '- documents: "*"\n  places: []\n');
  await rm(join(folder, 'harbour.txt'));
  await rm(join(folder, 'safe.txt'));
  await until(() => seenBy(library, OUTSIDE).length === 0);
  expect(library.current().documents.size).toBe(2);
});
