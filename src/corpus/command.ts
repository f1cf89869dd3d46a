import { parseArgs } from 'node:util';
import { type Io, STATUS, writeLine } from '../cli/io.ts';
import type { Progress } from '../cli/progress.ts';
import { readCorpus } from '../documents/corpus.ts';
import { FileError } from '../documents/parsed.ts';
import { createParser } from '../documents/parser.ts';
import { SetupError } from '../errors.ts';
import { ADD_USAGE, addFile, parseAdd } from './add.ts';
import { addedLines } from './added.ts';
import { checkLines, checkReport } from './check.ts';
import { inspectCorpus } from './inspection.ts';
import { corpusList, listLines } from './list.ts';
import { printable } from './printable.ts';

/** How `corpus` is called. */
export const CORPUS_USAGE = `npm run corpus -- check|list [--json] [--corpus DIR], or ${ADD_USAGE}`;

/** What `corpus` may use of its process. */
export interface CorpusIo extends Pick<Io, 'input' | 'output' | 'errors'> {
  /** The owner's documents, unless others are named. */
  readonly corpusDir: string;
  readonly progress: Progress;
}

/** Exit status of a check that found a problem, and of files that could not be added. */
const PROBLEM = 1;

/**
 * Looks after the folder of documents; returns the exit status.
 *
 * @throws {SetupError} where the arguments do not fit {@link CORPUS_USAGE}, or there is no such folder.
 */
export async function runCorpus([name, ...args]: readonly string[], io: CorpusIo): Promise<number> {
  switch (name) {
    case 'check':
      return check(args, io);
    case 'add':
      return add(args, io);
    case 'list':
      return list(args, io);
    default:
      throw new SetupError(`corpus needs to be told what to do: ${CORPUS_USAGE}`);
  }
}

async function check(args: readonly string[], io: CorpusIo): Promise<number> {
  const { json, corpus = io.corpusDir } = parseLook(args);
  const report = checkReport(corpus, await inspectCorpus(corpus, { onProgress: onProgress(io) }));
  await writeAll(io, json ? [JSON.stringify(report)] : checkLines(report));
  return report.ok ? STATUS.done : PROBLEM;
}

async function list(args: readonly string[], io: CorpusIo): Promise<number> {
  const { json, corpus = io.corpusDir } = parseLook(args);
  const listed = corpusList(await readCorpus(corpus, { onProgress: onProgress(io) }));
  await writeAll(io, json ? [JSON.stringify(listed)] : listLines(listed));
  return listed.documents.length > 0 ? STATUS.done : STATUS.nothingFound;
}

/** Adds what can be added, and says of each other file why it cannot. */
async function add(args: readonly string[], io: CorpusIo): Promise<number> {
  const { corpus = io.corpusDir, ...asked } = parseAdd(args);
  const parser = createParser();
  let status: number = STATUS.done;
  try {
    for (const file of asked.files) {
      const added = await addFile(file, { ...asked, corpus }, { parser, input: io.input }).catch(refusalOf);
      if (!(added instanceof FileError)) {
        await writeAll(io, addedLines(corpus, added));
        continue;
      }
      status = PROBLEM;
      io.errors.write(`verbatim: ${printable(`${file}: ${added.message}`)}\n`);
    }
  } finally {
    await parser.close();
  }
  return status;
}

function refusalOf(error: unknown): FileError {
  if (error instanceof FileError) return error;
  throw error;
}

function parseLook(args: readonly string[]) {
  const options = { json: { type: 'boolean', default: false }, corpus: { type: 'string' } } as const;
  return parseArgs({ args: [...args], options }).values;
}

function onProgress({ progress }: CorpusIo) {
  return (done: number, total: number) => progress(done, total, 'Reading documents');
}

async function writeAll({ output }: CorpusIo, lines: readonly string[]): Promise<void> {
  for (const line of lines) await writeLine(output, line);
}
