import MiniSearch from 'minisearch';
import { type NearTerm, numberOf, termsNear, termsStartingWith } from './sorted-terms.ts';
import { layOutByEnd, type TermsByEnd, termsEndingWith } from './terms-by-end.ts';

/** An entry of the index, a passage or a section, by its number. */
interface Entry {
  readonly id: number;
  readonly terms: readonly string[];
}

/** Where a term occurs: entries in rising order, with how often each holds it (255 stands for more). */
export interface Postings {
  readonly entries: Uint32Array;
  readonly frequencies: Uint8Array;
  /** This term's part of the two arrays is `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** The content of an index as flat arrays: what a snapshot holds. */
export interface IndexData {
  /** Sorted as JavaScript compares strings. */
  readonly terms: readonly string[];
  /** Where each term's postings start, and at the last place where they all end. */
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
  readonly frequencies: Uint8Array;
  /** Distinct terms of each entry. */
  readonly lengths: Uint16Array;
}

/** A finished index over numbered entries; nothing can be added to it. */
export interface TermIndex {
  /** Number of entries. */
  readonly size: number;
  readonly averageLength: number;
  /** Distinct terms of an entry. */
  lengthOf(entry: number): number;
  /** `undefined` for a term that no entry holds. */
  postings(term: string): Postings | undefined;
  /** Terms within `maxDistance` edits, the closest first. */
  near(term: string, maxDistance: number): readonly NearTerm[];
  /** Terms that begin with `prefix`, sorted. */
  startingWith(prefix: string): readonly string[];
  /** Longer terms that end with `ending`, of at least four letters, in no order; the first call lays out all terms. */
  endingWith(ending: string): readonly string[];
  /** The content, for a snapshot; it shares memory with the index. */
  data(): IndexData;
}

/**
 * Indexes entries in their order, numbered from 0. `termsOf` gives the terms of each, repeated as often as they
 * occur.
 */
export function buildIndex(
  size: number,
  termsOf: (entry: number) => readonly string[],
  onEntry: (done: number) => void = () => {},
): TermIndex {
  const builder = new IndexBuilder();
  for (let id = 0; id < size; id += 1) {
    builder.add({ id, terms: termsOf(id) });
    onEntry(id + 1);
  }
  return loadIndex(builder.frozen());
}

/** The index that `data` was taken from. */
export function loadIndex(data: IndexData): TermIndex {
  const { terms, offsets, entries, frequencies, lengths } = data;
  const size = lengths.length;
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size);
  let byEnd: TermsByEnd | undefined;
  return {
    size,
    averageLength,
    lengthOf: (entry) => lengths[entry] ?? 0,
    postings(term) {
      const at = numberOf(terms, term);
      if (at < 0) return undefined;
      return { entries, frequencies, start: offsets[at] ?? 0, end: offsets[at + 1] ?? 0 };
    },
    near: (term, maxDistance) =>
      // Those at the same distance stay sorted.
      [...termsNear(terms, term, maxDistance)].sort((a, b) => a.distance - b.distance),
    startingWith: (prefix) => termsStartingWith(terms, prefix),
    endingWith(ending) {
      byEnd ??= layOutByEnd(terms);
      return termsEndingWith(byEnd, ending);
    },
    data: () => data,
  };
}

const FIELD = 'terms';

/** Separates terms on their way through MiniSearch, which takes text; no term holds a line feed. */
const SEPARATOR = '\n';

/** Letters of scripts with thousands of them. */
const MANY_LETTERED = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ud840-\udfff]/;

/**
 * What a term is kept under while the index is built. MiniSearch's tree reads the branches of a node one by one, of which a
 * script with thousands of letters makes thousands: each of its units is written as four of sixteen letters.
 */
function keyOf(term: string): string {
  if (!MANY_LETTERED.test(term)) return term;
  let key = KEY_MARK;
  for (let at = 0; at < term.length; at += 1) key += term.charCodeAt(at).toString(16).padStart(4, '0');
  return key;
}

/** Begins a key that is not its term; no term begins so, because terms hold letters and digits only. */
const KEY_MARK = '\u0001';

function termOf(key: string): string {
  if (!key.startsWith(KEY_MARK)) return key;
  const units = key.slice(1).match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

/** MiniSearch while it indexes; then its tree of terms and its maps of postings are moved into flat arrays. */
class IndexBuilder extends MiniSearch<Entry> {
  constructor() {
    super({
      fields: [FIELD],
      extractField: (entry, name) => (name === 'id' ? String(entry.id) : entry.terms.join(SEPARATOR)),
      tokenize: (text) => text.split(SEPARATOR),
      processTerm: keyOf,
      autoVacuum: false,
    });
  }

  frozen(): IndexData {
    const found = [...this._index]
      .filter(([key]) => key !== '')
      .map(([key, fields]) => ({ term: termOf(key), postings: fields.get(0) ?? new Map<number, number>() }))
      .sort((a, b) => (a.term < b.term ? -1 : 1));
    const total = found.reduce((sum, { postings }) => sum + postings.size, 0);
    const offsets = new Uint32Array(found.length + 1);
    const entries = new Uint32Array(total);
    const frequencies = new Uint8Array(total);
    let at = 0;
    found.forEach(({ postings }, number) => {
      offsets[number] = at;
      // MiniSearch numbers entries as they come and keeps insertion order, so these rise.
      for (const [entry, frequency] of postings) {
        entries[at] = entry;
        frequencies[at] = Math.min(255, frequency);
        at += 1;
      }
    });
    offsets[found.length] = at;
    const lengths = Uint16Array.from({ length: this.documentCount }, (_none, entry) =>
      Math.min(65_535, this._fieldLength.get(entry)?.[0] ?? 0),
    );
    return { terms: found.map(({ term }) => term), offsets, entries, frequencies, lengths };
  }
}
