import { factsOf } from './facts.ts';
import { longDate } from './locale.ts';
import { type Say, sayIn } from './messages/say.ts';
import type { Reply, ReplyBlock } from './model.ts';
import type { Trace } from './tracing.ts';
import { DIFFERENCE_MARKS } from './word-difference.ts';

/** Characters of a revision that are shown: as many as tell revisions of one document apart. */
const REVISION_LENGTH = 12;

/** What became of the passage of a receipt, for the asker alone. `locale` is a BCP 47 tag. */
export function traceReply(trace: Trace, locale: string): Reply {
  return { blocks: blocksOf(trace, locale), buttons: [], private: true, replaces: false };
}

function blocksOf(trace: Trace, locale: string): readonly ReplyBlock[] {
  const say = sayIn(locale);
  switch (trace.kind) {
    case 'unreadable':
    case 'unknown':
    case 'away':
      return [{ kind: 'text', text: say(`receipt.${trace.kind}`) }];
    case 'unchanged':
      return [
        { kind: 'heading', text: trace.document.title },
        { kind: 'text', text: say('receipt.unchanged') },
        factList(trace, locale),
        { kind: 'quote', quote: trace.quote },
      ];
    case 'changed':
      return [
        { kind: 'heading', text: trace.document.title },
        { kind: 'text', text: say('receipt.changed', { date: longDate(trace.former.goneMs, locale) }) },
        ...differenceOf(trace, say),
        factList(trace, locale),
        { kind: 'text', text: say('receipt.now') },
        { kind: 'quote', quote: trace.quote },
      ];
    case 'gone':
      return [
        { kind: 'heading', text: trace.document?.title ?? trace.former.document },
        { kind: 'text', text: goneText(trace, locale) },
        { kind: 'text', text: say('receipt.former', { wording: trace.former.text }) },
      ];
    default:
      return trace satisfies never;
  }
}

function differenceOf(
  { former, difference }: Extract<Trace, { kind: 'changed' }>,
  say: Say,
): readonly ReplyBlock[] {
  const before: ReplyBlock = { kind: 'text', text: say('receipt.former', { wording: former.text }) };
  if (difference === undefined) return [before];
  return [
    { kind: 'difference', parts: difference },
    { kind: 'text', text: say('receipt.legend', DIFFERENCE_MARKS) },
    before,
  ];
}

function goneText({ document, former }: Extract<Trace, { kind: 'gone' }>, locale: string): string {
  const key = document === undefined ? 'receipt.documentGone' : 'receipt.gone';
  return sayIn(locale)(key, { date: longDate(former.goneMs, locale) });
}

function factList(trace: Extract<Trace, { kind: 'unchanged' | 'changed' }>, locale: string): ReplyBlock {
  const { document, passage, number, total } = trace;
  const say = sayIn(locale);
  const items = [
    ...factsOf(document, passage.section, locale),
    say('receipt.place', { number, total }),
    say('fact.position', { start: passage.start, end: passage.end }),
    say('receipt.revision', { revision: document.revision.slice(0, REVISION_LENGTH) }),
  ];
  return { kind: 'list', items: items.map((text) => ({ text })) };
}
