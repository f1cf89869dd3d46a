import type { Document, Passage, Quote, Span } from './model.ts';
import { receiptOfPassage } from './receipts.ts';

/** A passage up to this long, in UTF-16 units, is quoted whole. */
const MAX_WHOLE = 480;

/** Of a longer one so much is quoted at least, where whole sentences allow it, */
const AMPLE = 350;

/** and up to so much until the quote holds the answer with this probability, as far as the sentences tell. */
const MAX_QUOTE = 900;
const ENOUGH = 0.95;

/** What is known of the sentences of a passage. */
export interface KeySentence {
  readonly sentence: Span;
  /** The probability that it answers, for each sentence of the passage; they sum to 1. */
  readonly chances?: readonly number[];
  readonly highlights?: readonly Span[];
}

/** The passage as a quote, or of a long one the sentences around its key sentence, whole sentences only. */
export function quotePassage(
  document: Document,
  passage: Passage,
  { sentence, chances, highlights = [] }: KeySentence,
): Quote {
  const span = around(passage, sentence, chances);
  const quote = quoteSpan(document, span, passage);
  const inside = highlights.filter(({ start, end }) => span.start <= start && end <= span.end);
  const lead = passage.lead === undefined ? '' : document.text.slice(passage.lead.start, passage.lead.end);
  return { ...quote, sentence, highlights: inside, ...(lead.trim() === '' ? {} : { lead: lead.trim() }) };
}

/**
 * Any stretch of a document as a quote whose key sentence is the whole of it, under the section and the receipt of a
 * passage; without them where there is none.
 */
export function quoteSpan(document: Document, span: Span, passage: Passage | undefined): Quote {
  const { start, end } = span;
  return {
    document: document.id,
    title: document.title,
    section: passage?.section ?? [],
    ...(document.url === undefined ? {} : { url: document.url }),
    start,
    end,
    text: document.text.slice(start, end),
    ...(passage === undefined ? {} : { receipt: receiptOfPassage(document, passage) }),
    sentence: { start, end },
    highlights: [],
  };
}

/** True where the quote says what its document says at that place now, below its lead, and its parts lie inside it. */
export function isVerbatim(quote: Quote, document: Document | undefined): boolean {
  if (document === undefined || quote.text !== document.text.slice(quote.start, quote.end)) return false;
  if (quote.lead !== undefined && !document.text.slice(0, quote.start).includes(quote.lead)) return false;
  const inside = ({ start, end }: Span) => quote.start <= start && start <= end && end <= quote.end;
  return inside(quote.sentence) && quote.highlights.every(inside);
}

/** Grows towards the side where the answer is likelier, if it is not in the key sentence. */
function around(passage: Passage, sentence: Span, chances: readonly number[] | undefined): Span {
  const { sentences } = passage;
  if (passage.end - passage.start <= MAX_WHOLE) return passage;
  const key = Math.max(
    0,
    sentences.findIndex(({ start }) => start === sentence.start),
  );
  const within = (first: number, last: number) =>
    chances === undefined ? 1 : chances.slice(first, last + 1).reduce((sum, chance) => sum + chance, 0);
  let [first, last] = [key, key];
  for (;;) {
    const most = chances === undefined ? MAX_WHOLE : within(first, last) < ENOUGH ? MAX_QUOTE : AMPLE;
    const fits = (from: number, to: number) =>
      from >= 0 && to < sentences.length && (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0) <= most;
    const [before, after] = [fits(first - 1, last), fits(first, last + 1)];
    if (!before && !after) break;
    // Where neither is likelier, the sentence before: it names what pronouns stand for.
    if (before && (!after || within(0, first - 1) >= within(last + 1, sentences.length))) first -= 1;
    else last += 1;
  }
  return {
    start: sentences[first]?.start ?? passage.start,
    end: sentences[last]?.end ?? passage.end,
  };
}
