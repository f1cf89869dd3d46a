import type { Document, Passage } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';

/** What every library is given: the same passages, cut as Verbatim cuts them. */
export interface Corpus {
  /** In the order of their ids. */
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
  /** The words of each passage. */
  readonly texts: readonly string[];
  /** Two-letter code of the language that most of the text is in. */
  readonly language: string;
}

/** A question, perhaps limited to one document. */
export interface Query {
  readonly question: string;
  readonly document?: string | undefined;
}

/** The index of a library, ready to be asked. */
export interface Engine {
  /** Numbers of at most `limit` passages, the best first. */
  readonly search: (query: Query, limit: number) => readonly number[];
  /** The index as bytes for a disk. */
  readonly save: () => Promise<Uint8Array>;
}

/** A search library with one way of setting it. */
export interface Peer {
  readonly name: string;
  /** A word or two that name the settings in a table. */
  readonly settings: string;
  readonly build: (corpus: Corpus) => Promise<Engine>;
  /** The engine whose `save` gave these bytes. */
  readonly load: (saved: Uint8Array, corpus: Corpus) => Promise<Engine>;
}

export function createCorpus(documents: readonly Document[]): Corpus {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parts = sorted.map((document) => ({ document, passages: [...passagesOf(document)] }));
  return {
    documents: sorted,
    passages: parts.flatMap(({ passages }) => passages),
    texts: parts.flatMap(({ document: { text }, passages }) =>
      passages.map(({ start, end }) => text.slice(start, end)),
    ),
    language: commonestLanguage(sorted),
  };
}

function commonestLanguage(documents: readonly Document[]): string {
  const lengths = new Map<string, number>();
  for (const { language, text } of documents) {
    const [code = language] = language.split('-');
    lengths.set(code, (lengths.get(code) ?? 0) + text.length);
  }
  const [commonest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? 'und';
}

/** Keeps to the document that a question is limited to, for libraries that cannot do it themselves. */
export function within(
  { passages }: Corpus,
  { document }: Query,
  limit: number,
  rank: (limit: number) => readonly number[],
): readonly number[] {
  if (document === undefined) return rank(limit).slice(0, limit);
  const ranked = rank(passages.length);
  return ranked.filter((passage) => passages[passage]?.document === document).slice(0, limit);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function toBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

export function fromBytes(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
