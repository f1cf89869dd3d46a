import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { answer } from '../../src/core/answer.ts';
import { compoundsOf, partsOf } from '../../src/core/compounds.ts';
import { createLibrary, indexTerms } from '../../src/core/library.ts';
import { readQuestion } from '../../src/core/query.ts';
import { buildIndex, type TermIndex } from '../../src/core/search.ts';
import { documentOf } from '../fixtures/house.ts';

function indexOf(words: string, language: string): TermIndex {
  return buildIndex(1, () => indexTerms(words, language));
}

function term(word: string, language: string): string {
  return indexTerms(word, language)[0] ?? '';
}

function compounds(words: string, word: string, language: string): readonly string[] {
  const [token] = analyze(word, language);
  return token === undefined ? [] : compoundsOf(indexOf(words, language), token, 6);
}

describe('a word finds the compounds that end with it', () => {
  it.each([
    ['de', 'Brücke', 'Hängebrücke Brückenkopf', 'Hängebrücke'],
    ['de', 'Steuern', 'Grundsteuer', 'Grundsteuer'],
    ['nl', 'winkels', 'boekwinkel', 'boekwinkel'],
    ['sv', 'lampor', 'gatlampa', 'gatlampa'],
    ['da', 'skole', 'folkeskole', 'folkeskole'],
  ])('in %s: %s', (language, word, words, expected) => {
    expect(compounds(words, word, language)).toEqual([term(expected, language)]);
  });

  it('but not where it is short, or hardly a part', () => {
    expect(compounds('Bodensee', 'See', 'de')).toEqual([]);
    expect(compounds('Umgarten', 'Garten', 'de')).toEqual([]);
  });
});

describe('a compound finds its parts', () => {
  it.each([
    ['de', 'Übungsraum', 'Raum Übung', ['Raum', 'Übung']],
    ['de', 'Landesgrenze', 'Grenze Land', ['Grenze', 'Land']],
    ['de', 'Blumenvase', 'Vase', ['Vase']],
    ['de', 'Ruderboot', 'Boot', ['Boot']],
    ['de', 'Hausarzt', 'Hut', []],
    ['de', 'Bergsee', 'See', []],
    ['de', 'Bergsee', 'See Berg', ['See', 'Berg']],
    ['nl', 'stationsplein', 'plein station', ['plein', 'station']],
    ['en', 'lighthouse', 'house light', []],
  ])('in %s: %s among %s', (language, word, words, expected) => {
    const surface = word.toLowerCase().replace('ü', 'u');
    const found = partsOf(indexOf(words, language), surface, language);
    expect(found).toEqual(expected.map((part) => term(part, language)));
  });

  it('but a word too long to be one has none', () => {
    expect(partsOf(indexOf('Boot', 'de'), `${'a'.repeat(10_000)}boot`, 'de')).toEqual([]);
  });
});

describe('a question', () => {
  const library = createLibrary([
    documentOf(
      'hafen.txt',
      ['Die Drehbrücke wird abends geschlossen.', 'Das Boot der Lotsen liegt am Kai.'].join('\n\n'),
      { language: 'de' },
    ),
    documentOf('harbour.txt', 'The lighthouse is white.', { language: 'en' }),
  ]);

  it('with a word finds the passage with its compound, and the other way', () => {
    expect(answer(library, 'Wann schließt die Brücke?').candidates[0]?.text).toContain('Drehbrücke');
    expect(answer(library, 'Wo liegt das Lotsenboot?').candidates[0]?.text).toContain('Boot der Lotsen');
  });

  it('counts a compound as a relative, for less than the word', () => {
    const variants = readQuestion(library, 'Brücke').flatMap(({ concepts }) =>
      concepts.flatMap((concept) => concept.variants),
    );
    expect(variants.map(({ source, weight }) => [source, weight])).toContainEqual(['related', 0.4]);
  });
});
