import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Log } from '../core/log.ts';
import { SetupError } from '../errors.ts';
import { type Backend, whileBusy } from './backend.ts';
import type { Storage } from './contract.ts';
import { migrate } from './migrations.ts';
import { storageOver } from './storage.ts';
import type { Tables } from './tables.ts';

/** Any number, the same in every process of this program: it names the lock under which tables change. */
const MIGRATION_LOCK = 7_328_115_004;
const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 5_000;
/** A statement that takes longer meets a database that is gone; every transaction here can be repeated. */
const STATEMENT_TIMEOUT_MS = 20_000;

/** Codes of PostgreSQL for "another transaction was in the way": serialization, deadlock, lock not available. */
const BUSY_CODES = new Set(['40001', '40P01', '55P03']);

/**
 * Connects, and brings the tables up to date in the connection's schema. Throws {@link SetupError} where the address
 * is wrong or nothing answers; its message names the server and never the password.
 */
export async function openPostgres(url: string, log: Log): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: checkedUrl(url),
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'verbatim',
    types: { getTypeParser },
  });
  // Without listeners the loss of a connection would end the process. The pool hears of idle ones only; one that is in
  // use and between two statements is nobody's, and its next statement rejects.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (error) => log.warn({ cause: error.message }, 'A database connection was lost'));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const transact: Backend['transact'] = (work) =>
    whileBusy(() => database.transaction().execute(work), isBusy);
  const backend: Backend = {
    kind: 'postgres',
    database,
    transact,
    // A commit waits in the server, and in many connections at once.
    share: transact,
  };
  try {
    const lock = async (work: Parameters<Parameters<typeof backend.transact>[0]>[0]) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(work);
    };
    await whileBusy(() => migrate({ database, lock }), isBusy);
  } catch (error) {
    await database.destroy().catch(() => undefined);
    if (error instanceof SetupError) throw error;
    throw new SetupError(`${safeUrl(url)}: the database cannot be used (${reasonOf(error)}).`, {
      cause: error,
    });
  }
  return storageOver(backend);
}

/** A database address without its password, for messages. */
export function safeUrl(url: string): string {
  try {
    const { protocol, username, host, pathname } = new URL(url);
    return `${protocol}//${username === '' ? '' : `${username}@`}${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

function checkedUrl(url: string): string {
  if (/^postgres(?:ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new SetupError('The database address must look like postgres://user:password@host:5432/name.');
}

/** Moments are 64-bit integers, which `pg` hands over as text: ours are exact as numbers until the year 287396. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number;
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && BUSY_CODES.has(String(error.code));
}

/** Nobody listening is an AggregateError with an empty message. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
