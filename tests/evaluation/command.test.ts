import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runEval } from '../../src/evaluation/command.ts';
import { folderOf } from '../documents/temporary.ts';

const TEXT =
  'Chess games begin at nine in the morning.\n\nSpectators sit in the upper gallery.\n\nWater is free for all players.\n';

const span = (start: number, end: number): string =>
  `"kind":"answerable","spans":[{"document":"rules.txt","start":${start},"end":${end}}]`;

const QUESTIONS = [
  `{"id":"begin","question":"When do chess games begin?",${span(18, 40)}}`,
  `{"id":"sit","question":"Where do spectators sit?",${span(58, 78)}}`,
  // The label points at the wrong passage on purpose: a miss.
  `{"id":"wrong","question":"Is water free for all players?",${span(58, 78)}}`,
  '{"id":"lisa","question":"Who painted the Mona Lisa?","kind":"elsewhere","spans":[]}',
  '{"id":"free","question":"Where do spectators sit?","kind":"adversarial","spans":[]}',
].join('\n');

const dataset = () => folderOf({ 'corpus/rules.txt': TEXT, 'questions.jsonl': QUESTIONS });

async function run(args: readonly string[], corpusDir = 'corpus') {
  const lines: string[] = [];
  let clockMs = 0;
  const status = await runEval(args, {
    out: (line) => void lines.push(line),
    err: (line) => void lines.push(`! ${line}`),
    now: () => {
      clockMs += 2;
      return clockMs;
    },
    progress: () => {},
    corpusDir,
  });
  return { status, lines };
}

/** The cells of a row, without intervals. */
function row(lines: readonly string[], name: string): readonly string[] | undefined {
  const line = lines.find((each) => each.startsWith(`${name}   `));
  return line
    ?.slice(name.length)
    .replace(/\[[^\]]*\]/g, '')
    .trim()
    .split(/\s{2,}/);
}

it('measures a data set in one table', async () => {
  const { status, lines } = await run([await dataset()]);
  expect(status).toBe(0);
  expect(row(lines, 'questions')).toEqual(['5']);
  expect(row(lines, 'answerable')).toEqual(['3']);
  expect(row(lines, 'passage hit@1')).toEqual(['0.667']);
  expect(row(lines, 'sentence hit@1')).toEqual(['0.667']);
  expect(row(lines, 'altered quotes')).toEqual(['0.000']);
  expect(row(lines, 'coverage')).toEqual(['1.000']);
  // Three answered, two right; with the adversarial one, four.
  expect(row(lines, 'precision')).toEqual(['0.667']);
  expect(row(lines, 'precision, adversarial too')).toEqual(['0.500']);
  expect(row(lines, 'AUROC elsewhere')).toEqual(['1.000']);
  expect(row(lines, 'p50')).toEqual(['2.00 ms']);
});

it('has an interval for first hits, key sentences and each AUROC, and none where it is not wanted', async () => {
  const sampled = (lines: readonly string[]) =>
    lines.filter((line) => line.includes('[')).map((line) => line.split('   ')[0]);
  const folder = await dataset();
  expect(sampled((await run([folder])).lines)).toEqual([
    'passage hit@1',
    'sentence hit@1',
    'AUROC adversarial',
    'AUROC elsewhere',
  ]);
  expect(sampled((await run([folder, '--resamples', '0'])).lines)).toEqual([]);
});

it('lists the surest failures and the reliability of the confidence', async () => {
  const { lines } = await run([await dataset(), '--failures', '3', '--reliability']);
  const report = lines.join('\n');
  expect(report).toContain('1 answerable questions without a first hit\n');
  expect(report).toContain('answered  wrong (answerable)\n    question  Is water free for all players?\n');
  expect(report).toContain(
    '    expected  in the upper gallery\n    first     Water is free for all players.\n',
  );
  expect(report).toContain('1 unanswerable questions answered\n');
  expect(report).toContain('confidence   questions   mean confidence   share right\n0.0–0.1');
});

it('saves a run, and a comparison with itself shows no difference', async () => {
  const folder = await dataset();
  const file = join(folder, 'run.json');
  await run([folder, '--json', file]);
  const saved = JSON.parse(await readFile(file, 'utf8'));
  expect(saved.sets[0].results.map(({ hits }: { hits: boolean[] }) => hits[0] === true)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  const { lines } = await run([folder, '--compare', file]);
  const compared = lines.slice(lines.indexOf(''));
  expect(row(compared, 'passage hit@1')).toEqual(['0.667', '0.667', '0.000']);
  expect(compared.find((line) => line.startsWith('passage hit@1'))).toContain('0.000 [0.000, 0.000]');
  expect(compared).toContain('first hit won by 0 questions, lost by 0');
});

it('compares with the run of before in the very file that it then writes', async () => {
  const folder = await dataset();
  const file = join(folder, 'run.json');
  await run([folder, '--json', file]);
  const before = JSON.parse(await readFile(file, 'utf8'));
  for (const result of before.sets[0].results) result.hits = [false];
  await writeFile(file, JSON.stringify(before));
  const { lines } = await run([folder, '--json', file, '--compare', file]);
  expect(row(lines.slice(lines.indexOf('')), 'passage hit@1')).toEqual(['0.000', '0.667', '+0.667']);
  expect(JSON.parse(await readFile(file, 'utf8')).sets[0].results[0].hits[0]).toBe(true);
});

it('refuses a run that another version has written', async () => {
  const folder = await folderOf({ 'old.json': '{"format":"verbatim-eval-0","sets":[]}' });
  await expect(run([await dataset(), '--compare', join(folder, 'old.json')])).rejects.toThrow(
    'old.json: this is not a saved run',
  );
});

it('shows what a change won, on the questions that both runs have', async () => {
  const folder = await dataset();
  const file = join(folder, 'run.json');
  await run([folder, '--json', file]);
  const text = await readFile(file, 'utf8');
  const worse = JSON.parse(text);
  for (const result of worse.sets[0].results.slice(0, 1)) result.hits = [false];
  worse.sets[0].results.pop();
  const other = await folderOf({ 'before.json': JSON.stringify(worse) });
  const { lines } = await run([folder, '--compare', join(other, 'before.json')]);
  const compared = lines.slice(lines.indexOf(''));
  expect(row(compared, 'passage hit@1')).toEqual(['0.333', '0.667', '+0.333']);
  expect(compared).toContain('first hit won by 1 questions, lost by 0');
  expect(compared).toContain('1 questions are in one of the runs only and do not count here');
});

it('without a data set checks the questions beside the documents', async () => {
  const good = '- question: Where do spectators sit?\n  contains: upper gallery\n';
  const none = '- question: Who painted the Mona Lisa?\n  answer: none\n';
  const bad = '- question: Is water free for all players?\n  contains: one coin\n  must: true\n';
  const passing = await folderOf({ 'rules.txt': TEXT, 'questions.yml': good + none });
  expect(await run([], passing)).toEqual({
    status: 0,
    lines: [
      '2 of 2 questions are as they should be: 1 answered right, 1 right abstentions, 0 wrong answers, 0 missed',
    ],
  });

  const failing = await folderOf({ 'rules.txt': TEXT, 'questions.yml': good + bad });
  const { status, lines } = await run(['--corpus', failing], passing);
  expect(status).toBe(1);
  expect(lines.join('\n').replace(/\d\.\d\d\)/, 'x)')).toBe(
    `${failing}/questions.yml:3: Is water free for all players? (must)
  expected  “one coin”
  answered  “Water is free for all players.” (rules.txt, confidence x)
  no document holds these words: look for a slip, or whether the documents changed

1 of 2 questions are as they should be: 1 answered right, 0 right abstentions, 1 wrong answers, 0 missed`,
  );
});

it('asks the owner’s questions by his synonyms', async () => {
  const questions = '- question: Where do onlookers sit?\n  contains: upper gallery\n';
  const files = { 'rules.txt': TEXT, 'questions.yml': questions };
  expect((await run([], await folderOf(files))).status).toBe(1);
  const helped = await folderOf({ ...files, 'synonyms.yml': '- [onlooker, spectator]\n' });
  expect((await run([], helped)).status).toBe(0);
});

it.each([
  [['--failures', 'many', 'set'], '--failures "many" is not a whole number: npm run eval'],
  [['--reliability'], '--reliability needs the folder of a data set: npm run eval'],
  [['set', '--corpus', 'x'], 'give data sets or --corpus, not both: npm run eval'],
  [['set', '--compare', 'no-run.json'], 'no-run.json: this is not a saved run; write one with --json FILE'],
  [['no-set'], 'no-set: there is no questions.jsonl that can be read'],
  [['--corpus', 'no-corpus'], 'no-corpus/questions.yml: there is no such file; write the questions'],
  [['--worst'], "Unknown option '--worst'"],
])('refuses %j with one clear line', async (args, message) => {
  await expect(run(args)).rejects.toThrow(message);
});

it('refuses two data sets of one name, which a comparison could not tell apart', async () => {
  const folder = await dataset();
  await expect(run([folder, folder])).rejects.toThrow(/a data set ".*" is given already; rename one$/);
});
