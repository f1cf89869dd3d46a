import { type Kysely, sql, type Transaction } from 'kysely';
import { SetupError } from '../errors.ts';
import type { Tables } from './tables.ts';

type Step = (database: Transaction<Tables>) => Promise<void>;

/** What a database does differently here. */
export interface Migratable {
  readonly database: Kysely<Tables>;
  /** Makes every other process wait until this transaction ends. */
  lock(transaction: Transaction<Tables>): Promise<void>;
}

/** Never edit a step that has been released: add one. */
const STEPS: readonly Step[] = [
  createTables,
  createDocuments,
  createPeople,
  createFormerPassages,
  createPosts,
  createShardLeases,
  createTakenUpdates,
  createQuestionPlaces,
];

/** The version of the tables that this program works with. */
export const SCHEMA_VERSION = STEPS.length;

/**
 * Brings the tables up to date, in one transaction under a lock, so that several processes can start at once.
 * Throws {@link SetupError} for a database that a newer version of the program has written.
 */
export async function migrate({ database, lock }: Migratable): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lock(transaction);
    await sql`create table if not exists schema_version (version integer not null)`.execute(transaction);
    const found = await sql<{ version: number }>`select version from schema_version`.execute(transaction);
    const version = found.rows[0]?.version ?? 0;
    if (version > STEPS.length) {
      throw new SetupError(
        `The database is of version ${version}, this program knows ${STEPS.length}: start the newer program.`,
      );
    }
    for (const step of STEPS.slice(version)) await step(transaction);
    await sql`delete from schema_version`.execute(transaction);
    await sql`insert into schema_version values (${sql.lit(STEPS.length)})`.execute(transaction);
  });
}

async function createTables(database: Transaction<Tables>): Promise<void> {
  for (const statement of TABLES) await sql.raw(statement).execute(database);
}

async function createDocuments(database: Transaction<Tables>): Promise<void> {
  await sql`create table documents (
    document text primary key,
    revision text not null,
    born_ms bigint not null,
    changes text not null,
    wordings text not null
  )`.execute(database);
}

async function createPeople(database: Transaction<Tables>): Promise<void> {
  await sql`create table questions (
    key text primary key,
    text text not null,
    language text not null,
    document text,
    section text,
    asked integer not null,
    first_day text not null,
    last_day text not null
  )`.execute(database);
  await sql`create index questions_age on questions (last_day)`.execute(database);
  await sql`create table wishes (
    key text primary key,
    place text not null,
    platform text not null,
    direct integer not null,
    actor text not null,
    question text not null,
    locale text not null,
    asked_ms bigint not null,
    expires_ms bigint not null,
    claimed_ms bigint
  )`.execute(database);
  await sql`create index wishes_actor on wishes (platform, actor)`.execute(database);
  await sql`create table feedback (
    document text not null,
    passage text not null,
    question text not null,
    verdict text not null check (verdict in ('helpful', 'unhelpful', 'wrong')),
    day text not null,
    votes integer not null,
    primary key (document, passage, question, verdict, day)
  )`.execute(database);
}

async function createFormerPassages(database: Transaction<Tables>): Promise<void> {
  await sql`create table former_passages (
    receipt text primary key,
    document text not null,
    revision text not null,
    text text not null,
    gone_ms bigint not null,
    successor text
  )`.execute(database);
}

async function createPosts(database: Transaction<Tables>): Promise<void> {
  await sql`create table posts (
    key text primary key,
    place text not null,
    platform text not null,
    direct integer not null,
    messages text not null,
    receipts text not null,
    lasting text not null,
    shown text not null,
    posted_ms bigint not null,
    lease_ms bigint not null
  )`.execute(database);
  await sql`create index posts_place on posts (place)`.execute(database);
  await sql`create index posts_age on posts (posted_ms)`.execute(database);
}

async function createShardLeases(database: Transaction<Tables>): Promise<void> {
  await sql`create table shard_leases (
    shard integer primary key,
    holder text,
    until_ms bigint not null
  )`.execute(database);
  await sql`create table shard_holders (
    holder text primary key,
    until_ms bigint not null
  )`.execute(database);
}

async function createTakenUpdates(database: Transaction<Tables>): Promise<void> {
  await sql`create table taken_updates (
    bot bigint not null,
    update_id bigint not null,
    taken_ms bigint not null,
    primary key (bot, update_id)
  )`.execute(database);
  await sql`create index taken_updates_age on taken_updates (taken_ms)`.execute(database);
}

async function createQuestionPlaces(database: Transaction<Tables>): Promise<void> {
  await sql`create table question_places (
    place text not null,
    question text not null,
    document text,
    section text,
    asked integer not null,
    first_day text not null,
    last_day text not null,
    primary key (place, question)
  )`.execute(database);
  await sql`create index question_places_age on question_places (last_day)`.execute(database);
}

const TABLES: readonly string[] = [
  `create table subscriptions (
    place text primary key,
    direct integer not null,
    time text not null,
    timezone text not null,
    days text not null,
    length integer not null check (length between 1 and 5),
    document text,
    tag text,
    only_new integer not null,
    locale text not null,
    contact text,
    state text not null check (state in ('active', 'paused')),
    pause text,
    pause_detail text,
    next_date text,
    next_ms bigint,
    created_ms bigint not null,
    updated_ms bigint not null,
    check ((state = 'active') = (next_ms is not null))
  )`,
  "create index subscriptions_due on subscriptions (next_ms) where state = 'active'",
  `create table deliveries (
    key text primary key,
    place text not null,
    date text not null,
    platform text not null,
    direct integer not null,
    since text,
    state text not null
      check (state in ('due', 'claimed', 'sending', 'sent', 'skipped', 'failed', 'unknown')),
    due_ms bigint not null,
    deadline_ms bigint not null,
    late integer not null,
    attempts integer not null,
    open_since_ms bigint,
    wake_ms bigint not null,
    owner text,
    message text,
    url text,
    cause text,
    passages text,
    updated_ms bigint not null,
    unique (place, date)
  )`,
  "create index deliveries_waiting on deliveries (platform, wake_ms) where state in ('due', 'claimed', 'sending')",
  "create index deliveries_order on deliveries (place, date) where state in ('due', 'claimed', 'sending')",
  `create table shown (
    place text not null,
    date text not null,
    document text not null,
    start_unit integer not null,
    end_unit integer not null,
    hash text not null,
    excerpt text not null,
    primary key (place, date, document, start_unit)
  )`,
  `create table settings (
    scope text not null,
    name text not null,
    value text not null,
    primary key (scope, name)
  )`,
  `create table paces (
    platform text primary key,
    free_ms bigint not null
  )`,
];
