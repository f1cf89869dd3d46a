/** What steers a terminal or turns the direction of its text. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/** One line of text that cannot steer the terminal: names of files and words of documents are anybody's. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(CONTROLS, '\uFFFD');
}

/** A number with its noun, which takes an s in the plural. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
