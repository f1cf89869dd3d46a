import { type Selectable, sql } from 'kysely';
import { kept } from '../core/messages/retold.ts';
import { type Backend, OPEN, skipLocked, type Work } from './backend.ts';
import { rememberShown } from './shown.ts';
import type { DeliveryTable } from './tables.ts';

export interface ExpiryRequest {
  readonly nowMs: number;
  /** Longest lease of any process; a later end was written by a clock that ran ahead. */
  readonly longestLeaseMs: number;
  readonly limit: number;
  /**
   * For how long the platform removes a second post with the same key; 0 where it never does. Within it an
   * interrupted send is tried again, after it the row becomes `unknown`.
   */
  readonly nonceWindowMs: (platform: string) => number;
}

/**
 * A send may begin between the look at the clock and the look at the ledger, which can wait for a connection: its lease
 * then ends later than any that began before, and it is under way, not astray.
 */
const SLACK_MS = 60_000;

/** See `Deliveries.expire`. */
export async function expire(backend: Backend, request: ExpiryRequest): Promise<number> {
  const interrupted = await backend.transact((work) => endInterrupted(backend, work, request));
  const overdue = await backend.transact((work) => endOverdue(work, request.nowMs));
  return interrupted + overdue;
}

/** Sends whose process is gone: nobody knows whether the post left. */
async function endInterrupted(backend: Backend, work: Work, request: ExpiryRequest): Promise<number> {
  const { nowMs, longestLeaseMs, limit } = request;
  const found = await sql<Selectable<DeliveryTable>>`
    select deliveries.* from deliveries
    where ${OPEN} and (
      (deliveries.state = 'sending'
        and (deliveries.wake_ms <= ${nowMs} or deliveries.wake_ms > ${nowMs + longestLeaseMs + SLACK_MS}))
      or (deliveries.state = 'due' and deliveries.open_since_ms is not null and deliveries.deadline_ms < ${nowMs}))
    order by deliveries.wake_ms limit ${limit} ${skipLocked(backend, 'deliveries')}`.execute(work);
  for (const row of found.rows) {
    const inTime = row.deadline_ms >= nowMs;
    const again = inTime && mayRepeat(row.open_since_ms, nowMs, request.nonceWindowMs(row.platform));
    await work
      .updateTable('deliveries')
      .set({
        state: again ? 'due' : 'unknown',
        ...(again ? {} : { cause: kept('kept.endedWhilePosting') }),
        owner: again ? null : row.owner,
        wake_ms: nowMs,
        updated_ms: nowMs,
      })
      .where('key', '=', row.key)
      .execute();
    if (!again) await rememberShown(work, row);
  }
  return found.rows.length;
}

/** Rows that have waited past their deadline, on whatever platform, running here or not. */
async function endOverdue(work: Work, nowMs: number): Promise<number> {
  const ended = await sql`
    update deliveries set
      state = case when attempts = 0 then 'skipped' else 'failed' end,
      cause = case
        when attempts = 0 then coalesce(cause, ${kept('kept.notInTime')})
        else ${`${kept('kept.givenUp')} `} || coalesce(cause, '') end,
      updated_ms = ${nowMs}
    where ${OPEN} and deadline_ms < ${nowMs} and open_since_ms is null
      and (state = 'due' or (state = 'claimed' and wake_ms <= ${nowMs}))`.execute(work);
  return Number(ended.numAffectedRows ?? 0);
}

/** True where a platform still removes the second of two posts with one key; a clock that stepped back proves nothing. */
export function mayRepeat(openSinceMs: number | null | undefined, nowMs: number, windowMs: number): boolean {
  if (openSinceMs === null || openSinceMs === undefined) return true;
  return nowMs >= openSinceMs && nowMs < openSinceMs + windowMs;
}
