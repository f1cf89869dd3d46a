import { join } from 'node:path';
import type { Log } from '../core/log.ts';
import type { Storage } from './contract.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** Name of the SQLite file in the data folder. */
export const DATABASE_FILE = 'verbatim.db';

/** Little beside a digest's way to a platform; with 28 digests a second, four writes come in it. */
const SHARE_MS = 50;

/** Where the database lives: PostgreSQL where an address is given, else one file in the data folder. */
interface StoragePlace {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}

/** Opens the database that the settings name. */
export function openStorage({ dataDir, databaseUrl }: StoragePlace, log: Log): Promise<Storage> {
  return databaseUrl === undefined
    ? openSqlite(join(dataDir, DATABASE_FILE), { shareMs: SHARE_MS })
    : openPostgres(databaseUrl, log);
}
