import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from './core/log.ts';

const FILE = 'index.snapshot';

/** First bytes of a snapshot file: what it is, and the version of this header. */
const MAGIC = 'verbatim-index-1';

const DIGEST_BYTES = 32;

/**
 * The snapshot in `folder` if it was written under this `key` and is whole; `undefined` where it is absent, of
 * another key or damaged, which means to build the index anew.
 */
export async function readSnapshot(folder: string, key: string, log: Log): Promise<Uint8Array | undefined> {
  const bytes = await readIfPresent(join(folder, FILE));
  if (bytes === undefined) return undefined;
  const head = headerOf(key);
  if (!bytes.subarray(0, head.length).equals(head)) return undefined;
  const body = bytes.subarray(head.length + DIGEST_BYTES);
  if (bytes.subarray(head.length, head.length + DIGEST_BYTES).equals(digestOf(body))) return body;
  log.warn({ file: FILE }, 'the index snapshot is damaged; the index is built anew');
  return undefined;
}

/** Replaces the snapshot in `folder` whole; where it cannot be written the next start is only slower. */
export async function writeSnapshot(folder: string, key: string, body: Uint8Array, log: Log): Promise<void> {
  const draft = join(folder, `${FILE}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, Buffer.concat([headerOf(key), digestOf(body), body]));
    await rename(draft, join(folder, FILE));
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {}); // Where the folder is no folder there is no draft either.
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    log.warn({ file: FILE, code }, 'the index snapshot cannot be written; the next start will take longer');
  }
}

function headerOf(key: string): Buffer {
  return Buffer.from(`${MAGIC} ${createHash('sha256').update(key).digest('hex')}\n`);
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest();
}

async function readIfPresent(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined; // Absent or unreadable: either way there is no snapshot to trust.
  }
}
