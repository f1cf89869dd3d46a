import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import { SetupError } from '../errors.ts';
import { type Backend, whileBusy } from './backend.ts';
import type { Storage } from './contract.ts';
import { migrate } from './migrations.ts';
import { nodeSqliteDialect } from './node-sqlite.ts';
import { shareCommits } from './shared-commits.ts';
import { storageOver } from './storage.ts';
import type { Tables } from './tables.ts';

/** Kept short, because `node:sqlite` waits on the only thread; longer waits happen between tries. */
const BUSY_TIMEOUT_MS = 20;

const PRAGMAS: readonly string[] = [
  `busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'journal_mode = WAL',
  // Each commit reaches the disk before it returns: what was sent stays sent through a power cut.
  'synchronous = FULL',
  'foreign_keys = ON',
];

/** SQLite's result codes; extended codes carry them in their low byte. */
const SQLITE_BUSY = 5;
const SQLITE_LOCKED = 6;

/** Settings of an open database. */
interface SqliteOptions {
  /** For how long writes that come often wait for others to be committed with, in milliseconds; not at all unless given. */
  readonly shareMs?: number;
}

/**
 * Opens or creates the database file and brings its tables up to date. `:memory:` makes one that is forgotten.
 * Several processes on one machine may open the same file. Throws {@link SetupError} where it cannot be opened.
 */
export async function openSqlite(path: string, { shareMs = 0 }: SqliteOptions = {}): Promise<Storage> {
  const database = new Kysely<Tables>({ dialect: nodeSqliteDialect(path, PRAGMAS) });
  const transact: Backend['transact'] = (work) =>
    whileBusy(() => database.transaction().execute(work), isBusy);
  const share = shareMs === 0 ? transact : shareCommits(transact, shareMs);
  const backend: Backend = { kind: 'sqlite', database, transact, share };
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    await whileBusy(() => migrate({ database, lock: async () => {} }), isBusy);
  } catch (error) {
    await database.destroy().catch(() => undefined);
    if (error instanceof SetupError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(
      `${path}: the database cannot be opened (${reason}); check DATA_DIR and its rights.`,
      {
        cause: error,
      },
    );
  }
  return storageOver(backend);
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false;
  const code = error.errcode & 0xff;
  return code === SQLITE_BUSY || code === SQLITE_LOCKED;
}
