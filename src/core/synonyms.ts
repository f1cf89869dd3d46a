import { contentTerms } from './analysis/content-terms.ts';

/** Words and phrases that the owner holds equal: whoever asks with one of `from` may mean any of `to`. */
export interface Synonyms {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Synonyms as terms of one language: a phrase is its terms that say something about a subject, in their order. */
interface Rule {
  readonly from: readonly string[];
  readonly to: readonly (readonly string[])[];
}

/** The rules of one language, by each term of what is asked with. */
export type SynonymRules = ReadonlyMap<string, readonly Rule[]>;

/** A term that the owner holds equal to a word of the question, or to one of a phrase. */
export interface SynonymTerm {
  readonly term: string;
  /** From 0 to 1; the words of a phrase share what the phrase is worth. */
  readonly weight: number;
}

/** What a synonym is worth beside the very word: a little less, so that of two passages the one with the word wins. */
const SYNONYM_WEIGHT = 0.9;

/** Terms looked for in the stead of one word at most, so that no list makes a question slow. */
const MAX_TERMS = 60;

/** What the synonyms are in a language, a BCP 47 tag, by the analysis that its documents and questions go through. */
export function synonymRules(synonyms: readonly Synonyms[], language: string): SynonymRules {
  const rules = new Map<string, Rule[]>();
  for (const { from, to } of synonyms) {
    const targets = to.map((phrase) => contentTerms(phrase, language));
    for (const phrase of from) {
      const rule: Rule = { from: contentTerms(phrase, language), to: targets };
      for (const term of rule.from) rules.set(term, [...(rules.get(term) ?? []), rule]);
    }
  }
  return rules;
}

/**
 * The terms that may stand for `term` in a question that holds all of `terms`: those of the synonyms of each phrase
 * that the question holds whole.
 */
export function synonymsOf(
  rules: readonly SynonymRules[],
  term: string,
  terms: ReadonlySet<string>,
): readonly SynonymTerm[] {
  const found = new Map<string, number>();
  for (const { from, to } of rules.flatMap((each) => each.get(term) ?? [])) {
    if (!from.every((word) => terms.has(word))) continue;
    for (const phrase of to) {
      for (const word of phrase) {
        if (terms.has(word)) continue;
        found.set(word, Math.max(found.get(word) ?? 0, SYNONYM_WEIGHT / phrase.length));
      }
    }
  }
  return [...found].slice(0, MAX_TERMS).map(([word, weight]) => ({ term: word, weight }));
}
