import { access, constants, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { SetupError } from '../errors.ts';
import { type Format, formatOf, unsupported } from './formats.ts';

/** A file that was not taken, and why: one clear line with what to do. */
export interface Skipped {
  /** Path relative to the corpus folder, with `/` between folders. */
  readonly file: string;
  readonly reason: string;
}

/** A file in the corpus folder that promises to be a document. */
export interface SourceFile {
  /** Path relative to the corpus folder, with `/` between folders on every system. */
  readonly id: string;
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
}

/** What a corpus folder holds. */
export interface Listing {
  /** Sorted by id. */
  readonly files: readonly SourceFile[];
  readonly skipped: readonly Skipped[];
  /** Files that promise nothing, such as pictures, relative to the folder; sorted. */
  readonly others: readonly string[];
}

/** Deeper folders are a loop or a mistake. */
const MAX_DEPTH = 32;
const TOO_DEEP = `more than ${MAX_DEPTH} folders deep; move it up`;

/**
 * Finds the documents below a folder. Hidden files and folders are not looked at, nor is what leads out of the folder.
 *
 * @throws {SetupError} where the folder is missing or cannot be listed.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const root = await rootOf(folder);
  const files: SourceFile[] = [];
  const skipped: Skipped[] = [];
  const others: string[] = [];
  const walk = async (directory: string, parent: string, depth: number): Promise<void> => {
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      if (isHidden(entry.name)) continue;
      const id = `${parent}${entry.name}`;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        const reason = depth < MAX_DEPTH ? await whyClosed(path) : TOO_DEEP;
        if (reason === undefined) await walk(path, `${id}/`, depth + 1);
        else skipped.push({ file: id, reason });
        continue;
      }
      const found = await inspect(root, path, id);
      if (found === undefined) others.push(id);
      else if ('reason' in found) skipped.push(found);
      else files.push(found);
    }
  };
  await walk(root, '', 1);
  return { files: files.sort(byId), skipped, others: others.sort() };
}

async function whyClosed(folder: string): Promise<string | undefined> {
  try {
    await access(folder, constants.R_OK | constants.X_OK);
    return undefined;
  } catch {
    return 'a folder that this user may not read; give the right to, or remove it';
  }
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    throw new SetupError(`${folder}: there is no such folder; create it and put documents in it`, { cause });
  }
  throw new SetupError(`${folder}: this is a file; name the folder that holds the documents`);
}

/** Names of hidden files, of Office's locks, and of a folder that is never meant. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

async function inspect(root: string, path: string, id: string): Promise<SourceFile | Skipped | undefined> {
  const link = (await lstat(path)).isSymbolicLink();
  const target = link ? await realpath(path).catch(() => undefined) : path;
  const status = target === undefined ? undefined : await stat(target);
  if (status?.isDirectory()) return { file: id, reason: 'a link to a folder; copy the folder itself' };
  const reason = unsupported(id);
  if (reason !== undefined) return { file: id, reason };
  const format = formatOf(id);
  if (format === undefined) return undefined;
  if (target === undefined || status === undefined) {
    return { file: id, reason: 'a link to nothing; remove it or mend it' };
  }
  if (!target.startsWith(root + sep)) {
    return { file: id, reason: 'a link that leaves the folder; copy the file itself into the folder' };
  }
  if (!status.isFile()) return { file: id, reason: 'not a regular file; remove it from the folder' };
  return { id, path: target, format, bytes: status.size };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
