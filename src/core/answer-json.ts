import type { Answer, Quote, Span } from './model.ts';

/** An answer in the form that scripts read: positions in UTF-16 units of the document's text. */
export function answerToJson(id: string | number, question: string, answered: Answer): object {
  return {
    id,
    question,
    answered: answered.answered,
    confidence: answered.confidence,
    quotes: answered.quotes.map(quoteToJson),
    candidates: answered.candidates.map((candidate) => ({
      ...quoteToJson(candidate),
      score: candidate.score,
    })),
    ...(answered.explanation === undefined ? {} : { explanation: answered.explanation }),
  };
}

/** A quote with every field that scripts may rely on. */
export function quoteToJson({
  document,
  title,
  section,
  url,
  start,
  end,
  text,
  receipt,
  sentence,
  highlights,
}: Quote): object {
  return {
    document,
    title,
    section,
    ...(url === undefined ? {} : { url }),
    start,
    end,
    text,
    ...(receipt === undefined ? {} : { receipt }),
    sentence: pair(sentence),
    highlights: highlights.map(pair),
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
