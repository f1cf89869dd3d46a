import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Log } from '../../src/core/log.ts';
import type { Storage } from '../../src/storage/contract.ts';
import { openPostgres } from '../../src/storage/postgres.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';

/** A database of its own for one test: as many processes or connections as wanted, gone at the end. */
export interface TestDatabase {
  /** What a child process needs to open the same one. */
  readonly address: string;
  open(): Promise<Storage>;
  drop(): Promise<void>;
}

export interface TestDriver {
  readonly name: 'SQLite' | 'PostgreSQL';
  readonly available: boolean;
  create(): Promise<TestDatabase>;
}

export const QUIET: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** Of the server that the tests use; each test takes a schema or a database of its own there. */
export const POSTGRES_URL = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

/** As the program opens it, but without the wait that a test would have to bear. */
const SHARED = { shareMs: 1 };

/** Opens what {@link TestDatabase.address} names. */
export function openAddress(address: string): Promise<Storage> {
  return address.startsWith('postgres') ? openPostgres(address, QUIET) : openSqlite(address, SHARED);
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const address = join(folder, 'verbatim.db');
  return {
    address,
    open: () => openAddress(address),
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createPostgres(): Promise<TestDatabase> {
  const schema = `verbatim_${randomUUID().replaceAll('-', '')}`;
  await onPostgres(`create schema ${schema}`);
  const url = new URL(POSTGRES_URL);
  url.searchParams.set('options', `-c search_path=${schema}`);
  return {
    address: url.href.replaceAll('+', '%20'),
    open: () => openAddress(url.href.replaceAll('+', '%20')),
    drop: () => onPostgres(`drop schema ${schema} cascade`),
  };
}

/** One statement on a connection of its own. */
export async function onPostgres(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function postgresAnswers(): Promise<boolean> {
  try {
    await onPostgres('select 1');
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `PostgreSQL does not answer (${reason}): its tests are left out. Set TEST_DATABASE_URL to run them.\n`,
    );
    return false;
  }
}

export const DRIVERS: readonly TestDriver[] = [
  { name: 'SQLite', available: true, create: createSqlite },
  { name: 'PostgreSQL', available: await postgresAnswers(), create: createPostgres },
];
