import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A transaction on our tables. */
export type Work = Transaction<Tables>;

/** What the two databases do differently; everything else is the same SQL. */
export interface Backend {
  readonly kind: 'sqlite' | 'postgres';
  readonly database: Kysely<Tables>;
  /** Runs `work` in a transaction, and again where the database says that another transaction was in the way. */
  transact<Result>(work: (transaction: Work) => Promise<Result>): Promise<Result>;
  /** As `transact`, for writes that come often: some milliseconds later perhaps, and in one commit with others. */
  share<Result>(work: (transaction: Work) => Promise<Result>): Promise<Result>;
}

/** The states in which a row still waits for something; spelled as in the partial indexes, so that they are used. */
export const OPEN = sql<boolean>`deliveries.state in ('due', 'claimed', 'sending')`;

/** Locks the rows that a query finds and passes over those that another process holds; SQLite has one writer. */
export function skipLocked(backend: Backend, table: 'subscriptions' | 'deliveries') {
  return backend.kind === 'postgres' ? sql`for update of ${sql.table(table)} skip locked` : sql``;
}

/** Attempts at one transaction before its error is passed on. */
const MAX_TRIES = 40;
/** First and longest pause between tries: together about ten seconds, more than any transaction here takes. */
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 300;

/** Repeats `run` while `busy` says that its error means "another transaction was in the way". */
export async function whileBusy<Result>(
  run: () => Promise<Result>,
  busy: (error: unknown) => boolean,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (tries >= MAX_TRIES || !busy(error)) throw error;
      const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS);
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (0.5 + Math.random() / 2)));
    }
  }
}
