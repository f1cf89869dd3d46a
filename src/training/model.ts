import { CONFIDENCE_FEATURES } from '../core/confidence-features.ts';
import { PASSAGE_FEATURES } from '../core/passage-features.ts';
import { weighed } from '../core/ranking.ts';
import { SENTENCE_FEATURES } from '../core/sentence-features.ts';
import type { Weights } from '../core/weights.ts';
import { confidenceOption, type Example, passageChoice, sentenceChoice } from './examples.ts';
import { trainListwise } from './listwise.ts';
import { trainLogistic, type Weighted } from './logistic.ts';

/** What training gives; the thresholds are chosen apart. */
export type Model = Omit<Weights, 'threshold' | 'thresholds'>;

/** Share of unanswerable questions that the confidence is calibrated for, all kinds of them alike. */
const UNANSWERABLE_SHARE = 0.25;

/** What a set counts for whose questions are limited to one document each: there is less to rank, and less to learn. */
const LIMITED_SHARE = 1 / 3;

/** A set counts by the square root of its size, so that a large one does not drown the others. */
function sharesOf(examples: readonly Example[]): (set: string) => number {
  const counts = new Map<string, number>();
  const limited = new Set<string>();
  for (const { set, question } of examples) {
    counts.set(set, (counts.get(set) ?? 0) + 1);
    if (question.document !== undefined) limited.add(set);
  }
  const shares = [...counts].map(
    ([set, count]) => [set, Math.sqrt(count) * (limited.has(set) ? LIMITED_SHARE : 1)] as const,
  );
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const bySet = new Map(shares);
  return (set) => (bySet.get(set) ?? 0) / total;
}

/** First the sentences, then the passages that are judged by them, then the confidence in what comes first. */
export function train(examples: readonly Example[]): Model {
  const whole = examples.filter(({ origin }) => origin === 'set');
  const shareOf = sharesOf(whole);
  const sentence = [
    ...trainListwise(whole.map(sentenceChoice), SENTENCE_FEATURES.length, shareOf, freeIn(SENTENCE_FEATURES)),
  ];
  const bySentence = examples.map((example) => rerank(example, { sentence, passage: [] }));
  const passage = [
    ...trainListwise(
      bySentence.filter(({ origin }) => origin === 'set').map(passageChoice),
      PASSAGE_FEATURES.length,
      shareOf,
      freeIn(PASSAGE_FEATURES),
    ),
  ];
  const ranked = bySentence.map((example) => rerank(example, { sentence, passage }));
  const learned = [
    ...trainLogistic(
      weightedOptions(ranked, shareOf),
      CONFIDENCE_FEATURES.length,
      freeIn(CONFIDENCE_FEATURES),
    ),
  ];
  return { sentence, passage, confidence: learned.slice(0, -1), bias: learned.at(-1) ?? 0 };
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
