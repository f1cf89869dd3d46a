import type { Delivery } from '../core/adapter.ts';
import { kept } from '../core/messages/retold.ts';
import type { Claimed } from '../storage/claims.ts';
import type { Outcome } from '../storage/outcomes.ts';
import { deliver } from './delivering.ts';
import type { Outage } from './outage.ts';
import type { PostingPlatform, SchedulerDeps, SchedulerLimits } from './settings.ts';

/** One platform's queue: a platform that fails or rests holds up no other. */
export interface Lane {
  /** Delivers what is ready until nothing is; rejects where the database does not answer. */
  drain(): Promise<void>;
}

export interface LaneDeps {
  readonly deps: SchedulerDeps;
  readonly limits: SchedulerLimits;
  readonly platform: PostingPlatform;
  readonly durably: Outage['durably'];
  /** Aborts when nothing new may begin. */
  readonly halt: AbortSignal;
}

/** Answers of "later" in a row, from different posts, after which the whole platform is given a rest. */
const LATERS_BEFORE_REST = 3;
const LONGEST_REST_MS = 60_000;

/** A queue that claims as much as may be under way at once, and no more. */
export function createLane({ deps, limits, platform, durably, halt }: LaneDeps): Lane {
  const underWay = new Set<Promise<void>>();
  let latersInRow = 0;
  let restUntilMs = 0;

  /** Zero where there is no rest; a rest longer than any was begun by a clock that ran ahead. */
  function restMs(): number {
    const leftMs = restUntilMs - deps.nowMs();
    return leftMs > LONGEST_REST_MS ? 0 : Math.max(0, leftMs);
  }

  async function claim(): Promise<readonly Claimed[]> {
    const limit = limits.concurrency - underWay.size;
    if (limit === 0 || restMs() > 0 || halt.aborted) return [];
    return deps.storage.deliveries.claim({
      platform: platform.name,
      owner: deps.owner,
      nowMs: deps.nowMs(),
      leaseMs: limits.claimLeaseMs,
      limit,
      perSecond: platform.perSecond,
    });
  }

  function start(claimed: Claimed): void {
    const work = one(claimed)
      .catch((error: unknown) => {
        const cause = error instanceof Error ? error.message : 'unknown';
        deps.log.error({ key: claimed.row.key, cause }, 'A delivery broke off; its lease will end by itself');
      })
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  async function one(claimed: Claimed): Promise<void> {
    const waitMs = claimed.slotMs - deps.nowMs();
    if (waitMs > 0) await deps.timers.sleep(waitMs, halt);
    // What has been claimed and not begun is given back at the end, for another process to take at once.
    if (halt.aborted) return;
    if (restMs() > 0) return putBack(claimed);
    const delivery = await deliver({ deps, limits, platform, claimed, durably });
    if (delivery !== undefined) noteAnswer(delivery);
  }

  /** After a rest the row gets a new moment: all at once would earn the next rest. */
  async function putBack({ row }: Claimed): Promise<void> {
    const posted = row.openSinceMs === undefined ? 'no' : 'perhaps';
    const cause = row.cause ?? kept('kept.rest');
    const outcome: Outcome = { kind: 'retry', atMs: deps.nowMs() + restMs(), posted, cause };
    await durably(() => deps.storage.deliveries.finish(row.key, deps.owner, outcome, deps.nowMs()));
  }

  /** One place may have its own limit; several in a row are the platform's. */
  function noteAnswer(delivery: Delivery): void {
    latersInRow = delivery.kind === 'later' ? latersInRow + 1 : 0;
    if (delivery.kind !== 'later' || latersInRow < LATERS_BEFORE_REST) return;
    restUntilMs = deps.nowMs() + Math.min(delivery.afterMs, LONGEST_REST_MS);
  }

  return {
    drain: async () => {
      for (;;) {
        if (underWay.size === 0 && restMs() > 0) await deps.timers.sleep(restMs(), halt);
        const claimed = await claim();
        for (const row of claimed) start(row);
        if (underWay.size === 0) return;
        await Promise.race(underWay);
        // Half a load at a time, so that claims stay few.
        while (claimed.length > 0 && underWay.size > limits.concurrency / 2) await Promise.race(underWay);
      }
    },
  };
}
