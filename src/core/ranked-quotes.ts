import { type Library, placeOf } from './library.ts';
import { softmax } from './linear.ts';
import type { Candidate, Document, Passage, Quote, Span } from './model.ts';
import { quotePassage, quoteSpan } from './quotes.ts';
import type { Ranked } from './ranking.ts';

/** How much less sure than they claim the scores of sentences are: chosen so that few quotes lose the answer. */
const DOUBT = 1.5;

/** What is shown of a ranked passage: all of it, or of a long one what holds the answer as far as its sentences tell. */
export function quoteOf(library: Library, ranked: Ranked): Quote {
  const { document, passage, sentence } = place(library, ranked);
  const chances = softmax(ranked.sentenceScores, DOUBT);
  return quotePassage(document, passage, { sentence, chances, highlights: highlightsOf(ranked) });
}

/** The whole passage, because it was ranked as a whole. */
export function candidateOf(library: Library, ranked: Ranked): Candidate {
  const { document, passage, sentence } = place(library, ranked);
  const quote = quoteSpan(document, passage, passage);
  return { ...quote, sentence, highlights: highlightsOf(ranked), score: ranked.score };
}

interface Placed {
  readonly document: Document;
  readonly passage: Passage;
  readonly sentence: Span;
}

function place(library: Library, { passage: number, sentence }: Ranked): Placed {
  const { passage, document } = placeOf(library, number);
  return { document, passage, sentence: passage.sentences[sentence] ?? passage };
}

/** Where the words of the question stand: sorted, overlapping ones as one. */
function highlightsOf({ evidence }: Ranked): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...evidence.matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = spans.at(-1);
    if (last === undefined || start > last.end) spans.push({ start, end });
    else if (end > last.end) spans[spans.length - 1] = { start: last.start, end };
  }
  return spans;
}
