import type { Quote } from './model.ts';

/** A sentence of up to so many words is named whole, a longer one by its first and last words. */
const MAX_WHOLE_WORDS = 8;

/** Words at either end, the most telling first: fewer where the address would become too long. */
const END_WORDS = [5, 3, 2] as const;

/** Longer than this, in UTF-16 units, some platform would refuse the address: Discord's limit for buttons is 512. */
const MAX_ADDRESS = 500;

/** Ends of a sentence that are read for their words: no words are longer. */
const MAX_END = 200;

const words = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The address of a quote's document, at which a browser scrolls to its key sentence and marks it: a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/). The plain address where that is not on the web, has such a
 * directive already, or would become too long; `undefined` where the document has none.
 */
export function readingAddress({ url, text, start, sentence }: Quote): string | undefined {
  if (url === undefined || !isWeb(url) || url.includes(':~:')) return url;
  const spoken = text.slice(sentence.start - start, sentence.end - start).trim();
  const fragment = `${url.includes('#') ? '' : '#'}:~:text=`;
  const candidates = directives(spoken).map((directive) => `${url}${fragment}${directive}`);
  return candidates.find((address) => address.length <= MAX_ADDRESS) ?? url;
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** Ways to name a sentence, the most telling first. A whole one must not reach over lines, which may be other blocks. */
function directives(sentence: string): readonly string[] {
  const first = wordsOf(sentence.slice(0, MAX_END));
  const last = wordsOf(sentence.slice(-MAX_END));
  const [begin, end] = [first[0], last.at(-1)];
  if (begin === undefined || end === undefined) return [];
  const isShort = sentence.length <= MAX_END && first.length <= MAX_WHOLE_WORDS;
  if (isShort && !sentence.includes('\n')) return [encoded(sentence.slice(begin.start, end.end))];
  const tail = sentence.slice(-MAX_END);
  return END_WORDS.filter((count) => first.length >= 2 * count).map((count) => {
    const head = sentence.slice(begin.start, first[count - 1]?.end);
    return `${encoded(head)},${encoded(tail.slice(last.at(-count)?.start, end.end))}`;
  });
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...words.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

/** A dash, a comma and an ampersand would be read as parts of the directive; the first is all that is left to encode. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\s+/g, ' ').toWellFormed()).replaceAll('-', '%2D');
}
