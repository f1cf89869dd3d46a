import type { Document, Passage, Span, TextBlock } from './model.ts';
import { sentencesOf } from './sentences.ts';

/** A long block is cut at borders of sentences into passages of about this length, in UTF-16 units. */
const MAX_PASSAGE_LENGTH = 900;

/** A block up to this length stays whole: halves would say less than one passage that is a little long. */
const MAX_WHOLE_LENGTH = 1_125;

/** A sentence longer than this is hardly one (a table without rows, a text without stops), and is cut itself. */
export const MAX_SENTENCE_LENGTH = 2000;

/**
 * What of a document is searched and quoted, in its order: every block of text under its path of headings, long ones
 * in pieces of about equal length. No passage begins or ends with white space; a blank block gives none.
 */
export function passagesOf(document: Document): readonly Passage[] {
  const passages: Passage[] = [];
  const headings: { readonly level: number; readonly text: string }[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      headings.push({ level: block.level, text: oneLine(document.text.slice(block.start, block.end)) });
    } else {
      const path = headings.map((heading) => heading.text).filter((text) => text !== '');
      // A heading that gives the document its title would only say it twice.
      const section = path[0] === document.title ? path.slice(1) : path;
      passages.push(...blockPassages(document, block, section));
    }
  }
  return passages;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function blockPassages(document: Document, block: TextBlock, section: readonly string[]): readonly Passage[] {
  const { text, language } = document;
  const sentences = sentencesOf(text, language, block.start, block.end).flatMap((sentence) =>
    sentence.end - sentence.start > MAX_SENTENCE_LENGTH ? clausesOf(text, sentence) : [sentence],
  );
  return balanced(sentences).map((group) => ({
    document: document.id,
    kind: block.kind,
    section,
    start: group[0]?.start ?? block.start,
    end: group.at(-1)?.end ?? block.end,
    ...(block.lead === undefined ? {} : { lead: block.lead }),
    sentences: group,
  }));
}

/** Sentences in order, in groups of about equal length that stay within the limit where sentences allow it. */
function balanced(sentences: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  const end = sentences.at(-1)?.end ?? 0;
  let group: Span[] = [];
  let target = 0;
  for (const sentence of sentences) {
    const start = group[0]?.start ?? sentence.start;
    if (group.length === 0) target = evenLength(end - start);
    // Half of the sentence may stand over the target, so that pieces come out even on the whole.
    const middle = (sentence.start + sentence.end) / 2 - start;
    const full = sentence.end - start > Math.max(MAX_PASSAGE_LENGTH, target) || middle > target;
    if (group.length > 0 && full) {
      groups.push(group);
      group = [];
      target = evenLength(end - sentence.start);
    }
    group.push(sentence);
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function evenLength(length: number): number {
  if (length <= MAX_WHOLE_LENGTH) return length;
  return length / Math.ceil(length / MAX_PASSAGE_LENGTH);
}

/** An extreme sentence in pieces that end after a clause, else a word, else a character as a reader sees it. */
function clausesOf(text: string, sentence: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_PASSAGE_LENGTH) {
    const end = clauseEnd(text, start, sentence.end);
    const clause = text.slice(start, end).trimEnd();
    if (clause !== '') spans.push({ start, end: start + clause.length });
    start = sentence.end - text.slice(end, sentence.end).trimStart().length;
  }
  return start < sentence.end ? [...spans, { start, end: sentence.end }] : spans;
}

const CLAUSE_END = /[,;:、，；：،؛—–|]\s+|[、，；：]/g;
const WORD_END = /\s+/g;

function clauseEnd(text: string, start: number, end: number): number {
  const window = text.slice(start, start + MAX_PASSAGE_LENGTH);
  for (const pattern of [CLAUSE_END, WORD_END]) {
    const last = [...window.matchAll(pattern)].at(-1);
    const length = last === undefined ? 0 : last.index + last[0].length;
    if (length > MAX_PASSAGE_LENGTH / 2) return characterBorder(text, start, end, length);
  }
  return characterBorder(text, start, end, MAX_PASSAGE_LENGTH);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The last border of a grapheme at or before `start + length`, or the first one after it where there is none. */
function characterBorder(text: string, start: number, end: number, length: number): number {
  // A short stretch first: segmenting a whole long sentence for each of its pieces would be quadratic.
  const near = graphemes.segment(text.slice(start, Math.min(end, start + 2 * length))).containing(length);
  if (near !== undefined && near.index > 0) return start + near.index;
  return start + (graphemes.segment(text.slice(start, end)).containing(0)?.segment.length ?? end - start);
}
