import { type Continuation, continuationOf } from './analysis/anaphora.ts';
import { type AnswerType, answerSigns, questionType } from './analysis/answer-type.ts';
import { type AnswerOptions, answer } from './answer.ts';
import { SIGNED_TYPES } from './answer-signs.ts';
import { type Coverage, coverageOfEntry, inPassages, inSections, union } from './coverage.ts';
import { type Library, passageNumber } from './library.ts';
import type { Answer, Quote } from './model.ts';
import { type Query, readQuestion } from './query.ts';

/** What the last answer to somebody was about. */
export interface Subject {
  /** Words of the question, as typed, that the passage that answered or its headings hold; never empty. */
  readonly words: readonly string[];
  /** Id of the document that answered, and the headings of the passage. */
  readonly document: string;
  readonly section: readonly string[];
}

/** Words of a subject that are taken along. */
const MAX_SUBJECT_WORDS = 6;

/** Words of its own that a follow-up has at most; with a conjunction or a pronoun that leads back, and without. */
const MAX_WORDS = 4;
const MAX_BARE_WORDS = 2;

/** Words of a question that has none of its own, such as "and when was that?". */
const MAX_SMALL_WORDS = 4;

/** A longer text, in UTF-16 units, says by itself what it is about. */
const MAX_LENGTH = 200;

/** How surely a passage must hold each word: a word of the same family does. */
const HELD = 0.4;

/** How clear a sign of the wanted kind has to be where the question has no word of its own. */
const CLEAR_SIGN = 0.5;

/** Marks that end a question, which would part it from what is joined to it. */
const QUESTION_MARKS = /[?？؟;\u037e⁇⁈。.!！]+/gu;

/** What an answer was about; `undefined` where nothing was answered. */
export function subjectOf(library: Library, { question, quotes, answered }: Answer): Subject | undefined {
  const [quote] = quotes;
  if (!answered || quote === undefined) return undefined;
  const words = heldWords(library, question, quote);
  return words.length === 0
    ? undefined
    : { words: words.slice(0, MAX_SUBJECT_WORDS), document: quote.document, section: quote.section };
}

/**
 * The answer to a question that found none by itself, read together with what the last answer was about. `undefined`
 * where it does not look like a follow-up, and where no passage is sure to answer both: it has to hold each word of
 * the question, or a clear sign of what a question without words of its own asks for, beside the subject.
 */
export function followUp(
  library: Library,
  alone: Answer,
  subject: Subject,
  options: AnswerOptions,
): Answer | undefined {
  const { input } = alone.search;
  if (alone.answered || (input !== 'question' && input !== 'vague')) return undefined;
  if (alone.question.length > MAX_LENGTH) return undefined;
  const continued = readContinuation(library, alone.question);
  if (continued === undefined || !looksLikeOne(continued)) return undefined;
  const rest = continued.rest.replace(QUESTION_MARKS, ' ').trim();
  const joined = answer(library, `${rest} ${subject.words.join(' ')}`, options);
  const [quote] = joined.quotes;
  if (quote === undefined || !answersBoth(library, continued, subject, quote)) return undefined;
  return { ...joined, quotes: [quote], parts: 1 };
}

/** In the language of the documents that knows most of its small words. */
function readContinuation({ languages }: Library, question: string): Continuation | undefined {
  return languages
    .map((language) => continuationOf(question, language))
    .reduce<Continuation | undefined>(
      (best, next) => (best !== undefined && best.smallWords >= next.smallWords ? best : next),
      undefined,
    );
}

function looksLikeOne({ content, refersBack, smallWords }: Continuation): boolean {
  if (content.length === 0) return smallWords <= MAX_SMALL_WORDS;
  return content.length <= (refersBack ? MAX_WORDS : MAX_BARE_WORDS);
}

function answersBoth(
  library: Library,
  { rest, content }: Continuation,
  subject: Subject,
  quote: Quote,
): boolean {
  if (!isAbout(library, subject, quote)) return false;
  if (content.length === 0) return showsSign(library, rest, quote);
  return readingsFor(library, content.join(' '), quote).some(({ query, met }) =>
    query.concepts.every(({ kind }, at) => kind === 'gram' || (met[at] ?? 0) >= HELD),
  );
}

/** The subject's own section, or a passage that holds every word of it. */
function isAbout(library: Library, { words, document, section }: Subject, quote: Quote): boolean {
  const held = words.filter((word) => heldWords(library, word, quote).join('') === word);
  const sameSection = quote.document === document && quote.section.join('\n') === section.join('\n');
  return sameSection ? held.length > 0 : held.length === words.length;
}

function showsSign(library: Library, question: string, quote: Quote): boolean {
  const language = library.documents.get(quote.document)?.language ?? 'und';
  const type = questionType(question, language);
  if (!isSigned(type)) return false;
  const { start, end } = quote.sentence;
  const sentence = quote.text.slice(start - quote.start, end - quote.start);
  return answerSigns(sentence, language)[type] >= CLEAR_SIGN;
}

function isSigned(type: AnswerType): type is (typeof SIGNED_TYPES)[number] {
  return SIGNED_TYPES.some((signed) => signed === type);
}

/** Words of a text, as typed, that the passage of a quote or its headings hold; those that touch each other as one. */
function heldWords(library: Library, text: string, quote: Quote): readonly string[] {
  const [best] = readingsFor(library, text, quote)
    .map(({ query, met }) =>
      query.concepts.filter(({ kind }, at) => kind !== 'gram' && (met[at] ?? 0) >= HELD),
    )
    .sort((a, b) => b.length - a.length);
  const spans: { readonly start: number; end: number }[] = [];
  for (const { start, end } of best ?? []) {
    const last = spans.at(-1);
    if (last?.end === start) last.end = end;
    else spans.push({ start, end });
  }
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The readings of a text that are for the passage of a quote, with what it and its headings meet of them. */
function readingsFor(
  library: Library,
  text: string,
  quote: Quote,
): readonly { readonly query: Query; readonly met: Coverage }[] {
  const passage = passageNumber(library, quote.document, quote.start);
  const language = library.languageOf[passage];
  if (language === undefined) return [];
  return readQuestion(library, text)
    .filter(({ languages }) => languages.has(language))
    .map((query) => ({
      query,
      met: union(
        coverageOfEntry(query, passage, inPassages),
        coverageOfEntry(query, library.sectionOf[passage] ?? 0, inSections),
      ),
    }));
}
