import { parseArgs } from 'node:util';
import type { Progress } from '../cli/progress.ts';
import { SetupError } from '../errors.ts';
import { RESAMPLES } from './bootstrap.ts';
import { compareRuns } from './comparison.ts';
import { type Dataset, loadDataset } from './dataset.ts';
import { listFailures } from './failures.ts';
import { reliability } from './measures.ts';
import { loadRun, type Run, saveRun } from './run.ts';
import { predictionsOf, summarize } from './summary.ts';
import { reliabilityTable, runTable } from './table.ts';
import { ask } from './trial.ts';

/** How `eval` is called. */
export const EVAL_USAGE =
  'npm run eval -- [--corpus DIR], or npm run eval -- DIR... [--json FILE] [--compare FILE] [--failures N] [--reliability] [--resamples N]';

/** What `eval` needs of its process. */
export interface EvaluationIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** A clock in milliseconds that only goes forward. */
  readonly now: () => number;
  readonly progress: Progress;
  /** The owner's documents, with `questions.yml` among them. */
  readonly corpusDir: string;
}

/**
 * Measures answers and returns the exit status.
 * @throws SetupError where the arguments or the files do not fit.
 */
export async function runEval(args: readonly string[], io: EvaluationIo): Promise<number> {
  const options = parseEval(args);
  const earlier = options.compare === undefined ? undefined : await loadRun(options.compare);
  const run = await measure(options, io);
  if (options.json !== undefined) await saveRun(options.json, run);
  for (const line of reportRun(run, options)) io.out(line);
  if (earlier !== undefined) for (const line of compareRuns(earlier, run, options.resamples)) io.out(line);
  return 0;
}

interface Options {
  readonly folders: readonly string[];
  readonly corpus?: string;
  readonly json?: string;
  readonly compare?: string;
  readonly failures: number;
  readonly reliability: boolean;
  readonly resamples: number;
}

function parseEval(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'string' },
      compare: { type: 'string' },
      failures: { type: 'string', default: '0' },
      reliability: { type: 'boolean', default: false },
      resamples: { type: 'string', default: String(RESAMPLES) },
    },
  });
  return {
    ...values,
    folders: positionals,
    failures: parseCount('failures', values.failures),
    resamples: parseCount('resamples', values.resamples),
  };
}

function parseCount(name: string, value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new SetupError(`--${name} ${JSON.stringify(value)} is not a whole number: ${EVAL_USAGE}`);
}

async function measure({ folders, resamples }: Options, io: EvaluationIo): Promise<Run> {
  const sets: Run['sets'] = [];
  for (const folder of folders) {
    const dataset = await loadDataset(folder);
    reportSkipped(dataset, io);
    const results = ask(dataset, {
      now: io.now,
      onProgress: (done, total) => io.progress(done, total, `Asking ${dataset.name}`),
    });
    sets.push({ name: dataset.name, values: [...summarize(results, resamples)], results: [...results] });
  }
  return { format: 'verbatim-eval-1', sets };
}

function reportSkipped({ name, skipped }: Dataset, io: EvaluationIo): void {
  const [first] = skipped;
  if (first === undefined) return;
  io.err(`${name}: ${skipped.length} files are skipped, the first is ${first.file}: ${first.reason}`);
}

function reportRun(run: Run, options: Options): readonly string[] {
  return [
    ...runTable(run),
    ...run.sets.flatMap(({ name, results }) => [
      ...(options.reliability
        ? ['', `${name}: is the confidence true?`, ...reliabilityTable(reliability(predictionsOf(results)))]
        : []),
      ...(options.failures > 0 ? listFailures(name, results, options.failures) : []),
    ]),
  ];
}
