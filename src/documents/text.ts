import type { Block, Span } from '../core/model.ts';
import { leadWithin } from './lead.ts';
import { type Line, linesOf } from './lines.ts';
import type { Parsed } from './parsed.ts';
import { headingLevel, isUnderline } from './titles.ts';
import { isWrapped } from './wrapping.ts';

/** A dash or dot only marks an item; a number or letter is part of its words, as in a rule that is cited by it. */
const MARK = /^[-*•‣▪–—]\s+/u;
const BULLET = /^(?:[-*•‣▪–—]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+(?=\S)/u;

/** A plain text file, whose text is the file itself: one paragraph a line, or hard-wrapped with blank lines between. */
export function parseText(text: string): Parsed {
  const lines = linesOf(text);
  const groups = isWrapped(lines) ? unwrap(lines) : lines;
  return { text, blocks: blocksOf(text, groups), metadata: {} };
}

/** Joins the lines of each hard-wrapped paragraph into one. */
function unwrap(lines: readonly Line[]): readonly Line[] {
  const paragraphs: Line[] = [];
  for (const line of lines) {
    const previous = paragraphs.at(-1);
    const starts = previous === undefined || line.afterBlank || BULLET.test(line.text);
    if (starts || isUnderline(line.text) || (previous && isUnderline(previous.text))) paragraphs.push(line);
    else paragraphs.splice(-1, 1, joined(previous, line));
  }
  return paragraphs;
}

function joined(first: Line, second: Line): Line {
  return { ...first, end: second.end, text: `${first.text} ${second.text}` };
}

function blocksOf(text: string, lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let lead: Span | undefined;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (isUnderline(line.text)) return;
    const span = { start: line.start, end: line.end };
    const level = headingLevel(line.text, next?.text, BULLET);
    if (level !== undefined) {
      blocks.push({ kind: 'heading', level, ...span });
      lead = undefined;
      return;
    }
    if (!BULLET.test(line.text)) {
      blocks.push({ kind: 'paragraph', ...span });
      lead = leadWithin(text, span);
      return;
    }
    const item = {
      kind: 'item',
      start: span.start + (MARK.exec(line.text)?.[0].length ?? 0),
      end: span.end,
    } as const;
    blocks.push(lead === undefined ? item : { ...item, lead });
  });
  return blocks;
}
