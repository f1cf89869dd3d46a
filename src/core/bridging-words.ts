import learned from './bridging-words.generated.json' with { type: 'json' };
import type { Coverage } from './coverage.ts';
import type { Library } from './library.ts';
import { frequencyIn } from './postings.ts';
import type { Query } from './query.ts';
import type { Postings } from './search.ts';

/**
 * How likely a word of an answer is where a question has another: by language, by the question's term, by the answer's
 * (the lexical translation probabilities of IBM model 1, Brown et al. 1993).
 */
export type BridgingWords = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

const BRIDGING_WORDS: BridgingWords = learned.words;

/** A bridging word that some passage holds. */
interface Bridge {
  readonly probability: number;
  readonly passages: Postings;
}

const bridgesOf = new WeakMap<BridgingWords, WeakMap<Query, readonly (readonly Bridge[])[]>>();

/**
 * The share of the question that a passage does not hold, but has the words for that answers to such questions use,
 * from 0 to 1. `coverage` is that of the passage.
 */
export function bridgedShare(
  library: Library,
  query: Query,
  passage: number,
  coverage: Coverage,
  words: BridgingWords = BRIDGING_WORDS,
): number {
  const bridges = lookedUp(library, query, words);
  let bridged = 0;
  query.concepts.forEach(({ weight }, at) => {
    if ((coverage[at] ?? 0) > 0) return;
    let probability = 0;
    for (const bridge of bridges[at] ?? []) {
      if (frequencyIn(bridge.passages, passage) > 0) probability += bridge.probability;
    }
    bridged += weight * Math.min(1, probability);
  });
  return bridged / query.totalWeight;
}

function lookedUp(library: Library, query: Query, words: BridgingWords): readonly (readonly Bridge[])[] {
  const byQuery = bridgesOf.get(words) ?? new WeakMap<Query, readonly (readonly Bridge[])[]>();
  bridgesOf.set(words, byQuery);
  const known = byQuery.get(query) ?? lookUp(library, query, words);
  byQuery.set(query, known);
  return known;
}

function lookUp(
  library: Library,
  { concepts, language }: Query,
  words: BridgingWords,
): readonly (readonly Bridge[])[] {
  const own = words[language] ?? {};
  return concepts.map(({ variants }) => {
    const answers = own[variants[0]?.term ?? ''] ?? {};
    return Object.entries(answers).flatMap(([term, probability]): readonly Bridge[] => {
      const passages = library.passageIndex.postings(term);
      return passages === undefined ? [] : [{ probability, passages }];
    });
  });
}
