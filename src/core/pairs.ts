import type { Match } from './evidence.ts';
import type { Query } from './query.ts';

/** Words apart at most that still count as near each other. */
const NEAR = 6;

/** Pairs of words that follow each other in the question, found again: shares of what all pairs are worth. */
export interface Pairs {
  /** In the same order, with at most one word between them. */
  readonly ordered: number;
  /** In any order within a few words. */
  readonly near: number;
}

/** Looks for the pairs among matches in the order of the text. */
export function pairsOf(query: Query, matches: readonly Match[]): Pairs {
  const words = query.concepts.flatMap(({ kind }, at) => (kind === 'gram' ? [] : [at]));
  const positions = new Map<number, number[]>();
  for (const { concept, gram, position } of matches) {
    if (gram) continue;
    const known = positions.get(concept);
    if (known === undefined) positions.set(concept, [position]);
    else known.push(position);
  }
  let ordered = 0;
  let near = 0;
  let total = 0;
  for (let at = 1; at < words.length; at += 1) {
    const left = words[at - 1] ?? 0;
    const right = words[at] ?? 0;
    const weight = Math.min(query.concepts[left]?.weight ?? 0, query.concepts[right]?.weight ?? 0);
    total += weight;
    const distance = closest(positions.get(left), positions.get(right));
    if (distance.forward <= 2) ordered += weight;
    if (Math.min(distance.forward, distance.backward) <= NEAR) near += weight;
  }
  return total === 0 ? { ordered: 0, near: 0 } : { ordered: ordered / total, near: near / total };
}

/** The shortest way from a left position forward, and backward, to a right one. Both rise. */
function closest(
  left: readonly number[] | undefined,
  right: readonly number[] | undefined,
): { readonly forward: number; readonly backward: number } {
  let forward = Number.POSITIVE_INFINITY;
  let backward = Number.POSITIVE_INFINITY;
  if (left === undefined || right === undefined) return { forward, backward };
  let at = 0;
  for (const position of left) {
    while (at < right.length && (right[at] ?? 0) < position) at += 1;
    const after = right[at];
    const before = right[at - 1];
    if (after !== undefined) forward = Math.min(forward, after - position);
    if (before !== undefined) backward = Math.min(backward, position - before);
  }
  return { forward, backward };
}
