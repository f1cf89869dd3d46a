import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { thresholdOf } from '../../src/core/strictness.ts';
import { folderOf } from '../documents/temporary.ts';
import { finish, run } from './program.ts';

const RULES = {
  'rules.txt': `The quiet hours begin at ten in the evening.

The washing machine stands in the cellar.
`,
  'garden/beds.txt': 'The tomatoes grow in the southern bed. They are watered every second morning.\n',
};

interface Quote {
  readonly document: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: readonly [number, number];
  readonly highlights: readonly (readonly [number, number])[];
}

interface Line {
  readonly id: string | number;
  readonly question: string;
  readonly answered: boolean;
  readonly confidence: number;
  readonly quotes: readonly Quote[];
  readonly candidates: readonly (Quote & { readonly score: number })[];
}

function linesOf(output: string): readonly Line[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function ask(args: readonly string[], input = '') {
  const corpus = await folderOf(RULES);
  const result = await finish(['ask', '--corpus', corpus, ...args], { input });
  return { ...result, corpus };
}

describe('ask', () => {
  it('answers one question for a reader, with status 0', async () => {
    const { status, output, errors } = await ask(['When do the quiet hours begin?']);
    expect(output).toMatch(/^│ The quiet hours begin at ten in the evening\.\n {2}Rules · [0-9a-z]{10}\n$/);
    expect([status, errors]).toEqual([0, '']);
  });

  it('says with status 1 that the documents do not say', async () => {
    const { status, output } = await ask(['Who is the mayor of Zanzibar?']);
    expect(output).toContain('The documents do not say.');
    expect(status).toBe(1);
  });

  it('takes words without quotation marks for one question', async () => {
    const { output } = await ask(['When', 'do', 'the', 'quiet', 'hours', 'begin?']);
    expect(output).toContain('ten in the evening');
  });

  it('gives one JSON object whose every position fits the file', async () => {
    const { status, output, corpus } = await ask(['--json', 'When do the quiet hours begin?']);
    expect(status).toBe(0);
    const [line, ...rest] = linesOf(output);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ id: '1', question: 'When do the quiet hours begin?', answered: true });
    expect(Object.keys(line ?? {})).toEqual([
      'id',
      'question',
      'answered',
      'confidence',
      'quotes',
      'candidates',
    ]);
    const quotes = [...(line?.quotes ?? []), ...(line?.candidates ?? [])];
    expect(quotes.length).toBeGreaterThan(1);
    for (const { document, start, end, text, sentence, highlights } of quotes) {
      const file = await readFile(join(corpus, document), 'utf8');
      expect(file.slice(start, end)).toBe(text);
      for (const [from, to] of [sentence, ...highlights]) {
        expect(start <= from && from <= to && to <= end).toBe(true);
      }
    }
  });

  it('gives JSON with status 0 where it abstains too, without a quote', async () => {
    const { status, output } = await ask(['--json', 'Who is the mayor of Zanzibar?']);
    expect(status).toBe(0);
    expect(linesOf(output)).toMatchObject([{ answered: false, quotes: [] }]);
  });

  it('looks in one document only', async () => {
    const within = await ask(['--json', '--document', 'garden/beds.txt', 'Where do the tomatoes grow?']);
    expect(linesOf(within.output)[0]?.quotes[0]?.document).toBe('garden/beds.txt');
    const elsewhere = await ask(['--document', 'rules.txt', 'Where do the tomatoes grow?']);
    expect(elsewhere.output).toContain('“Rules” does not say.');
    expect(elsewhere.status).toBe(1);
  });

  it('writes no colour into a pipe', async () => {
    const { output } = await ask(['When do the quiet hours begin?']);
    expect(output).not.toContain('\u001b');
  });
});

describe('ask --explain', () => {
  it('says behind the answer why it is the answer', async () => {
    const { status, output, errors } = await ask(['--explain', 'When do the quiet hours begin?']);
    expect(output).toMatch(
      /^│ The quiet hours begin at ten in the evening\.\n {2}Rules · [0-9a-z]{10}\n\nHow the question was read\n/,
    );
    expect(output).toContain('coverage: share of the question found in the passage');
    expect([status, errors]).toEqual([0, '']);
  });

  it('adds a field to JSON, of as many passages as asked for', async () => {
    const question = 'When do the quiet hours begin?';
    const plain = await ask(['--json', question]);
    const explained = await ask(['--json', '--explain', '--passages', '1', question]);
    const { explanation, ...line } = JSON.parse(explained.output);
    expect(line).toEqual(JSON.parse(plain.output));
    expect(explanation.searches[0].candidates).toMatchObject([{ document: 'rules.txt' }]);
  });
});

describe('how sure an answer must be', () => {
  it('is what the owner set beside the documents, unless it is asked otherwise', async () => {
    const question = ['--json', '--explain', 'Does anyone wash the tomatoes?'];
    const corpus = await folderOf({ ...RULES, 'settings.yml': 'answers: strict' });
    const needed = async (...args: readonly string[]) => {
      const { output } = await finish(['ask', '--corpus', corpus, ...args, ...question]);
      return JSON.parse(output).explanation.searches[0].candidates[0].confidence.needed;
    };
    expect(await needed()).toBe(thresholdOf('strict'));
    expect(await needed('--strictness', 'eager')).toBe(thresholdOf('eager'));
  });
});

describe('ask --batch', () => {
  const BATCH = [
    { id: 'a', question: 'When do the quiet hours begin?' },
    { id: 2, question: 'Who is the mayor of Zanzibar?' },
    { id: 'c', question: 'Where do the tomatoes grow?', document: 'rules.txt' },
    { id: 'd', question: 'Where do the tomatoes grow?', document: 'garden/beds.txt' },
    { id: 'e', question: '' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');

  const ANSWERED = [
    ['a', true],
    [2, false],
    ['c', false],
    ['d', true],
    ['e', false],
  ];

  it('answers a file of questions in order', async () => {
    const folder = await folderOf({ 'questions.jsonl': `${BATCH}\n` });
    const { status, output } = await ask(['--batch', join(folder, 'questions.jsonl')]);
    expect(linesOf(output).map(({ id, answered }) => [id, answered])).toEqual(ANSWERED);
    expect(status).toBe(0);
  });

  it('answers standard input, with the line ends of any system', async () => {
    const { status, output } = await ask(['--json', '--batch', '-'], BATCH.replaceAll('\n', '\r\n'));
    expect(linesOf(output).map(({ id, answered }) => [id, answered])).toEqual(ANSWERED);
    expect(status).toBe(0);
  });

  it('names a line that it cannot use, answers the others, and ends with status 2', async () => {
    const { status, output, errors } = await ask(['--batch', '-'], `not json\n{"id":1}\n\n${BATCH}`);
    expect(linesOf(output)).toHaveLength(5);
    expect(errors).toMatch(/^verbatim: -:1: .*\nverbatim: -:2: .*\n$/);
    expect(status).toBe(2);
  });

  it('reads a file that begins with a byte-order mark', async () => {
    const { status, output, errors } = await ask(['--batch', '-'], `\ufeff${BATCH}`);
    expect([status, errors, linesOf(output).length]).toEqual([0, '', 5]);
  });
});

it('streams ten thousand questions through a memory that could not hold them', async () => {
  const heapMb = 64;
  const id = 'x'.repeat(10_000);
  const lineOf = (question: string) => `${JSON.stringify({ id, question })}\n`;
  // What is repeated is quick to answer; the size is in what is read and written.
  const ten = lineOf('When do the quiet hours begin?') + lineOf('thanks').repeat(9);
  const input = ten.repeat(1_000);
  expect(input.length).toBeGreaterThan(heapMb * 1024 * 1024);
  const corpus = await folderOf(RULES);
  const node = [`--max-old-space-size=${heapMb}`];
  const program = await run(['ask', '--corpus', corpus, '--batch', '-'], { node });
  let lines = 0;
  program.process.stdout?.on('data', (piece: string) => {
    lines += piece.split('\n').length - 1;
  });
  await pipeline(Readable.from([input]), program.process.stdin as Writable);
  expect(await program.ended).toBe(0);
  expect(lines).toBe(10_000);
}, 120_000);

describe('wrong use', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no question', ['ask'], /a question is missing/],
    ['an option that does not exist', ['ask', '--jsno', 'why?'], /'--jsno': npm run ask -- \[--json\]/],
    ['a question and a batch', ['ask', '--batch', '-', 'why?'], /not both/],
    ['passages without an explanation', ['ask', '--passages', '3', 'why?'], /beside --explain/],
    ['a strictness that does not exist', ['ask', '--strictness', 'lax', 'why?'], /strict, balanced, eager/],
    ['no number of passages', ['ask', '--explain', '--passages', 'all', 'why?'], /from 1 to 99/],
    ['a command that does not exist', ['aks', 'why?'], /there is no command "aks"/],
    ['arguments of start', ['start', 'now'], /start takes no arguments/],
    ['a document that is not there', ['ask', '--document', 'attic.txt', 'why?'], /no document "attic.txt"/],
    ['a batch that is not there', ['ask', '--batch', 'nowhere.jsonl'], /cannot read nowhere.jsonl/],
    ['a corpus that is not there', ['ask', '--corpus', 'nowhere', 'why?'], /nowhere/],
  ])('%s is one line and status 2', async (_what, args, line) => {
    const corpus = await folderOf(RULES);
    const { status, output, errors } = await finish(args, { environment: { CORPUS_DIR: corpus } });
    expect(errors).toMatch(line);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect([status, output]).toEqual([2, '']);
  });

  it.each([
    ['eval', 'npm run eval -- [--corpus DIR], or npm run eval -- DIR...'],
    ['train', 'npm run train -- [--folds N] [--out FILE] [--ablate] DIR...'],
  ])('%s --help shows how it is called, and does nothing', async (command, usage) => {
    const { status, output, errors } = await finish([command, '--help']);
    expect(output).toContain(usage);
    expect([status, errors]).toEqual([0, '']);
  });

  it('a corpus without a usable document is named with what is wrong, and status 2', async () => {
    const corpus = await folderOf({ 'empty.txt': '', 'scan.rtf': 'x', 'notes.csv': 'a,b' });
    const { status, errors } = await finish(['ask', '--corpus', corpus, 'why?']);
    expect(status).toBe(2);
    expect(errors.trim().split('\n').at(-1)).toMatch(/^verbatim: .*no document can be served/);
    expect(errors).toContain('empty.txt');
  });

  it('a setting that cannot be used is listed with all others, and status 2', async () => {
    const environment = { DISCORD_TOKEN: 'two words', LOG_LEVEL: 'loud' };
    const { status, errors } = await finish(['start'], { environment });
    expect(status).toBe(2);
    expect(errors).toMatch(/^verbatim: .*DISCORD_TOKEN.*LOG_LEVEL.*\n$/);
    expect(errors).not.toContain('two words');
  });
});

describe('the snapshot of the index', () => {
  it('is used at the next start, and one that is damaged is rebuilt and never trusted', async () => {
    const folder = await folderOf({});
    const corpus = await folderOf(RULES);
    const question = ['ask', '--corpus', corpus, '--json', 'When do the quiet hours begin?'];
    const snapshot = join(folder, 'data', 'index.snapshot');
    const first = await finish(question, { folder });
    const written = await readFile(snapshot);
    expect((await finish(question, { folder })).output).toBe(first.output);
    const damaged = Uint8Array.from(written, (byte, at) => (at === written.length - 9 ? byte ^ 1 : byte));
    await writeFile(snapshot, damaged);
    const third = await finish(question, { folder });
    expect(third.output).toBe(first.output);
    expect(third.errors).toContain('the index snapshot is damaged');
    expect(await readFile(snapshot)).toEqual(written);
  });
});
