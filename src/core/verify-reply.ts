import type { Library } from './library.ts';
import { listed } from './locale.ts';
import { type Say, sayIn } from './messages/say.ts';
import type { ListItem, Reply, ReplyBlock } from './model.ts';
import { buttonsBelow } from './replies.ts';
import type { Verdict, VerifiedPlace } from './verify.ts';
import { type Change, DIFFERENCE_MARKS, GAP, partsOf, textOf } from './word-difference.ts';

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
  const lines = verdict.ignored.join(' · ');
  const ignored = lines === '' ? [] : [text(sayIn(asked.locale)('verify.ignored', { lines }))];
  const blocks = [...blocksOf(library, verdict, asked.locale), ...ignored];
  const quotes = blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
  const [only] = quotes;
  const buttons = quotes.length === 1 && only !== undefined ? buttonsBelow(library, only, asked.locale) : [];
  return { blocks, buttons, private: asked.isPrivate, replaces: false };
}

function blocksOf(library: Library, verdict: Verdict, locale: string): readonly ReplyBlock[] {
  const say = sayIn(locale);
  switch (verdict.kind) {
    case 'empty':
      return [text(say('verify.empty'))];
    case 'exact':
      return exactBlocks(verdict, locale);
    case 'altered':
      return alteredBlocks(library, verdict, say);
    case 'absent':
      return [
        heading(say('verify.absent')),
        ...(verdict.nearest === undefined
          ? []
          : [text(say('verify.nearest')), { kind: 'quote', quote: verdict.nearest } as const]),
      ];
    default:
      return verdict satisfies never;
  }
}

function exactBlocks(
  { places, more, fragments }: Extract<Verdict, { kind: 'exact' }>,
  locale: string,
): readonly ReplyBlock[] {
  const say = sayIn(locale);
  const [first] = places;
  const counted = more ? 'verify.morePlaces' : 'verify.places';
  const several = places.length > 1 ? [text(say(counted, { count: places.length }))] : [];
  return [
    heading(say('verify.exact')),
    ...(first === undefined ? [] : remarksOn(first, locale)),
    ...several,
    ...places.flatMap(({ quotes }): readonly ReplyBlock[] => [
      ...(fragments > 1 ? [text(say(quotes.length > 1 ? 'verify.apart' : 'verify.leftOut'))] : []),
      ...quotes.map((quote) => ({ kind: 'quote', quote }) as const),
    ]),
  ];
}

function remarksOn({ typography, ending }: VerifiedPlace, locale: string): readonly ReplyBlock[] {
  const say = sayIn(locale);
  const names = listed(
    typography.map((name) => say(`typography.${name}`)),
    locale,
  );
  const sentences = [
    ...(names === '' ? [] : [say('verify.typography', { names })]),
    ...(ending ? [say('verify.ending')] : []),
  ];
  return sentences.length === 0 ? [] : [text(sentences.join(' '))];
}

function alteredBlocks(
  { documents }: Library,
  { quote, changes, text: yours }: Extract<Verdict, { kind: 'altered' }>,
  say: Say,
): readonly ReplyBlock[] {
  const theirs = documents.get(quote.document)?.text ?? '';
  return [
    heading(say('verify.altered')),
    { kind: 'difference', parts: partsOf(changes, yours, theirs) },
    text(say('verify.legend', DIFFERENCE_MARKS)),
    { kind: 'list', items: itemsOf({ changes, yours, theirs }, say) },
    text(say('verify.document')),
    { kind: 'quote', quote },
  ];
}

/** Two wordings, and what makes the one into the other. */
interface Compared {
  readonly changes: readonly Change[];
  readonly yours: string;
  readonly theirs: string;
}

/** The same changes in words, for whoever cannot see lines through and below words. */
function itemsOf({ changes, yours, theirs }: Compared, say: Say): readonly ListItem[] {
  const items = changes.flatMap((change, at): readonly ListItem[] => {
    const [before, after] = [changes[at - 1], changes[at + 1]];
    if (change.kind === 'removed') {
      const mine = named(change, yours);
      if (after?.kind !== 'added') return [{ text: say('verify.extra', { yours: mine }) }];
      return [{ text: say('verify.replaced', { yours: mine, theirs: named(after, theirs) }) }];
    }
    if (change.kind === 'same' || before?.kind === 'removed') return [];
    return [{ text: say('verify.missing', { theirs: named(change, theirs) }) }];
  });
  const rest = items.length - MAX_LISTED;
  return rest > 0 ? [...items.slice(0, MAX_LISTED), { text: say('verify.more', { count: rest }) }] : items;
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
