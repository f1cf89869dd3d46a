/** A line of a page; lengths are in points, from the lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Font size. */
  readonly size: number;
}

/** What we use of a text item of pdf.js. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** The lines of a page in reading order, as pdf.js tells them. */
export function linesOfPage(items: readonly object[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | undefined;
  const close = (): void => {
    const text = open?.text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (open !== undefined && text) lines.push({ ...open, text });
    open = undefined;
  };
  for (const item of items) {
    if (!isTextItem(item)) continue;
    const piece = pieceOf(item);
    if (open !== undefined && Math.abs(open.y - piece.y) > piece.size / 2 && item.str.trim() !== '') close();
    open = open === undefined ? piece : extended(open, piece);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

function pieceOf({ str, transform, width }: TextItem): PdfLine {
  const [, , skew = 0, height = 0, left = 0, y = 0] = transform;
  return { text: str, left, right: left + width, y, size: Math.hypot(skew, height) };
}

/** Superscripts and spaces do not tell the size of a line. */
function extended(line: PdfLine, piece: PdfLine): PdfLine {
  if (line.text.trim() === '') return piece;
  return {
    ...line,
    text: line.text + piece.text,
    right: Math.max(line.right, piece.right),
    size: piece.text.trim() === '' ? line.size : Math.max(line.size, piece.size),
  };
}

/** A header or footer stands on at least this many pages. */
const MIN_REPEATS = 3;

/** Leaves out page numbers, and headers and footers that stand on most pages. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(patternOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(MIN_REPEATS, pages.length / 2);
  return pages.map((lines, index) => {
    const running = edges(lines).filter((line) => {
      return isPageNumber(line, index + 1) || (counts.get(patternOf(line)) ?? 0) >= enough;
    });
    return lines.filter((line) => !running.includes(line));
  });
}

function edges(lines: readonly PdfLine[]): readonly PdfLine[] {
  if (lines.length < 3) return [];
  return [...lines.slice(0, 1), ...lines.slice(-1)];
}

/** Running lines differ by their numbers only. */
function patternOf({ text, y }: PdfLine): string {
  return `${Math.round(y)} ${text.replace(/\d+/gu, '#')}`;
}

const NUMBERED_PAGE =
  /^(?:(?:page|pg|p|seite|página|pagina|sayfa|səhifə|trang|страница|стр)\.?\s+\d{1,4}(?:\s+\p{L}{2,4}\s+\d{1,4})?|第\s*\d{1,4}\s*[页頁]|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*\/\s*\d{1,4})$/iu;

/** A number alone may be a figure of the text, unless it is the page's own. */
function isPageNumber({ text }: PdfLine, page: number): boolean {
  return text === String(page) || NUMBERED_PAGE.test(text);
}
