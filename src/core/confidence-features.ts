import { shareMetOf } from './coverage.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import type { Query } from './query.ts';

/** What the confidence is made of besides the features of the best passage, in the order of {@link confidenceFeatures}. */
const OWN_FEATURES = [
  'score', // what ranked the best passage
  'margin', // how far the next passage is behind
  'known', // share of the question that the documents hold anywhere
  'words', // logarithm of the words of the question
  'hasNames', // 1 where the question names something
  'hasNumbers', // 1 where it holds a number
] as const;

export const CONFIDENCE_FEATURES: readonly string[] = [...OWN_FEATURES, ...PASSAGE_FEATURES];

/** Ranked passages as far as the confidence looks at them. */
interface Judged {
  readonly query: Query;
  readonly features: Float64Array;
  readonly score: number;
}

/** A margin beyond this says no more. */
const MAX_MARGIN = 4;

/** The features of an answer whose best passages are these, the best first. */
export function confidenceFeatures([best, next]: readonly [Judged, ...Judged[]]): Float64Array {
  const { query } = best;
  const words = query.concepts.filter(({ kind }) => kind !== 'gram');
  const known = Float64Array.from(query.concepts, (concept) => (concept.known ? 1 : 0));
  const own = [
    best.score,
    Math.min(MAX_MARGIN, best.score - (next?.score ?? 0)),
    shareMetOf(query, known, () => true),
    Math.log1p(words.length),
    words.some(({ name }) => name) ? 1 : 0,
    words.some(({ kind }) => kind === 'number') ? 1 : 0,
  ];
  return Float64Array.of(...own, ...best.features);
}
