/** A longer line is a sentence, not a heading. */
const MAX_TITLE = 90;
const MAX_TITLE_WORDS = 14;
/** Unspaced scripts say as much in a third of the characters. */
const MAX_UNSPACED_TITLE = 30;

const CLOSED = /[.!?:;,…。！？：；，、।॥؟。]["'”’»）)\]]*$/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Myanmar}]/u;
const CHAPTER =
  /^(?:(?:chapter|part|section|article|annex|appendix|title|book|kapitel|chapitre|capítulo|глава|раздел|статья|bölüm|fəsil)\s+(?:\d+|[IVXLC]+)\b|第[\d〇一二三四五六七八九十百零]+[章节節部编編篇条條])/iu;
const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u;

/** Whether a line only underlines the line before it. */
export function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,}|_{3,}|\*{3,})$/u.test(line);
}

/**
 * The level of a line that is a heading, judged with the line after it. A heading is not searched, so whatever is in
 * doubt is a paragraph.
 */
export function headingLevel(line: string, next: string | undefined, bullet: RegExp): number | undefined {
  if (next === undefined || line.length > MAX_TITLE) return undefined;
  if (/^={3,}$/u.test(next)) return 1;
  if (/^[-~]{3,}$/u.test(next)) return 2;
  if (!looksLikeTitle(line)) return undefined;
  const number = NUMBERED.exec(line)?.[1];
  if (number !== undefined)
    return NUMBERED.test(next) || !introduces(line, next, bullet) ? undefined : number.split('.').length;
  if (bullet.test(line)) return undefined;
  if (CHAPTER.test(line)) return 1;
  if (!introduces(line, next, bullet)) return undefined;
  return isShouted(line) ? 1 : 2;
}

function looksLikeTitle(line: string): boolean {
  if (CLOSED.test(line) || /[:：;；。]\s|[.!?]\s+\p{Lu}/u.test(line.replace(NUMBERED, ''))) return false;
  if (!/^["'“‘«「『(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(line)) return false;
  if (UNSPACED.test(line)) return line.length <= MAX_UNSPACED_TITLE && !/[，、。]/u.test(line);
  return line.split(/\s+/u).length <= MAX_TITLE_WORDS && /\p{L}{2}/u.test(line);
}

/** A heading stands before longer text: a list, a sentence, or a line that announces one. */
function introduces(line: string, next: string, bullet: RegExp): boolean {
  if (isUnderline(next)) return false;
  return (
    bullet.test(next) ||
    (CLOSED.test(next) && next.length > line.length * 1.2) ||
    next.length > line.length * 3
  );
}

function isShouted(line: string): boolean {
  return line === line.toUpperCase() && line !== line.toLowerCase() && /\p{Lu}{3}/u.test(line);
}
