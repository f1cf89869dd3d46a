import type { Document } from '../core/model.ts';
import { decode } from './encoding.ts';
import type { Format } from './formats.ts';
import { remarksOn, toDocument } from './inference.ts';
import { FileError, type Parsed, type Remark } from './parsed.ts';
import { revisionOf } from './revision.ts';
import { parseText } from './text.ts';

/** A file to be parsed. */
export interface Job {
  readonly id: string;
  readonly format: Format;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A document, and what its owner should know of it. */
export interface Reading {
  readonly document: Document;
  readonly remarks: readonly Remark[];
}

/**
 * The document that a file holds.
 *
 * @throws {FileError} where it cannot be read or has no words.
 */
export async function parse({ id, format, bytes }: Job): Promise<Reading> {
  if (bytes.length === 0) throw new FileError('the file is empty; write something in it, or remove it');
  const parsed = await parseAs(format, bytes);
  if (!parsed.blocks.some((block) => block.kind !== 'heading')) {
    throw new FileError('no text was found in it; check that the file is complete, or remove it');
  }
  return {
    document: toDocument(id, await revisionOf(bytes), parsed),
    remarks: remarksOn(format, parsed),
  };
}

/** A format's libraries are loaded with its first file: they take more time and memory than most documents. */
async function parseAs(format: Format, bytes: Uint8Array): Promise<Parsed> {
  switch (format) {
    case 'text':
      return parseText(decode(bytes));
    case 'markdown':
      return (await import('./markdown.ts')).parseMarkdown(decode(bytes));
    case 'html':
      return (await import('./html.ts')).parseHtml(decode(bytes));
    case 'pdf':
      return (await import('./pdf.ts')).parsePdf(bytes);
    case 'docx':
      return (await import('./docx.ts')).parseDocx(bytes);
    default:
      return format satisfies never;
  }
}
