import type { Library } from './library.ts';
import type { Document, Passage, Span } from './model.ts';

/** The passage at a position of a document, or the next one behind it. */
export function passageFrom(library: Library, document: string, position: number): Passage | undefined {
  const { first, end } = library.ranges.get(document) ?? { first: 0, end: 0 };
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((library.passages[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low < end ? library.passages[low] : undefined;
}

/** A stretch of a document, widened to the ends of the sentences that it begins and ends in. */
export function sentencesAround(library: Library, { id }: Document, { start, end }: Span): Span {
  const holding = (position: number) =>
    passageFrom(library, id, position)?.sentences.find(
      (sentence) => sentence.start <= position && position < sentence.end,
    );
  return {
    start: Math.min(start, holding(start)?.start ?? start),
    end: Math.max(end, holding(Math.max(start, end - 1))?.end ?? end),
  };
}
