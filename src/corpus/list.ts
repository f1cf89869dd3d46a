import type { Document } from '../core/model.ts';
import { passagesOf } from '../core/passages.ts';
import { limitsOf, shownText } from '../documents/access.ts';
import type { CorpusReading } from '../documents/corpus.ts';
import type { Skipped } from '../documents/files.ts';
import { type Format, formatOf } from '../documents/formats.ts';
import { counted, printable } from './printable.ts';

/** A document as its owner sees it. */
interface Listed extends Pick<Document, 'id' | 'title' | 'language' | 'url' | 'author' | 'date' | 'tags'> {
  readonly format: Format | undefined;
  readonly passages: number;
  readonly words: number;
  /** Of the file. */
  readonly bytes: number;
  /** See `limitsOf`; absent as long as the owner's rules cannot be read. */
  readonly limits?: readonly (readonly string[])[];
}

/** What a folder holds, with sums. */
export interface CorpusList {
  readonly documents: readonly Listed[];
  readonly skipped: readonly Skipped[];
  readonly totals: Readonly<Record<'documents' | 'skipped' | 'passages' | 'words' | 'bytes', number>>;
}

/** Every document with its facts, and what was left out. */
export function corpusList({ documents, access, skipped, files }: CorpusReading): CorpusList {
  const bytes = new Map(files.map((file) => [file.id, file.bytes]));
  const listed = documents.map((document): Listed => {
    const limits = access && limitsOf(access, document.id);
    return { ...listedOf(document, bytes.get(document.id) ?? 0), ...(limits && { limits }) };
  });
  const sum = (of: 'passages' | 'words' | 'bytes') => listed.reduce((total, each) => total + each[of], 0);
  return {
    documents: listed,
    skipped,
    totals: {
      documents: listed.length,
      skipped: skipped.length,
      passages: sum('passages'),
      words: sum('words'),
      bytes: sum('bytes'),
    },
  };
}

function listedOf(document: Document, bytes: number): Listed {
  const { id, title, language, url, author, date, tags, text } = document;
  return {
    ...{ id, title, format: formatOf(id), language },
    ...{ passages: passagesOf(document).length, words: wordsIn(text, language), bytes },
    ...{ ...(url && { url }), ...(author && { author }), ...(date && { date }), tags },
  };
}

/** A segment at a time: some languages put no spaces between words. */
function wordsIn(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}

/** The list for a reader. */
export function listLines({ documents, skipped, totals }: CorpusList): readonly string[] {
  const left = skipped.map(({ file, reason }) => `  ${printable(`${file}: ${reason}`)}`);
  return [
    ...documents.flatMap(linesOfDocument),
    ...(left.length > 0 ? ['Left out:', ...left] : []),
    `${counted(totals.documents, 'document')}, ${totals.skipped} left out; ${sizes(totals)}`,
  ];
}

function linesOfDocument(document: Listed): readonly string[] {
  const { id, title, format, language, url, author, date, tags, limits } = document;
  const facts = [format, language, sizes(document), ...(date ? [date] : []), ...(author ? [author] : [])];
  return [
    id,
    title,
    facts.join(', '),
    ...(url ? [url] : []),
    ...(tags.length > 0 ? [`tags: ${tags.join(', ')}`] : []),
    ...(limits === undefined ? [] : [shownText(limits)]),
  ].map((line, at) => `${at === 0 ? '' : '  '}${printable(line)}`);
}

function sizes({ passages, words, bytes }: Pick<Listed, 'passages' | 'words' | 'bytes'>): string {
  return `${counted(passages, 'passage')}, ${counted(words, 'word')}, ${(bytes / 1024).toFixed(1)} kB`;
}
