import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';

/** Runs a statement and returns its rows. */
export type Query = (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const TIMEOUT_MS = 5_000;

/** Lets `work` read a SQLite file, and changes nothing; rejects where the file is not there or cannot be read. */
export async function lookIntoSqlite<Result>(
  path: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return await work(async (statement) => database.prepare(statement).all());
  } finally {
    database.close();
  }
}

/** Lets `work` read a PostgreSQL database; rejects where it does not answer within five seconds. */
export async function lookIntoPostgres<Result>(
  url: string,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    application_name: 'verbatim doctor',
  });
  // Without a listener a connection that breaks would end the process; the statement under way rejects all the same.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(async (statement) => (await client.query(statement)).rows);
  } finally {
    await client.end().catch(() => undefined); // It is over either way.
  }
}
