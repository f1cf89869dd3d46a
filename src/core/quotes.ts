import type { Document, Passage, Quote, Span } from './model.ts';

/** A quote longer than this is shortened to the sentences around its key sentence. */
const MAX_QUOTE_LENGTH = 480;

/** The passage as a quote, or of a long one the sentences around `sentence`, whole sentences only. */
export function quotePassage(
  document: Document,
  passage: Passage,
  sentence: Span,
  highlights: readonly Span[] = [],
): Quote {
  const span = around(passage, sentence);
  const quote = quoteSpan(document, span, passage.section);
  const inside = highlights.filter(({ start, end }) => span.start <= start && end <= span.end);
  const lead = passage.lead === undefined ? '' : document.text.slice(passage.lead.start, passage.lead.end);
  return { ...quote, sentence, highlights: inside, ...(lead.trim() === '' ? {} : { lead: lead.trim() }) };
}

/** Any stretch of a document as a quote whose key sentence is the whole of it. */
export function quoteSpan(document: Document, span: Span, section: readonly string[]): Quote {
  const { start, end } = span;
  return {
    document: document.id,
    title: document.title,
    section,
    ...(document.url === undefined ? {} : { url: document.url }),
    start,
    end,
    text: document.text.slice(start, end),
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

/** Sentences before and after in turn, the one before first since it names what pronouns stand for. */
function around(passage: Passage, sentence: Span): Span {
  if (passage.end - passage.start <= MAX_QUOTE_LENGTH) return passage;
  const key = passage.sentences.findIndex(({ start }) => start === sentence.start);
  let first = Math.max(0, key);
  let last = first;
  const length = (from: number, to: number) =>
    (passage.sentences[to]?.end ?? 0) - (passage.sentences[from]?.start ?? 0);
  for (let grown = true; grown; ) {
    grown = false;
    if (first > 0 && length(first - 1, last) <= MAX_QUOTE_LENGTH) {
      first -= 1;
      grown = true;
    }
    if (last < passage.sentences.length - 1 && length(first, last + 1) <= MAX_QUOTE_LENGTH) {
      last += 1;
      grown = true;
    }
  }
  return {
    start: passage.sentences[first]?.start ?? passage.start,
    end: passage.sentences[last]?.end ?? passage.end,
  };
}
