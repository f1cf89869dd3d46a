import type { Span } from '../core/model.ts';

/** A lead is shown above each item, so it stays a line: three lines on a phone. */
const MAX_LEAD = 200;

/** The part of a paragraph that introduces what follows it: all of it, or its last sentence where it is long. */
export function leadWithin(text: string, paragraph: Span): Span {
  if (paragraph.end - paragraph.start <= MAX_LEAD) return { start: paragraph.start, end: paragraph.end };
  const sentences = new Intl.Segmenter('und', { granularity: 'sentence' }).segment(
    text.slice(paragraph.start, paragraph.end),
  );
  const start = [...sentences].at(-1)?.index ?? 0;
  return { start: paragraph.start + start, end: paragraph.end };
}
