import type { Document, Passage, Span } from './model.ts';
import type { IndexData } from './search.ts';
import type { ShortForm } from './short-forms.ts';

/** What of a library is worth keeping: what cannot be had from its documents at once. */
export interface StoredLibrary {
  readonly passages: readonly Passage[];
  readonly passageIndex: IndexData;
  readonly sectionIndex: IndexData;
  readonly shortForms: readonly ShortForm[];
}

/** The part of a snapshot that is text. */
interface Head {
  readonly sections: readonly (readonly string[])[];
  readonly shortForms: readonly ShortForm[];
  /** Terms of the two indexes, one a line: no term holds a line feed. */
  readonly passageTerms: string;
  readonly sectionTerms: string;
  /** Elements of each array that follows. */
  readonly lengths: readonly number[];
}

type NumberArray = Uint32Array | Uint16Array | Uint8Array;

/** How the arrays follow each other, each aligned for its elements. */
const ARRAYS = [
  Uint32Array, // passages
  Uint32Array, // sentences
  ...[Uint32Array, Uint32Array, Uint8Array, Uint16Array], // offsets, entries, frequencies, lengths of the passage index
  ...[Uint32Array, Uint32Array, Uint8Array, Uint16Array], // and of the section index
] as const;

const ALIGNMENT = 4;

const KINDS: readonly Passage['kind'][] = ['paragraph', 'item', 'row', 'quotation', 'code'];

/**
 * A snapshot: the length of its head, the head as JSON, then arrays of numbers in the byte order of this machine,
 * because a snapshot is not meant to travel. `documents` are sorted by id.
 */
export function encodeLibrary(
  library: StoredLibrary,
  documents: readonly Document[],
): Uint8Array<ArrayBuffer> {
  const { passages, passageIndex, sectionIndex, shortForms } = library;
  const { sections, numbers, sentences } = flatten(passages, documents);
  const arrays = [numbers, sentences, ...arraysOf(passageIndex), ...arraysOf(sectionIndex)];
  const head: Head = {
    sections,
    shortForms,
    passageTerms: passageIndex.terms.join('\n'),
    sectionTerms: sectionIndex.terms.join('\n'),
    lengths: arrays.map(({ length }) => length),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const starts = [aligned(ALIGNMENT + text.length)];
  for (const [at, { byteLength }] of arrays.entries()) starts.push(aligned((starts[at] ?? 0) + byteLength));
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, ALIGNMENT);
  arrays.forEach((array, at) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), starts[at]);
  });
  return bytes;
}

/** Reads what {@link encodeLibrary} wrote of these documents, sorted by id. */
export function decodeLibrary(snapshot: Uint8Array, documents: readonly Document[]): StoredLibrary {
  // A copy that starts where memory is aligned, and that is not a part of a larger buffer.
  const bytes = new Uint8Array(snapshot);
  const textLength = new DataView(bytes.buffer).getUint32(0);
  const text = new TextDecoder().decode(bytes.subarray(ALIGNMENT, ALIGNMENT + textLength));
  const head = JSON.parse(text) as Head;
  let at = aligned(ALIGNMENT + textLength);
  const arrays = ARRAYS.map((Kind, index): NumberArray => {
    const array = new Kind(bytes.buffer, at, head.lengths[index] ?? 0);
    at += aligned(array.byteLength);
    return array;
  });
  const [numbers = NONE, sentences = NONE, ...indexes] = arrays;
  return {
    passages: unflatten(documents, head.sections, numbers, sentences),
    passageIndex: indexOf(head.passageTerms, indexes.slice(0, 4)),
    sectionIndex: indexOf(head.sectionTerms, indexes.slice(4)),
    shortForms: head.shortForms,
  };
}

const NONE = new Uint32Array(0);

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function arraysOf({ offsets, entries, frequencies, lengths }: IndexData): readonly NumberArray[] {
  return [offsets, entries, frequencies, lengths];
}

function indexOf(terms: string, [offsets, entries, frequencies, lengths]: readonly NumberArray[]): IndexData {
  return {
    terms: terms === '' ? [] : terms.split('\n'),
    offsets: Uint32Array.from(offsets ?? []),
    entries: entries as Uint32Array,
    frequencies: frequencies as Uint8Array,
    lengths: lengths as Uint16Array,
  };
}

/** Numbers of a passage: document, kind, section, start, end, start and end of its lead or zeros, sentences. */
const NUMBERS_A_PASSAGE = 8;

interface Flat {
  readonly sections: readonly (readonly string[])[];
  readonly numbers: Uint32Array;
  /** Starts and ends in turn. */
  readonly sentences: Uint32Array;
}

function flatten(passages: readonly Passage[], documents: readonly Document[]): Flat {
  const numberOf = new Map(documents.map(({ id }, at) => [id, at]));
  const sections: (readonly string[])[] = [];
  const numbers = new Uint32Array(passages.length * NUMBERS_A_PASSAGE);
  const sentences = new Uint32Array(2 * passages.reduce((sum, passage) => sum + passage.sentences.length, 0));
  let sentence = 0;
  passages.forEach((passage, at) => {
    const { kind, section, start, end, lead } = passage;
    const document = numberOf.get(passage.document) ?? 0;
    if (section !== sections.at(-1)) sections.push(section);
    const facts = [
      document,
      KINDS.indexOf(kind),
      sections.length - 1,
      start,
      end,
      lead?.start ?? 0,
      lead?.end ?? 0,
    ];
    numbers.set([...facts, passage.sentences.length], at * NUMBERS_A_PASSAGE);
    for (const span of passage.sentences) {
      sentences[sentence] = span.start;
      sentences[sentence + 1] = span.end;
      sentence += 2;
    }
  });
  return { sections, numbers, sentences };
}

function unflatten(
  documents: readonly Document[],
  sections: Head['sections'],
  numbers: NumberArray,
  sentences: NumberArray,
): readonly Passage[] {
  let sentence = 0;
  return Array.from({ length: numbers.length / NUMBERS_A_PASSAGE }, (_none, at): Passage => {
    const number = (field: number) => numbers[at * NUMBERS_A_PASSAGE + field] ?? 0;
    const spans: Span[] = [];
    for (let left = number(7); left > 0; left -= 1) {
      spans.push({ start: sentences[sentence] ?? 0, end: sentences[sentence + 1] ?? 0 });
      sentence += 2;
    }
    return {
      document: documents[number(0)]?.id ?? '',
      kind: KINDS[number(1)] ?? 'paragraph',
      section: sections[number(2)] ?? [],
      start: number(3),
      end: number(4),
      ...(number(6) > 0 ? { lead: { start: number(5), end: number(6) } } : {}),
      sentences: spans,
    };
  });
}
