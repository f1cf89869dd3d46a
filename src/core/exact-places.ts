import type { Library } from './library.ts';
import type { Document, Span } from './model.ts';
import { isTurkic, type NormalForm, normalForm } from './normal-form.ts';

/** Where a document says all fragments of a text, in their order. */
export interface ExactPlace {
  readonly document: Document;
  /** One for each fragment: sorted, disjoint, in units of the document. */
  readonly spans: readonly Span[];
}

/**
 * Normal forms that one library keeps, in UTF-16 units of two bytes; further ones are made again when needed. None makes
 * room for another: a search goes through all documents in turn, and would throw out just what it needs next.
 */
const MAX_KEPT = 64_000_000;

interface Shelf {
  readonly forms: Map<string, NormalForm>;
  units: number;
}

const shelves = new WeakMap<Library, Shelf>();

/** The normal form of a document of the library. */
export function formOf(library: Library, document: Document): NormalForm {
  const shelf = shelves.get(library) ?? { forms: new Map(), units: 0 };
  shelves.set(library, shelf);
  const known = shelf.forms.get(document.id);
  if (known !== undefined) return known;
  const form = normalForm(document.text, document.language);
  if (shelf.units + form.text.length <= MAX_KEPT) {
    shelf.forms.set(document.id, form);
    shelf.units += form.text.length;
  }
  return form;
}

/** The first places, at most `max`, at which documents say these fragments apart from typography. */
export function exactPlaces(
  library: Library,
  fragments: readonly string[],
  max: number,
): readonly ExactPlace[] {
  const wanted = new Map([true, false].map((turkic) => [turkic, needles(fragments, turkic)]));
  const places: ExactPlace[] = [];
  for (const document of library.documents.values()) {
    const form = formOf(library, document);
    const found = occurrences(form, wanted.get(isTurkic(document.language)) ?? [], max - places.length);
    places.push(
      ...found.map((spans) => ({ document, spans: spans.map(({ start, end }) => form.span(start, end)) })),
    );
    if (places.length >= max) break;
  }
  return places;
}

/** True where a document says a text, apart from typography; a text without any word is said by each. */
export function says(library: Library, document: Document, text: string): boolean {
  const wanted = needles([text], isTurkic(document.language));
  return wanted.join('') === '' || occurrences(formOf(library, document), wanted, 1).length > 0;
}

function needles(fragments: readonly string[], turkic: boolean): readonly string[] {
  return fragments.map((fragment) => normalForm(fragment, turkic ? 'tr' : 'und').text);
}

function occurrences({ text }: NormalForm, needles: readonly string[], max: number): readonly Span[][] {
  const found: Span[][] = [];
  for (let from = 0; found.length < max; ) {
    const spans = inOrder(text, needles, from);
    const last = spans?.at(-1);
    if (spans === undefined || last === undefined) break;
    found.push(spans);
    from = last.end;
  }
  return found;
}

/** What is not found behind a place is not found behind a later one either, so that this ends a search. */
function inOrder(text: string, needles: readonly string[], start: number): Span[] | undefined {
  const spans: Span[] = [];
  let from = start;
  for (const needle of needles) {
    const at = wholeWords(text, needle, from);
    if (at < 0) return undefined;
    spans.push({ start: at, end: at + needle.length });
    from = at + needle.length;
  }
  return spans;
}

function wholeWords(text: string, needle: string, from: number): number {
  if (needle === '') return -1;
  let at = text.indexOf(needle, from);
  while (at >= 0 && (cutsWord(text, at) || cutsWord(text, at + needle.length))) {
    // The next word, since a search at every letter of a long one would be quadratic.
    do at += 1;
    while (cutsWord(text, at));
    at = text.indexOf(needle, at);
  }
  return at;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\ud840-\udbff]/;

/** True inside a word of a script with spaces; where a word of another begins and ends is a matter of opinion. */
function cutsWord(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return LETTER.test(before) && LETTER.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
