import { fingerprint } from './fingerprint.ts';

/** What stands where something personal stood. */
const MASK = '***';

/** UTF-16 units of a question that are kept. */
export const MAX_KEPT_LENGTH = 200;

/** What is read of a question before it is cut: enough for the longest that is kept, with blanks and signs. */
const MAX_READ_LENGTH = 2_000;

/** Digits in a row from which they may be a number of somebody's. */
const LONG_NUMBER = /\p{Nd}{6,}/gu;

/** Seven digits or more with a sign between them at most, as telephone numbers are written. */
const GROUPED_NUMBER = /\p{Nd}(?:[ .,'-]?\p{Nd}){6,}/gu;

/** What looks like a long number and is a span of years or a date: the subject of many an ordinary question. */
const YEARS_OR_DATE = /^(?:(?:1\d|20)\d\d[ -](?:1\d|20)\d\d|(?:1\d|20)\d\d-[01]\d-[0-3]\d)$/;

/**
 * A question as it may be kept: case, blanks and signs folded, what looks personal masked, cut. Equal questions become
 * equal texts. `undefined` where no word is left.
 */
export function keptQuestion(question: string): string | undefined {
  const visible = question
    .slice(0, MAX_READ_LENGTH)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/(?![\u200c\u200d])[\p{Cf}\ufffd]/gu, '');
  const words = visible.split(/[\s\p{Cc}]+/u).map((word) => (isPersonal(word) ? MASK : foldWord(word)));
  const masked = words
    .join(' ')
    .replace(/ +/g, ' ')
    .replace(GROUPED_NUMBER, (number) => (YEARS_OR_DATE.test(number) ? number : MASK))
    .replace(LONG_NUMBER, MASK);
  const kept = masked
    .trim()
    .slice(0, MAX_KEPT_LENGTH)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return /\p{L}|\p{N}/u.test(kept) ? kept : undefined;
}

/** The name of a kept question, 14 letters and digits: the same in every process. */
export function questionKey(kept: string): string {
  return fingerprint(kept);
}

/** A form that names a person or an account, or lets somebody in: whatever hangs together with it goes too. */
function isPersonal(word: string): boolean {
  if (word.includes('@') || word.includes('://')) return true;
  if (/^\P{L}*www\./iu.test(word) || /\.\p{L}{2,}[/:?#]/u.test(word)) return true;
  if (/<[^<>]*\d{5,}>/.test(word)) return true;
  const runs = word.match(/[\w.:+/=~-]{20,}/g) ?? [];
  return runs.some((run) => run.length >= 32 || (/\d/.test(run) && /[a-z]/i.test(run)));
}

/** Lower case; only signs that belong to a word or a number stay, such as in "don't", "3.5" and "c++". */
function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/(?!\u200c|\u200d)[^\p{L}\p{M}\p{N}'.,%+#-]/gu, ' ')
    .replace(/(?<![\p{L}\p{M}\p{N}])['.,-]+|['.,-]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/(?<![\p{L}\p{N}+#])[%+#]+/gu, ' ');
}
