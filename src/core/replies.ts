import { factsOf, PATH_SEPARATOR } from './facts.ts';
import { lastingOf } from './lasting.ts';
import { type Library, neighbours } from './library.ts';
import { languageNames, listed } from './locale.ts';
import { sayIn } from './messages/say.ts';
import type { Answer, Button, Document, InlineResult, Quote, Reply, ReplyBlock } from './model.ts';
import { quoteSpan } from './quotes.ts';
import { decodePress, encodePress, type Press } from './reference.ts';
import { type Referenced, referenceOf, resolveReference } from './referenced.ts';
import { readingAddress } from './text-fragment.ts';
import { VERDICT_NAMES, verdictButtons } from './verdicts.ts';

/** A reply of one text without buttons, for all to see unless `isPrivate`. */
export function textReply(text: string, isPrivate = false): Reply {
  return { blocks: [{ kind: 'text', text }], buttons: [], private: isPrivate, replaces: false };
}

/** What an adapter says where the bot failed: the asker is not left waiting. */
export function faultReply(locale: string): Reply {
  return textReply(sayIn(locale)('trouble.fault'), true);
}

/** Names of the buttons, which are typed where nothing can be pressed. */
export const BUTTON_NAMES: ReadonlySet<string> = new Set([
  'more',
  'context',
  'back',
  'source',
  'next',
  'previous',
  'tell',
  'forget',
  ...VERDICT_NAMES,
]);

/** How an answer was asked for. */
interface Asked {
  readonly isPrivate: boolean;
  /** BCP 47 tag of the asker's interface. */
  readonly locale: string;
  /** The only document that was asked. */
  readonly within?: Document;
  /** Key of the question where readers may say what they think of the answer. */
  readonly asked?: string;
}

/** An answer as a reply: its first quote, or one for each part of the question, or an explained abstention. */
export function answerReply(library: Library, answer: Answer, asked: Asked): Reply {
  const { isPrivate, locale, asked: question } = asked;
  const { input } = answer.search;
  if (input !== 'question') return textReply(sayIn(locale)(`talk.${input}`), isPrivate);
  if (!answer.answered) {
    return { ...textReply(''), blocks: abstention(library, answer, asked), private: isPrivate };
  }
  const references = answer.quotes.flatMap((quote) => referenceOf(library, quote));
  const shown = answer.quotes.slice(0, Math.max(1, answer.parts));
  const blocks = shown.map((quote): ReplyBlock => ({ kind: 'quote', quote }));
  return {
    blocks,
    ...lastingOf(library, shown, locale),
    buttons: [
      ...quoteButtons(
        library,
        {
          ...{ action: 'show', shown: shown.length - 1, references },
          ...(question === undefined ? {} : { asked: question }),
        },
        locale,
      ),
      ...verdictButtons(question, references[0], sayIn(locale)),
    ],
    private: isPrivate,
    replaces: false,
  };
}

function abstention(library: Library, { search }: Answer, asked: Asked): readonly ReplyBlock[] {
  const { within, locale } = asked;
  const say = sayIn(locale);
  const nothing =
    within === undefined ? say('answer.nothing') : say('answer.nothingIn', { title: within.title });
  const blocks: ReplyBlock[] = [{ kind: 'heading', text: nothing }];
  if (search.foreign !== undefined) {
    blocks.push({ kind: 'text', text: foreignText(library, search.foreign, asked) });
  }
  if (search.known.length > 0) {
    blocks.push({ kind: 'text', text: say('answer.known', { words: search.known.join(', ') }) });
  }
  if (search.unknown.length > 0) {
    blocks.push({ kind: 'text', text: say('answer.unknown', { words: search.unknown.join(', ') }) });
  }
  if (search.nearest.length > 0) {
    const items = search.nearest.map(({ title, section }) => ({ text: pathOf(title, section) }));
    blocks.push({ kind: 'text', text: say('answer.nearest') }, { kind: 'list', items });
  }
  return blocks;
}

function foreignText({ languages }: Library, foreign: string, { locale, within }: Asked): string {
  const say = sayIn(locale);
  const question = languageNames([foreign], locale);
  if (within === undefined) {
    return say('answer.foreign', { documents: languageNames(languages, locale), question });
  }
  const document = languageNames([within.language], locale);
  return say('answer.foreignTo', { title: within.title, document, question });
}

/** What can be sent into a chat for this answer: nothing when abstaining, since a result looks like an answer. */
export function inlineResults(library: Library, answer: Answer): InlineResult[] {
  if (!answer.answered) return [];
  const quotes: readonly Quote[] = [...answer.quotes, ...answer.candidates];
  const results = quotes.flatMap((quote): InlineResult[] => {
    const [reference] = referenceOf(library, quote);
    if (reference === undefined) return [];
    return [
      {
        id: encodePress({ action: 'show', shown: 0, references: [reference] }),
        title: pathOf(quote.title, quote.section),
        description: quote.text.slice(quote.sentence.start - quote.start, quote.sentence.end - quote.start),
        reply: { blocks: [{ kind: 'quote', quote }], buttons: [], private: false, replaces: false },
      },
    ];
  });
  return [...new Map(results.reverse().map((result) => [result.id, result])).values()].reverse();
}

/** The buttons below a quote that stands alone: what stands around it, and where it comes from. */
export function buttonsBelow(library: Library, quote: Quote, locale: string): readonly Button[] {
  const references = referenceOf(library, quote);
  return references.length === 0
    ? []
    : quoteButtons(library, { action: 'show', shown: 0, references }, locale);
}

/** What a pressed button shows: another quote, the text around one, or the facts of its source. */
export function pressReply(library: Library, token: string, locale: string): Reply {
  const say = sayIn(locale);
  const press = decodePress(token);
  const reference = press?.references[press.shown];
  const found = reference && resolveReference(library, reference);
  if (!press || !reference || !found) return textReply(say('answer.changed'), true);
  switch (press.action) {
    case 'show':
      return {
        ...replacing(
          [{ kind: 'quote', quote: found.quote }],
          [...quoteButtons(library, press, locale), ...verdictButtons(press.asked, reference, say)],
        ),
        ...lastingOf(library, [found.quote], locale),
      };
    case 'context':
      return {
        ...replacing(
          [{ kind: 'quote', quote: inContext(library, found) }],
          [action('back', say('button.back'), { ...press, action: 'show' })],
        ),
        ...lastingOf(library, [inContext(library, found)], locale),
      };
    case 'source':
      return { ...sourceReply(found, locale), private: true };
    default:
      return press.action satisfies never;
  }
}

function replacing(blocks: readonly ReplyBlock[], buttons: readonly Button[]): Reply {
  return { blocks, buttons, private: false, replaces: true };
}

function quoteButtons(library: Library, press: Press, locale: string): Button[] {
  const say = sayIn(locale);
  const total = press.references.length;
  const next = (press.shown + 1) % total;
  const reference = press.references[press.shown];
  const quote = reference && resolveReference(library, reference)?.quote;
  const url = quote && readingAddress(quote);
  return [
    ...(total > 1
      ? [
          action('more', say('button.next', { number: next + 1, total }), {
            ...press,
            action: 'show',
            shown: next,
          }),
        ]
      : []),
    action('context', say('button.context'), { ...press, action: 'context' }),
    url === undefined
      ? action('source', say('button.source'), { ...press, action: 'source' })
      : { kind: 'link', label: say('button.source'), url },
  ];
}

function action(name: string, label: string, press: Press): Button {
  return { kind: 'action', name, label, token: encodePress(press) };
}

/** One quote from the passage before to the passage after: still a slice of its document. */
function inContext(library: Library, { document, passage, quote }: Referenced): Quote {
  const { before, after } = neighbours(library, passage);
  const span = { start: (before ?? passage).start, end: (after ?? passage).end };
  return { ...quoteSpan(document, span, passage), sentence: quote.sentence };
}

function sourceReply({ document, quote }: Referenced, locale: string): Reply {
  const say = sayIn(locale);
  const items = [
    ...factsOf(document, quote.section, locale),
    ...(document.tags.length > 0 ? [say('fact.tags', { tags: listed(document.tags, locale) })] : []),
    say('fact.position', { start: quote.start, end: quote.end }),
  ];
  return {
    ...textReply(''),
    blocks: [
      { kind: 'heading', text: document.title },
      { kind: 'list', items: items.map((text) => ({ text })) },
    ],
  };
}

function pathOf(title: string, section: readonly string[]): string {
  return [title, ...section].join(PATH_SEPARATOR);
}
