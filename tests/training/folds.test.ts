import { expect, it } from 'vitest';
import { NO_PREFERENCES } from '../../src/core/preferences.ts';
import type { Dataset, LabelledQuestion } from '../../src/evaluation/dataset.ts';
import { collect } from '../../src/training/collecting.ts';
import { crossValidate, type HeldOut, reliabilityTable } from '../../src/training/folds.ts';
import { foldOf } from '../../src/training/model.ts';
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

/** Every document says the same twice; which of the two is right is for `isSecond` to say. */
function datasetOf(isSecond: (place: string) => boolean): Dataset {
  return {
    name: 'places',
    skipped: [],
    preferences: NO_PREFERENCES,
    documents: PLACES.map((place) => documentOf(`${place}.txt`, `${said(place)}\n\n${said(place)}`)),
    questions: PLACES.map((place): LabelledQuestion => {
      const start = isSecond(place) ? said(place).length + 2 : 0;
      const span = { document: `${place}.txt`, start, end: start + said(place).length };
      return { id: place, question: `Was the ${place} opened?`, kind: 'answerable', spans: [span] };
    }),
  };
}

it('tries what was learned on documents that it was not learned from', () => {
  const nothing = () => undefined;
  const groups = new Map(
    collect(
      datasetOf(() => true),
      nothing,
    ).map(({ question, group }) => [question.id, group]),
  );
  // What holds in one fold is the opposite of what holds in the other: who has seen neither is always wrong.
  const dataset = datasetOf((place) => foldOf(groups.get(place) ?? '', 2) === 0);
  const tried = crossValidate(collect(dataset, nothing), 2).filter(({ origin }) => origin === 'set');
  expect(tried.map(({ hit }) => hit)).toEqual(PLACES.map(() => false));
});

it('shows by steps of confidence how sure the bot was and how often it was right', () => {
  const held = (confidence: number, hit: boolean): HeldOut => ({
    ...{ set: 'made', origin: 'set', kind: 'answerable', sentenceHit: hit, quoteHit: hit, id: 'q' },
    ...{ confidence, hit },
  });
  const [line] = reliabilityTable([held(0.92, true), held(0.96, true), held(0.94, false), held(0.05, false)]);
  expect(line).toMatch(/^made +0\.05→0\.00 \(1\)( {2}–){8} {2}0\.94→0\.67 \(3\)$/);
});
