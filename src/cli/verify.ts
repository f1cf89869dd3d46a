import { parseArgs } from 'node:util';
import { render } from '../adapters/console/render.ts';
import type { Library } from '../core/library.ts';
import { verify } from '../core/verify.ts';
import { verdictToJson } from '../core/verify-json.ts';
import { verifyReply } from '../core/verify-reply.ts';
import { SetupError } from '../errors.ts';
import { type Io, STATUS, writeLine } from './io.ts';

/** How `verify` is called. */
export const VERIFY_USAGE = 'npm run verify -- [--json] [--corpus DIR] "the words to check"';

/** What `verify` was told to do. */
export interface VerifyArguments {
  readonly json: boolean;
  readonly corpus?: string;
  readonly text: string;
}

/** @throws SetupError where the arguments do not fit {@link VERIFY_USAGE}. */
export function parseVerify(args: readonly string[]): VerifyArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, corpus: { type: 'string' } },
  });
  const text = positionals.join(' ');
  if (text.trim() === '') throw new SetupError(`the words to check are missing: ${VERIFY_USAGE}`);
  return { ...values, text };
}

/** Checks a wording and returns the exit status: 1 unless the documents say it word for word. */
export async function verifyText(library: Library, args: VerifyArguments, io: Io): Promise<number> {
  const verdict = verify(library, args.text);
  if (args.json) {
    const textOf = (document: string) => library.documents.get(document)?.text ?? '';
    await writeLine(io.output, JSON.stringify(verdictToJson(verdict, textOf)));
  } else {
    const colour = io.output.isTTY === true && !io.environment.NO_COLOR;
    const reply = { ...verifyReply(library, verdict, { isPrivate: false, locale: 'en' }), buttons: [] };
    io.output.write(render(reply, { width: io.output.columns ?? 80, colour }));
  }
  return verdict.kind === 'exact' ? STATUS.done : STATUS.nothingFound;
}
