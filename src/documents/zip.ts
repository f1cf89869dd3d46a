import { inflateRawSync } from 'node:zlib';
import { FileError } from './parsed.ts';

/** How far an archive may grow. */
interface ZipLimits {
  readonly maxEntries: number;
  /** All entries together, unpacked. */
  readonly maxBytes: number;
  /** Of an entry's unpacked size to its packed one, where it is large. */
  readonly maxRatio: number;
}

/** The text of a long book takes 5 MB, and office files pack about 20 to 1. */
const LIMITS: ZipLimits = { maxEntries: 10_000, maxBytes: 100 * 1024 * 1024, maxRatio: 200 };
/** Small entries may pack as well as they like. */
const SMALL_BYTES = 1024 * 1024;

const DAMAGED = 'a damaged archive; save the file again';
const BOMB = 'it unpacks to far more than a document holds; remove it';

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Unpacks an archive, by its directory and within limits: no entry may hold more than the directory says, nor all of
 * them together more than a document would. Offsets are those of PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16.
 *
 * @throws {FileError} for damaged, encrypted, 64-bit and exploding archives.
 */
export function unzip(source: Uint8Array): readonly ZipEntry[] {
  const data = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  try {
    const records = directory(data);
    check(records);
    return records.filter(({ name }) => !name.endsWith('/')).map((record) => unpack(data, record));
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(DAMAGED, { cause });
  }
}

interface DirectoryRecord {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function directory(data: Buffer): readonly DirectoryRecord[] {
  const end = data.lastIndexOf('PK\x05\x06', data.length, 'latin1');
  if (end < 0) throw new FileError(DAMAGED);
  const count = data.readUInt16LE(end + 10);
  if (count > LIMITS.maxEntries) throw new FileError(BOMB);
  const records: DirectoryRecord[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (data.readUInt32LE(at) !== 0x02014b50) throw new FileError(DAMAGED);
    const nameLength = data.readUInt16LE(at + 28);
    records.push({
      name: data.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (data.readUInt16LE(at + 8) & 1) === 1,
      method: data.readUInt16LE(at + 10),
      packed: data.readUInt32LE(at + 20),
      unpacked: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return records;
}

function check(records: readonly DirectoryRecord[]): void {
  if (records.some(({ encrypted }) => encrypted)) {
    throw new FileError('protected by a password; save a copy without one');
  }
  const total = records.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const explodes = records.some(({ packed, unpacked }) => {
    return unpacked > SMALL_BYTES && unpacked > packed * LIMITS.maxRatio;
  });
  if (total > LIMITS.maxBytes || explodes) throw new FileError(BOMB);
}

function unpack(data: Buffer, { name, method, packed, unpacked, offset }: DirectoryRecord): ZipEntry {
  if (data.readUInt32LE(offset) !== 0x04034b50) throw new FileError(DAMAGED);
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  const content = data.subarray(start, start + packed);
  if (method === 0) return { name, bytes: content };
  if (method !== 8) throw new FileError(`packed by a rare method (${method}); save the file again`);
  return { name, bytes: inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) }) };
}
