import type { Library } from './library.ts';
import type { ListItem, Reply, ReplyBlock } from './model.ts';
import { buttonsBelow } from './replies.ts';
import type { Verdict, VerifiedPlace } from './verify.ts';
import { VERIFY_MESSAGES as SAY } from './verify-messages.ts';
import { type Change, GAP, partsOf, textOf } from './word-difference.ts';

/** Changes that are listed in words before the rest is only counted. */
const MAX_LISTED = 10;

/** A listed stretch of words is cut behind this many UTF-16 units. */
const MAX_STRETCH = 120;

/** How a verdict was asked for. */
interface Asked {
  readonly isPrivate: boolean;
  /** BCP 47 tag of the asker's interface. */
  readonly locale: string;
}

/** A verdict as a reply: what it is, in words, and the exact words of the documents that bear it out. */
export function verifyReply(library: Library, verdict: Verdict, asked: Asked): Reply {
  const ignored = verdict.ignored.length === 0 ? [] : [text(SAY.ignored(verdict.ignored))];
  const blocks = [...blocksOf(library, verdict), ...ignored];
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
  const [only] = quotes;
  const buttons = quotes.length === 1 && only !== undefined ? buttonsBelow(library, only, asked.locale) : [];
  return { blocks, buttons, private: asked.isPrivate, replaces: false };
}

function blocksOf(library: Library, verdict: Verdict): readonly ReplyBlock[] {
  switch (verdict.kind) {
    case 'empty':
      return [text(SAY.empty)];
    case 'exact':
      return exactBlocks(verdict);
    case 'altered':
      return alteredBlocks(library, verdict);
    case 'absent':
      return [
        heading(SAY.absent),
        ...(verdict.nearest === undefined
          ? []
          : [text(SAY.nearest), { kind: 'quote', quote: verdict.nearest } as const]),
      ];
    default:
      return verdict satisfies never;
  }
}

function exactBlocks({
  places,
  more,
  fragments,
}: Extract<Verdict, { kind: 'exact' }>): readonly ReplyBlock[] {
  const [first] = places;
  const several = places.length > 1 ? [text(SAY.places(places.length, more))] : [];
  return [
    heading(SAY.exact),
    ...(first === undefined ? [] : remarksOn(first)),
    ...several,
    ...places.flatMap(({ quotes }): readonly ReplyBlock[] => [
      ...(fragments > 1 ? [text(quotes.length > 1 ? SAY.apart : SAY.leftOut)] : []),
      ...quotes.map((quote) => ({ kind: 'quote', quote }) as const),
    ]),
  ];
}

function remarksOn({ typography, ending }: VerifiedPlace): readonly ReplyBlock[] {
  const names = typography.map((name) => SAY.typographies[name]);
  const sentences = [...(names.length > 0 ? [SAY.typography(names)] : []), ...(ending ? [SAY.ending] : [])];
  return sentences.length === 0 ? [] : [text(sentences.join(' '))];
}

function alteredBlocks(
  { documents }: Library,
  { quote, changes, text: yours }: Extract<Verdict, { kind: 'altered' }>,
): readonly ReplyBlock[] {
  const theirs = documents.get(quote.document)?.text ?? '';
  return [
    heading(SAY.altered),
    { kind: 'difference', parts: partsOf(changes, yours, theirs) },
    text(SAY.legend),
    { kind: 'list', items: itemsOf(changes, yours, theirs) },
    text(SAY.document),
    { kind: 'quote', quote },
  ];
}

/** The same changes in words, for whoever cannot see lines through and below words. */
function itemsOf(changes: readonly Change[], yours: string, theirs: string): readonly ListItem[] {
  const items = changes.flatMap((change, at): readonly ListItem[] => {
    const [before, after] = [changes[at - 1], changes[at + 1]];
    if (change.kind === 'removed') {
      const mine = named(change, yours);
      return [{ text: after?.kind === 'added' ? SAY.replaced(mine, named(after, theirs)) : SAY.extra(mine) }];
    }
    if (change.kind === 'same' || before?.kind === 'removed') return [];
    return [{ text: SAY.missing(named(change, theirs)) }];
  });
  const rest = items.length - MAX_LISTED;
  return rest > 0 ? [...items.slice(0, MAX_LISTED), { text: SAY.moreChanges(rest) }] : items;
}

function named({ words }: Change, source: string): string {
  const line = textOf(
    words.filter(({ key }) => key !== GAP),
    source,
  );
  return line.length <= MAX_STRETCH ? line : `${line.slice(0, MAX_STRETCH).toWellFormed()}…`;
}

function heading(words: string): ReplyBlock {
  return { kind: 'heading', text: words };
}

function text(words: string): ReplyBlock {
  return { kind: 'text', text: words };
}
