import { SIGNED_TYPES } from './answer-signs.ts';
import { shareMetOf } from './coverage.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import type { Query } from './query.ts';

/** What the confidence is made of besides features of the best passage, in the order of {@link confidenceFeatures}. */
const OWN_FEATURES = [
  'lead', // how far the passages behind it are, for as much of the question as was found
  'covered', // square of the share of the question that was found: half an answer is none
  'known', // share of the question that the documents hold anywhere
  'words', // logarithm of the words of the question
  'hasNames', // 1 where the question names something
  'hasNumbers', // 1 where it holds a number
  'grams', // share of it that is parts of words, as in scripts without spaces
] as const;

/** Features of the best passage that say whether it answers, and not only whether it comes before another. */
const SHARED_FEATURES = [
  ...[
    'bm25',
    'coverage',
    'headings',
    'together',
    'rarest',
    'rare',
    'ordered',
    'near',
    'surface',
    'numbers',
    'names',
  ],
  ...['repeats', 'sentence', 'concentration', 'defines', ...SIGNED_TYPES],
] as const;

const SHARED_PLACES = SHARED_FEATURES.map((name) => (PASSAGE_FEATURES as readonly string[]).indexOf(name));
const TOGETHER = PASSAGE_FEATURES.indexOf('together');

export const CONFIDENCE_FEATURES: readonly string[] = [...OWN_FEATURES, ...SHARED_FEATURES];

/** Ranked passages as far as the confidence looks at them. */
interface Judged {
  readonly query: Query;
  readonly features: Float64Array;
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
    shareMetOf(query, known, () => true),
    Math.log1p(words.length),
    words.some(({ name }) => name) ? 1 : 0,
    words.some(({ kind }) => kind === 'number') ? 1 : 0,
    query.concepts.reduce((sum, { kind, weight }) => sum + (kind === 'gram' ? weight : 0), 0) /
      query.totalWeight,
  ];
  return Float64Array.of(...own, ...SHARED_PLACES.map((place) => best.features[place] ?? 0));
}
