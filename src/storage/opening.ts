import { type Insertable, type RawBuilder, type Selectable, sql } from 'kysely';
import { type Backend, skipLocked, type Work } from './backend.ts';
import type { NextDue, OpenedRow, Plan, Subscription } from './contract.ts';
import { deliveryKey, placeKey } from './place-key.ts';
import { subscriptionOf } from './rows.ts';
import type { DeliveryTable, SubscriptionTable } from './tables.ts';

export interface OpenRequest {
  readonly nowMs: number;
  /** Subscriptions in one transaction. */
  readonly limit: number;
  /** What becomes of one subscription; pure, for it runs again where the transaction does. */
  readonly plan: (subscription: Subscription) => Plan;
}

interface Planned {
  readonly subscription: Subscription;
  readonly plan: Plan;
}

/**
 * No wish repeats less often than once a week, so a next moment further off was written by a clock that ran ahead;
 * it is computed anew, or the place would stay silent until then.
 */
const FARTHEST_NEXT_MS = 9 * 24 * 3_600_000;

/** See `Deliveries.open`. */
export async function open(backend: Backend, request: OpenRequest): Promise<number> {
  return backend.transact(async (work) => {
    const due = await dueSubscriptions(backend, work, request);
    const planned = due.map((row) => plannedOf(subscriptionOf(row), request));
    await insertRows(work, planned, request.nowMs);
    await moveNext(work, planned, request.nowMs);
    for (const { subscription, plan } of planned) {
      if (plan.kind === 'pause') await pauseRow(work, subscription, plan, request.nowMs);
    }
    return planned.length;
  });
}

function plannedOf(subscription: Subscription, request: OpenRequest): Planned {
  return { subscription, plan: request.plan(subscription) };
}

/** Two ranges of one index, asked for apart: joined by "or" they would read all of it, every few seconds. */
async function dueSubscriptions(
  backend: Backend,
  work: Work,
  { nowMs, limit }: OpenRequest,
): Promise<readonly Selectable<SubscriptionTable>[]> {
  const due = await activeWhere(backend, work, sql`next_ms <= ${nowMs}`, limit);
  if (due.length >= limit) return due;
  const astray = await activeWhere(
    backend,
    work,
    sql`next_ms > ${nowMs + FARTHEST_NEXT_MS}`,
    limit - due.length,
  );
  return [...due, ...astray];
}

async function activeWhere(
  backend: Backend,
  work: Work,
  range: RawBuilder<unknown>,
  limit: number,
): Promise<readonly Selectable<SubscriptionTable>[]> {
  const found = await sql<Selectable<SubscriptionTable>>`
    select * from subscriptions where state = 'active' and ${range}
    order by next_ms limit ${limit} ${skipLocked(backend, 'subscriptions')}`.execute(work);
  return found.rows;
}

async function insertRows(work: Work, planned: readonly Planned[], nowMs: number): Promise<void> {
  const rows = planned.flatMap(({ subscription, plan }) =>
    plan.kind === 'advance' ? plan.rows.map((row) => deliveryRow(subscription, row, nowMs)) : [],
  );
  if (rows.length === 0) return;
  await work
    .insertInto('deliveries')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function deliveryRow({ place }: Subscription, row: OpenedRow, nowMs: number): Insertable<DeliveryTable> {
  return {
    key: deliveryKey(place, row.date),
    place: placeKey(place),
    platform: place.platform,
    date: row.date,
    direct: Number(place.direct),
    since: row.since ?? null,
    state: row.state,
    due_ms: row.dueMs,
    deadline_ms: row.deadlineMs,
    late: Number(row.late),
    attempts: 0,
    wake_ms: nowMs,
    cause: row.cause ?? null,
    updated_ms: nowMs,
  };
}

/** Places with the same next moment, which is most of them, move together. */
async function moveNext(work: Work, planned: readonly Planned[], nowMs: number): Promise<void> {
  const groups = new Map<string, { readonly next: NextDue; readonly places: string[] }>();
  for (const { subscription, plan } of planned) {
    if (plan.kind !== 'advance') continue;
    const name = `${plan.next.date} ${plan.next.instantMs}`;
    const group = groups.get(name) ?? { next: plan.next, places: [] };
    group.places.push(placeKey(subscription.place));
    groups.set(name, group);
  }
  for (const { next, places } of groups.values()) {
    await work
      .updateTable('subscriptions')
      .set({ next_date: next.date, next_ms: next.instantMs, updated_ms: nowMs })
      .where('place', 'in', places)
      .execute();
  }
}

async function pauseRow(
  work: Work,
  { place }: Subscription,
  plan: Extract<Plan, { kind: 'pause' }>,
  nowMs: number,
): Promise<void> {
  await work
    .updateTable('subscriptions')
    .set({
      state: 'paused',
      pause: plan.reason,
      pause_detail: plan.detail,
      next_date: null,
      next_ms: null,
      updated_ms: nowMs,
    })
    .where('place', '=', placeKey(place))
    .execute();
}
