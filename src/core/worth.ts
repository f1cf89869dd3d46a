import { fingerprint } from './fingerprint.ts';
import type { Library, Range } from './library.ts';
import type { Passage } from './model.ts';

/** Shorter than this, in UTF-16 units, nothing stands well alone; a character of Chinese or Japanese says as much as three. */
const MIN_LENGTH = 60;
const UNITS_A_WIDE_CHARACTER = 3;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Fewer words than this are a label. */
const MIN_WORDS = 7;

/** How a sentence ends, in any script, perhaps in quotation marks or brackets or before the mark of a footnote. */
const SENTENCE_END = /[.!?…。！？｡؟۔।॥։።](?:["'”’»›」』）)\]]|\[\d{1,3}\])*$/u;

/** A passage that goes on from something else begins in small letters, or with a sign that joins. */
const CONTINUES = /^[\p{Ll},;:)\]–—…]/u;

/** Three or more of these separate the entries of a menu, not the parts of a sentence. */
const MENU_SIGNS = /[|•·›»→]/gu;
const MAX_MENU_SIGNS = 2;

/** What stands below every page, in words that are the same everywhere. */
const FOOTER = /©|\ball rights reserved\b|\bcookies?\b.*\b(?:policy|consent|settings)\b/iu;

/** A document with a larger share of words that other documents have too is a copy or a version, and no witness. */
const COPY_SHARE = 0.5;

/** Passages looked at between two pauses: a few milliseconds. */
const STEP = 200;

/**
 * The numbers of the passages that are worth showing without a question, in their order: whole sentences of prose, each
 * wording once. Never headings, rows, code, fragments, menus, or what several documents repeat. The generator pauses
 * now and then, so that its caller can do something else meanwhile.
 */
export function* worthShowing(library: Library): Generator<undefined, readonly number[]> {
  const wordings: string[] = [];
  for (const [number, passage] of library.passages.entries()) {
    if (number % STEP === 0) yield;
    wordings.push(fingerprint(wordingOf(library, passage)));
  }
  const repeated = repeatedIn(library, wordings);
  const seen = new Set<string>();
  const worth: number[] = [];
  for (const [number, passage] of library.passages.entries()) {
    if (number % STEP === 0) yield;
    const wording = wordings[number] ?? '';
    if (seen.has(wording)) continue;
    seen.add(wording);
    if (!repeated.has(wording) && standsAlone(library, passage)) worth.push(number);
  }
  return worth;
}

/** True where a passage is a whole thought of its own. */
function standsAlone(library: Library, passage: Passage): boolean {
  if (passage.kind === 'row' || passage.kind === 'code') return false;
  const text = textOf(library, passage);
  const wide = text.match(WIDE)?.length ?? 0;
  if (text.length + wide * (UNITS_A_WIDE_CHARACTER - 1) < MIN_LENGTH) return false;
  if (wide < text.length / 4 && text.split(/\s+/).length < MIN_WORDS) return false;
  if (CONTINUES.test(text) || !SENTENCE_END.test(text)) return false;
  return (text.match(MENU_SIGNS)?.length ?? 0) <= MAX_MENU_SIGNS && !FOOTER.test(text);
}

/** Wordings that two documents share which have otherwise words of their own. */
function repeatedIn(library: Library, wordings: readonly string[]): ReadonlySet<string> {
  const homes = new Map<string, string>();
  const shared = new Set<string>();
  for (const [number, { document }] of library.passages.entries()) {
    const wording = wordings[number] ?? '';
    const home = homes.get(wording);
    if (home === undefined) homes.set(wording, document);
    else if (home !== document) shared.add(wording);
  }
  if (shared.size === 0) return shared;
  const witnesses = new Map<string, Set<string>>();
  for (const [document, { first, end }] of library.ranges) {
    if (isCopy(library, wordings, shared, { first, end })) continue;
    for (const wording of wordings.slice(first, end)) {
      if (shared.has(wording)) witnesses.set(wording, (witnesses.get(wording) ?? new Set()).add(document));
    }
  }
  return new Set([...witnesses].filter(([, documents]) => documents.size > 1).map(([wording]) => wording));
}

function isCopy(
  library: Library,
  wordings: readonly string[],
  shared: ReadonlySet<string>,
  { first, end }: Range,
): boolean {
  let all = 0;
  let same = 0;
  for (let number = first; number < end; number += 1) {
    const passage = library.passages[number];
    const length = passage === undefined ? 0 : passage.end - passage.start;
    all += length;
    if (shared.has(wordings[number] ?? '')) same += length;
  }
  return same > COPY_SHARE * all;
}

/** The same for texts that differ in case, spaces, signs and numbers only, as page numbers and dates do. */
function wordingOf(library: Library, passage: Passage): string {
  return textOf(library, passage)
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim();
}

/** The exact words of a passage. */
export function textOf(library: Library, passage: Passage): string {
  return library.documents.get(passage.document)?.text.slice(passage.start, passage.end) ?? '';
}
