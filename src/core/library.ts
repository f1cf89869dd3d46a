import { ANALYSIS_VERSION, analyze } from './analysis/analyze.ts';
import { decodeLibrary, encodeLibrary, type StoredLibrary } from './library-snapshot.ts';
import type { Document, Passage } from './model.ts';
import { passagesOf } from './passages.ts';
import { type Keep, NO_PREFERENCES, type Preferences } from './preferences.ts';
import { buildIndex, loadIndex, type TermIndex } from './search.ts';
import { type ShortForm, shortFormsOf } from './short-forms.ts';
import type { Strictness } from './strictness.ts';
import { type SynonymRules, synonymRules } from './synonyms.ts';

/** A run of passages: `[first, end)` in the passages of a library. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** All documents of one moment, indexed. It never changes: new documents make a new library. */
export interface Library {
  /** By id. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Of all documents in the order of their ids, and in the order of their texts. */
  readonly passages: readonly Passage[];
  /** The passages of each document, by its id. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** The passages under each path of headings. */
  readonly sections: readonly Range[];
  /** For each passage the number of its section. */
  readonly sectionOf: Uint32Array;
  /** Languages of the documents, the commonest first. */
  readonly languages: readonly string[];
  /** For each passage the number of its language. */
  readonly languageOf: Uint8Array;
  /** Its entries are the passages. */
  readonly passageIndex: TermIndex;
  /** Its entries are the sections, by the words of their titles and headings. */
  readonly sectionIndex: TermIndex;
  readonly shortForms: readonly ShortForm[];
  /** The owner's synonyms, for each of the languages. */
  readonly synonyms: readonly SynonymRules[];
  /** How sure answers from it have to be. */
  readonly strictness: Strictness;
  /** For how long what people ask of it is kept. */
  readonly keep: Keep;
  /** See {@link Preferences}. */
  readonly followUps: boolean;
  readonly corrections: boolean;
}

/** Raised whenever an index is built otherwise than before: a snapshot of another version is stale. */
const INDEX_VERSION = 5;

/** How a library is made. */
export interface LibraryOptions {
  /** What {@link snapshotOf} gave for a library with the same {@link snapshotKey}. */
  readonly snapshot?: Uint8Array;
  /** In place of a snapshot, what it would hold. */
  readonly stored?: StoredLibrary;
  /** No part of a snapshot, because they are applied to questions; what is left out is as by default. */
  readonly preferences?: Partial<Preferences>;
  /** Called now and then with how many passages are indexed of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Passages between two calls of `onProgress`. */
const PROGRESS_STEP = 500;

/** Indexes the documents, which have different ids. */
export function createLibrary(documents: readonly Document[], options: LibraryOptions = {}): Library {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { snapshot, stored = snapshot && decodeLibrary(snapshot, sorted) } = options;
  const passages = stored?.passages ?? sorted.flatMap((document) => [...passagesOf(document)]);
  const layout = layoutOf(sorted, passages, { ...NO_PREFERENCES, ...options.preferences });
  if (stored !== undefined) {
    return {
      ...layout,
      passageIndex: loadIndex(stored.passageIndex),
      sectionIndex: loadIndex(stored.sectionIndex),
      shortForms: stored.shortForms,
    };
  }
  return {
    ...layout,
    passageIndex: buildIndex(
      passages.length,
      (at) => passageTerms(layout, at),
      (done) => {
        if (done % PROGRESS_STEP === 0 || done === passages.length)
          options.onProgress?.(done, passages.length);
      },
    ),
    sectionIndex: buildIndex(layout.sections.length, (at) => sectionTerms(layout, at)),
    shortForms: shortFormsOf(sorted),
  };
}

/** Equal keys mean that a snapshot fits: same documents, same analysis, same way of indexing. */
export function snapshotKey(documents: readonly Document[]): string {
  const facts = documents.map(({ id, revision, language, title }) => [id, revision, language, title]);
  return JSON.stringify([INDEX_VERSION, ANALYSIS_VERSION, facts.sort()]);
}

/** What makes the next {@link createLibrary} of the same documents fast. */
export function snapshotOf(library: Library): Uint8Array<ArrayBuffer> {
  const { passages, shortForms, documents } = library;
  const passageIndex = library.passageIndex.data();
  const sectionIndex = library.sectionIndex.data();
  return encodeLibrary({ passages, passageIndex, sectionIndex, shortForms }, [...documents.values()]);
}

type Layout = Omit<Library, 'passageIndex' | 'sectionIndex' | 'shortForms'>;

function layoutOf(
  documents: readonly Document[],
  passages: readonly Passage[],
  { synonyms: equal, strictness, keep, followUps, corrections }: Preferences,
): Layout {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const languages = languagesOf(documents);
  const ranges = new Map<string, Range>();
  const sections: Range[] = [];
  const sectionOf = new Uint32Array(passages.length);
  const languageOf = new Uint8Array(passages.length);
  passages.forEach((passage, at) => {
    const before = passages[at - 1];
    const sameDocument = before?.document === passage.document;
    ranges.set(passage.document, {
      first: sameDocument ? (ranges.get(passage.document)?.first ?? at) : at,
      end: at + 1,
    });
    const sameSection = sameDocument && samePath(before?.section, passage.section);
    const first = sameSection ? (sections.pop()?.first ?? at) : at;
    sections.push({ first, end: at + 1 });
    sectionOf[at] = sections.length - 1;
    languageOf[at] = languages.indexOf(byId.get(passage.document)?.language ?? 'und');
  });
  const synonyms = languages.map((language) => synonymRules(equal, language));
  return {
    documents: byId,
    passages,
    ranges,
    sections,
    sectionOf,
    languages,
    languageOf,
    synonyms,
    strictness,
    keep,
    followUps,
    corrections,
  };
}

/** A corpus in more languages than a byte can number counts the rest as the last of them. */
const MAX_LANGUAGES = 255;

function languagesOf(documents: readonly Document[]): readonly string[] {
  const lengths = new Map<string, number>();
  for (const { language, text } of documents) {
    lengths.set(language, (lengths.get(language) ?? 0) + text.length);
  }
  const sorted = [...lengths].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MAX_LANGUAGES).map(([language]) => language);
}

function samePath(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a === b || (a !== undefined && a.length === b.length && a.every((heading, at) => heading === b[at]));
}

/** A passage is found by its own words and by those that introduce it. */
function passageTerms(layout: Layout, at: number): readonly string[] {
  const { passage, document } = placeOf(layout, at);
  const own = document.text.slice(passage.start, passage.end);
  const lead = passage.lead === undefined ? '' : document.text.slice(passage.lead.start, passage.lead.end);
  return [...indexTerms(lead, document.language), ...indexTerms(own, document.language)];
}

function sectionTerms(layout: Layout, at: number): readonly string[] {
  const { passage, document } = placeOf(layout, layout.sections[at]?.first ?? -1);
  return indexTerms([document.title, ...passage.section].join('\n'), document.language);
}

/** The terms of a text that an index holds: all but those that say nothing about a subject. */
export function indexTerms(text: string, language: string): readonly string[] {
  return analyze(text, language)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
}

/** The document with this id or, whatever the case of its letters, with this title or file name. */
export function findDocument(library: Pick<Library, 'documents'>, name: string): Document | undefined {
  const exact = library.documents.get(name);
  if (exact !== undefined) return exact;
  const wanted = name.trim().toLowerCase();
  const all = [...library.documents.values()];
  return (
    all.find(({ id }) => id.toLowerCase() === wanted) ??
    all.find(({ title }) => title.toLowerCase() === wanted) ??
    all.find(({ id }) => id.toLowerCase().split('/').at(-1) === wanted)
  );
}

/**
 * The passage with this number, and its document.
 * @throws Error for a number that is none of the library's, which is a fault of the program.
 */
export function placeOf(
  { documents, passages }: Pick<Library, 'documents' | 'passages'>,
  number: number,
): { readonly passage: Passage; readonly document: Document } {
  const passage = passages[number];
  const document = passage && documents.get(passage.document);
  if (!passage || !document) throw new Error(`the library has no passage ${number}`);
  return { passage, document };
}

/** The passage of a document that holds the position `start`. */
export function passageAt(library: Library, document: string, start: number): Passage | undefined {
  return library.passages[passageNumber(library, document, start)];
}

/** The passages before and after this one in its document. */
export function neighbours(
  library: Library,
  passage: Passage,
): { readonly before: Passage | undefined; readonly after: Passage | undefined } {
  const at = passageNumber(library, passage.document, passage.start);
  const { first, end } = library.ranges.get(passage.document) ?? { first: 0, end: 0 };
  return {
    before: at > first ? library.passages[at - 1] : undefined,
    after: at + 1 < end ? library.passages[at + 1] : undefined,
  };
}

/** The number of the passage of a document that holds a position; -1 where none does. */
export function passageNumber(library: Library, document: string, start: number): number {
  const range = library.ranges.get(document);
  if (range === undefined) return -1;
  let { first: low, end: high } = range;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((library.passages[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found = library.passages[low];
  return low < range.end && found !== undefined && found.start <= start ? low : -1;
}
