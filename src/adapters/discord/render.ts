import type { Button, DifferencePart, ListItem, Quote, Reply, ReplyBlock, Span } from '../../core/model.ts';
import { readingAddress } from '../../core/text-fragment.ts';
import {
  boldMarkdown,
  emphasisedMarkdown,
  escapeMarkdown,
  linkMarkdown,
  quoteMarkdown,
  webAddress,
} from './markdown.ts';
import { shorten, splitText } from './split.ts';

/** https://discord.com/developers/docs/resources/message#create-message */
export const MAX_CONTENT = 2000;
/** https://discord.com/developers/docs/components/reference#button */
const MAX_LABEL = 80;
const MAX_CUSTOM_ID = 100;
const BUTTONS_IN_ROW = 5;
const ROWS = 5;
/** Ours: keep the source line below one message, even where every character is escaped. */
const MAX_TITLE = 200;
const MAX_SECTION = 300;

/** No previews of addresses below a message: the quote is the answer. */
const SUPPRESS_EMBEDS = 1 << 2;

/** The body of a message as Discord's REST interface takes it, for a new message and for an edit alike. */
export interface MessageBody {
  /** At most 2,000 characters. */
  readonly content: string;
  /** Sent even when empty: an edit would keep the old buttons otherwise. */
  readonly components: readonly ActionRow[];
  /** Sent on edits too: without it an edit parses mentions by the defaults. */
  readonly allowed_mentions: { readonly parse: readonly never[]; readonly replied_user: false };
  readonly flags: number;
}

interface ActionRow {
  readonly type: 1;
  readonly components: readonly ButtonComponent[];
}

type ButtonComponent =
  | { readonly type: 2; readonly style: 2; readonly label: string; readonly custom_id: string }
  | { readonly type: 2; readonly style: 5; readonly label: string; readonly url: string };

/**
 * The messages that show a reply, in order; none where it has no words. Each is within Discord's limits, mentions
 * nobody and unfurls nothing, and the buttons are on the last.
 */
export function renderReply(reply: Reply): readonly MessageBody[] {
  const contents = pack(reply.blocks.flatMap(piecesOf));
  return contents.map((content, index) => ({
    content,
    components: index === contents.length - 1 ? rowsOf(reply.buttons) : [],
    allowed_mentions: { parse: [], replied_user: false },
    flags: SUPPRESS_EMBEDS,
  }));
}

/** A run of markdown that stays together, at most {@link MAX_CONTENT} long. */
interface Piece {
  readonly markdown: string;
  /** What stands between it and the piece before, when both share a message. */
  readonly gap: '\n' | '\n\n';
  /** True for what introduces the next piece and would look lost at the end of a message. */
  readonly leads: boolean;
}

function piecesOf(block: ReplyBlock): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return pieces(splitMarkdown(block.text, boldMarkdown), '\n\n', true);
    case 'text':
      return pieces(splitMarkdown(block.text, escapeMarkdown), '\n\n');
    case 'list':
      return block.items.flatMap((item) => pieces(itemMarkdown(item), '\n'));
    case 'quote':
      return pieces(quotePieces(block.quote), '\n\n');
    case 'difference':
      return pieces(differenceMarkdown(block.parts), '\n\n');
    default:
      return block satisfies never;
  }
}

function pieces(markdowns: readonly string[], gap: Piece['gap'], leads = false): readonly Piece[] {
  return markdowns
    .filter((markdown) => markdown.trim() !== '')
    .map((markdown, index) => ({ markdown, gap: index === 0 ? gap : '\n', leads }));
}

function splitMarkdown(text: string, render: (part: string) => string): readonly string[] {
  const markdownOf = (span: Span) => render(text.slice(span.start, span.end));
  return splitText(text, MAX_CONTENT, (span) => markdownOf(span).length).map(markdownOf);
}

function itemMarkdown(item: ListItem): readonly string[] {
  const linked = `- ${linkMarkdown(item.text, item.url)}`;
  if (linked.length <= MAX_CONTENT && !item.text.includes('\n')) return [linked];
  // Lines after the first are indented, or they would leave the list.
  return splitMarkdown(item.text, (part) => `- ${escapeMarkdown(part.trim()).replaceAll('\n', '\n  ')}`);
}

/** Struck through what only the first wording has, underlined what only the second has. */
function differenceMarkdown(parts: readonly DifferencePart[]): readonly string[] {
  const contents: string[] = [];
  for (const markdown of parts.flatMap(({ kind, text }) => splitMarkdown(text, MARKED[kind]))) {
    const last = contents.at(-1);
    if (last === undefined || last.length + markdown.length > MAX_CONTENT) contents.push(markdown);
    else contents[contents.length - 1] = last + markdown;
  }
  return contents;
}

const MARKED: Readonly<Record<DifferencePart['kind'], (text: string) => string>> = {
  same: escapeMarkdown,
  removed: (text) => `~~${escapeMarkdown(text)}~~`,
  added: (text) => `__${escapeMarkdown(text)}__`,
};

/** The source line follows the words, so that a notification shows the answer first. */
function quotePieces(quote: Quote): readonly string[] {
  const parts = quoteParts(quote);
  const source = sourceLine(quote);
  const last = parts.at(-1);
  if (last === undefined) return [source];
  const ended = `${last}\n${source}`;
  return ended.length <= MAX_CONTENT ? [...parts.slice(0, -1), ended] : [...parts, source];
}

function quoteParts(quote: Quote): readonly string[] {
  const body = (span: Span) => quoteMarkdown(emphasised(quote, span));
  const lead =
    quote.lead === undefined || quote.lead.trim() === '' ? '' : quoteMarkdown(escapeMarkdown(quote.lead));
  const whole = `${lead}\n${body({ start: 0, end: quote.text.length })}`.trimStart();
  if (whole.length <= MAX_CONTENT) return [whole];
  const spans = splitText(quote.text, MAX_CONTENT, (span) => body(span).length);
  const leads =
    lead === '' ? [] : splitMarkdown(quote.lead ?? '', (part) => quoteMarkdown(escapeMarkdown(part)));
  return [
    ...leads,
    ...spans.filter((span) => quote.text.slice(span.start, span.end).trim() !== '').map(body),
  ];
}

/** The part of a quote's text with what it holds of the key sentence in bold. */
function emphasised(quote: Quote, span: Span): string {
  const { text } = quote;
  const within = (position: number) => Math.min(Math.max(position - quote.start, span.start), span.end);
  const start = within(quote.sentence.start);
  const end = within(quote.sentence.end);
  return emphasisedMarkdown(text.slice(span.start, start), text.slice(start, end), text.slice(end, span.end));
}

function sourceLine(quote: Quote): string {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const title = linkMarkdown(shorten(oneLine(quote.title), MAX_TITLE), readingAddress(quote));
  const section = shorten(quote.section.map(oneLine).join(' › '), MAX_SECTION);
  const path = section === '' ? title : `${title} › ${escapeMarkdown(section)}`;
  return `-# ${path}${quote.receipt === undefined ? '' : ` · ${quote.receipt}`}`;
}

function pack(all: readonly Piece[]): readonly string[] {
  const contents: string[] = [];
  let current = '';
  let waiting: readonly Piece[] = [];
  for (const piece of all) {
    waiting = [...waiting, piece];
    if (piece.leads && piece !== all.at(-1)) continue;
    for (const group of fitting(waiting)) {
      const joined = current === '' ? group.markdown : `${current}${group.gap}${group.markdown}`;
      if (joined.length > MAX_CONTENT) contents.push(current);
      current = joined.length > MAX_CONTENT ? group.markdown : joined;
    }
    waiting = [];
  }
  return current === '' ? contents : [...contents, current];
}

/** The pieces as one, where they fit a message together; else as they are. */
function fitting(group: readonly Piece[]): readonly Piece[] {
  const markdown = group.map((piece) => piece.markdown).join('\n');
  const [first] = group;
  if (first === undefined || markdown.length > MAX_CONTENT) return group;
  return [{ ...first, markdown }];
}

function rowsOf(buttons: readonly Button[]): readonly ActionRow[] {
  const components = unique(buttons.flatMap(componentOf)).slice(0, BUTTONS_IN_ROW * ROWS);
  const rows: ActionRow[] = [];
  for (let index = 0; index < components.length; index += BUTTONS_IN_ROW) {
    rows.push({ type: 1, components: components.slice(index, index + BUTTONS_IN_ROW) });
  }
  return rows;
}

/** A button that Discord would refuse is left out: it would take the whole message with it. */
function componentOf(button: Button): readonly ButtonComponent[] {
  const label = shorten(button.label.toWellFormed(), MAX_LABEL);
  if (label.trim() === '') return [];
  if (button.kind === 'action') {
    if (button.token === '' || button.token.length > MAX_CUSTOM_ID) return [];
    return [{ type: 2, style: 2, label, custom_id: button.token }];
  }
  const url = webAddress(button.url);
  return url === undefined ? [] : [{ type: 2, style: 5, label, url }];
}

/** Discord refuses a message in which two buttons have one id. */
function unique(components: readonly ButtonComponent[]): readonly ButtonComponent[] {
  const seen = new Set<string>();
  return components.filter((component) => {
    if (component.style !== 2) return true;
    const known = seen.has(component.custom_id);
    seen.add(component.custom_id);
    return !known;
  });
}
