import { kept } from '../core/messages/retold.ts';
import type { NextDue, OpenedRow, Plan, Subscription } from '../storage/contract.ts';
import { addDays, type DueMoment, localDate, momentsFrom, nextDue } from './due.ts';

/** A digest is posted up to this long after its time; then its day is over. */
export const CATCH_UP_MS = 6 * 3_600_000;
/** From here on a digest is marked late. A full queue at a common hour drains within it. */
export const LATE_AFTER_MS = 10 * 60_000;
/** No longer outage is counted day by day. */
const LONGEST_OUTAGE_DAYS = 400;

/**
 * What a due subscription turns into: at most one digest to post, the latest; one row for all that were missed before
 * it; and the next moment. Pure, so that two processes plan the same.
 */
export function planDue(subscription: Subscription, nowMs: number): Plan {
  try {
    return planIn(subscription, nowMs);
  } catch (error) {
    // A zone that this runtime's zone data no longer holds must not stop the others.
    if (!(error instanceof RangeError)) throw error;
    const detail = kept('kept.zone', { zone: subscription.timezone });
    return { kind: 'pause', reason: 'zone', detail };
  }
}

function planIn(subscription: Subscription, nowMs: number): Plan {
  const since = subscription.next;
  // A next moment in the future was written by a clock that ran ahead.
  if (since === undefined || since.instantMs > nowMs) return advance([], nextDue(subscription, nowMs));
  const today = localDate(nowMs, subscription.timezone);
  const missed: DueMoment[] = [];
  let from = addDays(today, -LONGEST_OUTAGE_DAYS);
  if (from < since.date) from = since.date;
  for (const moment of momentsFrom(subscription, from)) {
    if (!moment.exists) continue;
    if (moment.instantMs > nowMs) return advance(rowsFor(missed, since.date, nowMs), moment);
    missed.push(moment);
  }
  throw new Error('Due moments ended');
}

function advance(rows: readonly OpenedRow[], { date, instantMs }: NextDue): Plan {
  return { kind: 'advance', rows, next: { date, instantMs } };
}

function rowsFor(missed: readonly DueMoment[], since: string, nowMs: number): readonly OpenedRow[] {
  const last = missed.at(-1);
  if (last === undefined) return [];
  if (nowMs - last.instantMs > CATCH_UP_MS) return [skippedRow(missed, since, last)];
  const older = missed.slice(0, -1);
  const previous = older.at(-1);
  const due: OpenedRow = {
    date: last.date,
    state: 'due',
    dueMs: last.instantMs,
    deadlineMs: last.instantMs + CATCH_UP_MS,
    late: nowMs - last.instantMs > LATE_AFTER_MS,
  };
  return previous === undefined ? [due] : [skippedRow(older, since, previous), due];
}

/** One row for a whole outage: the history of a place stays readable. */
function skippedRow(missed: readonly DueMoment[], since: string, last: DueMoment): OpenedRow {
  const many = missed.length > 1;
  return {
    date: last.date,
    state: 'skipped',
    dueMs: last.instantMs,
    deadlineMs: last.instantMs + CATCH_UP_MS,
    late: false,
    cause: many
      ? kept('kept.manyMissed', { count: missed.length, since, until: last.date })
      : kept('kept.missed'),
    ...(many ? { since } : {}),
  };
}
