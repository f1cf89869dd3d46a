import { answer } from '../core/answer.ts';
import { createLibrary, type Library } from '../core/library.ts';
import type { Answer, Quote, Span } from '../core/model.ts';
import { type Dataset, type GoldSpan, holds, type LabelledQuestion } from './dataset.ts';
import type { Result } from './result.ts';

interface Options {
  /** A clock in milliseconds that only goes forward. */
  readonly now: () => number;
  readonly onProgress: (done: number, total: number) => void;
}

/** Asks every question of a data set once, in order, and judges what comes back. */
export function ask(dataset: Dataset, options: Options): readonly Result[] {
  const library = createLibrary(dataset.documents, { preferences: dataset.preferences });
  const { questions } = dataset;
  return questions.map((question, index) => {
    const before = options.now();
    const answered = answer(library, question.question, limitOf(question));
    const elapsedMs = options.now() - before;
    options.onProgress(index + 1, questions.length);
    return { ...judge(library, question, answered), elapsedMs };
  });
}

function limitOf({ document }: LabelledQuestion): { readonly document?: string } {
  return document === undefined ? {} : { document };
}

/** How many passages contain one of the spans whole. */
function countRelevant({ passages, ranges }: Library, spans: readonly GoldSpan[]): number {
  const documents = new Set(spans.map(({ document }) => document));
  return [...documents].reduce((count, document) => {
    const { first, end } = ranges.get(document) ?? { first: 0, end: 0 };
    return count + passages.slice(first, end).filter((passage) => holds(passage, spans)).length;
  }, 0);
}

type Judgement = Omit<Result, 'elapsedMs'>;

function judge(library: Library, { spans, ...question }: LabelledQuestion, answered: Answer): Judgement {
  const { candidates, quotes } = answered;
  const [first] = candidates;
  const [shown] = quotes;
  const [gold] = spans;
  const shownAndRanked = [...quotes, ...candidates];
  return {
    id: question.id,
    question: question.question,
    kind: question.kind,
    document: question.document ?? gold?.document,
    answerable: gold !== undefined,
    hits: candidates.map((candidate) => holds(candidate, spans)),
    relevant: countRelevant(library, spans),
    sentenceHit: first !== undefined && holds({ document: first.document, ...first.sentence }, spans),
    answered: answered.answered,
    shownHit: shown !== undefined && holds(shown, spans),
    confidence: answered.confidence,
    lengths: quotes.map(({ text }) => text.length),
    checked: shownAndRanked.length,
    altered: shownAndRanked.filter((quote) => isAltered(library, quote)).length,
    expected: gold && sliceOf(library, gold.document, gold),
    first: first && sliceOf(library, first.document, first.sentence),
  };
}

function isAltered(library: Library, quote: Quote): boolean {
  return quote.text !== sliceOf(library, quote.document, quote);
}

function sliceOf({ documents }: Library, document: string, { start, end }: Span): string | undefined {
  return documents.get(document)?.text.slice(start, end);
}
