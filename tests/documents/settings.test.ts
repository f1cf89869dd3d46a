import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { FileError } from '../../src/documents/parsed.ts';
import { parseSettings } from '../../src/documents/settings.ts';
import { folderOf } from './temporary.ts';

const FORM = 'write "answers: " and one of strict, balanced, eager';
const NAMES = 'there are answers, keep (with questions and feedback), privacy, follow-ups and corrections';
const TIME = 'write a number of days from 1 to 3650, such as "90 days", or off';

test.each([
  ['answers: strict', 'strict'],
  ['answers: "eager" # for us', 'eager'],
  ['# nothing yet', 'balanced'],
])('reads %j as %s', (source, strictness) => {
  expect(parseSettings(source)).toMatchObject({ strictness, keep: { questionDays: 90, feedbackDays: 365 } });
});

test.each([
  ['keep: { questions: 30 days }', 30, 365],
  ['keep:\n  questions: off\n  feedback: 1 day', 0, 1],
  ['keep: { questions: off, feedback: off }', 0, 0],
  ['privacy: keep nothing', 0, 0],
  ['privacy: keep nothing\nkeep: { questions: 30 days }\nanswers: eager', 0, 0],
])('reads from %j for how long to keep questions and feedback', (source, questionDays, feedbackDays) => {
  expect(parseSettings(source).keep).toEqual({ questionDays, feedbackDays });
});

test.each([
  ['# nothing', true],
  ['follow-ups: on', true],
  ['follow-ups: off', false],
  ['follow-ups: on\nprivacy: keep nothing', false],
])('reads from %j whether what an answer was about is remembered', (source, followUps) => {
  expect(parseSettings(source).followUps).toBe(followUps);
});

test.each([
  ['# nothing', true],
  ['corrections: off', false],
  ['privacy: keep nothing', false],
])('reads from %j whether what was posted is corrected', (source, corrections) => {
  expect(parseSettings(source).corrections).toBe(corrections);
});

test.each([
  ['\nanswers: strct', `line 2: "answers" has another value; ${FORM}`],
  ['answers: [strict]', `line 1: "answers" has another value; ${FORM}`],
  ['answers: strict\nanwsers: eager', `line 2: "anwsers" is not known here; ${NAMES}`],
  ['strict', 'line 1: write settings such as "answers: strict", each on a line of its own'],
  ['answers: eager\nkeep:\n  questions: long', `line 3: "questions" is no time; ${TIME}`],
  ['keep:\n  questions: 0 days', `line 2: "questions" is no time; ${TIME}`],
  ['keep:\n  feedback: 9999 days', `line 2: "feedback" is too long; ${TIME}`],
  ['keep:\n  feedback: [1]', `line 2: "feedback" is no time; ${TIME}`],
  ['keep:\n  questions: 9 days\n  wishes: off', `line 3: "wishes" is not known here; ${NAMES}`],
  [
    'keep: off',
    'line 1: write "keep: { questions: 90 days, feedback: 365 days }", with off in place of what is not to be kept',
  ],
  ['follow-ups: no', 'line 1: "follow-ups" has another value; write on or off'],
  ['corrections: [off]', 'line 1: "corrections" has another value; write on or off'],
  ['privacy: on', 'line 1: "privacy" has another value; write "privacy: keep nothing", or leave it out'],
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

test.each([
  ['another line is wrong', 'answers: lax\nprivacy: keep nothing\n'],
  ['the file is no YAML', "privacy: 'keep nothing' # as agreed\r\nkeep: [\r\n"],
])('keeps nothing of readers where the file says so, although %s', async (_what, source) => {
  const nothing = {
    keep: { questionDays: 0, feedbackDays: 0 },
    followUps: false,
    corrections: false,
  };
  const folder = await folderOf({ 'a.txt': 'A car.', 'settings.yml': source });
  const { preferences, skipped } = await loadCorpus(folder);
  expect(preferences).toMatchObject({ ...nothing, strictness: 'balanced' });
  expect(skipped).toHaveLength(1);
  const previous = await loadCorpus(await folderOf({ 'a.txt': 'A car.', 'settings.yml': 'answers: strict' }));
  const changed = await loadCorpus(folder, { previous, keepBroken: true });
  expect(changed.preferences).toMatchObject({ ...nothing, strictness: 'strict' });
});

test('takes no comment for the wish to keep nothing', async () => {
  const source = 'answers: lax\n# privacy: keep nothing\n';
  const { preferences } = await loadCorpus(await folderOf({ 'a.txt': 'A car.', 'settings.yml': source }));
  expect(preferences.keep.questionDays).toBe(90);
});

test('tells of settings and synonyms that are not read under their name, so that nobody waits for them to hold', async () => {
  const misnamed = { 'settings.yaml': 'privacy: keep nothing', 'Synonyms.yml': '- [car, automobile]' };
  const { preferences, skipped } = await loadCorpus(await folderOf({ 'a.txt': 'A car.', ...misnamed }));
  expect([preferences.keep.questionDays, preferences.synonyms]).toEqual([90, []]);
  expect(skipped).toEqual([
    { file: 'Synonyms.yml', reason: 'it is not read under this name; rename it to synonyms.yml' },
    { file: 'settings.yaml', reason: 'it is not read under this name; rename it to settings.yml' },
  ]);
});
