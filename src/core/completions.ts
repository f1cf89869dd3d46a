import { fold, lowerCase, prepare } from './analysis/folding.ts';
import { scriptOf } from './analysis/scripts.ts';
import { frequentWords } from './frequent-words.ts';
import type { Library } from './library.ts';
import type { Choice } from './model.ts';

/** A suggestion longer than this, in UTF-16 units, is left out: Discord's limit. */
const MAX_CHOICE_LENGTH = 100;

/** Frequent words that are suggested beside titles and headings. */
const MAX_WORDS = 500;

/** What can be suggested, sorted by what it is matched on. */
interface Shelf {
  readonly keys: readonly string[];
  readonly choices: readonly Choice[];
  /** Suggestions to begin with, the most useful first. */
  readonly favourites: readonly Choice[];
}

const shelves = new WeakMap<Library, Readonly<Record<'question' | 'document', Shelf>>>();

/** Makes what suggestions are taken from, so that the first person who types need not wait for it. */
export function prepareCompletions(library: Library): void {
  shelvesOf(library);
}

/** Suggestions for what has been typed: documents by title; or titles, headings and frequent words; at most `max`. */
export function completions(
  library: Library,
  kind: 'question' | 'document',
  typed: string,
  max: number,
): readonly Choice[] {
  const { keys, choices, favourites } = shelvesOf(library)[kind];
  const wanted = keyOf(typed);
  if (wanted === '') return favourites.slice(0, max);
  const found = new Map<string, Choice>();
  for (let at = lowerBound(keys, wanted); at < keys.length && found.size < max; at += 1) {
    if (!keys[at]?.startsWith(wanted)) break;
    const choice = choices[at];
    if (choice !== undefined) found.set(choice.value, choice);
  }
  return [...found.values()];
}

function shelvesOf(library: Library): Readonly<Record<'question' | 'document', Shelf>> {
  const made = shelves.get(library) ?? { question: questionShelf(library), document: documentShelf(library) };
  shelves.set(library, made);
  return made;
}

function lowerBound(keys: readonly string[], wanted: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function documentShelf({ documents }: Library): Shelf {
  const all = [...documents.values()].map(({ id, title }): Choice => ({ name: shorten(title), value: id }));
  // A value must come back whole, so a document with a longer path cannot be suggested.
  return shelfOf(all.filter(({ value }) => value.length <= MAX_CHOICE_LENGTH));
}

function questionShelf(library: Library): Shelf {
  const titles = [...library.documents.values()].map(({ title }) => title);
  const headings = library.sections.flatMap(({ first }) => library.passages[first]?.section.slice(-1) ?? []);
  const words = frequentWords([...library.documents.values()], MAX_WORDS);
  const unique = new Set(
    [...titles, ...headings, ...words].filter((text) => text.length <= MAX_CHOICE_LENGTH),
  );
  return shelfOf([...unique].map((text) => ({ name: text, value: text })));
}

/** Every word of a name leads to it. */
function shelfOf(favourites: readonly Choice[]): Shelf {
  const entries = favourites.flatMap((choice) => {
    const words = keyOf(choice.name).split(' ');
    return words.map((_word, at) => ({ key: words.slice(at).join(' '), choice }));
  });
  entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { keys: entries.map(({ key }) => key), choices: entries.map(({ choice }) => choice), favourites };
}

/** As people type it: no case, no accents, no signs. */
function keyOf(text: string): string {
  const lower = lowerCase(text, 'und');
  const script = scriptOf(lower.codePointAt(0) ?? 0);
  return fold(prepare(lower, script), script)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= MAX_CHOICE_LENGTH) return text;
  return `${text.slice(0, MAX_CHOICE_LENGTH - 1).toWellFormed()}…`;
}
