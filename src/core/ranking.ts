import { findHits, type Hit } from './candidates.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Library, placeOf, type Range } from './library.ts';
import { weigh } from './linear.ts';
import { passageFeatures, withSentenceScores } from './passage-features.ts';
import { type Query, readQuestion } from './query.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A passage with everything that its score was made of. */
export interface Ranked {
  readonly query: Query;
  /** Number of the passage in the library. */
  readonly passage: number;
  readonly evidence: Evidence;
  /** In the order of {@link PASSAGE_FEATURES}. */
  readonly features: Float64Array;
  /** In the order of {@link SENTENCE_FEATURES}, for each sentence. */
  readonly sentences: readonly Float64Array[];
  readonly sentenceScores: readonly number[];
  /** Number of the best sentence. */
  readonly sentence: number;
  /** What speaks for it beside its features. */
  readonly bonus: number;
  /** Higher is better; comparable among the passages of one question only. */
  readonly score: number;
}

/** Passages that are read word by word; the answer is hardly ever below them. */
const MAX_READ = 40;

/** What speaks for a passage in the language of the question, in the measure of scores; chosen by hand. */
const OWN_LANGUAGE = 1;

/** Ranks the passages of a range for every reading of the question, the best first. */
export function rank(library: Library, queries: readonly Query[], range: Range): readonly Ranked[] {
  const own = Math.max(...queries.map(({ stopWords }) => stopWords));
  return queries
    .flatMap((query) => {
      const bonus = query.stopWords === own ? OWN_LANGUAGE : 0;
      return findHits(library, query, { range, max: MAX_READ }).map((hit) =>
        judge(library, query, hit, bonus),
      );
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** The readings of a question and the passages that a search may find. */
export function read(
  library: Library,
  question: string,
  document?: string,
): { queries: readonly Query[]; range: Range } {
  const everywhere: Range = { first: 0, end: library.passages.length };
  const range = document === undefined ? everywhere : (library.ranges.get(document) ?? { first: 0, end: 0 });
  return { queries: readQuestion(library, question), range };
}

function judge(library: Library, query: Query, { passage, score }: Hit, bonus: number): Ranked {
  const evidence = evidenceOf(library, query, passage);
  const at = placeOf(library, passage);
  const sentences = sentenceFeatures(query, evidence, at.document.text, at.passage.sentences);
  const features = passageFeatures(library, query, { passage, score, evidence, sentences });
  return weighed({ query, passage, evidence, features, sentences, bonus }, WEIGHTS);
}

/** What is known of a passage before it is weighed. */
type Unweighed = Omit<Ranked, 'sentenceScores' | 'sentence' | 'score'>;

/** The same passage under these weights. */
export function weighed(found: Unweighed, weights: Pick<Weights, 'sentence' | 'passage'>): Ranked {
  const sentenceScores = found.sentences.map((sentence) => weigh(weights.sentence, sentence));
  const features = withSentenceScores(found.features, sentenceScores);
  const sentence = indexOfMax(sentenceScores);
  const score = weigh(weights.passage, features) + found.bonus;
  return { ...found, features, sentenceScores, sentence, score };
}

function indexOfMax(values: readonly number[]): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
}
