import type { Span } from '../core/model.ts';

/** A line with words in it, without the white space around them. */
export interface Line extends Span {
  readonly text: string;
  /** True where a blank line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  let position = 0;
  for (const raw of text.split(/(?<=\n|\r(?!\n)|\u2028|\u2029)/u)) {
    const words = raw.trim();
    if (words === '') {
      afterBlank = true;
    } else {
      const start = position + raw.indexOf(words);
      lines.push({ start, end: start + words.length, text: words, afterBlank });
      afterBlank = false;
    }
    position += raw.length;
  }
  return lines;
}
