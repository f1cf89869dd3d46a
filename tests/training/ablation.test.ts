import { expect, it } from 'vitest';
import { PASSAGE_FEATURES } from '../../src/core/passage-features.ts';
import { ABLATION_GROUPS, ablationTable } from '../../src/training/ablation.ts';
import { collect } from '../../src/training/collecting.ts';
import { foldOf } from '../../src/training/model.ts';
import { datasetOf } from '../fixtures/places.ts';

it('has every feature of a passage in one group', () => {
  expect(Object.values(ABLATION_GROUPS).flat().sort()).toEqual([...PASSAGE_FEATURES].sort());
});

it('shows what each group of features adds on documents that training has not seen', () => {
  // The second time that a document says it is right: only its place tells, which is of the form.
  const examples = collect(
    datasetOf(() => true),
    () => undefined,
  );
  const progress: string[] = [];
  const lines = ablationTable(examples, 3, (done, total) => progress.push(`${done} of ${total}`)).map(
    (line) => line.split(/\s{2,}/),
  );
  expect(lines[0]).toEqual(['all features', 'places 1.000']);
  expect(lines.slice(1)).toEqual([
    ['without words', 'places +0.000'],
    ['without title, headings and document', 'places +0.000'],
    ['without what stands around', 'places +0.000'],
    ['without pairs', 'places +0.000'],
    ['without names and numbers', 'places +0.000'],
    ['without sentences', 'places +0.000'],
    ['without kind of answer', 'places +0.000'],
    ['without bridging words', 'places +0.000'],
    ['without form and spelling', 'places −1.000'],
  ]);
  expect(progress).toEqual(Array.from({ length: 30 }, (_none, at) => `${at + 1} of 30`));
});

it('tries what is left on documents that it was not trained on', () => {
  const nothing = () => undefined;
  const groups = new Map(
    collect(
      datasetOf(() => true),
      nothing,
    ).map(({ question, group }) => [question.id, group]),
  );
  // What holds in one fold is the opposite of what holds in the other: who has seen neither is always wrong.
  const dataset = datasetOf((place) => foldOf(groups.get(place) ?? '', 2) === 0);
  const [all] = ablationTable(collect(dataset, nothing), 2, nothing);
  expect(all).toMatch(/^all features +places 0\.000$/);
});
