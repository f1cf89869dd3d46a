import type { Delivery } from '../core/adapter.ts';
import type { Log } from '../core/log.ts';
import type { Place, Reply } from '../core/model.ts';
import type { PauseReason, Pinned, Storage, Subscription } from '../storage/contract.ts';

/** A platform as the scheduler sees it. */
export interface PostingPlatform {
  /** `platform` of its places. */
  readonly name: string;
  /** Posts a second over all places and all processes that stay clear of the platform's limits. */
  readonly perSecond: number;
  /** For how long it removes a second post with the same key, in milliseconds; 0 where it never does. */
  readonly nonceWindowMs: number;
}

/** What a digest is chosen for. */
export interface Selecting {
  readonly subscription: Subscription;
  /** Local date of the digest, `YYYY-MM-DD`. */
  readonly date: string;
  /** True where the digest comes late and should say so. */
  readonly late: boolean;
  /** What an earlier try has chosen: keep it, but for passages that no longer exist. */
  readonly pinned?: readonly Pinned[];
}

/** A digest, or the reason why there is none today. */
export type Selected =
  | {
      readonly kind: 'digest';
      readonly reply: Reply;
      readonly passages: readonly Pinned[];
      /** Plain words for `why`, such as that a pinned passage had to be replaced. */
      readonly remark?: string;
    }
  | { readonly kind: 'nothing'; readonly cause: string };

/** A platform does not say at the moment what a place is part of, so that nobody knows what may be shown there. */
export class UnlocatedError extends Error {
  override readonly name = 'UnlocatedError';
}

/** Time that passes. */
export interface Timers {
  /** Resolves after the time has passed, or at once when `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface SchedulerDeps {
  readonly storage: Storage;
  /** Platforms that post from this process. */
  readonly platforms: readonly PostingPlatform[];
  /** Nonce windows of every platform that the program knows, running here or not; see {@link PostingPlatform}. */
  readonly nonceWindowMs: (platform: string) => number;
  readonly select: (selecting: Selecting) => Promise<Selected>;
  /** Posts once and tells what became of it; ends well within `sendLeaseMs`. */
  readonly post: (place: Place, reply: Reply, key: string) => Promise<Delivery>;
  /** Tells an admin, as far as possible, that a digest was paused; called once a pause. */
  readonly tell: (subscription: Subscription, reason: PauseReason, detail: string) => Promise<void>;
  /** Unique to this process and its start. */
  readonly owner: string;
  readonly nowMs: () => number;
  readonly timers: Timers;
  readonly random: () => number;
  readonly log: Log;
  readonly limits?: Partial<SchedulerLimits>;
}

export interface SchedulerLimits {
  /** Posts under way at once on one platform. */
  readonly concurrency: number;
  /** Subscriptions opened in one transaction. */
  readonly batch: number;
  /** How long a claim is held before somebody else may take it. */
  readonly claimLeaseMs: number;
  /** How long a post may take before its sender counts as gone. */
  readonly sendLeaseMs: number;
  /** Longest sleep between looks at the ledger: other processes write to it too. */
  readonly pollMs: number;
  /** How long posts under way may take after a stop. */
  readonly graceMs: number;
}

/** Discord forgets a nonce after "a few minutes": a lease must end well before, so that a successor can still use it. */
export const DEFAULT_LIMITS: SchedulerLimits = {
  concurrency: 32,
  batch: 250,
  claimLeaseMs: 60_000,
  sendLeaseMs: 60_000,
  pollMs: 5_000,
  graceMs: 4_000,
};
