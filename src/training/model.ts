import type { BridgingWords } from '../core/bridging-words.ts';
import { CONFIDENCE_FEATURES } from '../core/confidence-features.ts';
import { PASSAGE_FEATURES } from '../core/passage-features.ts';
import { weighed } from '../core/ranking.ts';
import { SENTENCE_FEATURES } from '../core/sentence-features.ts';
import type { Weights } from '../core/weights.ts';
import { learnBridging, withBridging } from './bridging.ts';
import { confidenceOption, type Example, passageChoice, sentenceChoice } from './examples.ts';
import { trainListwise } from './listwise.ts';
import { trainLogistic, type Weighted } from './logistic.ts';

/** What training gives; the thresholds are chosen apart. */
export interface Model extends Omit<Weights, 'thresholds'> {
  readonly bridging: BridgingWords;
}

/** Share of unanswerable questions that the confidence is calibrated for, all kinds of them alike. */
const UNANSWERABLE_SHARE = 1 / 3;

/** What a set counts for whose questions are limited to one document each: there is less to rank, and less to learn. */
const LIMITED_SHARE = 1 / 3;

/**
 * Questions from which a set is large. A large set counts by the square root of its size, so that it does not drown the
 * others; a small one by its size, so that many of them do not either.
 */
const LARGE = 500;

function sharesOf(examples: readonly Example[]): (set: string) => number {
  const counts = new Map<string, number>();
  const limited = new Set<string>();
  for (const { set, question } of examples) {
    counts.set(set, (counts.get(set) ?? 0) + 1);
    if (question.document !== undefined) limited.add(set);
  }
  const shares = [...counts].map(
    ([set, count]) =>
      [set, (count / Math.sqrt(count + LARGE)) * (limited.has(set) ? LIMITED_SHARE : 1)] as const,
  );
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const bySet = new Map(shares);
  return (set) => (bySet.get(set) ?? 0) / total;
}

/** Bridging words and sentences are learned; passages are yet to be. */
export interface Prepared {
  readonly bridging: BridgingWords;
  readonly sentence: readonly number[];
  /** With the features that the first two steps give. */
  readonly examples: readonly Example[];
  readonly shareOf: (set: string) => number;
}

/** First bridging words, then the sentences, then the passages that are judged by them, then the confidence in what comes first. */
export function train(asked: readonly Example[]): Model {
  const prepared = prepare(asked);
  const { bridging, sentence, shareOf } = prepared;
  const passage = trainPassages(prepared);
  const ranked = prepared.examples.map((example) => rerank(example, { sentence, passage }));
  const learned = [
    ...trainLogistic(
      weightedOptions(ranked, shareOf),
      CONFIDENCE_FEATURES.length,
      freeIn(CONFIDENCE_FEATURES),
    ),
  ];
  return { bridging, sentence, passage, confidence: learned.slice(0, -1), bias: learned.at(-1) ?? 0 };
}

/** Learns the bridging words and the weights of sentences; the examples get features of words that other documents taught. */
export function prepare(asked: readonly Example[]): Prepared {
  const bridged = bridgedByOthers(asked);
  const whole = bridged.filter(({ origin }) => origin === 'set');
  const shareOf = sharesOf(whole);
  const sentence = [
    ...trainListwise(whole.map(sentenceChoice), SENTENCE_FEATURES.length, shareOf, freeIn(SENTENCE_FEATURES)),
  ];
  const examples = bridged.map((example) => rerank(example, { sentence, passage: [] }));
  return { bridging: learnBridging(asked), sentence, examples, shareOf };
}

/** Weights of the passage features; of those not used, 0. */
export function trainPassages(
  { examples, shareOf }: Prepared,
  isUsed: (feature: number) => boolean = () => true,
): readonly number[] {
  const choices = examples.filter(({ origin }) => origin === 'set').map(passageChoice);
  return [...trainListwise(choices, PASSAGE_FEATURES.length, shareOf, freeIn(PASSAGE_FEATURES), isUsed)];
}

/** Every example with bridging words that were learned from other documents than its own: its own would know it by heart. */
function bridgedByOthers(examples: readonly Example[]): readonly Example[] {
  return [0, 1].flatMap((half) => {
    const inside = ({ group }: Example) => foldOf(group, 2) === half;
    const words = learnBridging(examples.filter((example) => !inside(example)));
    return examples.filter(inside).map((example) => withBridging(example, words));
  });
}

/** Every group in the same fold on every machine. */
export function foldOf(group: string, folds: number): number {
  let hash = 7;
  for (const character of group) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

/**
 * Features whose sign is not known beforehand. All others say that more is better, and a weight below zero for one of
 * them would be a habit of the training data.
 */
const FREE: ReadonlySet<string> = new Set([
  ...['before', 'first', 'length', 'name', 'title', 'neighbours', 'missing', 'second', 'opening'],
  ...['item', 'siblings', 'words', 'hasNames', 'hasNumbers', 'grams'],
]);

function freeIn(names: readonly string[]): (feature: number) => boolean {
  return (feature) => FREE.has(names[feature] ?? '');
}

/** The example as these weights rank it. */
export function rerank(example: Example, weights: Pick<Weights, 'sentence' | 'passage'>): Example {
  const ranked = example.ranked.map((found) => weighed(found, weights));
  return { ...example, ranked: ranked.sort((a, b) => b.score - a.score || a.passage - b.passage) };
}

/** The share of a set falls half to its documents as a whole and half to small corpora, where it has these. */
function weightedOptions(
  examples: readonly Example[],
  shareOf: (set: string) => number,
): readonly Weighted[] {
  const scales = Map.groupBy(examples, ({ set, origin }) => `${set} ${origin === 'small'}`);
  return [...scales.values()].flatMap((scale) => {
    const kinds = [...Map.groupBy(scale, ({ question }) => question.kind)];
    return kinds.flatMap(([kind, members]) => {
      const share = shareOfKind(kind, kinds.length) * shareOf(members[0]?.set ?? '');
      return members.flatMap((example): Weighted[] => {
        const option = confidenceOption(example);
        return option === undefined ? [] : [{ ...option, weight: share / members.length }];
      });
    });
  });
}

function shareOfKind(kind: string, kinds: number): number {
  if (kinds === 1) return 1;
  return kind === 'answerable' ? 1 - UNANSWERABLE_SHARE : UNANSWERABLE_SHARE / (kinds - 1);
}
