import MiniSearch from 'minisearch';
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

/** A term of the index that is close to a word which the index lacks. */
interface NearTerm {
  readonly term: string;
  /** Edits between the two: insertions, deletions and substitutions. */
  readonly distance: number;
}

/** The content of an index as flat arrays: what a snapshot holds. */
export interface IndexData {
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
  /** Terms that begin with `prefix`, in no order. */
  startingWith(prefix: string): readonly string[];
  /** Longer terms that end with `ending`, of at least four letters, in no order; the first call lays out all terms. */
  endingWith(ending: string): readonly string[];
  /** The content, for a snapshot; it shares memory with the index. */
  data(): IndexData;
}

const FIELD = 'terms';

/** Letters of scripts with thousands of them. */
const MANY_LETTERED = /[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ud840-\udfff]/;

/**
 * What a term is kept under. MiniSearch's tree reads the branches of a node one by one, of which a script with
 * thousands of letters makes thousands: each of its units is written as four of sixteen letters.
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

/** Separates terms on their way through MiniSearch, which takes text; no term holds a line feed. */
const SEPARATOR = '\n';

/**
 * Indexes entries in their order, numbered from 0. `termsOf` gives the terms of each, repeated as often as they
 * occur.
 */
export function buildIndex(
  size: number,
  termsOf: (entry: number) => readonly string[],
  onEntry: (done: number) => void = () => {},
): TermIndex {
  const index = new FrozenIndex();
  for (let id = 0; id < size; id += 1) {
    index.add({ id, terms: termsOf(id) });
    onEntry(id + 1);
  }
  index.freeze();
  return index;
}

/** The index that `data` was taken from. */
export function loadIndex(data: IndexData): TermIndex {
  const index = new FrozenIndex();
  index.restore(data);
  return index;
}

/**
 * MiniSearch as it is built, with its postings then moved from maps into flat arrays: a tenth of the memory, and read
 * from a snapshot at the speed of the disk. Its tree of terms, and with it its fuzzy search, stays as it is.
 */
class FrozenIndex extends MiniSearch<Entry> implements TermIndex {
  #data: IndexData = {
    terms: [],
    offsets: new Uint32Array(1),
    entries: new Uint32Array(0),
    frequencies: new Uint8Array(0),
    lengths: new Uint16Array(0),
  };
  #averageLength = 0;
  #byEnd: TermsByEnd | undefined;

  constructor() {
    super({
      fields: [FIELD],
      extractField: (entry, name) => (name === 'id' ? String(entry.id) : entry.terms.join(SEPARATOR)),
      tokenize: (text) => text.split(SEPARATOR),
      processTerm: keyOf,
      autoVacuum: false,
    });
  }

  get size(): number {
    return this.#data.lengths.length;
  }

  get averageLength(): number {
    return this.#averageLength;
  }

  lengthOf(entry: number): number {
    return this.#data.lengths[entry] ?? 0;
  }

  postings(term: string): Postings | undefined {
    const found: unknown = this._index.get(keyOf(term));
    return typeof found === 'number' ? this.#postingsAt(found) : undefined;
  }

  near(term: string, maxDistance: number): readonly NearTerm[] {
    const found = [...this._index.fuzzyGet(keyOf(term), maxDistance)];
    return found
      .map(([near, [, distance]]) => ({ term: termOf(near), distance }))
      .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1));
  }

  startingWith(prefix: string): readonly string[] {
    return [...this._index.atPrefix(keyOf(prefix)).keys()].map(termOf);
  }

  endingWith(ending: string): readonly string[] {
    this.#byEnd ??= layOutByEnd(this.#data.terms);
    return termsEndingWith(this.#byEnd, ending);
  }

  data(): IndexData {
    return this.#data;
  }

  /** Moves the postings of MiniSearch's maps into flat arrays. */
  freeze(): void {
    const found = [...this._index].filter(([key]) => key !== '');
    const terms = found.map(([key]) => termOf(key));
    const postings = found.map(([, fields]) => fields.get(0) ?? new Map<number, number>());
    const total = postings.reduce((sum, { size }) => sum + size, 0);
    const offsets = new Uint32Array(terms.length + 1);
    const entries = new Uint32Array(total);
    const frequencies = new Uint8Array(total);
    let at = 0;
    postings.forEach((occurrences, term) => {
      offsets[term] = at;
      // MiniSearch numbers entries as they come and keeps insertion order, so these rise.
      for (const [entry, frequency] of occurrences) {
        entries[at] = entry;
        frequencies[at] = Math.min(255, frequency);
        at += 1;
      }
    });
    offsets[terms.length] = at;
    const lengths = Uint16Array.from({ length: this.documentCount }, (_none, entry) =>
      Math.min(65_535, this._fieldLength.get(entry)?.[0] ?? 0),
    );
    this.restore({ terms, offsets, entries, frequencies, lengths });
  }

  restore(data: IndexData): void {
    this.removeAll();
    this.#data = data;
    this.#byEnd = undefined;
    const total = data.lengths.reduce((sum, length) => sum + length, 0);
    this.#averageLength = total / Math.max(1, data.lengths.length);
    // The tree now leads to the number of a term instead of to a map.
    const tree = this._index as unknown as { set(term: string, at: number): void };
    for (const [at, term] of data.terms.entries()) tree.set(keyOf(term), at);
  }

  #postingsAt(term: number): Postings {
    const { offsets, entries, frequencies } = this.#data;
    return { entries, frequencies, start: offsets[term] ?? 0, end: offsets[term + 1] ?? 0 };
  }
}
