import { sql } from 'kysely';
import type { Place } from '../core/model.ts';
import { type Backend, OPEN } from './backend.ts';
import { type Claimed, type ClaimRequest, claim, release } from './claims.ts';
import type { DeliveryState, LedgerRow } from './contract.ts';
import { type ExpiryRequest, expire } from './expiry.ts';
import { type OpenRequest, open } from './opening.ts';
import { type BeginRequest, begin, finish, type Outcome, resend } from './outcomes.ts';
import { placeKey } from './place-key.ts';
import { ledgerRowOf } from './rows.ts';

/** The ledger: one row for a place and a local date, from due to its end. */
export interface Deliveries {
  /**
   * Takes up to `limit` subscriptions that are due, inserts what `plan` makes of each and moves its next due moment,
   * all in one transaction. Returns how many were taken.
   */
  open(request: OpenRequest): Promise<number>;
  /** Gives rows that are ready to one owner, for the length of a lease; in order within a place. */
  claim(request: ClaimRequest): Promise<readonly Claimed[]>;
  /** Gives back what `owner` has claimed and not begun. */
  release(owner: string, nowMs: number): Promise<void>;
  /** Writes the intent, before the request leaves. False where the row is no longer this owner's: do not send. */
  begin(request: BeginRequest): Promise<boolean>;
  /** Writes what came of it. False where somebody else has settled the row in the meantime. */
  finish(key: string, owner: string, outcome: Outcome, nowMs: number): Promise<boolean>;
  /** Ends what nobody will bring to an end. Returns how many rows changed. */
  expire(request: ExpiryRequest): Promise<number>;
  /** An admin's wish to send a failed, skipped or unknown digest after all. False where there is none such. */
  resend(place: Place, date: string, nowMs: number, deadlineMs: number): Promise<boolean>;
  get(place: Place, date: string): Promise<LedgerRow | undefined>;
  /** Rows of a place on and after a local date, the newest first. */
  history(place: Place, from: string): Promise<readonly LedgerRow[]>;
  /** The next moment at which there is something to do for these platforms; `undefined` where nothing is waiting. */
  nextWakeMs(platforms: readonly string[]): Promise<number | undefined>;
  /** Rows by state, over everything kept. */
  counts(): Promise<Readonly<Partial<Record<DeliveryState, number>>>>;
}

/** The ledger over either database. */
export function createDeliveries(backend: Backend): Deliveries {
  const { database } = backend;
  return {
    open: (request) => open(backend, request),
    claim: (request) => claim(backend, request),
    release: (owner, nowMs) => release(backend, owner, nowMs),
    begin: (request) => begin(backend, request),
    finish: (key, owner, outcome, nowMs) => finish(backend, key, owner, outcome, nowMs),
    expire: (request) => expire(backend, request),
    resend: (place, date, nowMs, deadlineMs) => resend(backend, place, date, nowMs, deadlineMs),
    get: async (place, date) => {
      const rows = database.selectFrom('deliveries').selectAll().where('place', '=', placeKey(place));
      const row = await rows.where('date', '=', date).executeTakeFirst();
      return row === undefined ? undefined : ledgerRowOf(row);
    },
    history: async (place, from) => {
      const rows = database.selectFrom('deliveries').selectAll().where('place', '=', placeKey(place));
      const found = await rows.where('date', '>=', from).orderBy('date', 'desc').execute();
      return found.map(ledgerRowOf);
    },
    nextWakeMs: (platforms) => nextWakeMs(backend, platforms),
    counts: () => counts(backend),
  };
}

async function nextWakeMs({ database }: Backend, platforms: readonly string[]): Promise<number | undefined> {
  const due = await database
    .selectFrom('subscriptions')
    .select((select) => select.fn.min('next_ms').as('ms'))
    .where(sql<boolean>`state = 'active'`)
    .executeTakeFirst();
  const waiting = await database
    .selectFrom('deliveries')
    .select((select) => select.fn.min('wake_ms').as('ms'))
    .where(OPEN)
    .where('platform', 'in', [...platforms])
    .executeTakeFirst();
  const moments = [due?.ms, waiting?.ms].filter((ms) => ms !== null && ms !== undefined).map(Number);
  return moments.length === 0 ? undefined : Math.min(...moments);
}

async function counts({ database }: Backend): Promise<Partial<Record<DeliveryState, number>>> {
  const rows = await sql<{ state: DeliveryState; count: number }>`
    select state, count(*) as count from deliveries group by state`.execute(database);
  return Object.fromEntries(rows.rows.map(({ state, count }) => [state, Number(count)]));
}
