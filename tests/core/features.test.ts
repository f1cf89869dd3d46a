import { expect, it } from 'vitest';
import learned from '../../src/core/bridging-words.generated.json' with { type: 'json' };
import { CONFIDENCE_FEATURES, confidenceFeatures } from '../../src/core/confidence-features.ts';
import { createLibrary, indexTerms } from '../../src/core/library.ts';
import type { Document } from '../../src/core/model.ts';
import { PASSAGE_FEATURES } from '../../src/core/passage-features.ts';
import { type Ranked, rank, read } from '../../src/core/ranking.ts';
import { SENTENCE_FEATURES } from '../../src/core/sentence-features.ts';
import { documentOf } from '../fixtures/house.ts';

type Values = Readonly<Record<string, number>>;

function named(names: readonly string[], values: ArrayLike<number> | undefined): Values {
  return Object.fromEntries(names.map((name, at) => [name, values?.[at] ?? 0]));
}

function search(documents: readonly Document[], question: string): readonly Ranked[] {
  const library = createLibrary(documents);
  const { queries, range } = read(library, question);
  return rank(library, queries, range);
}

/** The features of each passage that is found, in the order of the documents. */
function passages(documents: readonly Document[], question: string): readonly Values[] {
  return [...search(documents, question)]
    .sort((a, b) => a.passage - b.passage)
    .map(({ features }) => named(PASSAGE_FEATURES, features));
}

/** The features of each sentence of the only passage. */
function sentences(text: string, question: string): readonly Values[] {
  const [only] = search([documentOf('one.txt', text)], question);
  return (only?.sentences ?? []).map((features) => named(SENTENCE_FEATURES, features));
}

it('counts what the title says for every passage of a document', () => {
  const garden = documentOf('a.txt', 'The spade hangs in the shed.', { title: 'Gardens' });
  const house = documentOf('b.txt', 'Another spade hangs in the cellar.', { title: 'Houses' });
  const [inGarden, inHouse] = passages([garden, house], 'spade garden');
  expect(inGarden?.title).toBeGreaterThan(0);
  expect(inHouse?.title).toBe(0);
});

it('counts what the passages beside one add, and nothing from another document', () => {
  const texts = ['The spade hangs in the shed.', 'The lantern was painted green.'];
  const [beside] = passages([documentOf('a.txt', texts.join('\n\n'))], 'spade lantern');
  const [apart] = passages(
    texts.map((text, at) => documentOf(`${at}.txt`, text)),
    'spade lantern',
  );
  expect(beside?.neighbours).toBeGreaterThan(0);
  expect(apart?.neighbours).toBe(0);
});

it('counts what the rest of a long block adds, and not what another block does', () => {
  const filler = 'Nobody has counted the steps of the old tower in all these years. '.repeat(20);
  const [first = '', last = ''] = ['The spade hangs in the shed. ', 'The lantern was painted green.'];
  const [part] = passages([documentOf('a.txt', first + filler + last)], 'spade lantern tower');
  const [block] = passages([documentOf('a.txt', `${first}\n\n${last}`)], 'spade lantern tower');
  expect(part?.siblings).toBeGreaterThan(0);
  expect(block?.siblings).toBe(0);
});

it('tells words that follow each other as in the question from words that are only near', () => {
  const texts = ['The rain barrel is full.', 'The barrel of much rain is full.'];
  const [inOrder, turned] = passages(
    texts.map((text, at) => documentOf(`${at}.txt`, text)),
    'rain barrel',
  );
  expect(inOrder?.ordered).toBeGreaterThan(turned?.ordered ?? 0);
  expect(turned?.near).toBeGreaterThan(0);
});

it('counts numbers and names of the question that a passage has', () => {
  const texts = ['Odile mended the boiler in 1987.', 'Somebody mended the boiler in 1990.'];
  const [both, neither] = passages(
    texts.map((text, at) => documentOf(`${at}.txt`, text)),
    'was the boiler mended by Odile in 1987',
  );
  expect([both?.numbers, both?.names]).toEqual([1, 1]);
  expect([neither?.numbers, neither?.names]).toEqual([0, 0]);
});

it('knows whether the rarest word is there, and how much is written as in the question', () => {
  const texts = ['The boiler leaked and a sextant fell.', 'The boiler leaks.', 'A boiler is warm.'];
  const [whole, without] = passages(
    texts.map((text, at) => documentOf(`${at}.txt`, text)),
    'boiler leaks sextant',
  );
  expect([whole?.rarest, without?.rarest]).toEqual([1, 0]);
  expect(whole?.surface).toBeLessThan(1);
  expect(without?.surface).toBe(1);
});

it('carries the scores of the two best sentences into the passage', () => {
  const [only] = search(
    [documentOf('a.txt', 'The boiler leaks. A boiler is warm. It rains.')],
    'boiler leaks',
  );
  const [best, second] = [...(only?.sentenceScores ?? [])].sort((a, b) => b - a);
  const { sentence, second: next } = named(PASSAGE_FEATURES, only?.features);
  expect([sentence, next]).toEqual([best, second]);
  expect(second).not.toBe(0);
});

it('sees a definition in a subject that opens its sentence, and in one that is explained', () => {
  const text =
    'They played the zither, a box with strings. A zither is played on the lap. We heard a zither there.';
  const signs = sentences(text, 'What is a zither?').map(({ subject, apposition }) => [subject, apposition]);
  expect(signs).toEqual([
    [0, 1],
    [1, 0],
    [0, 0],
  ]);
  expect(passages([documentOf('a.txt', text)], 'What is a zither?')[0]?.defines).toBe(1);
  expect(passages([documentOf('a.txt', text)], 'Who has a zither?')[0]?.defines).toBe(0);
});

it('sees a time where the question asks when, and takes it for nothing where it asks otherwise', () => {
  const text = 'The boiler was mended on 3 May 1987. The boiler is old.';
  const [dated, undated] = sentences(text, 'When was the boiler mended?');
  expect(dated?.time).toBeGreaterThan(undated?.time ?? 0);
  expect(dated?.place).toBe(0);
  expect(sentences(text, 'Who mended the boiler?')[0]?.time).toBe(0);
});

it('is less sure where the passage lacks the time that the question asks for', () => {
  const confidence = (text: string, question: string) => {
    const [best, ...others] = search([documentOf('a.txt', text)], question);
    return named(CONFIDENCE_FEATURES, best && confidenceFeatures(best, others));
  };
  const question = 'When was the boiler mended?';
  expect(confidence('The boiler was mended on 3 May 1987.', question).figures).toBeCloseTo(0);
  expect(confidence('The boiler was mended by somebody.', question).figures).toBe(-1);
  expect(confidence('The boiler was mended by somebody.', 'Why was the boiler mended?').figures).toBe(0);
});

it('counts the learned words of an answer where the word of the question is missing', () => {
  const isItself = (term: string) => indexTerms(term, 'en').join(' ') === term;
  const [asked = '', said = ''] =
    Object.entries(learned.words.en as Readonly<Record<string, Readonly<Record<string, number>>>>).flatMap(
      ([question, answers]) =>
        Object.keys(answers)
          .filter((term) => term !== question && isItself(term) && isItself(question))
          .slice(0, 1)
          .map((term) => [question, term] as const),
    )[0] ?? [];
  const texts = [`The boiler and ${said}.`, 'The boiler and nothing.'];
  const [bridged, plain] = passages(
    texts.map((text, at) => documentOf(`${at}.txt`, text)),
    `boiler ${asked}`,
  );
  expect(bridged?.bridged).toBeGreaterThan(0);
  expect(plain?.bridged).toBe(0);
});
