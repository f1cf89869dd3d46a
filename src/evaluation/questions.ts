import { join } from 'node:path';
import { z } from 'zod';
import { answer } from '../core/answer.ts';
import { findDocument, type Library } from '../core/library.ts';
import type { Answer } from '../core/model.ts';
import { parseList, parseOwnerYaml, readOwnerFile } from '../documents/owner-file.ts';
import { SetupError } from '../errors.ts';

/** A question that the owner asks of his own documents, and what must come back. */
export interface OwnQuestion {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly question: string;
  /** Alternatives of which the first quote must contain one; empty where the bot must abstain. */
  readonly contains: readonly string[];
  /** Limits the question to this document. */
  readonly document?: string;
  /** Documents that break it are not to be served. */
  readonly must: boolean;
}

/** What became of a question. Only `right` and `abstained` are as the owner wants it. */
export type Verdict =
  | { readonly kind: 'right' | 'abstained' | 'wrong' | 'missed'; readonly answer: Answer }
  /** The question is limited to a document that is not there. */
  | { readonly kind: 'lost'; readonly document: string };

/** A question with what became of it. */
export interface Checked {
  readonly question: OwnQuestion;
  readonly verdict: Verdict;
}

/** The name of the owner's questions. */
export const QUESTIONS_FILE = 'questions.yml';

/** Where the owner's questions are in the folder of his documents. */
export function questionsFile(folder: string): string {
  return join(folder, QUESTIONS_FILE);
}

/** What a file of questions holds. */
interface Examined {
  readonly questions: readonly OwnQuestion[];
  readonly problems: readonly {
    /** From 1; absent where it is the whole file. */
    readonly line?: number;
    /** What is wrong, and what to do. */
    readonly what: string;
    readonly cause?: Error;
  }[];
}

const text = (advice: string) => z.string({ error: advice }).trim().min(1, advice);

const CONTAINS = '"contains" needs the words that the first quote must hold, or a list of alternatives';

const ENTRY = z
  .strictObject(
    {
      question: text('"question" needs the question in words'),
      contains: z
        .union([text(CONTAINS).transform((words) => [words]), z.array(text(CONTAINS)).min(1)], {
          error: CONTAINS,
        })
        .default([]),
      answer: z
        .literal('none', { error: '"answer" can only be none; give the words with "contains"' })
        .optional(),
      document: text('"document" needs the path of a file in the corpus folder').optional(),
      must: z.enum(['true', 'false'], { error: '"must" is true or false' }).default('false'),
    },
    { error: explainEntry },
  )
  .refine((entry) => (entry.answer === undefined) === entry.contains.length > 0, {
    error: 'give either "contains" with the expected words or "answer: none"',
  });

function explainEntry(issue: { readonly code?: string; readonly keys?: readonly string[] }): string {
  if (issue.code !== 'unrecognized_keys') return 'begin each question with "- question:"';
  const keys = (issue.keys ?? []).map((key) => JSON.stringify(key)).join(', ');
  return `${keys} is not known here; use question, contains, answer, document and must`;
}

/**
 * The questions in the folder of the owner's documents; `undefined` where he keeps none.
 * @throws SetupError that lists every entry that is wrong, with its line.
 */
export async function loadQuestions(folder: string): Promise<readonly OwnQuestion[] | undefined> {
  const file = questionsFile(folder);
  const source = await readOwnerFile(folder, QUESTIONS_FILE).catch((cause: unknown) => {
    throw new SetupError(`${file}: cannot be read; make it a text file that this user may read`, { cause });
  });
  return source === undefined ? undefined : parseQuestions(source, file);
}

/**
 * Reads the owner's questions.
 * @param file names the text in errors.
 * @throws SetupError that lists every entry that is wrong, with its line.
 */
export function parseQuestions(source: string, file: string): readonly OwnQuestion[] {
  const { questions, problems } = examineQuestions(source);
  if (problems.length === 0) return questions;
  const told = problems.map(({ line, what }) => `${file}${line === undefined ? '' : `:${line}`}: ${what}`);
  throw new SetupError(told.join('; '), { cause: problems[0]?.cause });
}

/** Reads the questions that are right, and says what is wrong with the others. */
export function examineQuestions(source: string): Examined {
  const yaml = parseOwnerYaml(source);
  if (yaml.kind === 'broken') return { questions: [], problems: [yaml] };
  if (!Array.isArray(yaml.value) || yaml.value.length === 0) {
    return { questions: [], problems: [{ what: 'no list of questions; begin each one with "- question:"' }] };
  }
  const { entries, problems } = parseList(yaml, () => ENTRY);
  return {
    questions: entries.map(({ line, data: { question, contains, document, must } }) => {
      const limit = document === undefined ? {} : { document };
      return { line, question, contains, ...limit, must: must === 'true' };
    }),
    problems: problems.map(({ line, number, what }) => ({ line, what: `question ${number}: ${what}` })),
  };
}

/** Asks every question, in order. It reads no file, so that a reload can ask the library that it would serve. */
export function checkQuestions(library: Library, questions: readonly OwnQuestion[]): readonly Checked[] {
  return questions.map((question) => ({ question, verdict: verdictOf(library, question) }));
}

/** Whether the answer is as the owner wants it. */
export function isRight({ verdict }: Checked): boolean {
  return verdict.kind === 'right' || verdict.kind === 'abstained';
}

function verdictOf(library: Library, { question, contains, document }: OwnQuestion): Verdict {
  if (document !== undefined && findDocument(library, document) === undefined)
    return { kind: 'lost', document };
  const answered = answer(library, question, document === undefined ? {} : { document });
  const [quote] = answered.quotes;
  if (quote === undefined) return { kind: contains.length === 0 ? 'abstained' : 'missed', answer: answered };
  return { kind: holdsWords(quote.text, contains) ? 'right' : 'wrong', answer: answered };
}

/** Whether a text contains one of the alternatives, apart from white space, case and the shape of quotation marks. */
export function holdsWords(text: string, alternatives: readonly string[]): boolean {
  const searched = plain(text);
  return alternatives.some((words) => searched.includes(plain(words)));
}

/** Without what differs between a keyboard and print: line breaks, case, curly quotation marks. */
function plain(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"');
}
