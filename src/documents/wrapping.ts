import type { Line } from './lines.ts';

/** Wider lines than this are paragraphs, not the lines of a wrapped one. */
const MAX_WRAP_WIDTH = 130;
const MIN_WRAP_WIDTH = 30;
/** Fewer line breaks than this prove nothing. */
const MIN_EVIDENCE = 3;
/** The share of line breaks that must lie where a wrapped line would break. */
const MIN_SHARE = 0.7;

const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;

/**
 * Whether paragraphs go over several lines: then most lines break because the next word did not fit, which also keeps
 * them of a similar width. Lines that are paragraphs of their own end where their last sentence does.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return false;
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.afterBlank ? [] : [{ line: line.text, next: next.text }];
  });
  if (breaks.length < MIN_EVIDENCE) return false;
  const forced = breaks.filter(({ line, next }) => line.length + 1 + firstWord(next) > width);
  const open = breaks.filter(({ line }) => !/[.!?。！？]["”’)]?$/u.test(line));
  return forced.length >= breaks.length * MIN_SHARE && open.length * 2 >= breaks.length;
}

function firstWord(text: string): number {
  return UNSPACED.test(text) ? 2 : (/^\S+/u.exec(text)?.[0].length ?? 0);
}
