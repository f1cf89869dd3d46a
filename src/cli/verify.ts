import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { render } from '../adapters/console/render.ts';
import type { Config } from '../config.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import type { Reply } from '../core/model.ts';
import { traceToJson } from '../core/trace-json.ts';
import { traceReply } from '../core/trace-reply.ts';
import { type Trace, trace } from '../core/tracing.ts';
import { verify } from '../core/verify.ts';
import { verdictToJson } from '../core/verify-json.ts';
import { verifyReply } from '../core/verify-reply.ts';
import { SetupError } from '../errors.ts';
import { createChronicle } from '../schedule/chronicle.ts';
import { createPast } from '../schedule/past.ts';
import { DATABASE_FILE, openStorage } from '../storage/open.ts';
import { type Io, STATUS, writeLine } from './io.ts';

/** How `verify` is called. */
export const VERIFY_USAGE =
  'npm run verify -- [--json] [--corpus DIR] "the words to check", or npm run verify -- [--json] [--corpus DIR] --receipt ID';

/** What `verify` was told to do: a text, or a receipt. */
export interface VerifyArguments {
  readonly json: boolean;
  readonly corpus?: string;
  readonly receipt?: string;
  readonly text: string;
}

/** @throws SetupError where the arguments do not fit {@link VERIFY_USAGE}. */
export function parseVerify(args: readonly string[]): VerifyArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      corpus: { type: 'string' },
      receipt: { type: 'string' },
    },
  });
  const text = positionals.join(' ');
  if (text.trim() === '' && values.receipt === undefined) {
    throw new SetupError(`the words to check are missing: ${VERIFY_USAGE}`);
  }
  if (text !== '' && values.receipt !== undefined) {
    throw new SetupError(`give words or --receipt, not both: ${VERIFY_USAGE}`);
  }
  return { ...values, text };
}

/** What a receipt is looked up with: the database is opened only where the documents do not hold its passage. */
export interface VerifyDeps {
  readonly library: Library;
  readonly io: Io;
  readonly config: Config;
  readonly log: Log;
}

/** Checks a wording or a receipt; returns the exit status, 1 unless the documents say just that now. */
export async function verifyCommand(args: VerifyArguments, deps: VerifyDeps): Promise<number> {
  const { library, io } = deps;
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  if (args.receipt !== undefined) {
    const traced = await traceOf(args.receipt, args.corpus, deps);
    await show(io, args, { json: () => traceToJson(traced), reply: () => traceReply(traced, locale) });
    return traced.kind === 'unchanged' ? STATUS.done : STATUS.nothingFound;
  }
  const verdict = verify(library, args.text);
  const textOf = (document: string) => library.documents.get(document)?.text ?? '';
  await show(io, args, {
    json: () => verdictToJson(verdict, textOf),
    reply: () => verifyReply(library, verdict, { isPrivate: false, locale }),
  });
  return verdict.kind === 'exact' ? STATUS.done : STATUS.nothingFound;
}

async function traceOf(
  receipt: string,
  corpus: string | undefined,
  { library, config, log }: VerifyDeps,
): Promise<Trace> {
  const here = await trace(library, receipt, undefined);
  if (here.kind !== 'unknown' || !hasDatabase(config)) return here;
  const storage = await openStorage(config, log);
  const chronicle = createChronicle(storage, Date.now);
  // Another folder's documents are no edits of the owner's.
  const note = async () => (corpus === undefined ? chronicle.note(library) : undefined);
  const memory = async () => ({ former: storage.former, note });
  const past = createPast({ memory, shows: () => true, log });
  try {
    return await trace(library, receipt, past);
  } finally {
    await storage.close();
  }
}

/** A look must not make a database where there is none. */
function hasDatabase({ dataDir, databaseUrl }: Config): boolean {
  return databaseUrl !== undefined || existsSync(join(dataDir, DATABASE_FILE));
}

async function show(
  io: Io,
  { json }: VerifyArguments,
  result: { readonly json: () => object; readonly reply: () => Reply },
): Promise<void> {
  if (json) return writeLine(io.output, JSON.stringify(result.json()));
  const colour = io.output.isTTY === true && !io.environment.NO_COLOR;
  io.output.write(render({ ...result.reply(), buttons: [] }, { width: io.output.columns ?? 80, colour }));
}
