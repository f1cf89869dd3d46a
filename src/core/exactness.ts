import type { Library } from './library.ts';
import type { Log } from './log.ts';
import { sayIn } from './messages/say.ts';
import type { InlineResult, Reply, ReplyBlock } from './model.ts';
import { isVerbatim } from './quotes.ts';
import { textReply } from './replies.ts';

/** Compares what is about to leave with the documents as they are at that moment. */
export interface Exactness {
  /** The reply without quotes that their documents do not hold; where none is left, a word about why for `locale`. */
  reply(reply: Reply, locale: string): Reply;
  /** The results all of whose quotes their documents hold. */
  results(results: readonly InlineResult[]): readonly InlineResult[];
}

/** `library` gives the documents as they are now; a quote that differs is a fault, and is logged without its words. */
export function createExactness(library: () => Library, log: Log): Exactness {
  function holds(block: ReplyBlock): boolean {
    if (block.kind !== 'quote') return true;
    const { document, start, end } = block.quote;
    if (isVerbatim(block.quote, library().documents.get(document))) return true;
    log.error({ document, start, end }, 'a quote differs from its document and was not sent');
    return false;
  }

  return {
    reply(reply, locale) {
      const blocks = reply.blocks.filter(holds);
      if (blocks.length === reply.blocks.length) return reply;
      return blocks.some(({ kind }) => kind === 'quote')
        ? { ...reply, blocks }
        : textReply(sayIn(locale)('answer.changed'), true);
    },
    results: (results) =>
      results.filter(({ reply }) => reply.blocks.filter(holds).length === reply.blocks.length),
  };
}
