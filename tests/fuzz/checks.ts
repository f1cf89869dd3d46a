import type { MessageBody } from '../../src/adapters/discord/render.ts';
import type { RenderedMessage } from '../../src/adapters/telegram/render.ts';
import type { Library } from '../../src/core/library.ts';
import type { Document, Quote, Reply, Span } from '../../src/core/model.ts';
import { isVerbatim } from '../../src/core/quotes.ts';
import { messageProblems } from '../loopback/discord/limits.ts';
import { readMarkdown } from '../loopback/discord/reader.ts';
import { keyboardFault, textFault } from '../loopback/telegram/checks.ts';

/** What is wrong, one line each; empty where nothing is. */
export type Problems = readonly string[];

/** What {@link Document} promises of itself. */
export function documentProblems({ id, title, text, blocks, url, date }: Document): Problems {
  const problems = disjointProblems(blocks, { start: 0, end: text.length }, 'blocks');
  const leads = blocks.flatMap((block) =>
    block.kind === 'heading' || !block.lead ? [] : [{ block, lead: block.lead }],
  );
  return [
    ...problems,
    ...blocks.flatMap((block) => wordProblems(text, block, 'a block')),
    ...leads.flatMap(({ lead }) => wordProblems(text, lead, 'a lead')),
    ...leads.flatMap(({ block, lead }) =>
      lead.end <= block.start ? [] : ['a lead that does not come before its block'],
    ),
    ...[id, title, text].flatMap((part) =>
      part.isWellFormed() ? [] : ['half a surrogate pair in the id, title or text'],
    ),
    ...(title.trim() === '' || /[\n\r]/.test(title) ? ['a title without words or of several lines'] : []),
    ...(url === undefined || /^https?:\/\//i.test(url) ? [] : ['a url that is no web address']),
    ...(date === undefined || /^\d{4}-\d\d-\d\d$/.test(date) ? [] : ['a date that is none']),
  ];
}

/** Passages and sentences lie in order inside their documents. */
export function libraryProblems({ documents, passages }: Library): Problems {
  return [...documents.values()].flatMap(({ id, text }) => {
    const own = passages.filter(({ document }) => document === id);
    return [
      ...disjointProblems(own, { start: 0, end: text.length }, 'passages'),
      ...own.flatMap((passage) => disjointProblems(passage.sentences, passage, 'sentences')),
      ...own.flatMap((passage) => wordProblems(text, passage, 'a passage')),
    ];
  });
}

/** A quote says what its document says, and its marks lie in order inside it. */
export function quoteProblems(library: Library, quote: Quote): Problems {
  const document = library.documents.get(quote.document);
  return [
    ...(isVerbatim(quote, document) ? [] : ['a quote that differs from its document']),
    ...(document?.text.slice(quote.start, quote.end) === quote.text
      ? []
      : ['a quote that is no slice of its document']),
    ...disjointProblems(quote.highlights, quote, 'highlights'),
    ...disjointProblems([quote.sentence], quote, 'key sentences'),
    ...wordProblems(document?.text ?? '', quote, 'a quote'),
  ];
}

function disjointProblems(spans: readonly Span[], { start, end }: Span, name: string): Problems {
  let last = start;
  for (const span of spans) {
    if (span.start < last) return [`${name} that overlap, are not sorted or begin outside`];
    if (span.end <= span.start || span.end > end) return [`${name} that are empty or end outside`];
    last = span.end;
  }
  return [];
}

function wordProblems(text: string, { start, end }: Span, name: string): Problems {
  if (text.slice(start, end).trim() === '') return [`${name} without words`];
  return splitsPair(text, start) || splitsPair(text, end) ? [`${name} that splits a surrogate pair`] : [];
}

function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Discord would take the messages, they mention nobody, and they show every letter of the quotes. */
export function discordProblems(reply: Reply, messages: readonly MessageBody[]): Problems {
  const shown = messages.map(({ content }) => readMarkdown(content));
  const compares = reply.blocks.some(({ kind }) => kind === 'difference');
  const allowed: readonly string[] = compares ? ['bullet', 'strike', 'underline'] : ['bullet'];
  return [
    ...(messages.length === 0 ? ['nothing to send to Discord'] : []),
    ...messages.flatMap((message) => messageProblems({ ...message })),
    ...shown.flatMap(({ marks }) =>
      marks.filter((mark) => !allowed.includes(mark)).map((mark) => `Discord shows a ${mark}`),
    ),
    ...(ink(shown.flatMap(({ quotes }) => quotes).join('')) === ink(quotedIn(reply))
      ? []
      : ['Discord alters a quote']),
  ];
}

/** Telegram would take the messages, they mention nobody, and they show every unit of the quotes. */
export function telegramProblems(reply: Reply, messages: readonly RenderedMessage[]): Problems {
  const all = messages.map(({ text }) => text).join('');
  const types = messages.flatMap(({ entities }) => entities.map(({ type }) => type));
  return [
    ...(messages.length === 0 ? ['nothing to send to Telegram'] : []),
    ...messages.flatMap(({ text, entities }) => textFault(text, entities) ?? []),
    ...messages.flatMap(({ reply_markup: keyboard }) => keyboardFault(keyboard) ?? []),
    ...types
      .filter((type) => type === 'text_mention' || type === 'mention')
      .map((type) => `Telegram gets a ${type}`),
    ...reply.blocks.flatMap((block) =>
      block.kind === 'quote' && !telegramShows(all, block.quote.text) ? ['Telegram alters a quote'] : [],
    ),
  ];
}

/** So many units in a row in which nothing shows can be a whole message, which Telegram would refuse. */
const EMPTY_STRETCH = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]{1000}/u;
const NOTHING = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;

/** True where every unit of the quote is there, but for what shows nothing where there is too much of it. */
function telegramShows(all: string, quote: string): boolean {
  if (all.includes(quote)) return true;
  return EMPTY_STRETCH.test(quote) && all.replace(NOTHING, '').includes(quote.replace(NOTHING, ''));
}

function quotedIn({ blocks }: Reply): string {
  return blocks
    .flatMap((block) => (block.kind === 'quote' ? [block.quote.lead ?? '', block.quote.text] : []))
    .join('');
}

/** Every visible character but blanks, which may vanish where a text is cut. */
function ink(text: string): string {
  return text.replace(/[\s\u0085]+/gu, '');
}
