import { expect, it } from 'vitest';
import { collect } from '../../src/training/collecting.ts';
import { crossValidate, type HeldOut, reliabilityLines } from '../../src/training/folds.ts';
import { foldOf } from '../../src/training/model.ts';
import { datasetOf, PLACES } from '../fixtures/places.ts';

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
  const [line] = reliabilityLines([held(0.92, true), held(0.96, true), held(0.94, false), held(0.05, false)]);
  expect(line).toMatch(/^made +0\.05→0\.00 \(1\)( {2}–){8} {2}0\.94→0\.67 \(3\)$/);
});
