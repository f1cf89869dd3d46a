import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { createLibrary, snapshotOf } from '../../src/core/library.ts';
import { readQuestion } from '../../src/core/query.ts';
import { type Synonyms, synonymRules, synonymsOf } from '../../src/core/synonyms.ts';
import { documentOf } from '../fixtures/house.ts';

const CARS = 'Cars are parked behind the mill, and nowhere else.';
const TUNNEL = 'A virtual private network is needed to reach the archive from home.';
const REVIEW = 'Every pull request is read by two people before it is merged.';
const DOCUMENTS = [
  documentOf('handbook.md', [CARS, TUNNEL, REVIEW, 'The press office answers letters.'].join('\n')),
  documentOf('laterne.md', 'Die Laterne am Hafen brennt von abends bis morgens.', { language: 'de' }),
  documentOf('che.md', '汽车停在磨坊后面。', { language: 'zh-Hans' }),
];

const equal = (...phrases: readonly string[]): Synonyms => ({ from: phrases, to: phrases });

function libraryWith(...synonyms: readonly Synonyms[]) {
  return createLibrary(DOCUMENTS, { preferences: { synonyms } });
}

function first(library: ReturnType<typeof libraryWith>, question: string) {
  const [quote] = answer(library, question, { threshold: 0 }).quotes;
  const highlights = quote?.highlights.map(({ start, end }) =>
    quote.text.slice(start - quote.start, end - quote.start),
  );
  return { text: quote?.text, highlights };
}

it('answers a question in other words than the document’s, and shows the document’s words as found', () => {
  const library = libraryWith(equal('automobile', 'car'));
  expect(answer(libraryWith(), 'Where are automobiles parked?').answered).toBe(false);
  expect(answer(library, 'Where are automobiles parked?').quotes[0]?.text).toBe(CARS);
  expect(first(library, 'Where are automobiles parked?').highlights).toEqual(['Cars', 'parked']);
});

it('names no word as unknown of which the documents hold a synonym', () => {
  const asked = 'Whose automobile has a zeppelin?';
  const unknown = (library: ReturnType<typeof libraryWith>) =>
    answer(library, asked, { threshold: 1 }).search?.unknown;
  expect(unknown(libraryWith())).toContain('automobile');
  expect(unknown(libraryWith(equal('automobile', 'car')))).toEqual(['zeppelin']);
});

it('takes case and endings as the documents’ own words are taken', () => {
  const library = libraryWith(equal('AUTOMOBILES', 'Car'));
  expect(first(library, 'automobile').text).toBe(CARS);
});

it('finds a phrase by a word, and a word by a phrase', () => {
  const library = libraryWith(equal('VPN', 'virtual private network'), equal('automobile carriage', 'car'));
  expect(first(library, 'Who needs a VPN?').highlights).toEqual(['virtual', 'private', 'network', 'needed']);
  expect(first(library, 'Where do automobile carriages stay?').text).toBe(CARS);
});

it('takes a part of a phrase for what it is, and not for the phrase', () => {
  const [query] = readQuestion(libraryWith(equal('automobile carriage', 'car')), 'Whose carriage?');
  const sources = query?.concepts.flatMap(({ variants }) => variants.map(({ source }) => source));
  expect(sources).toEqual(['same']);
});

it('goes one way only where the owner says so', () => {
  const library = libraryWith({ from: ['PR'], to: ['pull request'] });
  expect(first(library, 'Who reads a PR?').text).toBe(REVIEW);
  const [query] = readQuestion(library, 'pull request');
  expect(query?.concepts.flatMap(({ variants }) => variants.map(({ term }) => term))).not.toContain('pr');
});

it('puts the passage with the very word before one with its synonym', () => {
  const own = documentOf(
    'own.md',
    `Automobiles are washed behind the mill.\nCars are washed behind the mill.`,
  );
  const library = createLibrary([own], { preferences: { synonyms: [equal('car', 'automobile')] } });
  for (const question of ['Where are cars washed?', 'Where are automobiles washed?']) {
    const word = question.split(' ')[2]?.slice(0, 3) ?? '';
    expect(first(library, question).text?.toLowerCase()).toContain(word);
  }
});

it('leads from one language to another, and works without spaces', () => {
  const library = libraryWith(equal('lantern', 'Laterne'), equal('轿车', '汽车'));
  expect(first(library, 'lantern').highlights).toEqual(['Laterne']);
  expect(first(library, '轿车在哪里').highlights?.[0]).toContain('汽车');
});

/** What is looked for in the stead of each word of a question, by the source of each. */
function soughtFor(library: ReturnType<typeof libraryWith>, question: string) {
  const [query] = readQuestion(library, question);
  return query?.concepts.map(({ variants }) => variants.map(({ source, term }) => `${source} ${term}`));
}

it('takes a word of the owner’s list for no slip of the pen', () => {
  expect(soughtFor(libraryWith(), 'litter')).toEqual([['same litter', 'typo letter']]);
  expect(soughtFor(libraryWith(equal('litter', 'car')), 'litter')).toEqual([['same litter', 'synonym car']]);
});

it('looks for a word of the same family once where the owner lists it, too', () => {
  const documents = [documentOf('rug.md', 'The Persian rug hangs in the hall.')];
  const related = createLibrary(documents);
  const listed = createLibrary(documents, { preferences: { synonyms: [equal('Persia', 'Persian')] } });
  expect(soughtFor(related, 'Persia')?.[0]).toContain('related persian');
  expect(soughtFor(listed, 'Persia')).toEqual([['same persia', 'synonym persian']]);
});

/** The terms that may stand for `term` in a question of these words, with their weights. */
function standIns(
  synonyms: readonly Synonyms[],
  term: string,
  others: readonly string[] = [],
  language = 'en',
) {
  const found = synonymsOf([synonymRules(synonyms, language)], term, new Set([term, ...others]));
  return Object.fromEntries(found.map(({ term: other, weight }) => [other, weight]));
}

it('holds all that several entries say of one word', () => {
  const synonyms = [equal('car', 'coach'), equal('car', 'van'), { from: ['car'], to: ['lorry'] }];
  expect(Object.keys(standIns(synonyms, 'car'))).toEqual(['coach', 'van', 'lorri']);
});

it('counts a synonym less than the very word, and lets the words of a phrase share what it counts', () => {
  expect(standIns([equal('car', 'van')], 'car')).toEqual({ van: 0.9 });
  const phrase = standIns([equal('tunnel', 'virtual private network')], 'tunnel');
  expect(Object.keys(phrase)).toEqual(['virtual', 'privat', 'network']);
  for (const weight of Object.values(phrase)) expect(weight).toBeCloseTo(0.3, 12);
});

it('lets the better of two entries count, whichever comes first', () => {
  const [alone, within] = [equal('tunnel', 'network'), equal('tunnel', 'private network')];
  for (const synonyms of [
    [alone, within],
    [within, alone],
  ]) {
    expect(standIns(synonyms, 'tunnel')).toEqual({ network: 0.9, privat: 0.45 });
  }
});

it('leads from every word of a phrase to what it means, once the question has them all', () => {
  const synonyms = [equal('VPN', 'virtual private network')];
  const words = ['virtual', 'privat', 'network'];
  for (const word of words) expect(standIns(synonyms, word, words)).toEqual({ vpn: 0.9 });
  for (const word of words) expect(standIns(synonyms, word)).toEqual({});
});

it('leaves words out of a phrase that say nothing about a subject, and that are said twice', () => {
  expect(standIns([equal('a car', 'the van')], 'car')).toEqual({ van: 0.9 });
  expect(standIns([equal('clock', 'tick tick')], 'clock')).toEqual({ tick: 0.9 });
  expect(standIns([equal('car', 'of the')], 'car')).toEqual({});
});

it('takes the words of a script without spaces, and not their parts', () => {
  expect(Object.keys(standIns([equal('轿车', '汽车')], '轿车', [], 'zh-Hans'))).toEqual(['汽车']);
});

it('looks for sixty terms in the stead of one word at most', () => {
  const many = Array.from({ length: 61 }, (_none, at) => `word${at}`);
  expect(Object.keys(standIns([{ from: ['car'], to: many }], 'car'))).toEqual(many.slice(0, 60));
});

it('is the same library from a snapshot of before, whatever the synonyms were', () => {
  const snapshot = snapshotOf(libraryWith(equal('lorry', 'network')));
  const library = createLibrary(DOCUMENTS, {
    snapshot,
    preferences: { synonyms: [equal('automobile', 'car')] },
  });
  const fresh = libraryWith(equal('automobile', 'car'));
  for (const question of ['Where are automobiles parked?', 'lorry']) {
    expect(answer(library, question)).toEqual(answer(fresh, question));
  }
});
