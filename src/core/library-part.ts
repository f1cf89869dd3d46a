import type { Library } from './library.ts';
import type { StoredLibrary } from './library-snapshot.ts';
import type { Passage } from './model.ts';
import type { IndexData } from './search.ts';
import { shortFormsOf } from './short-forms.ts';

/**
 * What a library of some of the documents would have made of them: nothing in it comes from the others, neither a word
 * nor how often it occurs. Takes the postings of the whole in place of reading the texts again.
 */
export function partOf(library: Library, documents: ReadonlySet<string>): StoredLibrary {
  const { sections, passageIndex, sectionIndex } = library;
  const isKept = ({ document }: Passage) => documents.has(document);
  const keptSections = sections.map(({ first }) => {
    const passage = library.passages[first];
    return passage !== undefined && isKept(passage);
  });
  return {
    passages: library.passages.filter(isKept),
    passageIndex: entriesOf(passageIndex.data(), library.passages.map(isKept)),
    sectionIndex: entriesOf(sectionIndex.data(), keptSections),
    shortForms: shortFormsOf([...library.documents.values()].filter(({ id }) => documents.has(id))),
  };
}

/** The index with some of its entries, numbered anew in their order. */
function entriesOf(data: IndexData, kept: readonly boolean[]): IndexData {
  const terms: string[] = [];
  const offsets: number[] = [0];
  const numbers = numbered(kept);
  const entries = new Uint32Array(data.entries.length);
  const frequencies = new Uint8Array(data.entries.length);
  let size = 0;
  for (const [term, word] of data.terms.entries()) {
    const before = size;
    const end = data.offsets[term + 1] ?? 0;
    for (let at = data.offsets[term] ?? 0; at < end; at += 1) {
      const entry = data.entries[at] ?? 0;
      if (kept[entry] !== true) continue;
      entries[size] = numbers[entry] ?? 0;
      frequencies[size] = data.frequencies[at] ?? 0;
      size += 1;
    }
    if (size === before) continue;
    terms.push(word);
    offsets.push(size);
  }
  return {
    terms,
    offsets: Uint32Array.from(offsets),
    entries: entries.slice(0, size),
    frequencies: frequencies.slice(0, size),
    lengths: data.lengths.filter((_length, entry) => kept[entry] === true),
  };
}

/** For each entry how many are kept before it. */
function numbered(kept: readonly boolean[]): Uint32Array {
  const numbers = new Uint32Array(kept.length);
  let count = 0;
  for (const [entry, isKept] of kept.entries()) {
    numbers[entry] = count;
    count += Number(isKept);
  }
  return numbers;
}
