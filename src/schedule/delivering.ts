import type { Delivery } from '../core/adapter.ts';
import { kept } from '../core/messages/retold.ts';
import type { Claimed } from '../storage/claims.ts';
import type { PauseReason, Subscription } from '../storage/contract.ts';
import { mayRepeat } from '../storage/expiry.ts';
import type { Outcome } from '../storage/outcomes.ts';
import { LATE_AFTER_MS } from './planning.ts';
import {
  type PostingPlatform,
  type SchedulerDeps,
  type SchedulerLimits,
  type Selected,
  UnlocatedError,
} from './settings.ts';

/** One claimed row and what is needed to bring it to an end. */
export interface Delivering {
  readonly deps: SchedulerDeps;
  readonly limits: SchedulerLimits;
  readonly platform: PostingPlatform;
  readonly claimed: Claimed;
  /** Repeats a write until the database has taken it; `undefined` where the process has to stop first. */
  readonly durably: <Result>(write: () => Promise<Result>) => Promise<Result | undefined>;
}

type Digest = Extract<Selected, { kind: 'digest' }>;

const FIRST_BACKOFF_MS = 2_000;
const LONGEST_BACKOFF_MS = 15 * 60_000;
/** Tries within a nonce window follow each other fast. */
const NONCE_BACKOFF_MS = 2_000;

/**
 * Brings one claimed row to its end or back to waiting. The intent is durable before the request leaves, and the
 * outcome before anything else happens. Returns what the platform said, if it was asked.
 */
export async function deliver(delivering: Delivering): Promise<Delivery | undefined> {
  const { claimed } = delivering;
  const ended = endedBefore(delivering);
  if (ended !== undefined || claimed.subscription === undefined) {
    await settle(delivering, ended ?? { kind: 'skipped', cause: STOPPED });
    return undefined;
  }
  const selected = await choose(delivering, claimed.subscription);
  if (selected === undefined) return undefined;
  if (!(await begin(delivering, selected))) return undefined;
  return send(delivering, claimed.subscription, selected);
}

const STOPPED = kept('kept.stopped');

/** Why this row must not be sent any more, if so. */
function endedBefore({ deps, platform, claimed }: Delivering): Outcome | undefined {
  const { row, subscription } = claimed;
  const nowMs = deps.nowMs();
  const overdue = nowMs > row.deadlineMs;
  const stopped = subscription?.state !== 'active';
  const open = row.openSinceMs !== undefined;
  if (open && (overdue || stopped || !mayRepeat(row.openSinceMs, nowMs, platform.nonceWindowMs))) {
    return {
      kind: 'unknown',
      cause: row.cause ?? kept('kept.noAnswer'),
    };
  }
  if (stopped) return { kind: 'skipped', cause: STOPPED };
  if (!overdue) return undefined;
  return row.attempts === 0
    ? { kind: 'skipped', cause: kept('kept.notInTime') }
    : { kind: 'failed', cause: `${kept('kept.givenUp')} ${row.cause ?? ''}`.trim() };
}

async function choose(delivering: Delivering, subscription: Subscription): Promise<Digest | undefined> {
  const { deps, claimed } = delivering;
  const { row } = claimed;
  try {
    const pinned = row.passages === undefined ? {} : { pinned: row.passages };
    const selected = await deps.select({ subscription, date: row.date, late: isLate(delivering), ...pinned });
    if (selected.kind === 'digest') return selected;
    // What an earlier try may have posted was not skipped, though nothing of it is left to post again.
    const kind = row.openSinceMs === undefined ? 'skipped' : 'unknown';
    await settle(delivering, { kind, cause: selected.cause });
  } catch (error) {
    if (error instanceof UnlocatedError) {
      // As just after a start: it is asked again soon, and nothing is wrong with the digest.
      await settle(delivering, retryAfter(delivering, 0, kept('kept.unlocated')));
      return undefined;
    }
    deps.log.error({ key: row.key, cause: messageOf(error) }, 'A digest could not be put together');
    await settle(delivering, retryAfter(delivering, 0, kept('kept.notMade')));
  }
  return undefined;
}

async function begin(delivering: Delivering, { passages, remark }: Digest): Promise<boolean> {
  const { deps, limits, claimed, durably } = delivering;
  const { row } = claimed;
  let nowMs = deps.nowMs();
  const begun = await durably(() => {
    nowMs = deps.nowMs();
    return deps.storage.deliveries.begin({
      key: row.key,
      owner: deps.owner,
      nowMs,
      leaseMs: limits.sendLeaseMs,
      attempts: row.attempts + 1,
      late: isLate(delivering),
      passages,
      ...(remark === undefined ? {} : { cause: remark }),
    });
  });
  if (begun !== true) return false;
  // The process may have been frozen since: then others may already have concluded that it is gone.
  const elapsedMs = deps.nowMs() - nowMs;
  if (elapsedMs >= 0 && elapsedMs < limits.sendLeaseMs / 2) return true;
  const posted = row.openSinceMs === undefined ? 'no' : 'perhaps';
  await settle(delivering, { kind: 'retry', atMs: deps.nowMs(), posted, cause: kept('kept.heldUp') });
  return false;
}

async function send(
  delivering: Delivering,
  subscription: Subscription,
  { reply }: Digest,
): Promise<Delivery> {
  const { deps, claimed } = delivering;
  const delivery = await post(delivering, () => deps.post(claimed.row.place, reply, claimed.row.key));
  await settle(delivering, outcomeOf(delivering, delivery));
  if (delivery.kind === 'refused' && delivery.reason !== 'invalid') {
    await pause(delivering, subscription, delivery.reason, delivery.detail);
  }
  return delivery;
}

/** A post that throws has broken its contract; nobody knows what has left. */
async function post(delivering: Delivering, run: () => Promise<Delivery>): Promise<Delivery> {
  try {
    return await run();
  } catch (error) {
    const { deps, claimed } = delivering;
    deps.log.error({ key: claimed.row.key, cause: nameOf(error) }, 'A post broke off');
    return { kind: 'unknown', detail: kept('kept.brokeOff') };
  }
}

function outcomeOf(delivering: Delivering, delivery: Delivery): Outcome {
  const { deps, platform, claimed } = delivering;
  switch (delivery.kind) {
    case 'sent': {
      const url = delivery.url === undefined ? {} : { url: delivery.url };
      return { kind: 'sent', message: delivery.message, ...url };
    }
    case 'refused':
      return { kind: 'failed', cause: delivery.detail };
    case 'later':
      return retryAfter(delivering, delivery.afterMs, delivery.detail);
    case 'moved':
      return { kind: 'moved', to: delivery.place };
    case 'unknown': {
      const cause = `${kept('kept.noAnswer')} ${delivery.detail}`.trim();
      const atMs = deps.nowMs() + NONCE_BACKOFF_MS;
      const openSinceMs = claimed.row.openSinceMs ?? deps.nowMs();
      const again = platform.nonceWindowMs > 0 && mayRepeat(openSinceMs, atMs, platform.nonceWindowMs);
      return again ? { kind: 'retry', atMs, posted: 'perhaps', cause } : { kind: 'unknown', cause };
    }
    default:
      return delivery satisfies never;
  }
}

/** Waits as told and a growing, jittered time more; past the deadline there is nothing to wait for. */
function retryAfter({ deps, claimed }: Delivering, afterMs: number, cause: string): Outcome {
  const { row } = claimed;
  const backoffMs = Math.min(FIRST_BACKOFF_MS * 2 ** Math.min(row.attempts, 20), LONGEST_BACKOFF_MS);
  const atMs = Math.round(deps.nowMs() + Math.max(0, afterMs) + backoffMs * (0.5 + deps.random() / 2));
  // An earlier try without an answer stays open: this refusal speaks for this try only.
  const open = row.openSinceMs !== undefined;
  if (atMs <= row.deadlineMs) return { kind: 'retry', atMs, posted: open ? 'perhaps' : 'no', cause };
  return open
    ? { kind: 'unknown', cause }
    : { kind: 'failed', cause: `${kept('kept.givenUpLate')} ${cause}` };
}

async function pause(
  { deps, durably }: Delivering,
  subscription: Subscription,
  reason: PauseReason,
  detail: string,
): Promise<void> {
  const { place } = subscription;
  const paused = await durably(() => deps.storage.subscriptions.pause(place, reason, detail, deps.nowMs()));
  if (paused !== true) return;
  try {
    await deps.tell(subscription, reason, detail);
  } catch (error) {
    deps.log.warn(
      { platform: place.platform, cause: nameOf(error) },
      'An admin could not be told of a pause',
    );
  }
}

async function settle({ deps, claimed, durably }: Delivering, outcome: Outcome): Promise<void> {
  const { key, date, place } = claimed.row;
  const settled = await durably(() => deps.storage.deliveries.finish(key, deps.owner, outcome, deps.nowMs()));
  const fields = { key, date, platform: place.platform, outcome: outcome.kind };
  if (settled === false) deps.log.warn(fields, 'A delivery had been settled by another process');
  else deps.log.debug(fields, 'A delivery was settled');
}

function isLate({ deps, claimed }: Delivering): boolean {
  return deps.nowMs() - claimed.row.dueMs > LATE_AFTER_MS;
}

/** Messages of our own code only: they hold no user's text. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}

/** Errors of platforms can hold addresses with tokens: their name is all that may be logged. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
