import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
} from 'node:fs/promises';
import { join, posix } from 'node:path';
import { FileError } from '../documents/parsed.ts';
import { revisionOf } from '../documents/revision.ts';
import { foldedName } from './names.ts';

/** A file that is to stand in the corpus folder. */
export interface Placement {
  readonly folder: string;
  /** Safe path relative to the folder, with `/` between folders. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** True to put it in the place of another one, which is kept. */
  readonly replace: boolean;
}

/** What was done. */
export type Placed =
  | { readonly kind: 'added' | 'same' }
  /** `kept` is the path of the old version, relative to the folder. */
  | { readonly kind: 'replaced'; readonly kept: string };

/** Where old versions are kept: hidden, so that nobody quotes them. */
const KEPT_FOLDER = '.replaced';

/** Enough of a hash to tell the versions of one file. */
const REVISION_LENGTH = 12;

/**
 * Puts a file into the corpus folder at once and whole: a bot that watches never sees half of it, nothing is
 * overwritten, and nothing is written through a link.
 *
 * @throws {FileError} where another file is in the way, or the folder cannot be written.
 */
export async function place({ folder, id, bytes, replace }: Placement): Promise<Placed> {
  try {
    const root = await realpath(folder);
    const { dir, base } = posix.parse(id);
    const directory = await ensureFolder(root, dir);
    await refuseNamesake(directory, base);
    const target = join(directory, base);
    const old = await existing(target);
    if (old !== undefined && Buffer.compare(old, bytes) === 0) return { kind: 'same' };
    if (old !== undefined && !replace) throw new FileError(TAKEN);
    return await viaTemporary(directory, bytes, async (temporary) => {
      if (old === undefined) {
        await linkNew(temporary, target);
        return { kind: 'added' };
      }
      const kept = await keep(root, id, old);
      await rename(temporary, target);
      return { kind: 'replaced', kept };
    });
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(`it cannot be written (${codeOf(cause)}); let this user write in ${folder}`, {
      cause,
    });
  }
}

const TAKEN =
  'the corpus holds another file of this name; choose a name with --as, or give --replace, which keeps the old one';

/** Makes the folders that are missing, and enters no link. */
async function ensureFolder(root: string, dir: string): Promise<string> {
  let path = root;
  for (const part of dir.split('/').filter((each) => each !== '')) {
    await refuseNamesake(path, part);
    path = join(path, part);
    const status = await lstat(path).catch(absent);
    if (status === undefined) await mkdir(path);
    else if (!status.isDirectory())
      throw new FileError(`${part} is a link or a file, no folder; choose another with --as`);
  }
  return path;
}

/** Names that differ in case or composition only are one on some systems. */
async function refuseNamesake(directory: string, name: string): Promise<void> {
  const names = await readdir(directory);
  const namesake = names.find((each) => each !== name && foldedName(each) === foldedName(name));
  if (namesake === undefined) return;
  const what = `the corpus holds ${JSON.stringify(namesake)}, which some systems take for the same name`;
  throw new FileError(`${what}; choose another with --as`);
}

async function existing(target: string): Promise<Uint8Array | undefined> {
  const status = await lstat(target).catch(absent);
  if (status === undefined) return undefined;
  if (status.isFile()) return readFile(target);
  throw new FileError('a folder or a link of this name is in the corpus; choose another name with --as');
}

async function viaTemporary(
  directory: string,
  bytes: Uint8Array,
  use: (temporary: string) => Promise<Placed>,
): Promise<Placed> {
  const temporary = join(directory, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return await use(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link is made whole or not at all, and never over another file; where a disk has none, a copy comes nearest. */
async function linkNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new FileError(TAKEN, { cause: error });
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

/** Writes the old version beside the others of its name; one that is kept already is not kept twice. */
async function keep(root: string, id: string, old: Uint8Array): Promise<string> {
  const { dir, name, ext } = posix.parse(id);
  const revision = (await revisionOf(Uint8Array.from(old))).slice(0, REVISION_LENGTH);
  const kept = posix.join(KEPT_FOLDER, dir, `${name}.${revision}${ext}`);
  const directory = await ensureFolder(root, posix.dirname(kept));
  const path = join(directory, posix.basename(kept));
  if ((await existing(path)) === undefined) {
    await viaTemporary(directory, old, async (temporary) => {
      await linkNew(temporary, path);
      return { kind: 'added' };
    });
  }
  return kept;
}

function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
