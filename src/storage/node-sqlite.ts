import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { LRUCache } from 'lru-cache';

/**
 * Lets Kysely's SQLite dialect use the runtime's own `node:sqlite`. Another driver takes its place by offering the
 * same two methods. Transactions begin `immediate`: one that reads first and writes later would otherwise fail
 * where another process writes in between.
 */
export function nodeSqliteDialect(path: string, pragmas: readonly string[]): SqliteDialect {
  return new SqliteDialect({ database: async () => openDatabase(path, pragmas) });
}

function openDatabase(path: string, pragmas: readonly string[]): SqliteDatabase {
  const database = new DatabaseSync(path);
  for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
  const prepared = new LRUCache<string, SqliteStatement>({ max: PREPARED });
  return {
    close: () => database.close(),
    prepare: (text) => {
      // A full disk rolls back by itself; a second rollback would hide the first error behind its own.
      if (text === 'rollback' && !database.isTransaction) return NOTHING;
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const statement = statementOf(database.prepare(text === 'begin' ? 'begin immediate' : text));
      prepared.set(text, statement);
      return statement;
    },
  };
}

/**
 * Statements kept ready: some dozens, and as many again by how many values one is about. Two users of one never meet,
 * because Kysely begins a statement only when the one before has been read to its end.
 */
const PREPARED = 100;

const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function statementOf(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bound(parameters)),
    run: (parameters) => statement.run(...bound(parameters)),
    iterate: (parameters) => statement.iterate(...bound(parameters)),
  };
}

function bound(parameters: readonly unknown[]): (string | number | bigint | null)[] {
  return parameters.map((value) => {
    if (
      value === null ||
      typeof value === 'string' ||
      typeof value === 'number' ||
      typeof value === 'bigint'
    ) {
      return value;
    }
    throw new TypeError(`SQLite cannot store a ${typeof value}`);
  });
}
