import type { Token } from './analysis/analyze.ts';
import { wordForms } from './analysis/word-forms.ts';
import { compoundsOf, partsOf } from './compounds.ts';
import { sizeOf } from './postings.ts';
import type { TermIndex } from './search.ts';
import type { ShortForm } from './short-forms.ts';

/** A term that may stand for a word of the question. */
export interface Meaning {
  readonly term: string;
  /** From 0 to 1: how surely it means the same. */
  readonly weight: number;
  readonly source: 'same' | 'form' | 'typo' | 'short form' | 'synonym' | 'related';
}

/**
 * Letters of a word from which swapped letters are forgiven, another mistake, and two of them. Short words have so many
 * neighbours that what the documents do not hold is a word of its own more often than a mistake: fine and five.
 */
const SWAP_LENGTH = 4;
const ONE_TYPO_LENGTH = 5;
const TWO_TYPOS_LENGTH = 8;
/** Longer than any word that somebody types: the search for similar ones takes time and memory by the square of it. */
const MAX_TYPO_LENGTH = 64;
const MAX_RESPELLINGS = 3;

/** Terms of the documents that an unknown word may be a misspelling of: they share the first letter. */
export function respellings(index: TermIndex, { term, surface, kind }: Token): readonly Meaning[] {
  if (kind !== 'word' || term.length < SWAP_LENGTH || term.length > MAX_TYPO_LENGTH) return [];
  const forgiven = surface.length < ONE_TYPO_LENGTH ? 0 : term.length < TWO_TYPOS_LENGTH ? 1 : 2;
  return index
    .near(term, 2)
    .filter((near) => near.distance <= forgiven || swapped(term, near.term))
    .filter((near) => near.term[0] === term[0] && near.term.length >= SWAP_LENGTH - 1)
    .map((near) => ({ term: near.term, mistakes: swapped(term, near.term) ? 1 : near.distance }))
    .sort((a, b) => a.mistakes - b.mistakes)
    .slice(0, MAX_RESPELLINGS)
    .map((near) => ({ term: near.term, weight: 1 - near.mistakes / term.length - 0.1, source: 'typo' }));
}

/** True where two neighbouring letters changed places, or a letter was doubled in the wrong place. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SWAP_LENGTH) return false;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  let last = a.length - 1;
  while (last > first && a[last] === b[last]) last -= 1;
  const [left, right] = [a.slice(first, last + 1), b.slice(first, last + 1)];
  return left.length <= 3 && [...left].sort().join('') === [...right].sort().join('');
}

/** What an irregular form is worth beside the very word: a form may be one of another word, too. */
const FORM_WEIGHT = 0.9;

/** Forms and relatives of a word that its stem does not tell. */
export function irregularForms(languages: readonly string[], { term, kind }: Token): readonly Meaning[] {
  if (kind !== 'word') return [];
  return languages.flatMap((language) =>
    [...(wordForms(language).get(term) ?? [])].map(
      ([other, kinship]): Meaning =>
        kinship === 'form'
          ? { term: other, weight: FORM_WEIGHT, source: 'form' }
          : { term: other, weight: RELATIVE_WEIGHT, source: 'related' },
    ),
  );
}

/** Letters that a word must share with another to be of its family, and what more the other may have. */
const FAMILY_LENGTH = 5;
const MAX_ENDING = 4;
const MAX_RELATIVES = 6;
const RELATIVE_WEIGHT = 0.4;

/** Words of the same family that stemming keeps apart: Persian and Persia, reduce and reduction. */
export function relatives(index: TermIndex, { term, kind }: Token): readonly Meaning[] {
  if (kind !== 'word' || term.length < FAMILY_LENGTH) return [];
  const shared = term.slice(0, Math.max(FAMILY_LENGTH, term.length - 2));
  return index
    .startingWith(shared)
    .filter((other) => other !== term && other.length <= term.length + MAX_ENDING)
    .map((other) => ({ term: other, size: sizeOf(index.postings(other)) }))
    .sort((a, b) => b.size - a.size || (a.term < b.term ? -1 : 1))
    .slice(0, MAX_RELATIVES)
    .map((other) => ({ term: other.term, weight: RELATIVE_WEIGHT, source: 'related' }));
}

/** Compounds that end with the word, else the parts of the compound that it is. */
export function compoundRelatives(
  index: TermIndex,
  token: Token,
  language: string | undefined,
): readonly Meaning[] {
  if (token.kind !== 'word' || language === undefined) return [];
  const compounds = compoundsOf(index, token, MAX_RELATIVES);
  const terms = compounds.length > 0 ? compounds : partsOf(index, token.surface, language);
  return terms
    .filter((term) => term !== token.term)
    .map((term) => ({ term, weight: RELATIVE_WEIGHT, source: 'related' }));
}

/** The long form of a short one, its words sharing the weight; the short form where the question has the whole long one. */
export function otherForms(
  forms: readonly ShortForm[],
  term: string,
  terms: ReadonlySet<string>,
  known: boolean,
): readonly Meaning[] {
  return forms.flatMap(({ short, long, explained }): readonly Meaning[] => {
    if (!explained && known) return [];
    if (short === term) {
      return long
        .filter((word) => !terms.has(word))
        .map((word) => ({ term: word, weight: 1 / long.length, source: 'short form' }));
    }
    if (!long.includes(term) || !long.every((word) => terms.has(word))) return [];
    return [{ term: short, weight: 1, source: 'short form' }];
  });
}
