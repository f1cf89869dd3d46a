import { join } from 'node:path';
import type { Settings } from './contract.ts';
import { lookIntoPostgres, lookIntoSqlite, type Query } from './looking.ts';
import { DATABASE_FILE } from './open.ts';

const PREFIX = 'moved ';

/** Addresses of places, such as `telegram:-5`, and those that they have now. */
export type Moves = ReadonlyMap<string, string>;

/** Remembers that a place which the owner named has another address. */
export async function rememberMove(settings: Settings, from: string, to: string): Promise<void> {
  await settings.set('everywhere', `${PREFIX}${from}`, to);
}

const STATEMENT = `select name, value from settings where scope = '' and name like '${PREFIX}%'`;

/** What {@link rememberMove} wrote; changes nothing, and knows of nothing where the database cannot be read. */
export async function readMoves(given: {
  readonly dataDir: string;
  readonly databaseUrl?: string;
}): Promise<Moves> {
  try {
    const rows =
      given.databaseUrl === undefined
        ? await lookIntoSqlite(join(given.dataDir, DATABASE_FILE), readAll)
        : await lookIntoPostgres(given.databaseUrl, readAll);
    return new Map(rows.map(({ name, value }) => [String(name).slice(PREFIX.length), String(value)]));
  } catch {
    // What is wrong with the database is told where it is looked at.
    return new Map();
  }
}

function readAll(query: Query): ReturnType<Query> {
  return query(STATEMENT);
}
