import { expect, it } from 'vitest';
import { PASSAGE_FEATURES } from '../../src/core/passage-features.ts';
import { NO_PREFERENCES } from '../../src/core/preferences.ts';
import type { Dataset, LabelledQuestion } from '../../src/evaluation/dataset.ts';
import { learnBridging, withBridging } from '../../src/training/bridging.ts';
import { collect } from '../../src/training/collecting.ts';
import { documentOf } from '../fixtures/house.ts';

const BRIDGED = PASSAGE_FEATURES.indexOf('bridged');
const PLACES = ['mill', 'quay', 'tower', 'garden', 'school', 'chapel', 'market', 'museum', 'theatre'];

/** Every place was opened, and asked for with another word. */
const DATASET: Dataset = {
  name: 'places',
  skipped: [],
  preferences: NO_PREFERENCES,
  documents: PLACES.map((place) =>
    documentOf(`${place}.txt`, `The ${place} launched in spring.\nThe ${place} smells of paint.`, {
      language: 'en',
    }),
  ),
  questions: PLACES.map((place): LabelledQuestion => {
    const end = `The ${place} launched in spring.`.length;
    return {
      id: place,
      question: `Did the ${place} commence?`,
      kind: 'answerable',
      spans: [{ document: `${place}.txt`, start: 0, end }],
    };
  }),
};

const EXAMPLES = collect(DATASET, () => undefined);

it('learns which word of answers stands for one of questions, and nothing that a single document says', () => {
  const words = learnBridging(EXAMPLES, PLACES.length);
  const commence = Object.values(words.en ?? {}).find((row) => 'launch' in row);
  expect(commence?.launch).toBeGreaterThan(0.1);
  expect(Object.keys(words.en ?? {})).not.toContain('mill');
});

it('learns nothing in a language of which too few questions are known', () => {
  expect(learnBridging(EXAMPLES, PLACES.length + 1)).toEqual({});
});

it('counts for the passage that holds the learned word', () => {
  const [example] = EXAMPLES;
  if (example === undefined) throw new Error('no example');
  const { ranked, library } = withBridging(example, learnBridging(EXAMPLES, PLACES.length));
  const bridged = new Map(
    ranked.map(({ passage, features }) => [library.passages[passage]?.start, features[BRIDGED]]),
  );
  expect(bridged.get(0)).toBeGreaterThan(0);
});

it('asks halves and small parts of a set as well, of which some hold no answer', () => {
  const kinds = (origin: string) =>
    EXAMPLES.filter((example) => example.origin === origin).map(({ question }) => question.kind);
  expect(kinds('set')).toEqual(PLACES.map(() => 'answerable'));
  expect(new Set(kinds('half'))).toEqual(new Set(['elsewhere']));
  expect(new Set(kinds('small'))).toContain('answerable');
  for (const { question, library } of EXAMPLES.filter(({ origin }) => origin === 'half')) {
    expect(library.documents.has(`${question.id}.txt`)).toBe(false);
  }
});
