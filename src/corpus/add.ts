import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from '../core/model.ts';
import { listFiles } from '../documents/files.ts';
import { type Format, formatOf, unsupported } from '../documents/formats.ts';
import type { Reading } from '../documents/parse.ts';
import { FileError } from '../documents/parsed.ts';
import type { Parser } from '../documents/parser.ts';
import { SetupError } from '../errors.ts';
import { carriesFacts, type Facts, withFacts } from './facts.ts';
import { demandSafePath, safeName } from './names.ts';
import { type Placed, place } from './placing.ts';
import { printable } from './printable.ts';
import { readInput, readOwn } from './source.ts';

/** How files are added. */
export const ADD_USAGE = 'npm run corpus -- add FILE... [--as NAME] [--title T] [--url U] [--replace]';

/** What `corpus add` was told to do. */
export interface AddArguments {
  /** Paths; `-` is standard input. */
  readonly files: readonly string[];
  /** Safe path in the corpus folder. */
  readonly as?: string;
  readonly facts: Facts;
  readonly replace: boolean;
  readonly corpus?: string;
}

/** @throws {SetupError} where the arguments do not fit {@link ADD_USAGE}. */
export function parseAdd(args: readonly string[]): AddArguments {
  const { values, positionals: files } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      as: { type: 'string' },
      title: { type: 'string' },
      url: { type: 'string' },
      replace: { type: 'boolean', default: false },
      corpus: { type: 'string' },
    },
  });
  const { as, title, url, replace, corpus } = values;
  const address = files.find((file) => /^https?:\/\//iu.test(file));
  if (address !== undefined) {
    throw new SetupError(
      `nothing is fetched from the web; save ${printable(address)} in a browser and add that file`,
    );
  }
  if (files.length === 0) throw new SetupError(`a file is missing: ${ADD_USAGE}`);
  if (files.length > 1 && (as ?? title ?? url) !== undefined) {
    throw new SetupError(`--as, --title and --url are for one file: ${ADD_USAGE}`);
  }
  if (files.includes('-') && as === undefined) {
    throw new SetupError('standard input has no name; give one, such as --as rules.md');
  }
  return {
    ...{ files, replace, ...(corpus !== undefined && { corpus }) },
    ...(as !== undefined && { as: demandSafePath(as) }),
    facts: {
      ...(title !== undefined && { title: titleOf(title) }),
      ...(url !== undefined && { url: urlOf(url) }),
    },
  };
}

function titleOf(title: string): string {
  const line = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line !== '') return line;
  throw new SetupError('--title is empty; give the title that readers should see');
}

function urlOf(url: string): string {
  const parsed = URL.parse(url.trim());
  if (parsed !== null && /^https?:$/u.test(parsed.protocol)) return parsed.href;
  throw new SetupError(`--url ${JSON.stringify(url)} is no web address; begin it with https://`);
}

/** A file that stands in the folder now. */
export interface Added {
  readonly placed: Placed;
  readonly reading: Reading;
}

/**
 * Reads one file as a start would, and puts it into the folder.
 *
 * @throws {FileError} where it could not be served, or something is in its way.
 * @throws {SetupError} where the folder is missing.
 */
export async function addFile(
  file: string,
  { as, facts, replace, corpus }: AddArguments & { readonly corpus: string },
  { parser, input }: { readonly parser: Parser; readonly input: AsyncIterable<Uint8Array> },
): Promise<Added> {
  const { files } = await listFiles(corpus);
  const id = as ?? safeName(basename(file));
  const format = demandFormat(id);
  const given = file === '-' ? await readInput(input) : await readOwn(file);
  const original = await read(parser, { id, format, bytes: given });
  const bytes = completed(given, format, facts);
  const reading = bytes === given ? original : await read(parser, { id, format, bytes });
  demandTaken(facts, reading.document);
  for (const twin of files.filter((each) => each.bytes === bytes.length && each.id !== id)) {
    // What cannot be read is no twin, and for a check to tell.
    const theirs = await readFile(twin.path).catch(() => undefined);
    if (theirs === undefined || Buffer.compare(theirs, bytes) !== 0) continue;
    throw new FileError(`the corpus holds the same file already as ${twin.id}; there is nothing to add`);
  }
  return { placed: await place({ folder: corpus, id, bytes, replace }), reading };
}

function demandFormat(id: string): Format {
  const format = formatOf(id);
  if (format !== undefined) return format;
  const advice =
    'no name of a document; give a file that ends in .txt, .md, .html, .pdf or .docx, or a name with --as';
  throw new FileError(unsupported(id) ?? `${JSON.stringify(id)} is ${advice}`);
}

async function read(parser: Parser, job: Parameters<Parser['parse']>[0]): Promise<Reading> {
  const outcome = await parser.parse(job);
  if ('document' in outcome) return outcome;
  throw new FileError(outcome.reason);
}

function completed(bytes: Uint8Array<ArrayBuffer>, format: Format, facts: Facts): Uint8Array<ArrayBuffer> {
  if (facts.title === undefined && facts.url === undefined) return bytes;
  if (carriesFacts(format)) return withFacts(bytes, format, facts);
  const options = [
    ...(facts.title === undefined ? [] : ['--title']),
    ...(facts.url === undefined ? [] : ['--url']),
  ];
  throw new FileError(
    `a ${format} file has no place for ${options.join(' and ')}; leave that out, or save it as .md or .html`,
  );
}

/** A page may be so broken that nothing can be put in its head. */
function demandTaken({ title, url }: Facts, document: Document): void {
  if ((title ?? document.title) === document.title && (url ?? document.url) === document.url) return;
  throw new FileError('the title or address could not be written into it; put it in with an editor');
}
