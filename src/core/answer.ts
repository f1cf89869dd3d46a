import { confidenceOf, neededAt } from './confidence.ts';
import { explain } from './explanation.ts';
import { foreignLanguage } from './foreign-language.ts';
import { findDocument, type Library, placeOf } from './library.ts';
import type { Answer, Nearest, SearchReport } from './model.ts';
import type { Concept, Query } from './query.ts';
import { questionParts } from './question-parts.ts';
import { candidateOf, quoteOf } from './ranked-quotes.ts';
import { type Ranked, rank, read } from './ranking.ts';
import { isRepetition } from './repetition.ts';
import { type InputKind, inputKind } from './small-talk.ts';
import { thresholdOf } from './strictness.ts';

/** How a question is answered. */
export interface AnswerOptions {
  /** Id, title or file name of the only document that may answer. */
  readonly document?: string;
  /** Confidence from which an answer is shown, from 0 to 1; that of the library's strictness unless given. */
  readonly threshold?: number;
  /** Explains the answer, and so many of the best passages. */
  readonly explain?: number;
}

const MAX_QUOTES = 3;
const MAX_CANDIDATES = 10;
const MAX_NEAREST = 3;

/** Text beyond this, in UTF-16 units, is no question; what comes before it is read. */
const MAX_QUESTION_LENGTH = 2_000;

/** Ranked passages that are looked at for further quotes and nearest headings. */
const MAX_TRIED = 8;

/** Finds the exact words of the documents that answer a question, or says why none are shown. */
export function answer(library: Library, question: string, options: AnswerOptions = {}): Answer {
  const text = question.slice(0, MAX_QUESTION_LENGTH).toWellFormed();
  const input = inputKind(text, library.languages);
  if (input !== 'question') return withoutSearch(question, input);
  const document =
    options.document === undefined ? undefined : (findDocument(library, options.document)?.id ?? '');
  const threshold = options.threshold ?? thresholdOf(library.strictness);
  const whole = search(library, text, document);
  const parts = questionParts(text).map((part) => search(library, part, document));
  const opening = parts.flatMap((part) => confident(part.ranked, threshold, 1));
  const together = distinct(library, [...opening, ...confident(whole.ranked, threshold, MAX_TRIED)]);
  const quotes = together.slice(0, MAX_QUOTES).map((ranked) => quoteOf(library, ranked));
  return {
    question,
    answered: quotes.length > 0,
    confidence: Math.max(whole.confidence, ...parts.map((part) => part.confidence)),
    quotes,
    parts: Math.max(1, distinct(library, opening).length),
    candidates: whole.ranked.slice(0, MAX_CANDIDATES).map((ranked) => candidateOf(library, ranked)),
    search: {
      ...reportOf(library, text, whole),
      ...(quotes.length === 0 && foreignOf(library, text, document)),
    },
    ...(options.explain === undefined
      ? {}
      : { explanation: explain(library, [whole, ...parts], { threshold, max: options.explain }) }),
  };
}

interface Search {
  readonly text: string;
  readonly queries: readonly Query[];
  /** The best first. */
  readonly ranked: readonly Ranked[];
  readonly confidence: number;
}

function search(library: Library, text: string, document: string | undefined): Search {
  const { queries, range } = read(library, text, document);
  const ranked = rank(library, queries, range);
  return { text, queries, ranked, confidence: confidenceOf(ranked) };
}

/** The first passage where it is good enough to be shown, and those after it that would do on a closer look. */
function confident(ranked: readonly Ranked[], threshold: number, max: number): readonly Ranked[] {
  const shown = ranked.slice(0, max);
  const end = shown.findIndex((_one, at) => confidenceOf(ranked.slice(at)) < neededAt(at, threshold));
  return end < 0 ? shown : shown.slice(0, end);
}

/** Without passages that say again what one before them says. */
function distinct(library: Library, ranked: readonly Ranked[]): readonly Ranked[] {
  const kept: Ranked[] = [];
  for (const each of ranked) {
    if (!kept.some((other) => isRepetition(library, other.passage, each.passage))) kept.push(each);
  }
  return kept;
}

function reportOf(library: Library, text: string, { queries, ranked }: Search): SearchReport {
  // Other languages take the small words of the question's own for words that nobody knows.
  const most = Math.max(...queries.map(({ stopWords }) => stopWords));
  const words = new Map<string, boolean>();
  for (const { concepts, stopWords } of queries) {
    if (stopWords < most) continue;
    for (const { word, known } of wordsOf(concepts, text)) words.set(word, known || words.get(word) === true);
  }
  const nearest = new Map<string, Nearest>();
  for (const each of ranked.slice(0, MAX_TRIED)) {
    const { document, passage } = placeOf(library, each.passage);
    const { section } = passage;
    nearest.set([document.id, ...section].join('\n'), {
      document: document.id,
      title: document.title,
      section,
    });
  }
  return {
    input: 'question',
    known: [...words].filter(([, known]) => known).map(([word]) => word),
    unknown: [...words].filter(([, known]) => !known).map(([word]) => word),
    nearest: [...nearest.values()].slice(0, MAX_NEAREST),
  };
}

/** Looked for only where nothing is found: a quote says more than its language. */
function foreignOf(
  { documents, languages }: Library,
  text: string,
  document: string | undefined,
): Pick<SearchReport, 'foreign'> {
  const asked = document === undefined ? languages : [documents.get(document)?.language ?? 'und'];
  const foreign = foreignLanguage(text, asked);
  return foreign === undefined ? {} : { foreign };
}

/**
 * The words as typed; those that touch each other, as in scripts without spaces, are shown as one. A word whose synonym the
 * documents hold is known to them.
 */
function wordsOf(concepts: readonly Concept[], text: string): readonly { word: string; known: boolean }[] {
  const spans: { start: number; end: number; known: boolean }[] = [];
  for (const { kind, start, end, known: held, variants } of concepts) {
    if (kind === 'gram') continue;
    const known =
      held || variants.some(({ source, passages }) => source === 'synonym' && passages !== undefined);
    const last = spans.at(-1);
    if (last !== undefined && last.end === start && last.known === known) last.end = end;
    else spans.push({ start, end, known });
  }
  return spans.map(({ start, end, known }) => ({ word: text.slice(start, end), known }));
}

function withoutSearch(question: string, input: Exclude<InputKind, 'question'>): Answer {
  const search: SearchReport = { input, known: [], unknown: [], nearest: [] };
  return { question, answered: false, confidence: 0, quotes: [], parts: 1, candidates: [], search };
}
