/** Characters that start or end markup wherever they stand in a Discord message. */
const ANYWHERE = /[\\*_~|`<[\]]/g;
/**
 * A colon that would begin an address (`https://`), which clients turn into a link and reword, or an emoji (`:name:`),
 * whose end may stand in what comes next.
 */
const COLON = /:(?=\/\/|[^\s:]*:|[^\s:]+$)/g;
/** With an escaped bracket before it, this ends the label of any link that began further up in the message. */
const LINK_END = /(?<=\]|^)\(/g;
/** Headings, subtext, block quotes and lists begin a line, after blanks at most. */
const LINE_START = /^([^\S\n]*)([#>+-]+)/gm;
const NUMBERED = /^([^\S\n]*\d+)([.)])/gm;
const LINE_BREAK = /\r\n?|[\u2028\u2029\u0085]/g;

/**
 * Discord markdown that a client shows as exactly `text`.
 *
 * A backslash before a character that is neither a letter, a digit nor white space shows that character; every
 * character that could begin markup gets one. Line breaks of any kind become `\n`, and half surrogate pairs, which no
 * message can carry, U+FFFD.
 */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .replace(ANYWHERE, '\\$&')
    .replace(LINK_END, '\\(')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_, blanks: string, marks: string) => blanks + marks.replace(/./g, '\\$&'))
    .replace(NUMBERED, '$1\\$2');
}

/**
 * {@link escapeMarkdown} in bold, line by line and without the blanks around each line: some clients show the
 * asterisks where bold begins or ends at a blank or spans lines.
 */
export function boldMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_BREAK, '\n')
    .split('\n')
    .map((line) => {
      const bare = line.trim();
      if (bare === '') return line;
      const start = line.indexOf(bare);
      return `${line.slice(0, start)}**${escapeMarkdown(bare)}**${line.slice(start + bare.length)}`;
    })
    .join('\n');
}

/** `before`, `key` and `after` in a row, shown as exactly these words with `key` in bold. */
export function emphasisedMarkdown(before: string, key: string, after: string): string {
  const end = escapeMarkdown(after);
  const middle = closed(boldMarkdown(key), end);
  return closed(escapeMarkdown(before), middle + end) + middle + end;
}

/** A colon at the end would begin an emoji that ends in `next`; in bold it is the last but two. */
function closed(markdown: string, next: string): string {
  return /^\S/.test(next) ? markdown.replace(/:(\*\*)?$/, '\\:$1') : markdown;
}

/** Every line of `markdown` as a line of one block quote. */
export function quoteMarkdown(markdown: string): string {
  return markdown
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/**
 * A link with `label` as its text, or the escaped label alone where clients would show the brackets: with a bracket or
 * an address in the label, or an address that is not a web address or is longer than 512 characters, which is
 * Discord's limit for the addresses of buttons.
 */
export function linkMarkdown(label: string, url: string | undefined): string {
  const address = webAddress(url);
  const text = escapeMarkdown(label);
  if (address === undefined || label.trim() === '' || /[[\]]|:\/\/|\n/.test(label)) return text;
  return `[${text}](<${address}>)`;
}

/** The address in a form that ends no markup early; `undefined` where it is not a web address within 512 characters. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  const address = parsed.href.replace(/[()<>\\*_|`[\]"']|~(?!:text=)/g, percent);
  return address.length <= MAX_URL ? address : undefined;
}

/** https://discord.com/developers/docs/components/reference#button */
const MAX_URL = 512;

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
