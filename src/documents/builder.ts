import type { Block, Span, TextBlock } from '../core/model.ts';
import { leadWithin } from './lead.ts';

/** Collects the text of a document with markup, block by block, and keeps their offsets. */
export interface Builder {
  /** Appends a heading; nothing happens where `text` has no words. */
  heading(level: number, text: string): Span | undefined;
  /** Appends a block; nothing happens where `text` has no words. */
  block(kind: TextBlock['kind'], text: string, lead?: Span): Span | undefined;
  /** What introduces a list that begins here: the paragraph before it, or its last sentence. */
  lead(): Span | undefined;
  build(): { readonly text: string; readonly blocks: readonly Block[] };
}

/** A longer heading is a paragraph that was given the looks of one; headings are not searched. */
const MAX_HEADING = 200;

/** Blocks are separated by blank lines, items of a list and rows of a table by line breaks. */
export function createBuilder(): Builder {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;

  function append(text: string, tight: boolean): Span {
    const separator = length === 0 ? '' : tight ? '\n' : '\n\n';
    const start = length + separator.length;
    parts.push(separator, text);
    length = start + text.length;
    return { start, end: length };
  }

  function block(kind: TextBlock['kind'], raw: string, lead?: Span): Span | undefined {
    const text = kind === 'code' ? raw.replace(/^(?:[^\S\n]*\n)+/u, '').trimEnd() : raw.trim();
    if (text.trim() === '') return undefined;
    const tight = (kind === 'item' || kind === 'row') && blocks.at(-1)?.kind === kind;
    const span = append(text, tight);
    blocks.push(lead === undefined ? { kind, ...span } : { kind, ...span, lead });
    return span;
  }

  return {
    heading(level, raw) {
      const text = raw.replace(/\s+/gu, ' ').trim();
      if (text === '') return undefined;
      if (text.length > MAX_HEADING) return block('paragraph', text);
      const span = append(text, false);
      blocks.push({ kind: 'heading', level, ...span });
      return span;
    },
    block,
    lead() {
      const last = blocks.at(-1);
      if (last?.kind !== 'paragraph') return undefined;
      const within = leadWithin(parts.at(-1) ?? '', { start: 0, end: last.end - last.start });
      return { start: last.start + within.start, end: last.end };
    },
    build: () => ({ text: parts.join(''), blocks }),
  };
}
