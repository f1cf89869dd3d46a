import { CONFIDENCE_FEATURES } from './confidence-features.ts';
import { PASSAGE_FEATURES } from './passage-features.ts';
import trained from './ranking-weights.generated.json' with { type: 'json' };
import { SENTENCE_FEATURES } from './sentence-features.ts';
import type { Strictness } from './strictness.ts';

/** Weights by name; a feature without one counts for nothing. */
type Named = Readonly<Record<string, number>>;

/** What training gave, each list in the order of its features. */
export interface Weights {
  readonly sentence: readonly number[];
  readonly passage: readonly number[];
  readonly confidence: readonly number[];
  readonly bias: number;
  /** The confidence from which an answer is shown. */
  readonly thresholds: Readonly<Record<Strictness, number>>;
}

/** The weights that ship with the program, of `npm run train`. */
export const WEIGHTS: Weights = {
  sentence: inOrder(SENTENCE_FEATURES, trained.sentence),
  passage: inOrder(PASSAGE_FEATURES, trained.passage),
  confidence: inOrder(CONFIDENCE_FEATURES, trained.confidence),
  bias: trained.confidence.bias,
  thresholds: trained.thresholds,
};

function inOrder(names: readonly string[], weights: Named): readonly number[] {
  return names.map((name) => weights[name] ?? 0);
}
