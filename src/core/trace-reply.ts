import { factsOf } from './facts.ts';
import { knownLocale } from './locale.ts';
import { sayIn } from './messages/say.ts';
import type { Reply, ReplyBlock } from './model.ts';
import type { Trace } from './tracing.ts';
import { VERIFY_MESSAGES as SAY } from './verify-messages.ts';

/** Characters of a revision that are shown: as many as tell revisions of one document apart. */
const REVISION_LENGTH = 12;

/** What became of the passage of a receipt, for the asker alone. `locale` is a BCP 47 tag. */
export function traceReply(trace: Trace, locale: string): Reply {
  return { blocks: blocksOf(trace, locale), buttons: [], private: true, replaces: false };
}

function blocksOf(trace: Trace, locale: string): readonly ReplyBlock[] {
  switch (trace.kind) {
    case 'unreadable':
    case 'unknown':
    case 'away':
      return [{ kind: 'text', text: SAY.receipt[trace.kind] }];
    case 'unchanged':
      return [
        { kind: 'heading', text: trace.document.title },
        { kind: 'text', text: SAY.receipt.unchanged },
        factList(trace, locale),
        { kind: 'quote', quote: trace.quote },
      ];
    case 'changed':
      return [
        { kind: 'heading', text: trace.document.title },
        { kind: 'text', text: SAY.receipt.changed(dateOf(trace.former.goneMs, locale)) },
        ...differenceOf(trace),
        factList(trace, locale),
        { kind: 'text', text: SAY.receipt.now },
        { kind: 'quote', quote: trace.quote },
      ];
    case 'gone':
      return [
        { kind: 'heading', text: trace.document?.title ?? trace.former.document },
        { kind: 'text', text: goneText(trace, dateOf(trace.former.goneMs, locale)) },
        { kind: 'text', text: SAY.receipt.former(trace.former.text) },
      ];
    default:
      return trace satisfies never;
  }
}

function differenceOf({ former, difference }: Extract<Trace, { kind: 'changed' }>): ReplyBlock[] {
  if (difference === undefined) return [{ kind: 'text', text: SAY.receipt.former(former.text) }];
  return [
    { kind: 'difference', parts: difference },
    { kind: 'text', text: SAY.receipt.legend },
    { kind: 'text', text: SAY.receipt.former(former.text) },
  ];
}

function goneText({ document }: Extract<Trace, { kind: 'gone' }>, date: string): string {
  return document === undefined ? SAY.receipt.documentGone(date) : SAY.receipt.gone(date);
}

function factList(trace: Extract<Trace, { kind: 'unchanged' | 'changed' }>, locale: string): ReplyBlock {
  const { document, passage, number, total } = trace;
  const say = sayIn(locale);
  const items = [
    ...factsOf(document, passage.section, locale),
    SAY.receipt.place(number, total),
    say('fact.position', { start: passage.start, end: passage.end }),
    SAY.receipt.revision(document.revision.slice(0, REVISION_LENGTH)),
  ];
  return { kind: 'list', items: items.map((text) => ({ text })) };
}

function dateOf(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(knownLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(ms);
}
