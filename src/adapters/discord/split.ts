import type { Span } from '../../core/model.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** How far past a cut to look for the rest of a grapheme: more than any real one, such as an emoji family, has. */
const GRAPHEME_UNITS = 64;

/**
 * Cuts `text` into spans of which each, once rendered, has at most `limit` units. `size` gives the rendered length of
 * a span, at least its own length and growing with it. Cuts fall at the end of a line, else a sentence, else a word,
 * else a grapheme; between code points only where one grapheme alone is over the limit.
 */
export function splitText(text: string, limit: number, size: (span: Span) => number): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  while (start < text.length && size({ start, end: text.length }) > limit) {
    const end = cut(text, start, furthest(text, start, limit, size));
    spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** At most `max` UTF-16 units of `text`, with an ellipsis where something was left out. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, graphemeBorder(text, 0, max - 1)).trimEnd()}…`;
}

function furthest(text: string, start: number, limit: number, size: (span: Span) => number): number {
  let low = start + 1;
  let high = Math.min(text.length, start + limit);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (size({ start, end: middle }) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cut(text: string, start: number, end: number): number {
  const part = text.slice(start, end);
  const soonest = part.length / 2;
  const line = part.lastIndexOf('\n') + 1;
  if (line > soonest) return start + line;
  const sentence = lastSentence(part);
  if (sentence > soonest) return start + sentence;
  const word = /\s(?=\S*$)/u.exec(part);
  if (word && word.index + 1 > soonest) return start + word.index + 1;
  return graphemeBorder(text, start, end);
}

/** Where the last sentence begins, which the end of `part` may have cut. */
function lastSentence(part: string): number {
  return sentences.segment(part).containing(part.length - 1)?.index ?? 0;
}

function graphemeBorder(text: string, start: number, end: number): number {
  const near = text.slice(start, end + GRAPHEME_UNITS);
  const border = graphemes.segment(near).containing(end - start)?.index ?? end - start;
  if (border > 0) return start + border;
  const inPair = text.slice(end - 1, end + 1).codePointAt(0) ?? 0;
  return inPair > 0xffff && end - 1 > start ? end - 1 : end;
}
