import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { FileError } from '../../src/documents/parsed.ts';
import { parseSynonyms } from '../../src/documents/synonyms.ts';
import { folderOf } from './temporary.ts';

const FORMS = 'write "- [car, automobile]", or "- from: PR" with "to: [pull request]" below it';

const ALIAS = 'text that begins with * repeats what & names elsewhere; put it in quotes';

/** A few lines that would stand for millions of words. */
const BOMB = ['a', 'b', 'c', 'd']
  .map((name, at) => `- &${name} [${Array(40).fill(at === 0 ? 'car' : `*${'abc'[at - 1]}`)}]`)
  .join('\n');

const parse = (source: string) => parseSynonyms(source).synonyms;

test('reads lists of equal words, and what leads one way', () => {
  expect(
    parse(`
- [car, automobile, "motor: car"]
- [no, 1.10]
- from: PR
  to: [pull request, merge request]
- from: [MR, CL]
  to: pull request
`),
  ).toEqual([
    { from: ['car', 'automobile', 'motor: car'], to: ['car', 'automobile', 'motor: car'] },
    { from: ['no', '1.10'], to: ['no', '1.10'] },
    { from: ['PR'], to: ['pull request', 'merge request'] },
    { from: ['MR', 'CL'], to: ['pull request'] },
  ]);
});

test('takes no notice of blanks around a phrase', () => {
  expect(parse('- ["  motor car ", bus]')).toEqual([
    { from: ['motor car', 'bus'], to: ['motor car', 'bus'] },
  ]);
});

test('lets what stands in two entries be written once', () => {
  expect(parse('- &cars [car, bus]\n- from: lorry\n  to: *cars')[1]).toEqual({
    from: ['lorry'],
    to: ['car', 'bus'],
  });
});

test('keeps what the reader of YAML said, for whoever looks into it', () => {
  expect(() => parse('- [car')).toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ name: 'YAMLParseError' }) }),
  );
});

test('takes an empty file, or one of comments only, for none', () => {
  expect(parse('')).toEqual([]);
  expect(parse('# - [car, automobile]\n')).toEqual([]);
});

test.each([
  ['- [car', 'line 1: this is not YAML; put text that holds a colon or # in quotes'],
  ['- [car, automobile]\n- [*car*, bus]', `line 2: ${ALIAS}`],
  ['- &cars [car, bus]\n- from: lorry\n  to: *cars\n- [*car*, van]', `line 4: ${ALIAS}`],
  [`${BOMB}\n`, `line 2: ${ALIAS}`],
  ['car: automobile', `no list of synonyms; ${FORMS}`],
  ['- [car, automobile]\n- [car]', `line 2: one phrase alone has no synonym; ${FORMS}`],
  ['- car, automobile', `line 1: ${FORMS}`],
  ['- [car, "?!"]', 'line 1: give a word or a phrase of at most 100 characters'],
  [`- [car,\n   ${'x'.repeat(101)}]`, 'line 2: give a word or a phrase of at most 100 characters'],
  ['- [car, [automobile]]', 'line 1: give a word or a phrase of at most 100 characters'],
  ['- from: PR', 'line 1: "to" needs a word, a phrase, or a list of them'],
  ['- from: PR\n  to: []', 'line 2: "to" needs a word, a phrase, or a list of them'],
  ['- form: PR\n  to: pull request', `line 1: "form" is not known here; ${FORMS}`],
  ['- car: bus', `line 1: "car" is not known here; ${FORMS}`],
  ['- from: PR\n  to: pull request\n  in: en', `line 1: "in" is not known here; ${FORMS}`],
  [
    `- [${Array.from({ length: 51 }, (_none, at) => at).join(', ')}]`,
    'line 1: give at most 50 phrases in one entry',
  ],
  [
    `- from: [${Array.from({ length: 51 }, (_none, at) => at).join(', ')}]\n  to: car`,
    'line 1: give at most 50 phrases in one entry',
  ],
  ['- [car, bus]\n'.repeat(5_001), 'more than 5000 entries; keep the useful ones'],
  [
    '- [car]\n- from: PR\n  to: pull request\n- bus',
    `line 1: one phrase alone has no synonym; ${FORMS}; line 4: ${FORMS}`,
  ],
])('says where %j is wrong and what to do', (source, message) => {
  expect(() => parse(source)).toThrow(new FileError(message));
});

test('takes them up with the documents, and none where there is no file', async () => {
  const folder = await folderOf({ 'a.txt': 'A car.', 'synonyms.yml': '- [car, automobile]' });
  const { preferences, documents } = await loadCorpus(folder);
  expect(preferences.synonyms).toHaveLength(1);
  expect(documents.map(({ id }) => id)).toEqual(['a.txt']);
  expect((await loadCorpus(await folderOf({ 'a.txt': 'A car.' }))).preferences.synonyms).toEqual([]);
});

test('serves the documents all the same where the file is broken, and says so', async () => {
  const folder = await folderOf({ 'a.txt': 'A car.', 'synonyms.yml': '- [car]' });
  const { preferences, skipped } = await loadCorpus(folder);
  expect(preferences.synonyms).toEqual([]);
  expect(skipped).toEqual([
    { file: 'synonyms.yml', reason: `line 1: one phrase alone has no synonym; ${FORMS}` },
  ]);
});
