import type { InlineKeyboardMarkup, MessageEntity } from 'grammy/types';
import type { DifferencePart, ListItem, Quote, Reply, ReplyBlock } from '../../core/model.ts';
import { readingAddress } from '../../core/text-fragment.ts';
import { keyboardOf } from './keyboard.ts';
import { fits, split } from './split.ts';
import { joined, type Mark, marked, plain, type Styled, sliced } from './styled.ts';
import { hasInk, isolated, webAddress } from './text.ts';

/** The part of `sendMessage` and `editMessageText` that a reply decides. */
export interface RenderedMessage {
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly link_preview_options: { readonly is_disabled: true };
  readonly reply_markup?: InlineKeyboardMarkup;
}

/** A quote longer than this folds, so that one answer does not fill the screen; passages seldom reach it. */
const LONG_QUOTE_UNITS = 1000;

/**
 * A reply as messages in reading order, each within Telegram's limits. Styles are entities, never markup, so the text
 * is the reply's, character for character. A block moves to the next message before it is cut; the buttons stand
 * below the last message. Empty where the reply shows nothing.
 */
export function render(reply: Reply): readonly RenderedMessage[] {
  const parts = packed(units(reply.blocks)).filter((part) => hasInk(part.text));
  const keyboard = keyboardOf(reply.buttons);
  return parts.map((part, index) => ({
    text: part.text,
    entities: [...part.entities],
    link_preview_options: { is_disabled: true },
    ...(keyboard && index === parts.length - 1 ? { reply_markup: keyboard } : {}),
  }));
}

/** Blocks as styled text, each with what separates it from the one before; a heading stays with what it heads. */
function units(blocks: readonly ReplyBlock[]): readonly Styled[] {
  const out: Styled[] = [];
  let heading: Styled | undefined;
  for (const block of blocks) {
    const content = styledBlock(block);
    const whole = heading ? joined([heading, plain('\n'), content]) : content;
    heading = block.kind === 'heading' ? whole : undefined;
    if (!heading) out.push(whole);
  }
  if (heading) out.push(heading);
  return out;
}

function styledBlock(block: ReplyBlock): Styled {
  switch (block.kind) {
    case 'heading':
      return marked({ type: 'bold' }, plain(block.text));
    case 'text':
      return plain(block.text);
    case 'list':
      return lines(block.items.map(styledItem));
    case 'quote':
      return lines([styledQuote(block.quote), sourceLine(block.quote)]);
    case 'difference':
      return joined(block.parts.map(styledPart));
    default:
      return block satisfies never;
  }
}

/** Struck through what only the first wording has, underlined what only the second has. */
function styledPart({ kind, text }: DifferencePart): Styled {
  switch (kind) {
    case 'same':
      return plain(text);
    case 'removed':
      return marked({ type: 'strikethrough' }, plain(text));
    case 'added':
      return marked({ type: 'underline' }, plain(text));
    default:
      return kind satisfies never;
  }
}

function lines(parts: readonly Styled[]): Styled {
  return joined(parts.flatMap((part, index) => (index === 0 ? [part] : [plain('\n'), part])));
}

function styledItem(item: ListItem): Styled {
  return joined([plain('• '), linked(item.url, plain(item.text))]);
}

function linked(url: string | undefined, content: Styled): Styled {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? content : marked({ type: 'text_link', url: address }, content);
}

/**
 * The exact words, the key sentence bold. Direction marks inside stay as they are: the block ends with its line, and
 * with the line every embedding and override of the quote ends too (UAX #9, X8).
 */
function styledQuote(quote: Quote): Styled {
  const text = plain(quote.text);
  const start = quote.sentence.start - quote.start;
  const end = quote.sentence.end - quote.start;
  const words = joined([
    sliced(text, 0, start),
    marked({ type: 'bold' }, sliced(text, start, end)),
    sliced(text, end, text.text.length),
  ]);
  const whole = quote.lead === undefined ? words : lines([plain(quote.lead), words]);
  const long = whole.text.length > LONG_QUOTE_UNITS;
  const mark: Mark = { type: long ? 'expandable_blockquote' : 'blockquote' };
  return marked(mark, whole);
}

function sourceLine(quote: Quote): Styled {
  const place = [quote.title, ...quote.section].map(isolated).join(' › ');
  const receipt = quote.receipt === undefined ? '' : ` · ${quote.receipt}`;
  return joined([plain('— '), linked(readingAddress(quote), plain(place)), plain(receipt)]);
}

/** Fills message after message; only a block that no message can hold is cut. */
function packed(blocks: readonly Styled[]): readonly Styled[] {
  const messages: Styled[] = [];
  for (const block of blocks) {
    const last = messages.pop();
    const both = last ? joined([last, plain('\n\n'), block]) : block;
    if (last && !fits(both) && fits(block)) messages.push(last, block);
    else messages.push(...split(both));
  }
  return messages;
}
