import { type Library, neighbours, placeOf } from './library.ts';
import type { DifferencePart, Document, Passage, Quote } from './model.ts';
import type { FormerPassage, Past } from './past.ts';
import { quoteSpan } from './quotes.ts';
import { passageOfReceipt, readReceipt } from './receipts.ts';
import { changesBetween, partsOf, worded } from './word-difference.ts';

/** What became of the passage of a receipt. */
export type Trace =
  /** No receipt, or none of a passage that was ever seen here, or one that cannot be looked up now. */
  | { readonly kind: 'unreadable' | 'unknown' | 'away' }
  | ({ readonly kind: 'unchanged'; readonly receipt: string } & TracedPassage)
  | ({
      readonly kind: 'changed';
      readonly receipt: string;
      readonly former: FormerPassage;
      /** How the old words became the new; absent where the two have too little in common to say. */
      readonly difference?: readonly DifferencePart[];
    } & TracedPassage)
  | {
      readonly kind: 'gone';
      readonly receipt: string;
      readonly former: FormerPassage;
      /** Absent where the document is gone, too. */
      readonly document?: Document;
    };

interface TracedPassage {
  readonly document: Document;
  readonly passage: Passage;
  /** Its place among the passages of its document, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  /** The passage with those before and after it; the passage itself is its key sentence. */
  readonly quote: Quote;
}

/** Edits of one passage that are followed one after another. */
const MAX_EDITS = 50;

/** Finds the passage of a receipt, through the edits that it has seen. */
export async function trace(library: Library, typed: string, past: Past | undefined): Promise<Trace> {
  const receipt = readReceipt(typed);
  if (receipt === undefined) return { kind: 'unreadable' };
  const present = passageOfReceipt(library, receipt);
  if (present !== undefined) return { kind: 'unchanged', receipt, ...tracedPassage(library, present) };
  const found = (await past?.former(receipt)) ?? { kind: 'unknown' };
  if (found.kind !== 'known') return { kind: found.kind };
  const former = found.passage;
  const successor = await successorOf(library, former, past);
  if (successor === undefined) {
    const document = library.documents.get(former.document);
    return { kind: 'gone', receipt, former, ...(document === undefined ? {} : { document }) };
  }
  const traced = tracedPassage(library, successor);
  const difference = differenceTo(traced, former);
  return { kind: 'changed', receipt, former, ...traced, ...(difference && { difference }) };
}

/** The passage that stands now where the former one stood, by its number. */
async function successorOf(
  library: Library,
  former: FormerPassage,
  past: Past | undefined,
): Promise<number | undefined> {
  let next = former.successor;
  for (let edits = 0; next !== undefined && edits < MAX_EDITS; edits += 1) {
    const number = passageOfReceipt(library, next);
    if (number !== undefined) return number;
    const found = await past?.former(next);
    next = found?.kind === 'known' ? found.passage.successor : undefined;
  }
  return undefined;
}

function tracedPassage(library: Library, at: number): TracedPassage {
  const { document, passage } = placeOf(library, at);
  const { before, after } = neighbours(library, passage);
  const span = { start: (before ?? passage).start, end: (after ?? passage).end };
  const { first, end } = library.ranges.get(document.id) ?? { first: at, end: at + 1 };
  return {
    ...{ document, passage, number: at - first + 1, total: end - first },
    quote: {
      ...quoteSpan(document, span, passage),
      sentence: { start: passage.start, end: passage.end },
    },
  };
}

function differenceTo(
  { document, passage }: TracedPassage,
  { text }: FormerPassage,
): readonly DifferencePart[] | undefined {
  const before = worded(text, document.language);
  const after = worded(document.text.slice(passage.start, passage.end), document.language);
  const changes = changesBetween(before.words, after.words);
  return changes && partsOf(changes, before.text, after.text);
}
