import type { Block } from '../core/model.ts';

/** What a file says of itself; absent where it says nothing. */
export interface Metadata {
  readonly title?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly url?: string;
  readonly author?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly tags?: readonly string[];
}

/** What the owner should know of a file that is served all the same. */
export interface Remark {
  /** What is odd or missing, in lower case and without a full stop. */
  readonly what: string;
  /** What to do about it, as a sentence. */
  readonly advice: string;
}

/** A file as its parser understood it, before anything is inferred. */
export interface Parsed {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly remarks?: readonly Remark[];
}

/** Why a file cannot be served: one line that says what is wrong and what to do, without the file's name. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Longer messages of a library are cut, because they may quote the file. */
const MAX_DETAIL = 120;

/** One line for whatever a parser threw. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileError) return error.message;
  if (error instanceof RangeError && /call stack/iu.test(error.message)) return NESTED_TOO_DEEP;
  const detail = error instanceof Error ? error.message : String(error);
  const line = detail.replace(/\s+/gu, ' ').slice(0, MAX_DETAIL);
  return `cannot be read (${line}); check that the file is complete`;
}

/** For markup that no person writes. */
export const NESTED_TOO_DEEP = 'its markup is nested too deeply; flatten it';
