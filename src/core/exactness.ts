import type { Library } from './library.ts';
import type { Log } from './log.ts';
import { sayIn } from './messages/say.ts';
import type { InlineResult, Place, Reply, ReplyBlock } from './model.ts';
import { isVerbatim } from './quotes.ts';
import { textReply } from './replies.ts';

/** Compares what is about to leave for a place with the documents that it may see at that moment. */
export interface Exactness {
  /** The reply without quotes that their documents do not hold; where none is left, a word about why for `locale`. */
  reply(reply: Reply, place: Place, locale: string): Reply;
  /** The results all of whose quotes their documents hold. */
  results(results: readonly InlineResult[], place: Place): readonly InlineResult[];
}

/** `library` gives the documents as they are now; a quote that differs is a fault, and is logged without its words. */
export function createExactness(library: (place: Place) => Library, log: Log): Exactness {
  function holds(block: ReplyBlock, place: Place): boolean {
    if (block.kind !== 'quote') return true;
    const { document, start, end } = block.quote;
    if (isVerbatim(block.quote, library(place).documents.get(document))) return true;
    log.error({ document, start, end }, 'a quote differs from its document and was not sent');
    return false;
  }

  return {
    reply(reply, place, locale) {
      const blocks = reply.blocks.filter((block) => holds(block, place));
      if (blocks.length === reply.blocks.length) return reply;
      const { lasting: _stale, ...rest } = reply;
      return blocks.some(({ kind }) => kind === 'quote')
        ? { ...rest, blocks }
        : textReply(sayIn(locale)('answer.changed'), true);
    },
    results: (results, place) =>
      results.filter(({ reply }) => reply.blocks.every((block) => holds(block, place))),
  };
}
