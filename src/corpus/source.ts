import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES, tooLarge } from '../documents/corpus.ts';
import { FileError } from '../documents/parsed.ts';

/**
 * The bytes of a file that the owner names.
 *
 * @throws {FileError} where there is none that could be a document.
 */
export async function readOwn(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // Before it is opened: opening a pipe waits for whoever writes into it.
    const status = await stat(path);
    if (!status.isFile()) {
      throw new FileError('not a regular file; give the files in it, or - for standard input');
    }
    if (status.size > MAX_BYTES) throw new FileError(tooLarge(MAX_BYTES));
    return Uint8Array.from(await readFile(path));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing) throw new FileError('there is no such file; check its path', { cause });
    throw new FileError('it cannot be read; let this user read it', { cause });
  }
}

/**
 * All that comes in, such as from another program.
 *
 * @throws {FileError} where it is more than a document may be.
 */
export async function readInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_BYTES) throw new FileError(tooLarge(MAX_BYTES));
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
