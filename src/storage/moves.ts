import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Settings } from './contract.ts';
import { DATABASE_FILE } from './open.ts';

const PREFIX = 'moved ';

/** Addresses of places, such as `telegram:-5`, and those that they have now. */
export type Moves = ReadonlyMap<string, string>;

/** Remembers that a place which the owner named has another address. */
export async function rememberMove(settings: Settings, from: string, to: string): Promise<void> {
  await settings.set('everywhere', `${PREFIX}${from}`, to);
}

const TIMEOUT_MS = 5_000;
const STATEMENT = `select name, value from settings where scope = '' and name like '${PREFIX}%'`;

/** What {@link rememberMove} wrote; changes nothing, and knows of nothing where the database cannot be read. */
export async function readMoves(given: {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}): Promise<Moves> {
  const path = join(given.dataDir, DATABASE_FILE);
  try {
    const rows = given.databaseUrl === undefined ? fromSqlite(path) : await fromPostgres(given.databaseUrl);
    return new Map(rows.map(({ name, value }) => [String(name).slice(PREFIX.length), String(value)]));
  } catch {
    // What is wrong with the database is told where it is looked at.
    return new Map();
  }
}

type Rows = readonly Readonly<Record<string, unknown>>[];

function fromSqlite(path: string): Rows {
  if (!existsSync(path)) return [];
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database.prepare(STATEMENT).all();
  } finally {
    database.close();
  }
}

async function fromPostgres(url: string): Promise<Rows> {
  const client = new pg.Client({
    ...{ connectionString: url, application_name: 'verbatim doctor' },
    ...{ connectionTimeoutMillis: TIMEOUT_MS, query_timeout: TIMEOUT_MS },
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(STATEMENT)).rows;
  } finally {
    await client.end().catch(() => undefined); // It is over either way.
  }
}
