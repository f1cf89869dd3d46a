import { sql } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend, Work } from './backend.ts';
import type { Pinned } from './contract.ts';
import { movePlace } from './moving.ts';
import { placeKey } from './place-key.ts';
import { rememberShown } from './shown.ts';

export interface BeginRequest {
  readonly key: string;
  readonly owner: string;
  readonly nowMs: number;
  /** After it, whoever looks may conclude that the sender is gone. */
  readonly leaseMs: number;
  /** Tries including this one. */
  readonly attempts: number;
  readonly late: boolean;
  readonly passages: readonly Pinned[];
  /** Said in `why` when it is sent after all, such as a passage that had to be replaced. */
  readonly cause?: string;
}

/** How a try ended, as the ledger keeps it. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string; readonly url?: string }
  | { readonly kind: 'unknown' | 'failed' | 'skipped'; readonly cause: string }
  /** `posted` says whether this try may have been posted: then only a platform that removes doubles may see it again. */
  | {
      readonly kind: 'retry';
      readonly atMs: number;
      readonly posted: 'no' | 'perhaps';
      readonly cause: string;
    }
  /** The place has a new address: everything moves there, and the row is due at once. */
  | { readonly kind: 'moved'; readonly to: Place };

/** See `Deliveries.begin`. Repeating it with the same request is harmless. */
export async function begin(backend: Backend, request: BeginRequest): Promise<boolean> {
  return backend.share(async (work) => {
    const changed = await work
      .updateTable('deliveries')
      .set({
        state: 'sending',
        wake_ms: request.nowMs + request.leaseMs,
        attempts: request.attempts,
        late: Number(request.late),
        passages: JSON.stringify(request.passages),
        cause: request.cause ?? null,
        open_since_ms: sql<number>`coalesce(open_since_ms, ${request.nowMs})`,
        updated_ms: request.nowMs,
      })
      .where('key', '=', request.key)
      .where('owner', '=', request.owner)
      .where('state', 'in', ['claimed', 'sending'])
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  });
}

/** See `Deliveries.finish`. */
export async function finish(
  backend: Backend,
  key: string,
  owner: string,
  outcome: Outcome,
  nowMs: number,
): Promise<boolean> {
  return backend.share(async (work) => {
    const row = await settle(work, key, owner, outcome, nowMs);
    if (row === undefined) return false;
    if (outcome.kind === 'sent' || outcome.kind === 'unknown') await rememberShown(work, row);
    if (outcome.kind === 'moved') await movePlace(work, row.place, outcome.to, nowMs);
    return true;
  });
}

async function settle(work: Work, key: string, owner: string, outcome: Outcome, nowMs: number) {
  const update = work
    .updateTable('deliveries')
    .set({ ...columnsOf(outcome, nowMs), updated_ms: nowMs })
    .where('key', '=', key);
  // The platform's confirmation is the truth, whoever holds the row by now; anything else is its owner's to say.
  const mine =
    outcome.kind === 'sent'
      ? update.where('state', '!=', 'sent')
      : update.where('owner', '=', owner).where('state', 'in', ['claimed', 'sending']);
  return mine.returning(['place', 'date', 'passages']).executeTakeFirst();
}

function columnsOf(outcome: Outcome, nowMs: number) {
  switch (outcome.kind) {
    case 'sent':
      return {
        state: 'sent',
        message: outcome.message,
        url: outcome.url ?? null,
        open_since_ms: null,
        // A doubt that this answer has settled is not worth telling any more.
        cause: sql<string | null>`case when state = 'unknown' then null else cause end`,
      };
    case 'unknown':
    case 'failed':
    case 'skipped':
      return { state: outcome.kind, cause: outcome.cause };
    case 'retry': {
      const waiting = { state: 'due', owner: null, wake_ms: outcome.atMs, cause: outcome.cause };
      return outcome.posted === 'no' ? { ...waiting, open_since_ms: null } : waiting;
    }
    case 'moved':
      return { state: 'due', owner: null, wake_ms: nowMs, open_since_ms: null };
    default:
      return outcome satisfies never;
  }
}

/** See `Deliveries.resend`. */
export async function resend(
  backend: Backend,
  place: Place,
  date: string,
  nowMs: number,
  deadlineMs: number,
): Promise<boolean> {
  return backend.transact(async (work) => {
    const changed = await work
      .updateTable('deliveries')
      .set({
        state: 'due',
        owner: null,
        wake_ms: nowMs,
        deadline_ms: deadlineMs,
        open_since_ms: null,
        updated_ms: nowMs,
      })
      .where('place', '=', placeKey(place))
      .where('date', '=', date)
      .where('state', 'in', ['failed', 'skipped', 'unknown'])
      .executeTakeFirst();
    return changed.numUpdatedRows === 1n;
  });
}
