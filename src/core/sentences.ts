import { abbreviates } from './analysis/abbreviations.ts';
import { primaryLanguage } from './analysis/scripts.ts';
import type { Span } from './model.ts';

/**
 * The sentences of `text` from `start` to `end`, in units of `text`: trimmed, sorted, disjoint, and together holding
 * every character that is no white space. A line break alone ends no sentence, an empty line does.
 */
export function sentencesOf(text: string, language: string, start = 0, end = text.length): readonly Span[] {
  const primary = primaryLanguage(language);
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text, start, end)) {
    spans.push(...paragraphSentences(text, primary, paragraph));
  }
  return spans;
}

const EMPTY_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*[\r\n]\s*|\u2029/g;

function paragraphs(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const gap of text.slice(start, end).matchAll(EMPTY_LINE)) {
    spans.push({ start: from, end: start + gap.index });
    from = start + gap.index + gap[0].length;
  }
  return [...spans, { start: from, end }];
}

function paragraphSentences(text: string, language: string, paragraph: Span): readonly Span[] {
  // The segmenter ends a sentence at every line break; a space of the same length keeps the positions.
  const flat = text.slice(paragraph.start, paragraph.end).replace(LINE_BREAK, ' ');
  const spans: Span[] = [];
  let from = 0;
  for (const to of borders(flat, language)) {
    if (to < flat.length && continues(flat, from, to, language)) continue;
    spans.push(...pieces(flat, from, to));
    from = to;
  }
  return spans.map((span) => ({ start: span.start + paragraph.start, end: span.end + paragraph.start }));
}

const LINE_BREAK = /[\n\r\u0085\u2028\v\f]/g;

/** Where a sentence may end: the segmenter's borders and those that its rules miss, in order. */
function borders(flat: string, language: string): readonly number[] {
  const found = new Set<number>();
  for (const { segment, index } of segmenterOf(language).segment(flat)) found.add(index + segment.length);
  for (const missed of flat.matchAll(MISSED)) found.add(missed.index + missed[0].length);
  return [...found].sort((a, b) => a - b);
}

/** Before a number, after a footnote mark or a Greek question mark, before an opening bracket of Chinese. */
const MISSED =
  /(?<=[\p{L}\p{N}%)]{2})[.!?]["”’»)]*(?:\s+(?=\p{N})|(?:\[\d{1,3}\])+\s+(?=[\p{Lu}\p{N}"“«]))|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e]\s+(?=\p{Lu})|[。！？](?=[「『（《“])/gu;

/** How far around a border is looked: longer than any abbreviation. */
const NEARBY = 24;

/** True where the border at `to` is inside a sentence that began at `from`. */
function continues(flat: string, from: number, to: number, language: string): boolean {
  const tail = flat
    .slice(Math.max(from, to - NEARBY), to)
    .trimEnd()
    .replace(FOOTNOTES, '');
  const next = flat.slice(to, to + NEARBY).trimStart();
  if (tail === '' || CLOSES.test(next)) return true;
  if (/[」』]$/.test(tail) && QUOTING_PARTICLE.test(next)) return true;
  if (/[。！？｡؟۔।॥]["'”’»」』）)\]]*$/.test(tail)) return false;
  if (!STOP.test(tail)) return !UNSPACED_END.test(tail);
  if (/^\p{Ll}/u.test(next)) return !/[!?]$/.test(tail);
  // The number of a list item or a clause belongs to what it numbers.
  if (/^\(?\p{N}{1,3}\.$/u.test(flat.slice(from, to).trim())) return true;
  return tail.endsWith('.') && abbreviates(tail, next, language);
}

const STOP = /(?:[.!?…]|(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e])["'”’»)\]]*$/;
const FOOTNOTES = /(?:\[\d{1,3}\])+$/;
const CLOSES = /^[,;:)\]”»」』）］、，；：]/;
const QUOTING_PARTICLE = /^(?:と|って)/;
const UNSPACED_END = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]$/;

/**
 * Thai and Lao mark clauses and sentences by spaces, and set lists, names and numbers apart by them too: a sentence
 * ends at a space that has so much before it and, up to the next space, after it.
 */
const MIN_SPACED_LENGTH = 60;

/** Short clauses are put together until they are as long as a sentence, and no scrap is left at the end. */
const LONG_WITHOUT_STOPS = 200;

function pieces(flat: string, start: number, end: number): readonly Span[] {
  const span = trimmed(flat, start, end);
  if (span === undefined) return [];
  const text = flat.slice(span.start, span.end);
  if (text.length < 2 * MIN_SPACED_LENGTH || !SPACED.test(text)) return [span];
  const spans: Span[] = [];
  let from = 0;
  const gaps = [...text.matchAll(/\s+/g)];
  gaps.forEach(({ index, 0: gap }, at) => {
    const next = index + gap.length;
    const clause = (gaps[at + 1]?.index ?? text.length) - next;
    const ends = index - from >= MIN_SPACED_LENGTH && clause >= MIN_SPACED_LENGTH;
    if (!ends && !isOverlong(text, from, index)) return;
    if (!SPACED.test(text[index - 1] ?? '') || !BEGINS.test(text.slice(next, next + NEARBY))) return;
    spans.push({ start: span.start + from, end: span.start + index });
    from = next;
  });
  return [...spans, { start: span.start + from, end: span.end }];
}

const SPACED = /[\u0e00-\u0eff]/;

/**
 * A letter of Thai or Lao that begins none of the words that go on with what stands before: signs of repetition and
 * omission, numerals, units, and what joins a clause or a list (and, or, which, that, such as, namely, is).
 */
const BEGINS =
  /^(?![ๆฯໆຯ\u0e50-\u0e59\u0ed0-\u0ed9])(?!และ|หรือ|ซึ่ง|ว่า|เช่น|ได้แก่|คือ|เป็นต้น)(?!(?:บาท|เมตร|กิโลเมตร|กิโลกรัม|เซนติเมตร|มิลลิเมตร|ล้าน|เปอร์เซ็นต์)(?:\s|$))[\u0e00-\u0eff]/;

function isOverlong(text: string, from: number, to: number): boolean {
  const rest = text.length - to;
  return (
    text.length > LONG_WITHOUT_STOPS && to - from >= LONG_WITHOUT_STOPS / 2 && rest >= LONG_WITHOUT_STOPS / 4
  );
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const slice = text.slice(start, end);
  const from = end - slice.trimStart().length;
  const to = start + slice.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
