import type { Library, Range } from './library.ts';
import { frequencyIn, lowerBound, sizeOf } from './postings.ts';
import type { Concept, Query, Variant } from './query.ts';
import type { Postings, TermIndex } from './search.ts';

/** A passage that may answer, by its number in the library. */
export interface Hit {
  readonly passage: number;
  readonly score: number;
}

/** BM25's saturation and length normalisation: Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009). */
const K1 = 1.2;
const B = 0.6;

/** Once so many passages are found, a word that more than this share of all passages holds only ranks them. */
const ENOUGH = 1_000;
const COMMON_SHARE = 0.03;

/** What the words of title and headings add to the score of a passage, beside its own. */
const SECTION_WEIGHT = 0.5;
/** Sections with matching headings whose first passages are looked at, whatever words they hold themselves. */
const MAX_SECTIONS = 20;
const MAX_SECTION_PASSAGES = 12;

/**
 * The passages that share most with the question, the best first: BM25 of the passage, and of its title and headings.
 * `range` limits the search to a run of passages.
 */
export function findHits(
  library: Library,
  query: Query,
  options: { readonly range: Range; readonly max: number },
): readonly Hit[] {
  const { passageIndex } = library;
  const accumulator = createAccumulator(library, query, options.range);
  const common = COMMON_SHARE * passageIndex.size;
  for (const { postings, weight } of byRarity(query.concepts, ({ passages }) => passages)) {
    const onlyKnown = accumulator.found.length >= ENOUGH && sizeOf(postings) > common;
    if (onlyKnown) rankKnown(passageIndex, postings, weight, accumulator);
    else addAll(passageIndex, postings, weight, accumulator);
  }
  addSections(library, query, accumulator);
  const hits = accumulator.found.map(
    (passage): Hit => ({ passage, score: accumulator.scores[passage] ?? 0 }),
  );
  for (const passage of accumulator.found) accumulator.scores[passage] = 0;
  return hits.sort((a, b) => b.score - a.score || a.passage - b.passage).slice(0, options.max);
}

/** What BM25 makes of how often a term occurs in an entry of `length` distinct terms: from 0 to K1 + 1. */
function saturation(frequency: number, length: number, averageLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength));
}

interface Accumulator {
  /** By passage; zero for what is not found. Handed back clean. */
  readonly scores: Float32Array;
  readonly found: number[];
  readonly range: Range;
  readonly accepts: (passage: number) => boolean;
}

/** One array a library, used by one search after the other: a search never waits. */
const scoresOf = new WeakMap<Library, Float32Array>();

function createAccumulator(library: Library, { languages }: Query, range: Range): Accumulator {
  const scores = scoresOf.get(library) ?? new Float32Array(library.passages.length);
  scoresOf.set(library, scores);
  const { languageOf } = library;
  const all = languages.size === library.languages.length;
  const accepts = all ? () => true : (passage: number) => languages.has(languageOf[passage] ?? 0);
  return { scores, found: [], range, accepts };
}

interface Weighted {
  readonly postings: Postings;
  readonly weight: number;
}

function byRarity(
  concepts: readonly Concept[],
  lookup: (variant: Variant) => Postings | undefined,
): readonly Weighted[] {
  const found = concepts.flatMap(({ variants, weight }) =>
    variants.flatMap((variant): readonly Weighted[] => {
      const postings = lookup(variant);
      return postings === undefined ? [] : [{ postings, weight: weight * variant.weight }];
    }),
  );
  return found.sort((a, b) => sizeOf(a.postings) - sizeOf(b.postings));
}

function addAll(index: TermIndex, postings: Postings, weight: number, accumulator: Accumulator): void {
  const { entries, frequencies } = postings;
  const end = lowerBound(postings, accumulator.range.end);
  for (let at = lowerBound(postings, accumulator.range.first); at < end; at += 1) {
    const passage = entries[at] ?? 0;
    if (!accumulator.accepts(passage)) continue;
    add(
      accumulator,
      passage,
      weight * saturation(frequencies[at] ?? 0, index.lengthOf(passage), index.averageLength),
    );
  }
}

function rankKnown(
  index: TermIndex,
  postings: Postings,
  weight: number,
  { scores, found }: Accumulator,
): void {
  for (const passage of found) {
    const frequency = frequencyIn(postings, passage);
    if (frequency === 0) continue;
    scores[passage] =
      (scores[passage] ?? 0) + weight * saturation(frequency, index.lengthOf(passage), index.averageLength);
  }
}

function add({ scores, found }: Accumulator, passage: number, score: number): void {
  const before = scores[passage] ?? 0;
  if (before === 0) found.push(passage);
  scores[passage] = before + score;
}

/** Adds what title and headings say; the first passages of the best sections come in by it alone. */
function addSections(library: Library, query: Query, accumulator: Accumulator): void {
  const { sections, sectionOf } = library;
  const scores = new Map<number, number>();
  for (const { postings, weight } of byRarity(query.concepts, (variant) => variant.sections)) {
    if (sizeOf(postings) > ENOUGH) continue;
    for (let at = postings.start; at < postings.end; at += 1) {
      const section = postings.entries[at] ?? 0;
      scores.set(section, (scores.get(section) ?? 0) + weight * SECTION_WEIGHT);
    }
  }
  if (scores.size === 0) return;
  for (const passage of accumulator.found) {
    const section = scores.get(sectionOf[passage] ?? 0);
    if (section !== undefined) accumulator.scores[passage] = (accumulator.scores[passage] ?? 0) + section;
  }
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_SECTIONS);
  for (const [number, score] of best) {
    const section = sections[number] ?? accumulator.range;
    const end = Math.min(section.end, section.first + MAX_SECTION_PASSAGES, accumulator.range.end);
    for (let passage = Math.max(section.first, accumulator.range.first); passage < end; passage += 1) {
      if (accumulator.accepts(passage) && accumulator.scores[passage] === 0) add(accumulator, passage, score);
    }
  }
}
