import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIDENCE_FEATURES } from '../core/confidence-features.ts';
import { PASSAGE_FEATURES } from '../core/passage-features.ts';
import { SENTENCE_FEATURES } from '../core/sentence-features.ts';
import { SetupError } from '../errors.ts';
import { loadDataset } from '../evaluation/dataset.ts';
import { ablationTable } from './ablation.ts';
import { collect } from './collecting.ts';
import type { Example } from './examples.ts';
import { crossValidate, reliabilityLines, report } from './folds.ts';
import { type Model, train } from './model.ts';
import { chooseThresholds, type Thresholds, thresholdTable } from './threshold.ts';

/** How `train` is called. */
export const TRAIN_USAGE = 'npm run train -- [--folds N] [--out FILE] [--ablate] DIR...';

const WEIGHTS_FILE = 'src/core/ranking-weights.generated.json';

/** Beside the weights. */
const BRIDGING_FILE = 'bridging-words.generated.json';

/** Digits of a weight that are kept: more would be noise. */
const DIGITS = 3;

/** What the command needs of its surroundings. */
export interface TrainIo {
  readonly out: (line: string) => void;
  readonly onProgress: (done: number, total: number, label: string) => void;
}

/**
 * Learns all weights from labelled questions, prints how they do on documents that they have not seen, and writes them;
 * with `--ablate` prints what each group of features adds, and writes nothing.
 * @throws SetupError for wrong use, or for data that cannot be read.
 */
export async function runTrain(args: readonly string[], io: TrainIo): Promise<void> {
  const { folders, folds, out, ablate } = parse(args);
  const examples: Example[] = [];
  for (const folder of folders) {
    const dataset = await loadDataset(folder);
    examples.push(...collect(dataset, (done, total) => io.onProgress(done, total, `Asking ${dataset.name}`)));
  }
  if (ablate) {
    const lines = ablationTable(examples, folds, (done, total) => io.onProgress(done, total, 'Leaving out'));
    for (const line of lines) io.out(line);
    return;
  }
  const heldOut = crossValidate(examples, folds);
  io.out(`On documents held out, ${folds} folds:`);
  for (const line of report(heldOut)) io.out(line);
  for (const line of thresholdTable(heldOut)) io.out(line);
  for (const line of reliabilityLines(heldOut)) io.out(line);
  const thresholds = chooseThresholds(heldOut);
  io.out(
    `Thresholds: ${JSON.stringify(thresholds, (_key, value) => (typeof value === 'number' ? hundredths(value) : value))}`,
  );
  const provenance = `npm run train, on ${provenanceOf(examples)}`;
  const model = train(examples);
  await write(out, weightsFile(model, thresholds, provenance));
  const bridging = join(dirname(out), BRIDGING_FILE);
  await write(bridging, { provenance, words: model.bridging });
  io.out(`Written: ${out}, ${bridging}`);
}

async function write(file: string, content: object): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 1)}\n`);
}

interface Wish {
  readonly folders: readonly string[];
  readonly folds: number;
  readonly out: string;
  readonly ablate: boolean;
}

function parse(args: readonly string[]): Wish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folds: { type: 'string', default: '5' },
      out: { type: 'string', default: WEIGHTS_FILE },
      ablate: { type: 'boolean', default: false },
    },
  });
  const folds = Number(values.folds);
  if (positionals.length === 0) throw new SetupError(`a data set is missing: ${TRAIN_USAGE}`);
  if (!Number.isInteger(folds) || folds < 2 || folds > 20) {
    throw new SetupError(`--folds takes a whole number from 2 to 20: ${TRAIN_USAGE}`);
  }
  return { folders: positionals, folds, out: values.out, ablate: values.ablate };
}

function provenanceOf(examples: readonly Example[]): string {
  const counts = new Map<string, number>();
  for (const { set } of examples.filter(({ origin }) => origin === 'set'))
    counts.set(set, (counts.get(set) ?? 0) + 1);
  return [...counts].map(([set, count]) => `${set} (${count} questions)`).join(', ');
}

function weightsFile(
  { sentence, passage, confidence, bias }: Model,
  thresholds: Thresholds,
  provenance: string,
): object {
  return {
    provenance,
    sentence: named(SENTENCE_FEATURES, sentence),
    passage: named(PASSAGE_FEATURES, passage),
    confidence: { bias: rounded(bias), ...named(CONFIDENCE_FEATURES, confidence) },
    thresholds: {
      strict: hundredths(thresholds.strict),
      balanced: hundredths(thresholds.balanced),
      eager: hundredths(thresholds.eager),
    },
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function named(names: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
