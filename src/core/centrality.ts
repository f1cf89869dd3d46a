import type { Library } from './library.ts';

/** How often the walk jumps to any passage instead of a similar one; 0.15 as in PageRank. */
const JUMP = 0.15;

/** The ranks no longer move by more than this share of an average rank, which decides no order worth telling. */
const TOLERANCE = 1e-4;
const MAX_ROUNDS = 30;

/**
 * How central each passage is among all: the higher, the more of the others talk about the same. The ranks of a random
 * walk over passages that are joined by the cosine of their tf-idf vectors: continuous LexRank (Erkan and Radev,
 * "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004).
 *
 * The matrix of cosines is never built. It is the product of the passages' vectors with themselves, so a step of the
 * walk goes from passages to terms and back, over the postings, in a time that grows with their number alone. The
 * generator pauses after each pass, so that its caller can do something else meanwhile.
 */
export function* centrality(library: Library): Generator<undefined, Float64Array> {
  const size = library.passages.length;
  const vectors = vectorsOf(library);
  yield;
  const through = (values: Float64Array) => walk(vectors, values);
  const degrees = through(new Float64Array(size).fill(1));
  yield;
  let ranks = new Float64Array(size).fill(1);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const shares = ranks.map((rank, at) => (degrees[at] ? rank / degrees[at] : 0));
    const next = through(shares).map((reached) => JUMP + (1 - JUMP) * reached);
    const moved = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - (ranks[at] ?? 0))), 0);
    ranks = next;
    if (moved < TOLERANCE) break;
    yield;
  }
  return ranks;
}

/** Unit tf-idf vectors of passages, by term. */
interface Vectors {
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
  readonly size: number;
}

function vectorsOf({ passageIndex }: Library): Vectors {
  const { offsets, entries, frequencies, lengths } = passageIndex.data();
  const size = lengths.length;
  const weights = new Float32Array(entries.length);
  const squares = new Float64Array(size);
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const start = offsets[term] ?? 0;
    const end = offsets[term + 1] ?? 0;
    const rarity = Math.log(size / Math.max(1, end - start));
    for (let at = start; at < end; at += 1) {
      const weight = (frequencies[at] ?? 0) * rarity;
      const entry = entries[at] ?? 0;
      weights[at] = weight;
      squares[entry] = (squares[entry] ?? 0) + weight * weight;
    }
  }
  for (let at = 0; at < weights.length; at += 1) {
    const length = Math.sqrt(squares[entries[at] ?? 0] ?? 0);
    weights[at] = length === 0 ? 0 : (weights[at] ?? 0) / length;
  }
  return { offsets, entries, weights, size };
}

/** The matrix of cosines times `values`. */
function walk({ offsets, entries, weights, size }: Vectors, values: Float64Array): Float64Array<ArrayBuffer> {
  const reached = new Float64Array(size);
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    const start = offsets[term] ?? 0;
    const end = offsets[term + 1] ?? 0;
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += (weights[at] ?? 0) * (values[entries[at] ?? 0] ?? 0);
    if (sum === 0) continue;
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      reached[entry] = (reached[entry] ?? 0) + (weights[at] ?? 0) * sum;
    }
  }
  return reached;
}
