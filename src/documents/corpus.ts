import { readFile } from 'node:fs/promises';
import type { AccessRule } from '../core/access.ts';
import type { Document } from '../core/model.ts';
import type { Preferences } from '../core/preferences.ts';
import { SetupError } from '../errors.ts';
import { loadAccess } from './access.ts';
import { listFiles, type Skipped, type SourceFile } from './files.ts';
import { FileError, type Remark, reasonOf } from './parsed.ts';
import { createParser, type Parser } from './parser.ts';
import { loadPreferences } from './preferences.ts';
import { revisionOf } from './revision.ts';

/** What a folder holds: its documents, and what could not be taken. */
export interface Corpus {
  /** Sorted by id. */
  readonly documents: readonly Document[];
  /** Sorted by file. */
  readonly skipped: readonly Skipped[];
  /** From the owner's files beside the documents. */
  readonly preferences: Preferences;
  /** Which documents are shown where, as the owner says; `undefined` where he says it in a way that cannot be read. */
  readonly access: readonly AccessRule[] | undefined;
}

/** Everything that is known of a folder after reading it. */
export interface CorpusReading extends Corpus {
  /** What promised to be a document, sorted by id. */
  readonly files: readonly SourceFile[];
  /** Files that are no documents, sorted. */
  readonly others: readonly string[];
  /** Sorted by file. */
  readonly remarks: readonly (Remark & Pick<Skipped, 'file'>)[];
}

/** How a folder is read. */
export interface LoadOptions {
  /** Documents of an earlier load: a file whose bytes have not changed is not parsed again. */
  readonly previous?: Pick<Corpus, 'documents' | 'preferences'> & Partial<Pick<Corpus, 'access'>>;
  /** True to keep the previous version of a file that is broken now; it is reported as skipped all the same. */
  readonly keepBroken?: boolean;
  /** Called after each file, with how many are done of how many. */
  readonly onProgress?: (done: number, total: number, file: string) => void;
  /** Larger files are skipped; 50 MB unless given. */
  readonly maxBytes?: number;
}

/** 50 MB: a thousand-page PDF fits, a mistake does not. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** Files read and parsed at once: bounds the memory that they take together. */
const CONCURRENCY = 2;

/**
 * Reads every document below a folder. A file that cannot be served is skipped and reported; the others are served.
 *
 * @throws {SetupError} where the folder is missing or holds no document that can be served.
 */
export async function loadCorpus(folder: string, options: LoadOptions = {}): Promise<Corpus> {
  const { documents, skipped, preferences, access } = await readCorpus(folder, options);
  if (documents.length === 0) throw new SetupError(nothingToServe(folder, skipped));
  return { documents, skipped, preferences, access };
}

/**
 * Reads every document below a folder, which may hold none.
 *
 * @throws {SetupError} where the folder is missing.
 */
export async function readCorpus(folder: string, options: LoadOptions = {}): Promise<CorpusReading> {
  const { files, skipped: unlisted, others } = await listFiles(folder);
  const documents: Document[] = [];
  const remarks: CorpusReading['remarks'][number][] = [];
  const kept = options.keepBroken === true ? options.previous : undefined;
  const { preferences, skipped: unread } = await loadPreferences(folder, others, kept?.preferences);
  const skipped: Skipped[] = [...unlisted, ...unread];
  const load = createLoader(options);
  let done = 0;
  const waiting = files.values();
  const work = async (): Promise<void> => {
    const parser = createParser();
    try {
      for (const file of waiting) {
        const { document, reason, remarks: made = [] } = await load(file, parser);
        remarks.push(...made.map((remark) => ({ file: file.id, ...remark })));
        if (document !== undefined) documents.push(document);
        if (reason !== undefined) skipped.push({ file: file.id, reason });
        done += 1;
        options.onProgress?.(done, files.length, file.id);
      }
    } finally {
      await parser.close();
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  // After the documents, so that none is newer than the rules that it is shown by.
  const { access, skipped: unruled } = await loadAccess(folder, others, kept?.access);
  skipped.push(...unruled);
  skipped.sort((a, b) => compare(a.file, b.file));
  remarks.sort((a, b) => compare(a.file, b.file));
  documents.sort((a, b) => compare(a.id, b.id));
  return { documents, skipped, preferences, access, files, others, remarks };
}

interface Loaded {
  readonly document?: Document;
  readonly reason?: string;
  readonly remarks?: readonly Remark[];
}

function createLoader(options: LoadOptions): (file: SourceFile, parser: Parser) => Promise<Loaded> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const previous = new Map(options.previous?.documents.map((document) => [document.id, document]));
  return async (file, parser) => {
    const before = previous.get(file.id);
    try {
      const bytes = await read(file, maxBytes);
      if (before !== undefined && before.revision === (await revisionOf(bytes))) return { document: before };
      const outcome = await parser.parse({ id: file.id, format: file.format, bytes });
      if ('document' in outcome) return outcome;
      throw new FileError(outcome.reason);
    } catch (error) {
      const reason = reasonOf(error);
      if (before === undefined || options.keepBroken !== true) return { reason };
      return { document: before, reason: `${reason} (its last good version is still served)` };
    }
  };
}

async function read(file: SourceFile, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (file.bytes > maxBytes) throw new FileError(tooLarge(maxBytes));
  const bytes = await readFile(file.path);
  if (bytes.length > maxBytes) throw new FileError(tooLarge(maxBytes));
  return bytes;
}

/** Why a file of more bytes is not read. */
export function tooLarge(maxBytes: number): string {
  return `larger than ${Math.floor(maxBytes / 1024 / 1024)} MB; split it into several files`;
}

/** Why a folder without a document cannot be served, and what to do. */
export function nothingToServe(folder: string, skipped: readonly Skipped[]): string {
  const [first] = skipped;
  if (first === undefined) return `${folder}: no documents; put .txt, .md, .html, .pdf or .docx files in it`;
  const others = skipped.length - 1;
  const more = others === 1 ? ' (and 1 other file was skipped)' : ` (and ${others} other files were skipped)`;
  return `${folder}: no document can be served: ${first.file}: ${first.reason}${others > 0 ? more : ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
