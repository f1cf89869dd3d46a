import { expect, it } from 'vitest';
import { NO_PREFERENCES } from '../../src/core/preferences.ts';
import type { Dataset, LabelledQuestion } from '../../src/evaluation/dataset.ts';
import { ablationTable } from '../../src/training/ablation.ts';
import { collect } from '../../src/training/collecting.ts';
import { documentOf } from '../fixtures/house.ts';

const PLACES = [
  'mill',
  'quay',
  'tower',
  'garden',
  'school',
  'chapel',
  'market',
  'museum',
  'theatre',
  'bakery',
];

const said = (place: string) => `The ${place} was opened in spring.`;

/** Every document says the same twice, and the second time is right: only its place tells, which is of the form. */
const DATASET: Dataset = {
  name: 'places',
  skipped: [],
  preferences: NO_PREFERENCES,
  documents: PLACES.map((place) => documentOf(`${place}.txt`, `${said(place)}\n\n${said(place)}`)),
  questions: PLACES.map((place): LabelledQuestion => {
    const start = said(place).length + 2;
    const span = { document: `${place}.txt`, start, end: start + said(place).length };
    return { id: place, question: `Was the ${place} opened?`, kind: 'answerable', spans: [span] };
  }),
};

it('shows what each group of features adds on documents that training has not seen', () => {
  const lines = ablationTable(
    collect(DATASET, () => undefined),
    3,
    () => undefined,
  ).map((line) => line.split(/\s{2,}/));
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
});
