import type { Match } from './evidence.ts';
import type { Query } from './query.ts';

/** Characters before a subject that still let it open its sentence: an article, a bracket. */
const MAX_BEFORE = 6;

/** Follows a subject that is about to be explained. */
const EXPLAINS = /^["”»’')\]]?\s*(?:[,，、(（:：;—–|]|-\s)/u;

const NONE: readonly [number, number] = [0, 0];

/**
 * For a question that asks for a definition: whether its words together open the sentence, and whether an explanation
 * seems to follow them. `matches` are those within the sentence, which starts at `start` of the document.
 */
export function definitionSigns(
  query: Query,
  matches: readonly Match[],
  sentence: string,
  start: number,
): readonly [number, number] {
  if (query.type !== 'definition') return NONE;
  const words = query.concepts.filter(({ kind }) => kind !== 'gram').length;
  const first = matches.find(({ gram }) => !gram);
  if (first === undefined) return NONE;
  let seen = new Set<number>();
  let subject: { readonly start: number; readonly end: number } | undefined;
  let from = first.start;
  let lastPosition = first.position;
  for (const { concept, gram, position, start: at, end } of matches) {
    if (gram) continue;
    if (position - lastPosition > 2) {
      seen = new Set();
      from = at;
    }
    if (seen.size === 0) from = at;
    seen.add(concept);
    lastPosition = position;
    if (seen.size >= words) {
      subject = { start: from, end };
      break;
    }
  }
  if (subject === undefined) return NONE;
  return [
    subject.start - start <= MAX_BEFORE ? 1 : 0,
    EXPLAINS.test(sentence.slice(subject.end - start, subject.end - start + 4)) ? 1 : 0,
  ];
}
