import { quoteToJson } from './answer-json.ts';
import type { Verdict } from './verify.ts';
import { partsOf } from './word-difference.ts';

/** A verdict in the form that scripts read; `textOf` gives the text of a document by its id. */
export function verdictToJson(verdict: Verdict, textOf: (document: string) => string): object {
  const { kind, ignored } = verdict;
  switch (verdict.kind) {
    case 'exact':
      return {
        verdict: kind,
        places: verdict.places.map(({ quotes, typography, ending }) => ({
          quotes: quotes.map(quoteToJson),
          typography,
          ending,
        })),
        more: verdict.more,
        ignored,
      };
    case 'altered': {
      const { quote, changes, text } = verdict;
      const difference = partsOf(changes, text, textOf(quote.document));
      return { verdict: kind, quote: quoteToJson(quote), difference, ignored };
    }
    case 'absent':
      return {
        verdict: kind,
        ...(verdict.nearest === undefined ? {} : { nearest: quoteToJson(verdict.nearest) }),
        ignored,
      };
    case 'empty':
      return { verdict: kind, ignored };
    default:
      return verdict satisfies never;
  }
}
