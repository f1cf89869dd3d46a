import { LRUCache } from 'lru-cache';
import { type Access, type AccessRule, admits, isWanted, mayShow } from './access.ts';
import { createLibrary, type Library } from './library.ts';
import { partOf } from './library-part.ts';
import type { Place } from './model.ts';
import type { Preferences } from './preferences.ts';

/** The documents, as far as each place may see them. */
export interface Libraries {
  /** All documents: for the owner at his own machine, and for what must know when a document comes or goes. */
  all(): Library;
  /** What the place may see and its admin wants there, as if there were nothing else. */
  at(place: Place): Library;
  /** Those of the owner. */
  rules(): readonly AccessRule[];
  /** True where the document with this id, of now or of before, may be shown in the place and is wanted there. */
  shows(document: string, place: Place): boolean;
}

/** Parts of a library that are kept at once; another one takes a moment to make. */
const MAX_PARTS = 64;

/** The parts of a library, each made once for whoever may see the same documents. */
interface Shelf {
  part(documents: readonly string[]): Library;
}

/** All documents of one moment, and the rules of that moment. */
export function createCollection(deps: {
  readonly library: Library;
  /** Those that the library was made with. */
  readonly preferences: Partial<Preferences>;
  readonly access: Access;
}): Libraries {
  const { library, access } = deps;
  const shelf = createShelf(library, deps.preferences);
  const covered = access.rules.map((rule) => coveredBy(access, rule, library));
  /** By what they let through, so that the documents are looked through once for all places alike. */
  const views = new LRUCache<string, Library>({ max: MAX_PARTS });
  return {
    all: () => library,
    at: (place) => {
      const closed = access.rules.map((rule) => (admits(rule, place) ? '0' : '1')).join('');
      const key = JSON.stringify([closed, place.narrowing ?? 'none']);
      const view =
        views.get(key) ??
        shelf.part(visible(library, covered, closed).filter((document) => isWanted(access, document, place)));
      views.set(key, view);
      return view;
    },
    rules: () => access.rules,
    shows: (document, place) => mayShow(access, document, place),
  };
}

/** The libraries of the moment at which each is asked for. */
export function following(current: () => Libraries): Libraries {
  return {
    all: () => current().all(),
    at: (place) => current().at(place),
    rules: () => current().rules(),
    shows: (document, place) => current().shows(document, place),
  };
}

function coveredBy(access: Access, rule: AccessRule, { documents }: Library): ReadonlySet<string> {
  return new Set([...documents.keys()].filter((id) => access.covers(rule.documents, id)));
}

function visible(
  { documents }: Library,
  covered: readonly ReadonlySet<string>[],
  closed: string,
): readonly string[] {
  const hidden = covered.filter((_ids, at) => closed[at] === '1');
  return [...documents.keys()].filter((id) => !hidden.some((ids) => ids.has(id)));
}

function createShelf(library: Library, preferences: Partial<Preferences>): Shelf {
  const parts = new LRUCache<string, Library>({ max: MAX_PARTS });
  return {
    part: (documents) => {
      if (documents.length === library.documents.size) return library;
      const key = JSON.stringify(documents);
      const part = parts.get(key) ?? createPart(library, new Set(documents), preferences);
      parts.set(key, part);
      return part;
    },
  };
}

function createPart(
  library: Library,
  documents: ReadonlySet<string>,
  preferences: Partial<Preferences>,
): Library {
  const kept = [...library.documents.values()].filter(({ id }) => documents.has(id));
  return createLibrary(kept, { stored: partOf(library, documents), preferences });
}
