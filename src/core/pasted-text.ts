/** What somebody pasted to have it checked. */
export interface PastedText {
  /** The pieces between ellipses, in order, without what was put around them; empty where nothing is left. */
  readonly fragments: readonly string[];
  /** Lines that cite rather than quote, and what is too much: not checked. */
  readonly ignored: readonly string[];
}

/** Longer text, in UTF-16 units, is not checked to its end: what Discord's longest option takes. */
const MAX_PASTED = 6_000;

/** More pieces than this are looked for as one. */
const MAX_FRAGMENTS = 24;

/** How much of what was not checked is named. */
const MAX_NAMED = 80;

/** What mail, Markdown and this program in a terminal put before quoted lines. */
const QUOTE_MARK = /^[^\S\n]*(?:[>│][^\S\n]?)+/gm;

/** The source below a quote, as this bot writes it on Discord. */
const SUBTEXT = /^-# .*$/gm;

/** A last line that names a source: behind a dash, or with a receipt at its end. */
const LAST_LINE = /\n[^\S\n]*(?:(?:[—―–~]|--)[^\S\n]*\S[^\n]{0,200}|[^\n]{1,400} · [0-9a-hjkmnp-tv-z]{10})$/;

/** The same on the line of a quote that stands in quotation marks. */
const BEHIND_QUOTE = /(?<=^["“«„‘「『‹].{1,6000}["”“»’」』›][.,]?)\s*(?:[—―–]|--)\s*[^"“”«»\n]{1,200}$/s;

const ELLIPSIS = /[[(]\s*(?:…|\.(?:\s?\.){2,})\s*[\])]|…|\.(?:[^\S\n]?\.){2,}/;

/** Takes what was pasted apart into what can be looked for. */
export function readPasted(pasted: string): PastedText {
  const ignored: string[] = [];
  const without = (text: string, pattern: RegExp) =>
    text.replace(pattern, (found) => {
      ignored.push(named(found));
      return '';
    });
  const whole = pasted.toWellFormed();
  let text = whole.slice(0, MAX_PASTED).toWellFormed().replace(/\r\n?/g, '\n').replace(QUOTE_MARK, '').trim();
  for (const pattern of [SUBTEXT, LAST_LINE, BEHIND_QUOTE]) text = without(text, pattern).trim();
  if (whole.length > MAX_PASTED) ignored.push(named(whole.slice(MAX_PASTED)));
  return { fragments: fragmentsOf(text), ignored };
}

function fragmentsOf(text: string): readonly string[] {
  const pieces = text
    .split(new RegExp(ELLIPSIS, 'g'))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (pieces.length <= MAX_FRAGMENTS) return pieces;
  return [...pieces.slice(0, MAX_FRAGMENTS - 1), pieces.slice(MAX_FRAGMENTS - 1).join(' … ')];
}

function named(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_NAMED ? line : `${line.slice(0, MAX_NAMED).toWellFormed()}…`;
}
