import { type Kysely, sql } from 'kysely';
import { SetupError } from '../errors.ts';
import type { Storage } from './contract.ts';
import { TABLE_NAMES, type Tables } from './tables.ts';

/** Rows by table. */
export type CopiedRows = Readonly<Record<keyof Tables, number>>;

/** SQLite binds at most 32,766 values in one statement, PostgreSQL 65,535; our widest table has 19 columns. */
const ROWS_AT_ONCE = 500;

/**
 * Copies everything into another database, in one transaction on either side: a reader of the source sees one moment,
 * and the target holds all or nothing. Throws {@link SetupError} where the target is not empty. Stop the bot first:
 * what it writes to the source afterwards is not copied.
 */
export async function copyStorage(from: Storage, to: Storage): Promise<CopiedRows> {
  return from.database.transaction().execute((source) =>
    to.database.transaction().execute(async (target) => {
      for (const table of TABLE_NAMES) await refuseFilled(target, table);
      const counts = { ...NONE };
      for (const table of TABLE_NAMES) counts[table] = await copyTable(source, target, table);
      return counts;
    }),
  );
}

const NONE: CopiedRows = {
  subscriptions: 0,
  deliveries: 0,
  shown: 0,
  settings: 0,
  paces: 0,
  documents: 0,
  questions: 0,
  question_places: 0,
  wishes: 0,
  feedback: 0,
  former_passages: 0,
  posts: 0,
  shard_leases: 0,
  shard_holders: 0,
  taken_updates: 0,
};

async function refuseFilled(target: Kysely<Tables>, table: keyof Tables): Promise<void> {
  const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
  if (found.rows.length > 0) {
    throw new SetupError(`The target database already holds ${table}; copy into an empty one.`);
  }
}

async function copyTable(
  source: Kysely<Tables>,
  target: Kysely<Tables>,
  table: keyof Tables,
): Promise<number> {
  const order = ORDER[table];
  for (let copied = 0; ; ) {
    const page = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} order by ${sql.raw(order)}
      limit ${ROWS_AT_ONCE} offset ${copied}`.execute(source);
    const first = page.rows[0];
    if (first === undefined) return copied;
    const columns = Object.keys(first);
    const values = page.rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(target);
    copied += page.rows.length;
  }
}

/** Primary keys, so that pages neither overlap nor leave a row out. */
const ORDER: Readonly<Record<keyof Tables, string>> = {
  subscriptions: 'place',
  deliveries: 'key',
  shown: 'place, date, document, start_unit',
  settings: 'scope, name',
  paces: 'platform',
  documents: 'document',
  questions: 'key',
  question_places: 'place, question',
  wishes: 'key',
  feedback: 'document, passage, question, verdict, day',
  former_passages: 'receipt',
  posts: 'key',
  shard_leases: 'shard',
  shard_holders: 'holder',
  taken_updates: 'bot, update_id',
};
