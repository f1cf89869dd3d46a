import { isUtf8 } from 'node:buffer';
import { FileError } from './parsed.ts';

const SAVE_AS_UTF8 = 'save the file as UTF-8';

/**
 * The text of a file: UTF-8 with or without a byte-order mark, or UTF-16 with one. The mark is taken off.
 *
 * @throws {FileError} for any other encoding and for binary files.
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeByMark(bytes);
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    throw new FileError(`line ${lineAt(text, zero)}: a zero character, so this is not text; ${SAVE_AS_UTF8}`);
  }
  return text;
}

function decodeByMark(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw new FileError(`the encoding is UTF-32; ${SAVE_AS_UTF8}`);
  }
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalidUtf8(bytes, cause);
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new FileError(`damaged UTF-16, with half a character in it; ${SAVE_AS_UTF8}`, { cause });
  }
}

function invalidUtf8(bytes: Uint8Array, cause: unknown): FileError {
  const byte = firstInvalidByte(bytes);
  const before = bytes.subarray(0, byte);
  if (before.includes(0))
    return new FileError('a binary file, not text; remove it from the folder', { cause });
  const line = before.reduce((lines, value) => (value === 0x0a ? lines + 1 : lines), 1);
  const value = (bytes[byte] ?? 0).toString(16).padStart(2, '0');
  return new FileError(`line ${line}: byte ${byte} (0x${value}) is not valid UTF-8; ${SAVE_AS_UTF8}`, {
    cause,
  });
}

/** The longest prefix that decodes as a stream ends in or before the first invalid sequence, of at most four bytes. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = Math.ceil((valid + invalid) / 2);
    if (decodesAsPrefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle - 1;
  }
  const begin = [0, 1, 2, 3]
    .map((back) => valid - back)
    .find((length) => length <= 0 || isUtf8(bytes.subarray(0, length)));
  return Math.max(0, begin ?? valid);
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((value, index) => bytes[index] === value);
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
