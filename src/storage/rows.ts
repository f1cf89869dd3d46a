import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import type { LedgerRow, Pinned, Subscription } from './contract.ts';
import { placeKey, placeOf } from './place-key.ts';
import type { DeliveryTable, SubscriptionTable } from './tables.ts';

const PINNED = z.array(
  z.object({ document: z.string(), start: z.int(), end: z.int(), hash: z.string(), excerpt: z.string() }),
);
const PLACE = z.object({ platform: z.string(), id: z.string(), direct: z.boolean() });
const STATE = z.enum(['due', 'claimed', 'sending', 'sent', 'skipped', 'failed', 'unknown']);
const PAUSE = z.enum(['asked', 'blocked', 'gone', 'forbidden', 'invalid', 'zone']);

/** A subscription as its row. */
export function subscriptionRow(subscription: Subscription): Insertable<SubscriptionTable> {
  return {
    place: placeKey(subscription.place),
    direct: Number(subscription.place.direct),
    time: subscription.time,
    timezone: subscription.timezone,
    days: subscription.days.join(''),
    length: subscription.length,
    document: subscription.document ?? null,
    tag: subscription.tag ?? null,
    only_new: Number(subscription.onlyNew),
    locale: subscription.locale,
    contact: subscription.contact === undefined ? null : JSON.stringify(subscription.contact),
    state: subscription.state,
    pause: subscription.pause ?? null,
    pause_detail: subscription.pauseDetail ?? null,
    next_date: subscription.next?.date ?? null,
    next_ms: subscription.next?.instantMs ?? null,
    created_ms: subscription.createdMs,
    updated_ms: subscription.updatedMs,
  };
}

/** A row as its subscription; throws where the row is not one of ours. */
export function subscriptionOf(row: Selectable<SubscriptionTable>): Subscription {
  const next =
    row.next_date === null || row.next_ms === null
      ? undefined
      : { date: row.next_date, instantMs: row.next_ms };
  return {
    place: placeOf(row.place, row.direct === 1),
    time: row.time,
    timezone: row.timezone,
    days: [...row.days].map(Number),
    length: row.length,
    onlyNew: row.only_new === 1,
    locale: row.locale,
    state: row.state === 'active' ? 'active' : 'paused',
    createdMs: row.created_ms,
    updatedMs: row.updated_ms,
    ...present('document', row.document),
    ...present('tag', row.tag),
    ...present('contact', row.contact === null ? null : PLACE.parse(JSON.parse(row.contact))),
    ...present('pause', row.pause === null ? null : PAUSE.parse(row.pause)),
    ...present('pauseDetail', row.pause_detail),
    ...present('next', next),
  };
}

/** A row as its entry in the ledger; throws where the row is not one of ours. */
export function ledgerRowOf(row: Selectable<DeliveryTable>): LedgerRow {
  return {
    key: row.key,
    place: placeOf(row.place, row.direct === 1),
    date: row.date,
    state: STATE.parse(row.state),
    dueMs: row.due_ms,
    deadlineMs: row.deadline_ms,
    late: row.late === 1,
    attempts: row.attempts,
    updatedMs: row.updated_ms,
    ...present('since', row.since),
    ...present('openSinceMs', row.open_since_ms),
    ...present('message', row.message),
    ...present('url', row.url),
    ...present('cause', row.cause),
    ...present('passages', row.passages === null ? null : pinnedOf(row.passages)),
  };
}

/** Pinned passages from their JSON. */
export function pinnedOf(json: string): readonly Pinned[] {
  return PINNED.parse(JSON.parse(json));
}

/** `{ name: value }`, or nothing where the value is absent. */
function present<Name extends string, Value>(
  name: Name,
  value: Value | null | undefined,
): { readonly [Key in Name]?: Value } {
  // A computed key widens to string, so the type is stated here, once.
  return value === null || value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
