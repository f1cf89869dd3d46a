import type { Library } from './library.ts';
import { createResemblance } from './resemblance.ts';
import type { Rotation, Showable } from './rotation.ts';

/** What a place wants to read. */
export interface DigestWish {
  /** Quotes in a digest, 1 to 5. */
  readonly length: number;
  /** Id of the only document that it wants. */
  readonly document?: string;
  /** Tag of the only documents that it wants; case does not matter. */
  readonly tag?: string;
  /** True where nothing but new and changed passages is wanted. */
  readonly onlyNew: boolean;
}

/** What is new in a passage: all of it, or its wording. */
export interface Fresh {
  /** The wording before; absent where the passage is new. */
  readonly before?: string;
}

/** What a place has been shown, and what it cannot have seen. */
export interface Seen {
  /** How often each passage was shown here, by its hash. */
  readonly counts: ReadonlyMap<string, number>;
  /** Passages that are new or changed since the last digest, by their hash. */
  readonly fresh: ReadonlyMap<string, Fresh>;
}

/** One passage of a digest. */
export interface Picked extends Showable {
  readonly fresh?: Fresh;
}

/**
 * The passages of one place's digest: first what is new or changed since its last one, then what has not been shown
 * here, the most central first; passages come again only after all others have been shown. No two are about the same
 * thing, so that there can be fewer than were wished for. `kept` has been chosen before and stays. Depends on nothing
 * but its arguments.
 */
export function chooseDigest(
  library: Library,
  rotation: Rotation,
  wish: DigestWish,
  seen: Seen,
  kept: readonly Showable[] = [],
): readonly Picked[] {
  const wanted = wantedIn(library, wish);
  const picks = createPicks(library, wish.length, kept);
  offerNews(rotation, wanted, picks, seen);
  if (!wish.onlyNew) rotate(rotation.order, wanted, picks, seen.counts);
  return picks.taken.map((each) => {
    const found = seen.fresh.get(each.hash);
    return found === undefined ? each : { ...each, fresh: found };
  });
}

/**
 * Changed wordings before new ones, the most central first: the order of the rotation, so that nothing is sorted for each
 * place, and nothing looked at once the digest is full. On the first days all passages are new.
 */
function offerNews(
  { order, byHash }: Rotation,
  wanted: (each: Showable) => boolean,
  picks: Picks,
  { counts, fresh }: Seen,
): void {
  for (const changed of [true, false]) {
    for (const each of order) {
      if (picks.full()) return;
      const found = fresh.get(each.hash);
      const due = found !== undefined && (found.before !== undefined) === changed && !counts.has(each.hash);
      // The same words stand in several places: one of them speaks for all.
      if (due && byHash.get(each.hash) === each && wanted(each)) picks.offer(each);
    }
  }
}

/** Goes through what was shown least often; a passage that had to be left out today keeps the next round waiting. */
function rotate(
  order: readonly Showable[],
  wanted: (each: Showable) => boolean,
  picks: Picks,
  counts: ReadonlyMap<string, number>,
): void {
  // A place that wants one short document has been through it often, and most numbers below are nobody's.
  const rounds = [...new Set([0, ...counts.values()])].sort((a, b) => a - b);
  for (const round of rounds) {
    let leftOut = false;
    for (const each of order) {
      if (picks.full()) return;
      if ((counts.get(each.hash) ?? 0) !== round || !wanted(each)) continue;
      leftOut = !picks.offer(each) || leftOut;
    }
    if (leftOut) return;
  }
}

interface Picks {
  readonly taken: readonly Showable[];
  full(): boolean;
  /** False where it has to wait: the digest is full, or has something about the same already. */
  offer(each: Showable): boolean;
}

function createPicks(library: Library, length: number, kept: readonly Showable[]): Picks {
  const taken = [...kept];
  const alike = createResemblance(library);
  return {
    taken,
    full: () => taken.length >= length,
    offer: (each) => {
      if (taken.some(({ hash }) => hash === each.hash)) return true;
      if (taken.length >= length || taken.some(({ passage }) => alike(passage, each.passage))) return false;
      taken.push(each);
      return true;
    },
  };
}

function wantedIn(library: Library, { document, tag }: DigestWish): (each: Showable) => boolean {
  const wantedTag = tag?.toLowerCase();
  return ({ passage: number }) => {
    const id = library.passages[number]?.document ?? '';
    if (document !== undefined && id !== document) return false;
    const tags = library.documents.get(id)?.tags ?? [];
    return wantedTag === undefined || tags.some((each) => each.toLowerCase() === wantedTag);
  };
}
