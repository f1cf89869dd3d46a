import type { Range } from './library.ts';
import type { Postings } from './search.ts';

/** How many entries hold the term; 0 for a term that none holds. */
export function sizeOf(postings: Postings | undefined): number {
  return postings === undefined ? 0 : postings.end - postings.start;
}

/** Where in the postings the first entry stands that is not below `entry`. */
export function lowerBound({ entries, start, end }: Postings, entry: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < entry) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How often an entry holds the term; 0 where it does not. */
export function frequencyIn(postings: Postings, entry: number): number {
  const at = lowerBound(postings, entry);
  return at < postings.end && postings.entries[at] === entry ? (postings.frequencies[at] ?? 0) : 0;
}

/** How many entries of a range hold the term. */
export function countIn(postings: Postings, { first, end }: Range): number {
  return lowerBound(postings, end) - lowerBound(postings, first);
}
