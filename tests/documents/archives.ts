import { deflateRawSync } from 'node:zlib';

interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
  /** What the directory claims, where it lies. */
  readonly claims?: number;
}

/** A ZIP archive by hand, so that it can lie. */
export function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims } of entries) {
    const packed = deflateRawSync(bytes);
    const size = claims ?? bytes.length;
    const local = header(0x04034b50, 30, [10, 8], [18, packed.length], [22, size], [26, name.length]);
    const record = header(0x02014b50, 46, [12, 8], [20, packed.length], [24, size], [28, name.length]);
    record.writeUInt16LE(8, 10);
    record.writeUInt16LE(0, 12);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(0, 10);
    record.writeUInt32LE(offset, 42);
    directory.push(record, Buffer.from(name));
    locals.push(local, Buffer.from(name), packed);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(0x06054b50, 22, [12, size], [16, offset]);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  return Buffer.concat([...locals, ...directory, end]);
}

function header(
  signature: number,
  length: number,
  ...fields: readonly (readonly [number, number])[]
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, value] of fields) {
    if (at >= 26 && at <= 28) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  }
  return bytes;
}
