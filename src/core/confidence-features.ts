import type { AnswerType } from './analysis/answer-type.ts';
import { SIGNED_TYPES } from './answer-signs.ts';
import { shareMetOf } from './coverage.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import type { Query } from './query.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';

/** What the confidence is made of besides features of the best passage, in the order of {@link confidenceFeatures}. */
const OWN_FEATURES = [
  'lead', // how far the passages behind it are, for as much of the question as was found
  'covered', // square of the share of the question that was found: half an answer is none
  'known', // share of the question that the documents hold anywhere
  'words', // logarithm of the words of the question
  'hasNames', // 1 where the question names something
  'hasNumbers', // 1 where it holds a number
  'figures', // −1 where the question wants a time or number and the passage holds none
  'figuresBeside', // −1 where its key sentence holds none
  'proper', // −1 where it wants a person or place and the passage names none
  'properBeside', // −1 where its key sentence names none
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
    const inPassage = features[(PASSAGE_FEATURES as readonly string[]).indexOf(query.type)] ?? 0;
    const beside = sentences[sentence]?.[(SENTENCE_FEATURES as readonly string[]).indexOf(query.type)] ?? 0;
    return [inPassage, beside].map((sign) => Math.min(0, sign / CLEAR_SIGN - 1));
  });
}
