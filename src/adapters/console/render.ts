import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Button, DifferencePart, Quote, Reply, ReplyBlock, Span } from '../../core/model.ts';

export interface Terminal {
  /** Columns to fill at most. */
  readonly width: number;
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Control characters, of which line feed and tab may pass: a document must not steer the terminal. */
const CONTROLS = /\p{Cc}/gu;

/** What begins a style in a terminal. */
const ESCAPE = '\u001b';

/** The reading width of a book: longer lines are hard to follow. */
const MAX_WIDTH = 88;

/** Typesets a reply as lines of text, each ended by a line feed. */
export function render(reply: Reply, terminal: Terminal): string {
  const blocks = reply.blocks.map((block) => renderBlock(block, terminal));
  const buttons = renderButtons(reply.buttons, terminal);
  return `${[...blocks, ...(buttons === '' ? [] : [buttons])].join('\n\n')}\n`;
}

function renderBlock(block: ReplyBlock, terminal: Terminal): string {
  switch (block.kind) {
    case 'heading':
      return wrap(style('bold', visible(block.text), terminal), '', terminal);
    case 'text':
      return wrap(visible(block.text), '', terminal);
    case 'list':
      return block.items
        .map(({ text, url }) =>
          wrap(url === undefined ? visible(text) : `${visible(text)} ${visible(url)}`, '- ', terminal),
        )
        .join('\n');
    case 'quote':
      return renderQuote(block.quote, terminal);
    case 'difference':
      return wrap(block.parts.map((part) => renderPart(part, terminal)).join(''), '', terminal);
    default:
      return block satisfies never;
  }
}

function renderQuote(quote: Quote, terminal: Terminal): string {
  const path = [quote.title, ...quote.section].map(visible).join(' › ');
  const source = quote.receipt === undefined ? path : `${path} · ${quote.receipt}`;
  const words =
    quote.lead === undefined ? [] : [wrap(style('dim', visible(quote.lead), terminal), '│ ', terminal)];
  return [
    ...words,
    wrap(emphasise(quote, terminal), '│ ', terminal),
    wrap(style('dim', source, terminal), '  ', terminal),
    ...(quote.url === undefined ? [] : [`  ${style('dim', visible(quote.url), terminal)}`]),
  ].join('\n');
}

/** In the signs of a word difference of Git, so that it reads without colour. */
function renderPart({ kind, text }: DifferencePart, terminal: Terminal): string {
  switch (kind) {
    case 'same':
      return visible(text);
    case 'removed':
      return style('red', `[-${visible(text)}-]`, terminal);
    case 'added':
      return style('green', `{+${visible(text)}+}`, terminal);
    default:
      return kind satisfies never;
  }
}

/** The quote with its key sentence bold and the shared words coloured as well. */
function emphasise(quote: Quote, terminal: Terminal): string {
  const borders = [quote.sentence, ...quote.highlights].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([quote.start, ...borders, quote.end])].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const span = { start, end: cuts[i + 1] ?? quote.end };
      const text = visible(quote.text.slice(span.start - quote.start, span.end - quote.start));
      const styles: Style = [];
      if (inside(span, quote.sentence)) styles.push('bold');
      if (quote.highlights.some((highlight) => inside(span, highlight))) styles.push('cyan');
      return styles.length > 0 ? style(styles, text, terminal) : text;
    })
    .join('');
}

function inside(span: Span, outer: Span): boolean {
  return outer.start <= span.start && span.end <= outer.end;
}

function renderButtons(buttons: readonly Button[], terminal: Terminal): string {
  const named = buttons.flatMap((button) =>
    button.kind === 'action' ? [`/${button.name} ${button.label}`] : [],
  );
  return named.length === 0 ? '' : style('dim', wrap(named.join(' · '), '', terminal), terminal);
}

/** Shows control characters as the signs that Unicode has for them. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, (character) => {
    if (character === '\n' || character === '\t') return character;
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

function style(format: Style, text: string, { colour }: Terminal): string {
  return colour ? styleText(format, text, { validateStream: false }) : text;
}

function wrap(text: string, prefix: string, terminal: Terminal): string {
  const width = Math.max(20, Math.min(terminal.width, MAX_WIDTH)) - prefix.length;
  const hanging = prefix === '- ' ? '  ' : prefix;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .map((line, i) => (i === 0 ? prefix : hanging) + line.replace(/ +$/, ''))
    .join('\n');
}

/** Styles at the start of a line, and the space at which it was broken off the line before. */
const BREAK = new RegExp(`^((?:${ESCAPE}\\[[\\d;]*m)*) `);

function wrapLine(line: string, width: number): string[] {
  const [first = '', ...rest] = wrapAnsi(line, width, { trim: false, hard: true }).split('\n');
  return [first, ...rest.map((continued) => continued.replace(BREAK, '$1'))];
}
