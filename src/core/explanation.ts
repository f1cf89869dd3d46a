import type { AnswerType } from './analysis/answer-type.ts';
import { logitOf, neededAt } from './confidence.ts';
import { CONFIDENCE_MEANINGS, confidenceFeatures } from './confidence-features.ts';
import { type Library, placeOf } from './library.ts';
import { logistic, type Part, partsOf } from './linear.ts';
import type { Span } from './model.ts';
import { PASSAGE_MEANINGS } from './passage-features.ts';
import { sizeOf } from './postings.ts';
import type { Concept, Query, Variant } from './query.ts';
import type { Ranked } from './ranking.ts';
import { SENTENCE_MEANINGS } from './sentence-features.ts';
import { WEIGHTS } from './weights.ts';

/** Why an answer is what it is: the numbers by which it was found and judged. */
export interface Explanation {
  /** The whole question, then its parts where it asks several. */
  readonly searches: readonly ExplainedSearch[];
}

/** How one question was read, and what was found for it. */
export interface ExplainedSearch {
  readonly question: string;
  readonly readings: readonly Reading[];
  /** The best first. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** A question as the documents of some languages see it. */
export interface Reading {
  /** BCP 47 tags of the languages whose rules read it so, which are those of the documents that it was looked for in. */
  readonly languages: readonly string[];
  /** Words of this language in it that say nothing about a subject, and are left out. */
  readonly stopWords: number;
  /** The kind of answer that it wants. */
  readonly type: AnswerType;
  /** The dearest first. */
  readonly words: readonly ReadWord[];
}

/** A word of the question. */
export interface ReadWord extends Pick<Concept, 'kind' | 'weight' | 'name'> {
  /** As it was typed. */
  readonly text: string;
  /** What is looked for in its stead: the word itself, and what may mean the same. */
  readonly variants: readonly ReadVariant[];
}

interface ReadVariant extends Pick<Variant, 'term' | 'weight' | 'source'> {
  /** How many passages hold it. */
  readonly passages: number;
}

/** A number, and what it is the sum of. */
export interface ExplainedSum {
  readonly total: number;
  readonly parts: readonly Part[];
}

/** A passage, and what speaks for it. */
export interface ExplainedCandidate extends Span {
  readonly document: string;
  readonly section: readonly string[];
  /** Place of its reading among those of the search. */
  readonly reading: number;
  readonly score: ExplainedSum;
  /** The key sentence: the best of the passage. */
  readonly sentence: Span & { readonly text: string; readonly score: ExplainedSum };
  readonly confidence: {
    readonly probability: number;
    /** The probability from which it is good enough at its place. */
    readonly needed: number;
    /** Of which the probability is the logistic function. */
    readonly logit: ExplainedSum;
  };
}

interface Search {
  readonly text: string;
  readonly queries: readonly Query[];
  readonly ranked: readonly Ranked[];
}

/** Lays open searches that were made: at most `max` passages of each. */
export function explain(
  library: Library,
  searches: readonly Search[],
  options: { readonly threshold: number; readonly max: number },
): Explanation {
  return {
    searches: searches.map(({ text, queries, ranked }) => ({
      question: text,
      readings: queries.map((query) => readingOf(library, query)),
      candidates: ranked.slice(0, options.max).map((each, at) => ({
        reading: queries.indexOf(each.query),
        ...placeAndScores(library, each),
        confidence: confidenceIn(each, ranked.slice(at + 1), neededAt(at, options.threshold)),
      })),
    })),
  };
}

function readingOf(library: Library, { text, languages, stopWords, type, concepts }: Query): Reading {
  const words = concepts.map(({ kind, weight, name, start, end, variants }): ReadWord => {
    const found = variants.map(({ term, source, weight: share, passages }): ReadVariant => {
      return { term, source, weight: share, passages: sizeOf(passages) };
    });
    return { text: text.slice(start, end), kind, weight, name, variants: found };
  });
  return {
    languages: [...languages].flatMap((number) => library.languages[number] ?? []),
    stopWords,
    type,
    words: words.sort((a, b) => b.weight - a.weight),
  };
}

function placeAndScores(
  library: Library,
  { passage: number, features, bonus, score, sentence: best, sentences, sentenceScores }: Ranked,
): Omit<ExplainedCandidate, 'reading' | 'confidence'> {
  const { passage, document } = placeOf(library, number);
  const { start, end } = passage.sentences[best] ?? passage;
  const own = constant('language', '1 where it is in the language of the question', bonus);
  return {
    document: document.id,
    section: passage.section,
    start: passage.start,
    end: passage.end,
    score: { total: score, parts: [...partsOf(PASSAGE_MEANINGS, WEIGHTS.passage, features), own] },
    sentence: {
      start,
      end,
      text: document.text.slice(start, end),
      score: {
        total: sentenceScores[best] ?? 0,
        parts: partsOf(SENTENCE_MEANINGS, WEIGHTS.sentence, sentences[best] ?? []),
      },
    },
  };
}

function confidenceIn(
  best: Ranked,
  others: readonly Ranked[],
  needed: number,
): ExplainedCandidate['confidence'] {
  const bias = constant('bias', 'what holds of every answer, before anything is known of it', WEIGHTS.bias);
  const features = confidenceFeatures(best, others);
  const total = logitOf(best, others);
  return {
    probability: logistic(total),
    needed,
    logit: { total, parts: [bias, ...partsOf(CONFIDENCE_MEANINGS, WEIGHTS.confidence, features)] },
  };
}

function constant(feature: string, meaning: string, contribution: number): Part {
  const value = contribution === 0 ? 0 : 1;
  return { feature, group: 'question', meaning, value, weight: contribution, contribution };
}
