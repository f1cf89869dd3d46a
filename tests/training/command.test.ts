import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIDENCE_FEATURES } from '../../src/core/confidence-features.ts';
import { PASSAGE_FEATURES } from '../../src/core/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/core/sentence-features.ts';
import { runTrain, TRAIN_USAGE } from '../../src/training/command.ts';
import { folderOf } from '../documents/temporary.ts';
import { datasetOf } from '../fixtures/places.ts';

/** A data set of which training learns that the second passage is right, and a file for the weights in its folder. */
async function stage() {
  const { documents, questions } = datasetOf(() => true);
  const folder = await folderOf({
    ...Object.fromEntries(documents.map(({ id, text }) => [`places/corpus/${id}`, text])),
    'places/questions.jsonl': questions.map((question) => JSON.stringify(question)).join('\n'),
  });
  return { set: join(folder, 'places'), out: join(folder, 'weights.json'), folder };
}

async function run(args: readonly string[]) {
  const lines: string[] = [];
  const labels = new Set<string>();
  await runTrain(args, {
    out: (line) => void lines.push(line),
    onProgress: (_done, _total, label) => void labels.add(label),
  });
  return { lines, labels: [...labels] };
}

describe('npm run train', () => {
  it('prints how documents held out fare, and writes weights by name, with where they are from', async () => {
    const { set, out, folder } = await stage();
    const { lines, labels } = await run(['--folds', '2', '--out', out, set]);
    expect(lines[0]).toBe('On documents held out, 2 folds:');
    expect(lines[1]).toMatch(/^places +hit@1 1\.000 /);
    expect(lines.at(-1)).toBe(`Written: ${out}, ${join(folder, 'bridging-words.generated.json')}`);
    expect(labels).toEqual(['Asking places']);
    const weights = JSON.parse(await readFile(out, 'utf8'));
    expect(weights.provenance).toBe('npm run train, on places (10 questions)');
    expect(Object.keys(weights.passage)).toEqual(PASSAGE_FEATURES);
    expect(Object.keys(weights.sentence)).toEqual(SENTENCE_FEATURES);
    expect(Object.keys(weights.confidence)).toEqual(['bias', ...CONFIDENCE_FEATURES]);
    expect(Object.keys(weights.thresholds)).toEqual(['strict', 'balanced', 'eager']);
    expect(weights.passage.opening).toBeLessThan(0);
    const bridging = JSON.parse(await readFile(join(folder, 'bridging-words.generated.json'), 'utf8'));
    expect(bridging).toEqual({ provenance: weights.provenance, words: {} });
  });

  it('with --ablate prints what each group of features adds, and writes nothing', async () => {
    const { set, out } = await stage();
    const { lines, labels } = await run(['--ablate', '--folds', '2', '--out', out, set]);
    expect(lines[0]).toMatch(/^all features +places \d\.\d{3}$/);
    expect(lines.slice(1).every((line) => /^without .* places [+−]\d\.\d{3}$/.test(line))).toBe(true);
    expect(lines).toHaveLength(10);
    expect(labels).toEqual(['Asking places', 'Leaving out']);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [[], `a data set is missing: ${TRAIN_USAGE}`],
    [['--folds', '1', 'x'], `--folds takes a whole number from 2 to 20: ${TRAIN_USAGE}`],
    [['--folds', '21', 'x'], `--folds takes a whole number from 2 to 20: ${TRAIN_USAGE}`],
    [['--folds', '2.5', 'x'], `--folds takes a whole number from 2 to 20: ${TRAIN_USAGE}`],
    [['no-set'], 'no-set: there is no questions.jsonl that can be read'],
    [['--worst'], "Unknown option '--worst'"],
  ])('refuses %j with one clear line', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});
