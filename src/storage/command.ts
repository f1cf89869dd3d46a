import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Log } from '../core/log.ts';
import { SetupError } from '../errors.ts';
import { copyStorage } from './copy.ts';
import { DATABASE_FILE } from './open.ts';
import { openPostgres, safeUrl } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** What a command may touch of the world. */
export interface StorageIo {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** Folder of the SQLite file. */
  readonly dataDir: string;
  readonly log: Log;
}

/** How `storage` is called. */
export const STORAGE_USAGE = 'npm run storage -- copy --to postgres://user:password@host:5432/name';

/**
 * `storage copy --to postgres://…`: moves everything from the SQLite file to PostgreSQL. Returns the exit status: 0,
 * or 2 with one line on standard error. The address is printed without its password.
 */
export async function runStorage(args: readonly string[], io: StorageIo): Promise<number> {
  try {
    const url = targetOf(args);
    const path = join(io.dataDir, DATABASE_FILE);
    if (!existsSync(path)) throw new SetupError(`${path}: there is no database to copy; check DATA_DIR.`);
    io.stdout.write(`${await copied(path, url, io.log)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    io.stderr.write(`storage: ${error.message}\n`);
    return 2;
  }
}

async function copied(path: string, url: string, log: Log): Promise<string> {
  await using target = disposable(await openPostgres(url, log));
  await using source = disposable(await openSqlite(path));
  const counts = await copyStorage(source.storage, target.storage);
  const listed = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  return `Copied ${listed.join(', ')} to ${safeUrl(url)}. Set DATABASE_URL to it and start the bot.`;
}

function disposable<Opened extends { close(): Promise<void> }>(storage: Opened) {
  return { storage, [Symbol.asyncDispose]: () => storage.close() };
}

function targetOf(args: readonly string[]): string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    if (positionals.length === 1 && positionals[0] === 'copy' && values.to !== undefined) return values.to;
  } catch {
    // Its message may repeat an argument, and an argument may hold a password: the usage line says enough.
  }
  throw new SetupError(`use: ${STORAGE_USAGE}`);
}
