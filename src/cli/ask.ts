import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { render } from '../adapters/console/render.ts';
import { type AnswerOptions, answer } from '../core/answer.ts';
import { answerToJson } from '../core/answer-json.ts';
import { findDocument, type Library } from '../core/library.ts';
import type { Document } from '../core/model.ts';
import { answerReply } from '../core/replies.ts';
import { STRICTNESSES, type Strictness, thresholdOf } from '../core/strictness.ts';
import { SetupError } from '../errors.ts';
import { renderExplanation } from './explanation.ts';
import { type Io, STATUS, writeLine } from './io.ts';

/** How `ask` is called. */
export const ASK_USAGE =
  'npm run ask -- [--json] [--explain [--passages N]] [--strictness strict|balanced|eager] [--corpus DIR] [--document FILE] "question", or npm run ask -- --batch FILE.jsonl';

const BATCH_LINE = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  document: z.string().optional(),
});

type BatchLine = z.infer<typeof BATCH_LINE>;

/** What `ask` was told to do. */
export interface AskArguments {
  readonly json: boolean;
  /** How many passages to explain; absent to explain nothing. */
  readonly explain?: number;
  /** In place of the owner's. */
  readonly strictness?: Strictness;
  readonly corpus?: string;
  readonly document?: string;
  readonly batch?: string;
  readonly question: string;
}

/** @throws SetupError where the arguments do not fit {@link ASK_USAGE}. */
export function parseAsk(args: readonly string[]): AskArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      passages: { type: 'string' },
      strictness: { type: 'string' },
      corpus: { type: 'string' },
      document: { type: 'string' },
      batch: { type: 'string' },
    },
  });
  const { json, explain, passages, strictness, ...named } = values;
  if (named.batch === undefined && positionals.length === 0)
    throw new SetupError(`a question is missing: ${ASK_USAGE}`);
  if (named.batch !== undefined && positionals.length > 0) {
    throw new SetupError(`give a question or --batch, not both: ${ASK_USAGE}`);
  }
  return {
    ...{ json, ...named, ...explained(explain, passages), ...strictnessOf(strictness) },
    question: positionals.join(' '),
  };
}

function strictnessOf(asked: string | undefined): Pick<AskArguments, 'strictness'> {
  if (asked === undefined) return {};
  const strictness = STRICTNESSES.find((name) => name === asked);
  if (strictness !== undefined) return { strictness };
  throw new SetupError(`--strictness is one of ${STRICTNESSES.join(', ')}: ${ASK_USAGE}`);
}

/** Passages that are explained unless another number is asked for. */
const EXPLAINED = 5;

function explained(explain: boolean, passages: string | undefined): Pick<AskArguments, 'explain'> {
  if (passages !== undefined && (!explain || !/^[1-9]\d?$/.test(passages))) {
    throw new SetupError(`--passages takes a number from 1 to 99, beside --explain: ${ASK_USAGE}`);
  }
  return explain ? { explain: Number(passages ?? EXPLAINED) } : {};
}

/** Answers one question, or a file of them, and returns the exit status. */
export async function ask(library: Library, args: AskArguments, io: Io): Promise<number> {
  const within = args.document === undefined ? undefined : demandDocument(library, args.document);
  const options = {
    ...(within && { document: within.id }),
    ...(args.explain !== undefined && { explain: args.explain }),
    ...(args.strictness !== undefined && { threshold: thresholdOf(args.strictness) }),
  };
  if (args.batch !== undefined) return askBatch(library, args.batch, options, io);
  const answered = answer(library, args.question, options);
  if (args.json) {
    await writeLine(io.output, JSON.stringify(answerToJson('1', args.question, answered)));
    return STATUS.done;
  }
  const terminal = {
    width: io.output.columns ?? 80,
    colour: io.output.isTTY === true && !io.environment.NO_COLOR,
  };
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const reply = {
    ...answerReply(library, answered, { isPrivate: false, locale, ...(within && { within }) }),
    buttons: [],
  };
  io.output.write(render(reply, terminal));
  if (answered.explanation !== undefined) io.output.write(renderExplanation(answered.explanation));
  return answered.answered ? STATUS.done : STATUS.nothingFound;
}

function demandDocument(library: Library, name: string): Document {
  const document = findDocument(library, name);
  if (document !== undefined) return document;
  throw new SetupError(
    `there is no document ${JSON.stringify(name)} in the corpus: give its path in that folder`,
  );
}

/** One JSON object a line in, one a line out, in order; a line that cannot be used is reported and the rest go on. */
async function askBatch(library: Library, file: string, options: AnswerOptions, io: Io): Promise<number> {
  let status: number = STATUS.done;
  let number = 0;
  for await (const line of await openLines(file, io)) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = parseLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
    if (typeof asked === 'string') {
      status = STATUS.wrongUse;
      io.errors.write(`verbatim: ${file}:${number}: ${asked}\n`);
      continue;
    }
    await writeLine(io.output, JSON.stringify(answerLine(library, asked, options)));
  }
  return status;
}

function answerLine(library: Library, { id, question, document }: BatchLine, options: AnswerOptions): object {
  const answered = answer(library, question, document === undefined ? options : { ...options, document });
  return answerToJson(id, question, answered);
}

function parseLine(line: string): BatchLine | string {
  try {
    const parsed = BATCH_LINE.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : 'the line needs "id" and "question", and may have "document"';
  } catch {
    return 'the line is not JSON: write one object a line';
  }
}

async function openLines(file: string, io: Io): Promise<AsyncIterable<string>> {
  if (file === '-') return createInterface({ input: io.input, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    return (await open(file)).readLines();
  } catch (error) {
    throw new SetupError(`cannot read ${file}: give a file of JSON lines, or - for standard input`, {
      cause: error,
    });
  }
}
