import type { Block, Span } from '../core/model.ts';
import { type Builder, createBuilder } from './builder.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A heading's letters are at least this much larger than the text's. */
const HEADING_RATIO = 1.15;
/** More sizes than this are ornament. */
const MAX_LEVELS = 6;
/** A wider gap than this many usual ones begins a paragraph. */
const GAP_RATIO = 1.35;
/** A line that ends this much before the margin is the last of its paragraph, if its sentence ends there. */
const SHORT_RATIO = 0.85;

const BULLET = /^(?:[-*•‣▪◦●■–—]\s+|\(?(?:\d{1,3}|[a-z])[.)]\s+)(?=\S)/iu;
const MARK = /^[-*•‣▪◦●■–—]\s+/u;
const CLOSED = /[.!?:;…。！？：][)\]"'”’»]*$/u;

/** Puts the lines of pages together to headings, paragraphs and list items. */
export function pdfBlocks(pages: readonly (readonly PdfLine[])[]): {
  readonly text: string;
  readonly blocks: readonly Block[];
} {
  const lines = pages.flat();
  const layout = layoutOf(pages);
  const words = vocabulary(lines);
  const builder = createBuilder();
  let lead: Span | undefined;
  for (const paragraph of paragraphsOf(pages, layout)) {
    const text = join(paragraph, words);
    const size = paragraph[0]?.size ?? 0;
    const level = layout.headingSizes.findIndex((heading) => size >= heading - 0.01) + 1;
    if (level > 0 && !/[.;,]$/u.test(text)) builder.heading(level, text);
    else lead = writeBody(builder, text, lead);
  }
  return builder.build();
}

function writeBody(builder: Builder, text: string, before: Span | undefined): Span | undefined {
  if (!BULLET.test(text)) {
    builder.block('paragraph', text);
    return undefined;
  }
  const lead = builder.lead() ?? before;
  builder.block('item', text.replace(MARK, ''), lead);
  return lead;
}

interface Layout {
  readonly bodySize: number;
  /** Usual distance of lines. */
  readonly gap: number;
  /** Right margin. */
  readonly right: number;
  /** Sizes of headings, largest first. */
  readonly headingSizes: readonly number[];
}

function layoutOf(pages: readonly (readonly PdfLine[])[]): Layout {
  const lines = pages.flat();
  const bodySize = commonest(lines.map((line) => [line.size, line.text.length]));
  const gaps = pages.flatMap((page) => page.slice(1).map((line, index) => (page[index]?.y ?? 0) - line.y));
  const sizes = new Set(
    lines.map(({ size }) => round(size)).filter((size) => size >= bodySize * HEADING_RATIO),
  );
  const body = lines.filter(({ size }) => round(size) === bodySize);
  return {
    bodySize,
    gap: commonest(gaps.filter((gap) => gap > 0).map((gap) => [gap, 1])),
    right: body.reduce((right, line) => Math.max(right, line.right), 0),
    headingSizes: [...sizes].sort((a, b) => b - a).slice(0, MAX_LEVELS),
  };
}

/** The value with the greatest weight, values being taken as equal to half a point. */
function commonest(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const totals = new Map<number, number>();
  for (const [value, weight] of weighted) totals.set(round(value), (totals.get(round(value)) ?? 0) + weight);
  return [...totals].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}

function paragraphsOf(
  pages: readonly (readonly PdfLine[])[],
  layout: Layout,
): readonly (readonly PdfLine[])[] {
  const paragraphs: PdfLine[][] = [];
  for (const page of pages) {
    page.forEach((line, index) => {
      const open = paragraphs.at(-1);
      const last = open?.at(-1);
      const goesOn =
        last !== undefined && (index === 0 ? runsOver(last, line) : continues(last, line, layout));
      if (open !== undefined && goesOn) open.push(line);
      else paragraphs.push([line]);
    });
  }
  return paragraphs;
}

/** Across pages only what is plainly the same sentence. */
function runsOver(last: PdfLine, line: PdfLine): boolean {
  return round(last.size) === round(line.size) && !CLOSED.test(last.text) && /^\p{Ll}/u.test(line.text);
}

function continues(last: PdfLine, line: PdfLine, layout: Layout): boolean {
  if (round(last.size) !== round(line.size) || BULLET.test(line.text)) return false;
  const distance = last.y - line.y;
  if (distance < 0 || distance > layout.gap * GAP_RATIO * Math.max(1, line.size / layout.bodySize))
    return false;
  if (CLOSED.test(last.text) && last.right < layout.right * SHORT_RATIO) return false;
  const indented = line.left > last.left + line.size;
  return !(indented && CLOSED.test(last.text) && !BULLET.test(last.text));
}

/** Lines joined by spaces; a word that was broken at a line's end is mended only where the document shows how. */
function join(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => (text === '' ? line.text : append(text, line.text, words)), '');
}

const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}，。、；：！？]$/u;
const UNSPACED_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}，。、；：！？]/u;

function append(text: string, next: string, words: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  if (UNSPACED_END.test(text) && UNSPACED_START.test(next)) return text + next;
  const head = /(?<=^|[^\p{L}\p{M}-])[\p{L}\p{M}]+(?=[-‐]$)/u.exec(text)?.[0];
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return `${text} ${next}`;
  return words.has((head + tail).toLowerCase()) ? text.slice(0, -1) + next : text + next;
}

function vocabulary(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}
