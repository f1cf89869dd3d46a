const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Khmer}\\p{sc=Lao}\\p{sc=Myanmar}，。、；：！？「」『』（）';
const BREAK_IN_UNSPACED = new RegExp(`(?<=[${UNSPACED}])\\n(?=[${UNSPACED}])`, 'gu');

/** Stands for a line break that the author asked for, while source line breaks are still around it. */
export const HARD_BREAK = '\u2028';

/**
 * The words of a run of markup as a reader sees them: line breaks of the source are spaces, or nothing between the
 * characters of a script without spaces; breaks that the author asked for stay.
 */
export function flow(text: string): string {
  return text
    .replace(/[^\S\n\u00a0\u202f\u2028\u3000]+/gu, ' ')
    .replace(/ ?\n\s*/gu, '\n')
    .replace(BREAK_IN_UNSPACED, '')
    .replace(/\n/gu, ' ')
    .replace(/ *\u2028[ \u2028]*/gu, '\n')
    .replace(/ {2,}/gu, ' ')
    .trim();
}
