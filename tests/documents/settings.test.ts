import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { FileError } from '../../src/documents/parsed.ts';
import { parseSettings } from '../../src/documents/settings.ts';
import { folderOf } from './temporary.ts';

const FORM = 'write "answers: " and one of strict, balanced, eager';

test.each([
  ['answers: strict', 'strict'],
  ['answers: "eager" # for us', 'eager'],
  ['# nothing yet', 'balanced'],
])('reads %j as %s', (source, strictness) => {
  expect(parseSettings(source)).toEqual({ strictness });
});

test.each([
  ['\nanswers: strct', `line 2: "answers" has another value; ${FORM}`],
  ['answers: [strict]', `line 1: "answers" has another value; ${FORM}`],
  ['answers: strict\nanwsers: eager', `line 2: "anwsers" is not known here; ${FORM}`],
  ['strict', `line 1: ${FORM}`],
  ['answers: "strict', 'line 1: this is not YAML; put text that holds a colon or # in quotes'],
])('says where %j is wrong and what to do', (source, message) => {
  expect(() => parseSettings(source)).toThrow(new FileError(message));
});

test('holds the last good version of one broken file, and takes up the other', async () => {
  const before = await folderOf({ 'a.txt': 'A car.', 'settings.yml': 'answers: strict' });
  const previous = await loadCorpus(before);
  expect(previous.preferences).toMatchObject({ strictness: 'strict', synonyms: [] });
  const folder = await folderOf({
    'a.txt': 'A car.',
    'settings.yml': 'answers: lax',
    'synonyms.yml': '- [car, automobile]',
  });
  const { preferences, skipped } = await loadCorpus(folder, { previous, keepBroken: true });
  expect([preferences.strictness, preferences.synonyms.length]).toEqual(['strict', 1]);
  expect(skipped).toEqual([
    {
      file: 'settings.yml',
      reason: `line 1: "answers" has another value; ${FORM} (its last good version still holds)`,
    },
  ]);
});
