import type { AnswerType } from './analysis/answer-type.ts';
import { SIGNED_TYPES } from './answer-signs.ts';
import { shareMetOf } from './coverage.ts';
import type { Meanings } from './features.ts';
import { PASSAGE_FEATURES, PASSAGE_MEANINGS } from './passage-features.ts';
import type { Query } from './query.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';

/** What the confidence is made of besides features of the best passage. */
const OWN_MEANINGS: Meanings = {
  lead: ['rivals', 'how far the passages behind it are, for as much of the question as was found'],
  covered: ['words', 'square of the share of the question that was found: half an answer is none'],
  half: ['words', 'from −1 where nothing of the question was found to 0 where half of it or more was'],
  namesMissing: ['words', 'share of its names that is missing, below zero'],
  known: ['words', 'share of the question that the documents hold anywhere'],
  words: ['question', 'logarithm of the words of the question'],
  hasNames: ['question', '1 where the question names something'],
  hasNumbers: ['question', '1 where it holds a number'],
  figures: ['answer', '−1 where the question wants a time or number and the passage holds none'],
  figuresBeside: ['answer', '−1 where its key sentence holds none'],
  proper: ['answer', '−1 where it wants a person or place and the passage names none'],
  properBeside: ['answer', '−1 where its key sentence names none'],
  grams: ['question', 'share of it that is parts of words, as in scripts without spaces'],
};

/** Features of the best passage that say whether it answers, and not only whether it comes before another. */
const SHARED_NAMES: ReadonlySet<string> = new Set([
  ...['bm25', 'coverage', 'headings', 'together', 'rarest', 'rare', 'ordered', 'near', 'surface', 'numbers'],
  ...['names', 'repeats', 'sentence', 'concentration', 'defines', ...SIGNED_TYPES],
]);

const SHARED = Object.entries(PASSAGE_MEANINGS).filter(([name]) => SHARED_NAMES.has(name));
const SHARED_PLACES = SHARED.map(([name]) => PASSAGE_FEATURES.indexOf(name));
const TOGETHER = PASSAGE_FEATURES.indexOf('together');
const NAMES = PASSAGE_FEATURES.indexOf('names');

/** What speaks for an answer, in the order of {@link confidenceFeatures}. */
export const CONFIDENCE_MEANINGS: Meanings = { ...OWN_MEANINGS, ...Object.fromEntries(SHARED) };

/** Names of the features of the confidence, in the order of {@link confidenceFeatures}. */
export const CONFIDENCE_FEATURES = Object.keys(CONFIDENCE_MEANINGS);

/** Ranked passages as far as the confidence looks at them. */
interface Judged {
  readonly query: Query;
  readonly features: Float64Array;
  readonly sentences: readonly Float64Array[];
  /** Number of the key sentence. */
  readonly sentence: number;
  readonly score: number;
}

/** The best passage is held against so many that follow: the very next one may hold the same answer. */
const FIELD = 4;

/** A distance beyond this says no more. */
const MAX_DISTANCE = 6;

/** The features of an answer whose best passage is `best`, and `others` what is ranked behind it. */
export function confidenceFeatures(best: Judged, others: readonly Judged[]): Float64Array {
  const field = others.slice(0, FIELD).reduce((sum, { score }) => sum + score, 0) / FIELD;
  const { query } = best;
  const words = query.concepts.filter(({ kind }) => kind !== 'gram');
  const known = Float64Array.from(query.concepts, (concept) => (concept.known ? 1 : 0));
  const together = best.features[TOGETHER] ?? 0;
  const own = [
    together * Math.min(MAX_DISTANCE, best.score - field),
    together ** 2,
    Math.min(0, 2 * together - 1),
    words.some(({ name }) => name) ? (best.features[NAMES] ?? 0) - 1 : 0,
    shareMetOf(query, known, () => true),
    Math.log1p(words.length),
    words.some(({ name }) => name) ? 1 : 0,
    words.some(({ kind }) => kind === 'number') ? 1 : 0,
    ...lacking(best),
    query.concepts.reduce((sum, { kind, weight }) => sum + (kind === 'gram' ? weight : 0), 0) /
      query.totalWeight,
  ];
  return Float64Array.of(...own, ...SHARED_PLACES.map((place) => best.features[place] ?? 0));
}

/** Kinds of answers of which signs can hardly be missed, in the order of the features. */
const PLAIN_KINDS: readonly (readonly AnswerType[])[] = [
  ['time', 'number'],
  ['person', 'place'],
];

/** A weak sign of the wanted kind is as good as none. */
const CLEAR_SIGN = 0.5;

/** For figures, then for proper names: whether the passage, and whether its key sentence, lacks what the question wants. */
function lacking({ query, features, sentences, sentence }: Judged): readonly number[] {
  return PLAIN_KINDS.flatMap((kinds) => {
    if (!kinds.includes(query.type)) return [0, 0];
    const inPassage = features[PASSAGE_FEATURES.indexOf(query.type)] ?? 0;
    const beside = sentences[sentence]?.[SENTENCE_FEATURES.indexOf(query.type)] ?? 0;
    return [inPassage, beside].map((sign) => Math.min(0, sign / CLEAR_SIGN - 1));
  });
}
