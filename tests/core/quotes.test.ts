import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import {
  createLibrary,
  findDocument,
  neighbours,
  passageAt,
  snapshotKey,
  snapshotOf,
} from '../../src/core/library.ts';
import { isVerbatim, quotePassage, quoteSpan } from '../../src/core/quotes.ts';
import { isRepetition } from '../../src/core/repetition.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';

const LIBRARY = houseLibrary();
const QUESTIONS = [
  'When do the quiet hours begin?',
  'Who built the boiler?',
  'Who is the mayor of Zanzibar?',
];

describe('a library', () => {
  it('finds a document by path, title and file name, whatever the case', () => {
    const found = (name: string) => findDocument(LIBRARY, name)?.id;
    expect(['rules.md', 'house RULES', ' Garden.MD ', 'attic', ''].map(found)).toEqual([
      'rules.md',
      'rules.md',
      'garden.md',
      undefined,
      undefined,
    ]);
  });

  it('finds the passage at every position of it, and none between', () => {
    for (const passage of LIBRARY.passages) {
      expect(passageAt(LIBRARY, passage.document, passage.start)).toBe(passage);
      expect(passageAt(LIBRARY, passage.document, passage.end - 1)).toBe(passage);
      expect(passageAt(LIBRARY, passage.document, passage.end)).toBeUndefined();
    }
    expect(passageAt(LIBRARY, 'attic.md', 0)).toBeUndefined();
    expect(passageAt(LIBRARY, 'rules.md', 1e9)).toBeUndefined();
  });

  it('knows what stands before and after a passage, never from another document', () => {
    for (const passage of LIBRARY.passages) {
      const { before, after } = neighbours(LIBRARY, passage);
      for (const other of [before, after]) {
        if (other !== undefined) expect(other.document).toBe(passage.document);
      }
      if (before !== undefined) expect(before.end).toBeLessThanOrEqual(passage.start);
      if (after !== undefined) expect(after.start).toBeGreaterThanOrEqual(passage.end);
    }
  });

  it('answers the same from its snapshot', () => {
    const restored = createLibrary(HOUSE, { snapshot: snapshotOf(LIBRARY) });
    expect(restored.passages).toEqual(LIBRARY.passages);
    for (const question of QUESTIONS) expect(answer(restored, question)).toEqual(answer(LIBRARY, question));
    expect([...snapshotOf(restored)]).toEqual([...snapshotOf(LIBRARY)]);
  });

  it('answers the same whatever the order in which its documents came', () => {
    const turned = houseLibrary(HOUSE.toReversed());
    for (const question of QUESTIONS) expect(answer(turned, question)).toEqual(answer(LIBRARY, question));
    expect(snapshotKey(HOUSE.toReversed())).toBe(snapshotKey(HOUSE));
  });

  it('has another key for other documents', () => {
    const edited = HOUSE.map((document) => ({ ...document, revision: `${document.revision} 2` }));
    expect(snapshotKey(edited)).not.toBe(snapshotKey(HOUSE));
    expect(snapshotKey(HOUSE.slice(1))).not.toBe(snapshotKey(HOUSE));
  });
});

describe('a quote', () => {
  const [document = documentOf('none.md', '')] = HOUSE;
  const quote = quoteSpan(document, { start: 20, end: 60 }, undefined);

  it('is verbatim only while its document says it at that very place', () => {
    expect(isVerbatim(quote, document)).toBe(true);
    expect(isVerbatim(quote, undefined)).toBe(false);
    expect(isVerbatim(quote, { ...document, text: ` ${document.text}` })).toBe(false);
    expect(isVerbatim({ ...quote, text: quote.text.toUpperCase() }, document)).toBe(false);
  });

  it('is verbatim only where its key sentence and its marks lie inside', () => {
    expect(isVerbatim({ ...quote, sentence: { start: 19, end: 30 } }, document)).toBe(false);
    expect(isVerbatim({ ...quote, highlights: [{ start: 50, end: 61 }] }, document)).toBe(false);
    expect(isVerbatim({ ...quote, highlights: [{ start: 50, end: 60 }] }, document)).toBe(true);
  });

  it('is verbatim only where the line that introduces it stands before it', () => {
    expect(isVerbatim({ ...quote, lead: document.text.slice(2, 8) }, document)).toBe(true);
    expect(isVerbatim({ ...quote, lead: 'what nobody wrote' }, document)).toBe(false);
  });
});

describe('a quote of a long passage', () => {
  const sentences = Array.from(
    { length: 6 },
    (_none, at) => `The bell rings ${'loud and '.repeat(14)}clear ${at}.`,
  );
  const library = houseLibrary([documentOf('long.txt', sentences.join(' '))]);
  const [passage] = library.passages;
  const [document] = [...library.documents.values()];
  const quoteOf = (key: number, chances?: readonly number[]) => {
    if (!passage || !document) throw new Error('no passage');
    const sentence = passage.sentences[key] ?? passage;
    return quotePassage(document, passage, { sentence, ...(chances === undefined ? {} : { chances }) });
  };
  const surelyAt = (sure: number) => (passage?.sentences ?? []).map((_none, at) => (at === sure ? 1 : 0));
  const evenly = (passage?.sentences ?? []).map((_none, _at, all) => 1 / all.length);

  it('is short where the answer surely lies in the key sentence, and holds that', () => {
    const quote = quoteOf(4, surelyAt(4));
    expect(quote.text.length).toBeLessThanOrEqual(350);
    expect(isVerbatim(quote, document)).toBe(true);
  });

  it('grows to where the answer may lie as well', () => {
    const [toTheEnd, toTheStart] = [quoteOf(5, surelyAt(2)), quoteOf(5, evenly)];
    expect(toTheEnd.start).toBeLessThanOrEqual(passage?.sentences[2]?.start ?? 0);
    expect(toTheStart.text.length).toBeGreaterThan(480);
    expect(Math.max(toTheEnd.text.length, toTheStart.text.length)).toBeLessThanOrEqual(900);
  });

  it('is no longer than 900 characters, however little is known of where the answer lies', () => {
    const text = Array.from({ length: 7 }, (_none, at) => `${sentences[0]?.slice(0, -2)}${at}.`).join(' ');
    const document = documentOf('longer.txt', text);
    const [passage] = houseLibrary([document]).passages;
    if (!passage) throw new Error('no passage');
    expect(passage.end - passage.start).toBeGreaterThan(900);
    const chances = passage.sentences.map((_one, _at, all) => 1 / all.length);
    const quote = quotePassage(document, passage, { sentence: passage.sentences[3] ?? passage, chances });
    expect(quote.text.length).toBeLessThanOrEqual(900);
  });

  it('is of middle length where nothing is known of its sentences', () => {
    expect(quoteOf(2).text.length).toBeGreaterThan(240);
    expect(quoteOf(2).text.length).toBeLessThanOrEqual(480);
  });
});

it('tells what says the same again from what is new', () => {
  const library = houseLibrary([
    documentOf('a.md', 'The gate is locked at midnight by the caretaker.\n\nThe piano is tuned in spring.'),
    documentOf('b.md', 'The gate is locked by the caretaker at midnight.'),
  ]);
  expect(isRepetition(library, 0, 2)).toBe(true);
  expect(isRepetition(library, 0, 0)).toBe(true);
  expect(isRepetition(library, 0, 1)).toBe(false);
});
