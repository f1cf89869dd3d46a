import { expect, it, vi } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary } from '../../src/core/library.ts';
import { readQuestion, type Variant } from '../../src/core/query.ts';
import { rank, read } from '../../src/core/ranking.ts';
import { documentOf } from '../fixtures/house.ts';

const HARBOUR = createLibrary([
  documentOf(
    'harbour.txt',
    [
      'The harbour master keeps the lantern of the pier lit from dusk to dawn.',
      'Terrorism has never been a concern of the harbour, says the police.',
      'A Free Trade Agreement with the islands was signed in 1911.',
      'The Port Authority Council (PAC) meets on the first Monday of each month.',
      'Ferries to Persia left from the northern quay until the war began.',
    ].join('\n'),
    { language: 'en' },
  ),
]);

function first(question: string): string | undefined {
  return answer(HARBOUR, question).candidates[0]?.text;
}

/** What is looked for in the stead of a single word. */
function variants(word: string, wanted: Variant['source']): readonly Variant[] {
  const concepts = readQuestion(HARBOUR, word).flatMap((query) => query.concepts);
  return concepts.flatMap((concept) => concept.variants).filter(({ source }) => source === wanted);
}

it('forgives a swapped, a missing and a wrong letter in a word that no document holds', () => {
  expect(first('terorrism')).toContain('Terrorism');
  expect(first('lanten')).toContain('lantern');
  expect(first('harbaur police')).toContain('police');
});

it('forgives swapped letters, and nothing else, in a word of four letters', () => {
  expect(variants('peir', 'typo').map(({ term }) => term)).toEqual(['pier']);
  expect(variants('pies', 'typo')).toEqual([]);
});

it('knows a word that stands in a heading only, and takes it for no slip of another', () => {
  const library = createLibrary([
    documentOf(
      'rules.md',
      '# Cheating\n\nYou are banned for a week.\n\nThe room needs heating and a chatting corner.',
    ),
  ]);
  const [cheating] = readQuestion(library, 'cheating')[0]?.concepts ?? [];
  expect([cheating?.known, cheating?.variants.map(({ source }) => source)]).toEqual([true, ['same']]);
});

it('takes a capital for a sign of a name, but in German, where every noun has one', () => {
  const namesIn = (question: string, language: string) => {
    const library = createLibrary([documentOf('a.md', question, { language })]);
    const concepts = readQuestion(library, question)[0]?.concepts ?? [];
    return concepts.filter(({ name }) => name).map(({ surface }) => surface);
  };
  expect(namesIn('When was the Club founded?', 'en')).toEqual(['club']);
  expect(namesIn('Wann wurde der Club gegründet?', 'de')).toEqual([]);
});

it('corrects no word that the documents hold', () => {
  const [query] = readQuestion(HARBOUR, 'Who keeps the lantern?');
  const sources = query?.concepts.flatMap(({ variants }) => variants.map(({ source }) => source));
  expect(sources).not.toContain('typo');
});

it('finds the long form by the short one and the short form by the long one', () => {
  expect(first('When does the PAC meet?')).toContain('Port Authority Council');
  expect(first('port authority council')).toContain('PAC');
  expect(first('FTA')).toContain('Free Trade Agreement');
});

it('finds words of the same family, and holds them for less than the word itself', () => {
  expect(first('Persian')).toContain('Persia');
  expect(variants('Persian', 'related').map(({ weight }) => weight)).toEqual([0.4]);
});

it('holds a respelling for less than the word itself, and forgives two mistakes in long words only', () => {
  const [lantern] = variants('lanten', 'typo');
  expect(lantern?.weight).toBeGreaterThan(0.5);
  expect(lantern?.weight).toBeLessThan(0.9);
  expect(variants('lontorn', 'typo')).toEqual([]);
  expect(variants('tirrorosmo', 'typo')).toEqual([]);
  const library = createLibrary([documentOf('hall.txt', 'The chandelier swings.')]);
  expect(answer(library, 'chondolier').candidates).toHaveLength(1);
});

it('looks for no misspelling of what is longer than any word that is typed', () => {
  const [long, endless] = ['lantern'.repeat(9), 'lantern'.repeat(10)];
  const library = createLibrary([documentOf('long.txt', `${long}s ${endless}s`, { language: 'en' })]);
  const sources = (word: string) =>
    readQuestion(library, word.replace('t', 'd'))
      .flatMap(({ concepts }) => concepts.flatMap((concept) => concept.variants))
      .map(({ source }) => source);
  expect(sources(long)).toContain('typo');
  expect(sources(endless)).not.toContain('typo');
});

it('looks for the misspellings of a word once, however many languages read the question', () => {
  const library = createLibrary([
    documentOf('harbour.txt', 'The lantern of the pier.', { language: 'en' }),
    documentOf('hafen.txt', 'Die Laterne am Kai.', { language: 'de' }),
    documentOf('porto.txt', 'A lanterna do cais.', { language: 'pt' }),
  ]);
  const near = vi.spyOn(library.passageIndex, 'near');
  expect(readQuestion(library, 'the zabord').length).toBeGreaterThan(1);
  expect(near.mock.calls.filter(([term]) => term === 'zabord')).toHaveLength(1);
});

it('takes no word with another first letter for a misspelling', () => {
  expect(variants('pantern', 'typo')).toEqual([]);
});

it('makes the words of a long form together worth what its short form is', () => {
  const long = variants('FTA', 'short form');
  expect(long).toHaveLength(3);
  expect(long.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
});

it('reads 80 different words of a question, and no more', () => {
  const words = Array.from({ length: 120 }, (_none, at) => `word${at}`);
  expect(readQuestion(HARBOUR, words.join(' '))[0]?.concepts).toHaveLength(80);
});

it('reads a question once for languages that see the same words in it, and apart for others', () => {
  const library = createLibrary([
    documentOf('a.txt', 'The lantern is lit.', { language: 'en' }),
    documentOf('b.txt', 'Fener yanıyor ve liman uyuyor.', { language: 'tr' }),
  ]);
  expect(readQuestion(library, '1911')).toHaveLength(1);
  expect(readQuestion(library, 'Is the lantern lit?').map(({ language }) => language)).toEqual(['tr', 'en']);
});

it('prefers a passage in the language of the question where both tell the same', () => {
  const library = createLibrary([
    documentOf('a.txt', 'Der Gipfel COP29 fand in Baku statt.', { language: 'de' }),
    documentOf('b.txt', 'The summit COP29 was held in Baku.', { language: 'en' }),
  ]);
  expect(answer(library, 'Where was COP29 held?').candidates[0]?.document).toBe('b.txt');
  expect(answer(library, 'Wo fand COP29 statt?').candidates[0]?.document).toBe('a.txt');
});

it('counts in favour of a passage that it is in the language of the question', () => {
  const library = createLibrary([
    documentOf('a.txt', 'COP29 Baku.', { language: 'de' }),
    documentOf('b.txt', 'COP29 Baku.', { language: 'en' }),
  ]);
  const { queries, range } = read(library, 'Where was the COP29 held?');
  const bonuses = rank(library, queries, range).map(({ passage, bonus }) => [passage, bonus > 0]);
  expect(bonuses).toEqual([
    [1, true],
    [0, false],
  ]);
});

it('tells of an unknown word in the words of the question only, not of its small words in other languages', () => {
  const library = createLibrary([
    documentOf('a.txt', 'The lantern is lit.', { language: 'en' }),
    documentOf('b.txt', 'Fener yanıyor ve liman uyuyor.', { language: 'tr' }),
    documentOf('c.txt', '阿塞拜疆和中国', { language: 'zh' }),
  ]);
  expect(answer(library, 'Who won the regatta in 1998?').search.unknown).toEqual(['won', 'regatta', '1998']);
  expect(answer(library, '阿塞拜疆的货币').search.known.join('')).toContain('阿塞拜疆');
});
