import { SIGN_MEANINGS, SIGNED_TYPES, wantedSigns } from './answer-signs.ts';
import { bridgedShare } from './bridging-words.ts';
import {
  type Coverage,
  coverageOf,
  coverageOfEntry,
  inPassages,
  inSections,
  shareMet,
  shareMetOf,
  surfaceShare,
  union,
} from './coverage.ts';
import type { Evidence } from './evidence.ts';
import type { Meanings } from './features.ts';
import { indexTerms, type Library, placeOf, type Range } from './library.ts';
import type { Document, Passage } from './model.ts';
import { pairsOf } from './pairs.ts';
import { countIn } from './postings.ts';
import type { Query } from './query.ts';
import { SENTENCE_FEATURES } from './sentence-features.ts';

/** What speaks for a passage, in the order of {@link passageFeatures}. Shares are of what the question is worth. */
export const PASSAGE_MEANINGS: Meanings = {
  bm25: ['words', 'score of passage and headings, over what the question is worth'],
  coverage: ['words', 'share of the question found in the passage'],
  headings: ['place', 'share found in title and headings'],
  title: ['place', 'share found in the title'],
  together: ['words', 'share found in passage, title or headings'],
  document: ['place', 'share found all over the document, by how much of it speaks of it'],
  section: ['place', 'share found all over the section, by how much of it speaks of it'],
  neighbours: ['place', 'share that the passages beside it add'],
  rarest: ['words', '1 where the rarest word of the question is found'],
  rare: ['words', '1 less the weight of the rarest word that is missing'],
  ordered: ['words', 'pairs of words that follow each other as in the question'],
  near: ['words', 'pairs of words near each other'],
  surface: ['words', 'share of what was found that is written as in the question'],
  numbers: ['words', "share of the question's numbers"],
  names: ['words', "share of the question's names"],
  repeats: ['words', 'how often what was found is said again'],
  sentence: ['form', 'score of the best sentence'],
  second: ['form', 'score of the second best sentence'],
  concentration: ['form', 'share of what was found that one sentence holds'],
  length: ['form', 'logarithm of its words'],
  opening: ['form', '1 for the first passage of a document'],
  item: ['form', '1 for a list item or the row of a table'],
  siblings: ['place', 'share that the rest of a long block adds, of which the passage is a part'],
  bridged: ['words', 'share that is missing, but for which it has words that answers use'],
  defines: ['answer', '1 where a sentence opens with, or explains, what the question asks to define'],
  ...SIGN_MEANINGS,
};

/** Names of the features of a passage, in the order of {@link passageFeatures}. */
export const PASSAGE_FEATURES = Object.keys(PASSAGE_MEANINGS);

/** What a passage is judged by. */
interface Found {
  readonly passage: number;
  /** Of {@link findHits}. */
  readonly score: number;
  readonly evidence: Evidence;
  /** The features of its sentences. */
  readonly sentences: readonly Float64Array[];
}

/** All features of a passage but those that {@link withSentenceScores} fills in. */
export function passageFeatures(library: Library, query: Query, found: Found): Float64Array {
  const { passage: number, evidence } = found;
  const { passage, document } = placeOf(library, number);
  const section = library.sectionOf[number] ?? 0;
  const documentRange = library.ranges.get(passage.document) ?? { first: number, end: number + 1 };
  const coverage = coverageOf(query, evidence.matches);
  const share = shareMet(query, coverage);
  const headings = coverageOfEntry(query, section, inSections);
  const together = union(coverage, headings);
  const beside = union(
    number > documentRange.first ? coverageOfEntry(query, number - 1, inPassages) : headings,
    number + 1 < documentRange.end ? coverageOfEntry(query, number + 1, inPassages) : undefined,
  );
  const pairs = pairsOf(query, evidence.matches);
  const missing = query.concepts.map(({ weight, kind }, at) =>
    kind === 'gram' ? 0 : weight * (1 - (coverage[at] ?? 0)),
  );
  const rarest = rarestOf(query);
  const bestSentenceShare = Math.max(0, ...found.sentences.map(([sentenceShare = 0]) => sentenceShare));
  const words = evidence.sentenceLengths.reduce((sum, length) => sum + length, 0);
  return Float64Array.of(
    found.score / query.totalWeight,
    share,
    shareMet(query, headings),
    shareMet(query, coverageOfTerms(query, titleTerms(document))),
    shareMet(query, together),
    shareMet(query, aboutness(query, documentRange)),
    shareMet(query, aboutness(query, library.sections[section] ?? documentRange)),
    shareMet(query, union(together, beside)) - shareMet(query, together),
    rarest < 0 ? 0 : (coverage[rarest] ?? 0),
    1 - Math.max(0, ...missing) / query.totalWeight,
    pairs.ordered,
    pairs.near,
    surfaceShare(query, evidence.matches, share),
    shareMetOf(query, coverage, ({ kind }) => kind === 'number'),
    shareMetOf(query, coverage, ({ name }) => name),
    Math.log1p(evidence.matches.length) - Math.log1p(coverage.filter((met) => met > 0).length),
    0,
    0,
    share === 0 ? 0 : bestSentenceShare / share,
    Math.log1p(words),
    number === documentRange.first ? 1 : 0,
    passage.kind === 'item' || passage.kind === 'row' ? 1 : 0,
    siblingShare(library, query, number, together),
    bridgedShare(library, query, number, coverage),
    Math.max(0, ...found.sentences.map((each) => Math.max(each[SUBJECT] ?? 0, each[APPOSITION] ?? 0))),
    ...strongestSigns(query, evidence),
  );
}

const SUBJECT = SENTENCE_FEATURES.indexOf('subject');
const APPOSITION = SENTENCE_FEATURES.indexOf('apposition');

/** A passage that begins right where the one before it ends, on the same line, is a part of the same block. */
function siblingShare(library: Library, query: Query, number: number, together: Coverage): number {
  const { passage, document } = placeOf(library, number);
  const isSibling = (other: Passage | undefined) => {
    if (other?.document !== passage.document || other.kind !== passage.kind) return false;
    const gap = document.text.slice(Math.min(passage.end, other.end), Math.max(passage.start, other.start));
    return !gap.includes('\n');
  };
  const beside = [number - 1, number + 1].filter((at) => isSibling(library.passages[at]));
  const wide = beside.reduce((sum, at) => union(sum, coverageOfEntry(query, at, inPassages)), together);
  return beside.length === 0 ? 0 : shareMet(query, wide) - shareMet(query, together);
}

const BEST = PASSAGE_FEATURES.indexOf('sentence');
const SECOND = PASSAGE_FEATURES.indexOf('second');

/** The features with the scores of the two best sentences. */
export function withSentenceScores(features: Float64Array, scores: readonly number[]): Float64Array {
  const [best = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const filled = features.slice();
  filled[BEST] = best;
  filled[SECOND] = second;
  return filled;
}

function strongestSigns({ type }: Query, { signs }: Evidence): readonly number[] {
  const all = signs.map((each) => wantedSigns(type, each));
  return SIGNED_TYPES.map((_type, at) => Math.max(0, ...all.map((each) => each[at] ?? 0)));
}

function coverageOfTerms(query: Query, terms: ReadonlySet<string>): Coverage {
  return Float64Array.from(query.concepts, ({ variants }) =>
    variants.reduce((met, { term, weight }) => Math.min(1, met + (terms.has(term) ? weight : 0)), 0),
  );
}

const titles = new WeakMap<Document, ReadonlySet<string>>();

function titleTerms(document: Document): ReadonlySet<string> {
  const known = titles.get(document) ?? new Set(indexTerms(document.title, document.language));
  titles.set(document, known);
  return known;
}

/** How much of a run of passages speaks of each concept. */
function aboutness(query: Query, range: Range): Coverage {
  const half = Math.sqrt(range.end - range.first) / 2;
  return Float64Array.from(query.concepts, ({ variants }) => {
    let met = 0;
    for (const { passages, weight } of variants) {
      const count = passages === undefined ? 0 : countIn(passages, range);
      met += (weight * count) / (count + half);
    }
    return Math.min(1, met);
  });
}

function rarestOf({ concepts }: Query): number {
  let rarest = -1;
  concepts.forEach(({ kind, weight }, at) => {
    if (kind !== 'gram' && weight > (concepts[rarest]?.weight ?? 0)) rarest = at;
  });
  return rarest;
}
