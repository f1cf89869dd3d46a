import type { Libraries } from '../core/collection.ts';
import { findDocument } from '../core/library.ts';
import type { Place } from '../core/model.ts';

/** Names and patterns of one place: matching all of them against all documents takes a moment. */
export const MAX_PATTERNS = 10;

const MAX_LENGTH = 200;

/**
 * Patterns that stand for very many names, or whose match takes time that grows with a power of the length of a name:
 * whoever may write here need not be trusted like the owner. Stars in three places, braces, and groups such as `+(a|b)`.
 */
const COSTLY = /\*[^*]+\*+[^*]+\*|\{|[!?*+@]\(/u;

/**
 * What to keep for a name or a pattern that was typed in a place: itself, or the id of the document with that title or
 * file name. `undefined` where it stands for nothing that may be shown there, as the place is narrowed already.
 */
export function patternFor(libraries: Libraries, place: Place, typed: string): string | undefined {
  const library = libraries.at(place);
  const ids = [...library.documents.keys()];
  if (ids.includes(typed)) return typed;
  const isUsable = typed.length <= MAX_LENGTH && !COSTLY.test(typed);
  const { narrowing = 'none' } = place;
  const only = { ...place, narrowing: [...(narrowing === 'none' ? [] : narrowing), [typed]] };
  if (isUsable && ids.some((id) => libraries.shows(id, only))) return typed;
  return findDocument(library, typed)?.id;
}
