import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Document, Span } from '../core/model.ts';
import type { Preferences } from '../core/preferences.ts';
import { loadCorpus } from '../documents/corpus.ts';
import type { Skipped } from '../documents/files.ts';
import { SetupError } from '../errors.ts';

/** Where an answer stands, in units of the document's text. */
export interface GoldSpan extends Span {
  readonly document: string;
}

/** Whether a range of a document contains one of the spans whole. */
export function holds(range: GoldSpan, spans: readonly GoldSpan[]): boolean {
  return spans.some(
    (span) => span.document === range.document && range.start <= span.start && span.end <= range.end,
  );
}

/** A question whose answer is known. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  /** `answerable`, or in which way the documents hold no answer. */
  readonly kind: string;
  /** Limits the question to this document. */
  readonly document?: string | undefined;
  /** Any of them answers; empty where the documents hold no answer. */
  readonly spans: readonly GoldSpan[];
}

/** A folder with `corpus/` and `questions.jsonl`. */
export interface Dataset {
  /** Name of the folder. */
  readonly name: string;
  readonly documents: readonly Document[];
  readonly skipped: readonly Skipped[];
  readonly preferences: Preferences;
  readonly questions: readonly LabelledQuestion[];
}

const QUESTIONS = 'questions.jsonl';

const LINE = z.object({
  id: z.string().min(1),
  question: z.string().min(1),
  kind: z.string().min(1),
  document: z.string().optional(),
  spans: z.array(z.object({ document: z.string(), start: z.int().min(0), end: z.int().min(1) })).default([]),
});

/** @throws SetupError that names the file, the line and what to do. */
export async function loadDataset(folder: string): Promise<Dataset> {
  const file = join(folder, QUESTIONS);
  const questions = parseQuestions(file, await readQuestions(folder, file));
  const { documents, skipped, preferences } = await loadCorpus(join(folder, 'corpus'));
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  for (const { number, question } of questions) {
    const problem = findProblem(question, texts);
    if (problem !== undefined) throw new SetupError(`${file}:${number}: ${problem}`);
  }
  return {
    name: basename(resolve(folder)),
    documents,
    skipped,
    preferences,
    questions: questions.map(({ question }) => question),
  };
}

async function readQuestions(folder: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const advice = `a data set is a folder with corpus/ and ${QUESTIONS}`;
    throw new SetupError(`${folder}: there is no ${QUESTIONS} that can be read; ${advice}`, { cause });
  }
}

interface Numbered {
  readonly number: number;
  readonly question: LabelledQuestion;
}

function parseQuestions(file: string, text: string): readonly Numbered[] {
  const questions = new Map<string, Numbered>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const number = index + 1;
    const question = parseLine(line, `${file}:${number}`);
    const earlier = questions.get(question.id);
    if (earlier !== undefined) {
      const id = JSON.stringify(question.id);
      throw new SetupError(
        `${file}:${number}: the id ${id} is that of line ${earlier.number}; make ids unique`,
      );
    }
    questions.set(question.id, { number, question });
  }
  if (questions.size === 0) throw new SetupError(`${file}: no questions; write one JSON object a line`);
  return [...questions.values()];
}

function parseLine(line: string, place: string): LabelledQuestion {
  const parsed = LINE.safeParse(parseJson(line, place));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'the line';
  const shape = '{"id","question","kind","document"?,"spans":[{"document","start","end"}]}';
  throw new SetupError(`${place}: ${field}: ${issue?.message ?? 'not usable'}; write ${shape}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new SetupError(`${place}: this is not JSON; write one object a line`, { cause });
  }
}

/** What keeps a question from being judged: positions that do not fit would count as misses and go unseen. */
function findProblem(question: LabelledQuestion, texts: ReadonlyMap<string, string>): string | undefined {
  const { kind, document, spans } = question;
  if (kind === 'answerable' && spans.length === 0) {
    return 'the kind is "answerable", but there are no spans; add where the answer stands, or name another kind';
  }
  const named = [...(document === undefined ? [] : [document]), ...spans.map((span) => span.document)];
  const missing = named.find((id) => !texts.has(id));
  if (missing !== undefined) {
    return `the corpus has no document ${JSON.stringify(missing)}; give its path in the corpus folder`;
  }
  const outside = spans.find(
    (span) => span.start >= span.end || span.end > (texts.get(span.document) ?? '').length,
  );
  if (outside === undefined) return undefined;
  return `the span ${outside.start}–${outside.end} is not inside ${outside.document}; positions are UTF-16 units`;
}
