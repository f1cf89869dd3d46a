import { STATUS } from '../src/cli/io.ts';
import { SetupError } from '../src/errors.ts';
import { measureAdapters } from './adapters.ts';
import {
  type DigestFigure,
  measureClaims,
  measureDrain,
  measureDueInstants,
  measureRotation,
} from './digest.ts';
import { type IndexFigures, measureIndex } from './library.ts';
import { reportLoad, reportSoak } from './load/report.ts';
import { measureMemory } from './memory.ts';
import { BENCH_USAGE, type BenchOptions, parseBench } from './options.ts';
import { comparePeers } from './peers/speed.ts';
import { compareRelevance } from './relevance.ts';

/** As in the tests. */
const POSTGRES_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** Discord asks for a second shard beyond 2,500 servers. */
const SERVERS = [0, 2_500];
const SERVED_PASSAGES = 10_000;

/** As it ships, and with what spares memory at the cost of speed and of room for more documents. */
const NODE_OPTIONS = [[], ['--max-semi-space-size=2', '--max-old-space-size=512']];

/** Questions a second, of the parts `load` and `soak`, which take minutes and run only where `--only` names them. */
const RATES = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000];
/** For a soak that follows no load, which would say what half of the sustained rate is. */
const SOAK_RATE = 100;

/** The documents that ship with the project, and their questions. */
const OWN_DOCUMENTS = 'corpus';

async function bench({ only, sizes, rates, seconds, minutes, folders }: BenchOptions): Promise<void> {
  if (only.has('index')) await reportIndex(sizes);
  if (only.has('peers')) await reportPeers(sizes);
  if (only.has('relevance')) await reportRelevance(folders);
  if (only.has('adapters')) await reportAdapters();
  if (only.has('digest')) await reportDigest();
  if (only.has('memory')) await reportMemory();
  const sustained = only.has('load') ? await reportLoad({ rates: rates ?? RATES, seconds }, print) : 0;
  if (only.has('soak')) {
    const rate = rates?.[0] ?? (sustained > 0 ? sustained / 2 : SOAK_RATE);
    await reportSoak({ rate, minutes }, print);
  }
}

async function reportIndex(sizes: readonly number[]): Promise<void> {
  print(
    'Index and answers: Verbatim, plain MiniSearch (addAll, search with defaults), and the ratio of the two.',
  );
  for (const size of sizes) {
    print(`\n${size.toLocaleString('en')} passages`);
    for (const line of indexLines(await measureIndex(size))) print(line);
  }
}

async function reportPeers(sizes: readonly number[]): Promise<void> {
  print('\nVerbatim (a whole answer) and search libraries (ten results), each alone in its process');
  for (const size of sizes) {
    print(`\n${size.toLocaleString('en')} passages`);
    for (const line of await comparePeers(size)) print(line);
  }
}

async function reportRelevance(folders: readonly string[]): Promise<void> {
  print('\nRelevance: the same questions and passages for Verbatim and search libraries');
  if (folders.length === 0)
    print('No folders of data sets are given: the documents of the project are asked.');
  const asked = folders.length === 0 ? [OWN_DOCUMENTS] : folders;
  for await (const line of compareRelevance(asked)) print(line);
}

async function reportAdapters(): Promise<void> {
  print('\nQuestions a second through a real client over a loopback platform, all asked at once');
  for (const { adapter, questionsPerSecond } of await measureAdapters()) {
    print(`  ${adapter.padEnd(28)}${questionsPerSecond.toFixed(0).padStart(12)} /s`);
  }
}

async function reportDigest(): Promise<void> {
  print('\nDigest');
  const figures = [
    ...measureDueInstants(),
    ...(await measureClaims(POSTGRES_URL, (reason) =>
      print(`  PostgreSQL does not answer (${reason}) and is left out; set TEST_DATABASE_URL.`),
    )),
    ...(await measureDrain()),
    ...measureRotation(),
  ];
  for (const { name, value, unit } of figures satisfies readonly DigestFigure[]) {
    print(`  ${name.padEnd(40)}${Math.round(value).toLocaleString('en').padStart(12)} ${unit}`);
  }
}

async function reportMemory(): Promise<void> {
  print(`\nMemory of a bot on Discord with ${SERVED_PASSAGES.toLocaleString('en')} passages`);
  for (const options of NODE_OPTIONS) {
    print(['  as it ships', ...options].join(' '));
    for await (const { servers, bytes, heapBytes } of measureMemory(SERVED_PASSAGES, SERVERS, options)) {
      const figures = [bytes, heapBytes].map((value) => (value / 1e6).toFixed(0).padStart(8));
      print(`  ${`${servers} servers`.padEnd(20)}RSS${figures[0]} MB, of it heap in use${figures[1]} MB`);
    }
  }
}

function indexLines({
  passages,
  plain,
  ours,
  loadMs,
  snapshotBytes,
  completionMs,
}: IndexFigures): readonly string[] {
  return [
    row('build', ours.buildMs, plain.buildMs, 'ms'),
    row('load from snapshot, addAll', loadMs, plain.buildMs, 'ms'),
    row('whole answer, p50', ours.p50Ms, plain.p50Ms, 'ms'),
    row('whole answer, p99', ours.p99Ms, plain.p99Ms, 'ms'),
    row('our p99, its p50', ours.p99Ms, plain.p50Ms, 'ms'),
    row('memory a passage', ours.bytes / passages, plain.bytes / passages, 'bytes'),
    `  ${'snapshot'.padEnd(28)}${(snapshotBytes / 1e6).toFixed(1).padStart(12)} MB`,
    `  ${'completion, p99'.padEnd(28)}${completionMs.toFixed(2).padStart(12)} ms`,
  ];
}

function row(name: string, ours: number, plain: number, unit: string): string {
  const digits = unit === 'ms' ? 2 : 0;
  const figures = [ours, plain].map((value) => value.toFixed(digits).padStart(12)).join('');
  return `  ${name.padEnd(28)}${figures} ${unit.padEnd(6)} ${(ours / plain).toFixed(3).padStart(8)}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What is wrong with a call is one line; anything else is a fault, and its stack helps to find it. */
function reportWrongUse(error: unknown): void {
  const isUnknown =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof SetupError) && !isUnknown) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = STATUS.wrongUse;
}

const args = process.argv.slice(2);
if (args.includes('--help')) {
  print(BENCH_USAGE);
} else {
  await Promise.resolve()
    .then(() => bench(parseBench(args)))
    .catch(reportWrongUse);
}
