import type { Library } from './library.ts';
import { sayIn } from './messages/say.ts';
import type { Button, Quote, Reply, ReplyBlock } from './model.ts';
import { readingAddress } from './text-fragment.ts';

/** The quotes with their sources: highlights and other buttons hold something of the question. */
export function lastingOf(
  { corrections }: Library,
  quotes: readonly Quote[],
  locale: string,
): Pick<Reply, 'lasting'> {
  if (!corrections) return {};
  const links = new Set(quotes.flatMap((quote) => readingAddress(quote) ?? []));
  const buttons = [...links].slice(0, 1).map((url): Button => {
    return { kind: 'link', label: sayIn(locale)('button.source'), url };
  });
  const blocks = quotes.map((quote): ReplyBlock => ({ kind: 'quote', quote: { ...quote, highlights: [] } }));
  return { lasting: { blocks, buttons, locale } };
}
