import { indexTerms, type Library, placeOf } from './library.ts';

/** Passages that share more than this of their words say the same thing. */
const SAME_SHARE = 0.7;

/** True where two passages, by their numbers, are one or hold nearly the same words: a Jaccard similarity of their terms above 0.7. */
export function isRepetition(library: Library, a: number, b: number): boolean {
  if (a === b) return true;
  const left = termsOf(library, a);
  const right = termsOf(library, b);
  let shared = 0;
  for (const term of left) if (right.has(term)) shared += 1;
  return shared > SAME_SHARE * (left.size + right.size - shared);
}

function termsOf(library: Library, number: number): ReadonlySet<string> {
  const { passage, document } = placeOf(library, number);
  return new Set(indexTerms(document.text.slice(passage.start, passage.end), document.language));
}
