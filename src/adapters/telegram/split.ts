import { type Styled, sliced } from './styled.ts';

/** What one message can hold (Bot API, `sendMessage`). */
const MESSAGE_LIMITS = { units: 4096, entities: 100 } as const;

/** A part shorter than this share of what fits is too short to end at a fine border such as a paragraph's. */
const LEAST_FILL = 0.5;

/** How far past the limit a segmenter looks, so that the end of its window is not taken for a border. */
const LOOKAHEAD_UNITS = 64;

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** True where one message can hold all of it. */
export function fits(styled: Styled): boolean {
  return styled.text.length <= MESSAGE_LIMITS.units && styled.entities.length <= MESSAGE_LIMITS.entities;
}

/**
 * Cuts into parts that each fit a message: after a paragraph if one ends in the second half of what fits, else after
 * a sentence, a word, a grapheme, and never inside a surrogate pair. The parts joined are the text, unit for unit; a
 * style that reaches over a cut continues in the next part.
 */
export function split(styled: Styled): readonly Styled[] {
  const parts: Styled[] = [];
  let rest = styled;
  while (!fits(rest)) {
    const end = naturalBorder(rest.text, room(rest));
    parts.push(sliced(rest, 0, end));
    rest = sliced(rest, end, rest.text.length);
  }
  parts.push(rest);
  return parts;
}

/** How many units of it one message can hold: the entity that would be one too many must start after the cut. */
function room(styled: Styled): number {
  const excess = styled.entities[MESSAGE_LIMITS.entities];
  return Math.max(1, Math.min(MESSAGE_LIMITS.units, excess?.offset ?? MESSAGE_LIMITS.units));
}

/** The best place for a cut in `(0, limit]`; only a lone surrogate pair at a limit of 1 may go one unit past it. */
function naturalBorder(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const least = Math.max(1, Math.floor(limit * LEAST_FILL));
  const window = text.slice(0, limit + LOOKAHEAD_UNITS);
  const borders = [
    () => text.lastIndexOf('\n', limit - 1) + 1,
    () => lastSegment(sentences, window, limit),
    () => lastSpace(text, limit, least),
    () => lastSegment(words, window, limit),
    () => lastSegment(graphemes, window, limit),
  ];
  for (const border of borders) {
    const end = border();
    if (end >= least) return end;
  }
  return lastCodePoint(text, limit);
}

function lastSegment(segmenter: Intl.Segmenter, window: string, limit: number): number {
  let last = 0;
  for (const { index } of segmenter.segment(window)) {
    if (index > limit) break;
    last = index;
  }
  return last;
}

/** Behind the last space that nothing combines with. */
function lastSpace(text: string, limit: number, least: number): number {
  for (let end = limit; end >= least; end--) {
    if (/\s/u.test(text.charAt(end - 1)) && !/^[\p{M}\p{Cf}]/u.test(text.slice(end, end + 2))) return end;
  }
  return 0;
}

function lastCodePoint(text: string, limit: number): number {
  const code = text.codePointAt(limit - 1);
  const cutsPair = code !== undefined && code > 0xffff;
  return cutsPair ? Math.max(limit - 1, 2) : limit;
}
