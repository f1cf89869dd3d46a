import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, fault, fine, warning } from '../core/finding.ts';
import { lookIntoPostgres, lookIntoSqlite, type Query } from './looking.ts';
import { SCHEMA_VERSION } from './migrations.ts';
import { DATABASE_FILE } from './open.ts';
import { safeUrl } from './postgres.ts';

interface Diagnosis {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
}

/** Processes that share a database tell leases and due digests by their clocks. */
const MAX_SKEW_MS = 2_000;

/** Looks at the database without changing anything: no table is made or brought up to date. */
export async function diagnoseStorage(given: Diagnosis): Promise<readonly Finding[]> {
  return given.databaseUrl === undefined
    ? diagnoseSqlite(join(given.dataDir, DATABASE_FILE))
    : diagnosePostgres(given.databaseUrl, given.nowMs);
}

async function diagnoseSqlite(path: string): Promise<readonly Finding[]> {
  if (!existsSync(path)) return [fine(`${path} is not there yet; the first start makes it.`)];
  try {
    return await lookIntoSqlite(path, async (query) => {
      const [check] = await query('pragma quick_check(1)');
      if (check?.quick_check !== 'ok') {
        return [fault(`${path} is damaged.`, 'Stop the bot and restore a backup (docs/operations.md).')];
      }
      const tables = await query("select name from sqlite_master where name = 'schema_version'");
      return [fine(`${path} is whole.`), ...(await aboutTables(query, tables.length > 0))];
    });
  } catch (error) {
    return [fault(`${path} cannot be read (${reasonOf(error)}).`, 'Check its rights, or restore a backup.')];
  }
}

async function diagnosePostgres(url: string, nowMs: () => number): Promise<readonly Finding[]> {
  try {
    return await lookIntoPostgres(url, async (query) => {
      const startMs = nowMs();
      const [row] = await query(
        "select current_setting('server_version') as version, extract(epoch from clock_timestamp()) * 1000 as ms, " +
          "to_regclass('schema_version') is not null as tables",
      );
      const skewMs = Math.round((startMs + nowMs()) / 2 - Number(row?.ms));
      return [
        fine(`${safeUrl(url)} answers in ${nowMs() - startMs} ms (PostgreSQL ${row?.version}).`),
        aboutSkew(skewMs),
        ...(await aboutTables(query, row?.tables === true)),
      ];
    });
  } catch (error) {
    return [
      fault(
        `${safeUrl(url)} cannot be used (${reasonOf(error)}).`,
        'Start the database, or correct DATABASE_URL: postgres://user:password@host:5432/name.',
      ),
    ];
  }
}

function aboutSkew(skewMs: number): Finding {
  if (Math.abs(skewMs) <= MAX_SKEW_MS) return fine('Its clock agrees with that of this machine.');
  return warning(
    `Its clock differs by ${(Math.abs(skewMs) / 1000).toFixed(1)} s from that of this machine.`,
    'Let both follow a time server (NTP): processes that share the database must agree on the time.',
  );
}

async function aboutTables(query: Query, present: boolean): Promise<readonly Finding[]> {
  if (!present) return [fine('Its tables are not there yet; the first start makes them.')];
  const [found] = await query('select version from schema_version');
  const version = Number(found?.version ?? 0);
  if (version > SCHEMA_VERSION) {
    return [
      fault(
        `Its tables are of version ${version}, and this program knows ${SCHEMA_VERSION}.`,
        'Start the newer program, or restore a backup from before the upgrade.',
      ),
    ];
  }
  const upgrade = version < SCHEMA_VERSION ? '; the next start brings them up to date' : '';
  return [fine(`Its tables are of version ${version}${upgrade}.`), ...(await aboutDigests(query))];
}

async function aboutDigests(query: Query): Promise<readonly Finding[]> {
  const subscriptions = await query(
    "select count(*) as every, coalesce(sum(case when state = 'active' then 1 else 0 end), 0) as active, " +
      "coalesce(sum(case when pause <> 'asked' then 1 else 0 end), 0) as refused from subscriptions",
  );
  const { every, active, refused } = subscriptions[0] ?? {};
  const counted = fine(`${every} digests are subscribed to, ${active} of them active.`);
  if (Number(refused ?? 0) === 0) return [counted];
  return [
    counted,
    warning(
      `${refused} digests are paused because their platform refused them, or their time zone is no more.`,
      'An admin of the place sees why, and resumes it there, with /digest.',
    ),
  ];
}

/** Nobody listening is an AggregateError with an empty message; a password is in none of them. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : 'no reason given';
}
