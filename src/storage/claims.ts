import { type Selectable, sql } from 'kysely';
import { type Backend, OPEN, skipLocked, type Work } from './backend.ts';
import type { LedgerRow, Subscription } from './contract.ts';
import { ledgerRowOf, subscriptionOf } from './rows.ts';
import type { DeliveryTable } from './tables.ts';

export interface ClaimRequest {
  readonly platform: string;
  /** Unique to a process and its start. */
  readonly owner: string;
  readonly nowMs: number;
  readonly leaseMs: number;
  readonly limit: number;
  /** Posts a second that all processes together may make on this platform; absent: no such limit. */
  readonly perSecond?: number;
}

/** A row that is this owner's until its lease ends. */
export interface Claimed {
  readonly row: LedgerRow;
  /** Absent where the digest was stopped in the meantime. */
  readonly subscription?: Subscription;
  /** Do not post before this moment: it keeps all processes together within the platform's pace. */
  readonly slotMs: number;
}

/** A reserved moment further off than this was written by a clock that ran ahead. */
const FARTHEST_SLOT_MS = 60_000;

/** See `Deliveries.claim`. */
export async function claim(backend: Backend, request: ClaimRequest): Promise<readonly Claimed[]> {
  return backend.transact(async (work) => {
    const rows = await readyRows(backend, work, request);
    if (rows.length === 0) return [];
    const subscriptions = await subscriptionsOf(work, rows);
    const slots = await reserveSlots(work, rows.length, request);
    const lastSlotMs = slots.firstMs + slots.stepMs * (rows.length - 1);
    await work
      .updateTable('deliveries')
      .set({
        state: 'claimed',
        owner: request.owner,
        wake_ms: lastSlotMs + request.leaseMs,
        updated_ms: request.nowMs,
      })
      .where(
        'key',
        'in',
        rows.map((row) => row.key),
      )
      .execute();
    return rows.map((row, index) => {
      const subscription = subscriptions.get(row.place);
      const slotMs = slots.firstMs + slots.stepMs * index;
      return { row: ledgerRowOf(row), slotMs, ...(subscription === undefined ? {} : { subscription }) };
    });
  });
}

/**
 * Rows whose wait or whose lease has ended, and none behind an earlier open row of the same place. A claim may be
 * taken again at any time, because whoever held it asks the ledger before sending; so a lease that ends beyond any
 * lease, which a clock that ran ahead has written, counts as ended.
 */
async function readyRows(
  backend: Backend,
  work: Work,
  { platform, nowMs, leaseMs, limit, perSecond = Number.POSITIVE_INFINITY }: ClaimRequest,
): Promise<readonly Selectable<DeliveryTable>[]> {
  const inPace = Math.max(1, Math.floor((perSecond * FARTHEST_SLOT_MS) / 1000));
  const found = await sql<Selectable<DeliveryTable>>`
    select deliveries.* from deliveries
    where ${OPEN} and deliveries.state in ('due', 'claimed') and deliveries.platform = ${platform}
      and (deliveries.wake_ms <= ${nowMs}
        or (deliveries.state = 'claimed' and deliveries.wake_ms > ${nowMs + leaseMs + 2 * FARTHEST_SLOT_MS}))
      and not exists (
        select 1 from deliveries as earlier
        where earlier.place = deliveries.place and earlier.date < deliveries.date
          and earlier.state in ('due', 'claimed', 'sending'))
    order by deliveries.wake_ms limit ${Math.min(limit, inPace)} ${skipLocked(backend, 'deliveries')}`.execute(
    work,
  );
  return found.rows;
}

async function subscriptionsOf(
  work: Work,
  rows: readonly Selectable<DeliveryTable>[],
): Promise<ReadonlyMap<string, Subscription>> {
  const found = await work
    .selectFrom('subscriptions')
    .selectAll()
    .where(
      'place',
      'in',
      rows.map((row) => row.place),
    )
    .execute();
  return new Map(found.map((row) => [row.place, subscriptionOf(row)]));
}

/** Moves the platform's free moment on by `count` posts, and returns the moments that were passed over. */
async function reserveSlots(
  work: Work,
  count: number,
  { platform, nowMs, perSecond }: ClaimRequest,
): Promise<{ readonly firstMs: number; readonly stepMs: number }> {
  if (perSecond === undefined) return { firstMs: nowMs, stepMs: 0 };
  const stepMs = Math.ceil(1000 / perSecond);
  const takenMs = stepMs * count;
  const pace = await sql<{ free_ms: number }>`
    insert into paces (platform, free_ms) values (${platform}, ${nowMs + takenMs})
    on conflict (platform) do update set free_ms = ${takenMs} + case
      when paces.free_ms between ${nowMs} and ${nowMs + FARTHEST_SLOT_MS} then paces.free_ms
      else ${nowMs} end
    returning free_ms`.execute(work);
  return { firstMs: (pace.rows[0]?.free_ms ?? nowMs + takenMs) - takenMs, stepMs };
}

/** See `Deliveries.release`. */
export async function release(backend: Backend, owner: string, nowMs: number): Promise<void> {
  await backend.transact((work) =>
    work
      .updateTable('deliveries')
      .set({ state: 'due', owner: null, wake_ms: nowMs, updated_ms: nowMs })
      .where(OPEN)
      .where('state', '=', 'claimed')
      .where('owner', '=', owner)
      .execute(),
  );
}
