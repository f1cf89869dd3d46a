import { STATUS } from '../cli/io.ts';
import type { Progress } from '../cli/progress.ts';
import { createLibrary } from '../core/library.ts';
import { loadCorpus } from '../documents/corpus.ts';
import type { Skipped } from '../documents/files.ts';
import { SetupError } from '../errors.ts';

import { compareRuns } from './comparison.ts';
import { loadDataset } from './dataset.ts';
import { listFailures } from './failures.ts';
import { reliability } from './measures.ts';
import { type EvaluationOptions, parseEval } from './options.ts';
import { reportChecked } from './own-report.ts';
import { checkQuestions, isRight, loadQuestions, questionsFile } from './questions.ts';
import { loadRun, type Run, saveRun } from './run.ts';
import { predictionsOf, summarize } from './summary.ts';
import { reliabilityTable, runTable } from './table.ts';
import { ask } from './trial.ts';

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
  return options.folders.length > 0 ? measureSets(options, io) : checkOwn(options.corpus ?? io.corpusDir, io);
}

async function measureSets(options: EvaluationOptions, io: EvaluationIo): Promise<number> {
  const earlier = options.compare === undefined ? undefined : await loadRun(options.compare);
  const run = await measure(options, io);
  if (options.json !== undefined) await saveRun(options.json, run);
  for (const line of reportRun(run, options)) io.out(line);
  if (earlier !== undefined) for (const line of compareRuns(earlier, run, options.resamples)) io.out(line);
  return STATUS.done;
}

async function measure({ folders, resamples }: EvaluationOptions, io: EvaluationIo): Promise<Run> {
  const sets: Run['sets'] = [];
  for (const folder of folders) {
    const dataset = await loadDataset(folder);
    if (sets.some(({ name }) => name === dataset.name)) {
      throw new SetupError(
        `${folder}: a data set ${JSON.stringify(dataset.name)} is given already; rename one`,
      );
    }
    reportSkipped(dataset.name, dataset.skipped, io);
    const results = ask(dataset, {
      now: io.now,
      onProgress: (done, total) => io.progress(done, total, `Asking ${dataset.name}`),
    });
    sets.push({ name: dataset.name, values: [...summarize(results, resamples)], results: [...results] });
  }
  return { format: 'verbatim-eval-1', sets };
}

function reportSkipped(name: string, skipped: readonly Skipped[], io: EvaluationIo): void {
  const [first] = skipped;
  if (first === undefined) return;
  const many = skipped.length === 1 ? '' : `${skipped.length} files are skipped, the first is `;
  io.err(`${name}: ${many}${first.file}: ${first.reason}`);
}

function reportRun(run: Run, options: EvaluationOptions): readonly string[] {
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

async function checkOwn(folder: string, io: EvaluationIo): Promise<number> {
  const file = questionsFile(folder);
  const questions = await loadQuestions(folder);
  if (questions === undefined) {
    throw new SetupError(
      `${file}: there is no such file; write the questions that the documents must answer`,
    );
  }
  const { documents, skipped, preferences } = await loadCorpus(folder, {
    onProgress: (done, total) => io.progress(done, total, 'Reading documents'),
  });
  reportSkipped(folder, skipped, io);
  const library = createLibrary(documents, { preferences });
  const checked = checkQuestions(library, questions);
  for (const line of reportChecked(library, checked, file)) io.out(line);
  return checked.every(isRight) ? STATUS.done : STATUS.nothingFound;
}
