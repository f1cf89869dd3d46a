import { LRUCache } from 'lru-cache';
import { indexTerms, type Library } from './library.ts';
import { sizeOf } from './postings.ts';
import { textOf } from './worth.ts';

/** Two passages whose vectors are closer than this talk about the same thing. */
const SAME_THING = 0.3;

type Vector = ReadonlyMap<string, number>;

/** Vectors kept of a library, some kilobytes each: places that read at the same pace are shown the same passages. */
const KEPT = 500;

const kept = new WeakMap<Library, LRUCache<number, Vector>>();

/** Tells whether two passages are about the same thing: cosine of their tf-idf vectors, those of the last few hundred passages kept. */
export function createResemblance(library: Library): (a: number, b: number) => boolean {
  const vectors = kept.get(library) ?? new LRUCache<number, Vector>({ max: KEPT });
  kept.set(library, vectors);
  const vectorOf = (number: number): Vector => {
    const vector = vectors.get(number) ?? unitVector(library, number);
    vectors.set(number, vector);
    return vector;
  };
  return (a, b) => {
    const left = vectorOf(a);
    const right = vectorOf(b);
    let cosine = 0;
    for (const [term, weight] of left) cosine += weight * (right.get(term) ?? 0);
    return cosine > SAME_THING;
  };
}

function unitVector(library: Library, number: number): Vector {
  const passage = library.passages[number];
  const language = passage && library.documents.get(passage.document)?.language;
  if (!passage || language === undefined) return new Map();
  const counts = new Map<string, number>();
  for (const term of indexTerms(textOf(library, passage), language)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weights = [...counts].map(([term, count]) => [term, count * rarity(library, term)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, length === 0 ? 0 : weight / length]));
}

function rarity({ passageIndex }: Library, term: string): number {
  return Math.log(passageIndex.size / Math.max(1, sizeOf(passageIndex.postings(term))));
}
