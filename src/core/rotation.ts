import { centrality } from './centrality.ts';
import { fingerprint } from './fingerprint.ts';
import type { Library } from './library.ts';
import { textOf, worthShowing } from './worth.ts';

/** A passage that digests can show. */
export interface Showable {
  /** Number of the passage in its library. */
  readonly passage: number;
  /** {@link fingerprint} of its exact words. */
  readonly hash: string;
  /** Its place in the rotation, from 0 for the most central; infinite for a passage outside it. */
  readonly rank: number;
}

/** What a library has to show, the most central first. */
export interface Rotation {
  readonly order: readonly Showable[];
  readonly byHash: ReadonlyMap<string, Showable>;
}

/** Passages named between two pauses: a few milliseconds. */
const STEP = 1_000;

const rotations = new WeakMap<Library, Rotation>();

/**
 * The order in which digests show the passages of a library: the same in every process for the same documents. It is
 * made once a library; the generator pauses while it is, so that its caller can do something else meanwhile.
 */
export function* rotationOf(library: Library): Generator<undefined, Rotation> {
  const made = rotations.get(library);
  if (made !== undefined) return made;
  const worth = yield* worthShowing(library);
  const ranks = yield* centrality(library);
  yield;
  const sorted = [...worth].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
  const order: Showable[] = [];
  for (const [rank, passage] of sorted.entries()) {
    if (rank % STEP === 0) yield;
    order.push({ passage, hash: hashOf(library, passage), rank });
  }
  const rotation: Rotation = { order, byHash: new Map(order.map((each) => [each.hash, each])) };
  rotations.set(library, rotation);
  return rotation;
}

/** Each digest asks for those of every new passage, which on the first days are all. */
const hashes = new WeakMap<Library, Map<number, string>>();

/** {@link fingerprint} of the exact words of a passage; the empty string's for a number without a passage. */
export function hashOf(library: Library, number: number): string {
  const passage = library.passages[number];
  if (passage === undefined) return fingerprint('');
  const known = hashes.get(library) ?? new Map<number, string>();
  hashes.set(library, known);
  const hash = known.get(number) ?? fingerprint(textOf(library, passage));
  known.set(number, hash);
  return hash;
}
