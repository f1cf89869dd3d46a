import type { Match } from './evidence.ts';
import { frequencyIn } from './postings.ts';
import type { Concept, Query, Variant } from './query.ts';
import type { Postings } from './search.ts';

/** How well each concept of a query is met: by its number, from 0 to 1. */
export type Coverage = Float64Array;

/** What the matches meet; different variants of one concept, as the words of a long form, add up. */
export function coverageOf(query: Query, matches: readonly Match[]): Coverage {
  const coverage = new Float64Array(query.concepts.length);
  const seen = new Set<number>();
  for (const { concept, variant, weight } of matches) {
    const key = concept * MAX_VARIANTS + variant;
    if (seen.has(key)) continue;
    seen.add(key);
    coverage[concept] = Math.min(1, (coverage[concept] ?? 0) + weight);
  }
  return coverage;
}

/** More variants than any concept has. */
const MAX_VARIANTS = 1_024;

/** Where a term is looked up. */
type Lookup = (variant: Variant) => Postings | undefined;

/** The passages with their leads. */
export const inPassages: Lookup = ({ passages }) => passages;

/** Titles and headings. */
export const inSections: Lookup = ({ sections }) => sections;

/** What a passage or a section meets, by its number. */
export function coverageOfEntry(query: Query, entry: number, lookup: Lookup): Coverage {
  return Float64Array.from(query.concepts, ({ variants }) => {
    let met = 0;
    for (const variant of variants) {
      const postings = lookup(variant);
      if (postings !== undefined && frequencyIn(postings, entry) > 0) met += variant.weight;
    }
    return Math.min(1, met);
  });
}

/** What either meets. */
export function union(a: Coverage, b: Coverage | undefined): Coverage {
  return b === undefined ? a : a.map((met, at) => Math.max(met, b[at] ?? 0));
}

/** The share of the query's weight that is met, from 0 to 1. */
export function shareMet(query: Query, coverage: Coverage): number {
  return shareMetOf(query, coverage, () => true);
}

/** The same among the concepts that `counts` accepts; 0 where there are none. */
export function shareMetOf(query: Query, coverage: Coverage, counts: (concept: Concept) => boolean): number {
  let met = 0;
  let total = 0;
  query.concepts.forEach((concept, at) => {
    if (!counts(concept)) return;
    met += concept.weight * (coverage[at] ?? 0);
    total += concept.weight;
  });
  return total === 0 ? 0 : met / total;
}

/** Which part of what is met (`share` of the query) is written as in the question. */
export function surfaceShare(query: Query, matches: readonly Match[], share: number): number {
  if (share === 0) return 0;
  const same = matches.filter(({ sameSurface }) => sameSurface);
  return shareMet(query, coverageOf(query, same)) / share;
}
