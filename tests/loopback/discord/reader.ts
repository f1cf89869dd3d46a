/** What a client makes of a message: the words as shown, and which of them are set apart. */
export interface Shown {
  /** The visible text; block quotes, lists, headings and subtext without their marks. */
  readonly text: string;
  /** The visible text of every run in bold. */
  readonly bold: readonly string[];
  /** The visible text of every block quote. */
  readonly quotes: readonly string[];
  /** Where the links lead. */
  readonly links: readonly string[];
  /** Everything else that a client would not show as written, by its kind: `italic`, `mention`, `address` … */
  readonly marks: readonly string[];
}

interface State {
  text: string;
  bold: string[];
  quotes: string[];
  links: string[];
  marks: string[];
}

interface Rule {
  readonly pattern: RegExp;
  /** Only where a line begins. */
  readonly atLineStart?: true;
  readonly read: (match: RegExpExecArray, state: State, inQuote: boolean) => void;
}

/** A wrapper whose inside is markdown again. */
function wrapping(name: string): Rule['read'] {
  return (match, state, inQuote) => {
    state.marks.push(name);
    parse(match[1] ?? '', state, inQuote);
  };
}

/** What a client replaces by something of its own. */
function replacing(name: string): Rule['read'] {
  return (_, state) => {
    state.marks.push(name);
    state.text += `⟨${name}⟩`;
  };
}

const BLOCK_QUOTE: Rule = {
  pattern: /^(?: *>>> +([\s\S]*)|( *>(?!>>) +[^\n]*(?:\n *>(?!>>) +[^\n]*)*\n?))/,
  atLineStart: true,
  read(match, state) {
    const inner = match[1] ?? (match[2] ?? '').replace(/\n$/, '').replace(/^ *> ?/gm, '');
    const before = state.text.length;
    parse(inner, state, true);
    state.quotes.push(state.text.slice(before));
    if (match[0].endsWith('\n')) state.text += '\n';
  },
};

/** After the rules of Discord's own client, in its order; our second reading of them, apart from the escaper. */
const RULES: readonly Rule[] = [
  {
    pattern: /^ *#{1,3}\s+([^\n]+?)#*\s*(?:\n|$)/,
    atLineStart: true,
    read: wrapping('heading'),
  },
  {
    pattern: /^ *-# +([^\n]+)/,
    atLineStart: true,
    read: (match, state, inQuote) => parse(match[1] ?? '', state, inQuote),
  },
  { pattern: /^ *(?:[*+-]|\d+[.)]) +/, atLineStart: true, read: (_, state) => state.marks.push('bullet') },
  {
    pattern: /^\\([^0-9A-Za-z\s])/,
    read(match, state) {
      state.text += match[1] ?? '';
    },
  },
  { pattern: /^```(?:[a-z0-9_+\-.#]+?\n)?\n*[^\n][\s\S]*?\n*```/i, read: replacing('code block') },
  { pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/, read: replacing('code') },
  {
    pattern: /^<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^:>]+:\d+|id:\w+)>/,
    read: replacing('mention'),
  },
  { pattern: /^<[^: >]+:\/[^ >]+>/, read: replacing('address') },
  { pattern: /^(?:https?|steam):\/\/[^\s<]+[^<.,:;"')\]\s]/, read: replacing('address') },
  {
    pattern: /^\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?((?:[^\s\\]|\\.)*?)>?\s*\)/,
    read(match, state, inQuote) {
      state.links.push(match[2] ?? '');
      parse(match[1] ?? '', state, inQuote);
    },
  },
  {
    pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
    read(match, state, inQuote) {
      const before = state.text.length;
      parse(match[1] ?? '', state, inQuote);
      state.bold.push(state.text.slice(before));
    },
  },
  { pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, read: wrapping('underline') },
  { pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_\b/, read: wrapping('italic') },
  { pattern: /^\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/, read: wrapping('italic') },
  { pattern: /^~~([\s\S]+?)~~(?!_)/, read: wrapping('strike') },
  { pattern: /^\|\|([\s\S]+?)\|\|/, read: wrapping('spoiler') },
  { pattern: /^:[^\s:]+:/, read: replacing('emoji') },
];

/** Reads a message as a client shows it. Discord itself takes the blanks around a message away. */
export function readMarkdown(content: string): Shown {
  const state: State = { text: '', bold: [], quotes: [], links: [], marks: [] };
  parse(content.trim(), state, false);
  return state;
}

function parse(source: string, state: State, inQuote: boolean): void {
  let position = 0;
  while (position < source.length) {
    const atLineStart = position === 0 || source[position - 1] === '\n';
    position += step(source.slice(position), atLineStart, state, inQuote);
  }
}

/** Reads one construct and says how long it was. */
function step(rest: string, atLineStart: boolean, state: State, inQuote: boolean): number {
  const rules = inQuote ? RULES : [BLOCK_QUOTE, ...RULES];
  for (const rule of rules) {
    if (rule.atLineStart && !atLineStart) continue;
    const match = rule.pattern.exec(rest);
    if (!match) continue;
    rule.read(match, state, inQuote);
    return match[0].length;
  }
  state.text += rest[0] ?? '';
  return 1;
}
