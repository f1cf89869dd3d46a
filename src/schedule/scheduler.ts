import type { Subscription } from '../storage/contract.ts';
import { createLane } from './lane.ts';
import { createOutage, type SchedulerStatus, STOPPED, WORKING } from './outage.ts';
import { planDue } from './planning.ts';
import { DEFAULT_LIMITS, type SchedulerDeps, type SchedulerLimits } from './settings.ts';

/** Posts what is due, once. */
export interface Scheduler {
  /** Works until `signal` aborts, then lets posts under way end. Never rejects because a database is gone. Once only. */
  run(signal: AbortSignal): Promise<void>;
  /** Opens what is due and delivers what is ready, once; rejects where the database does not answer. */
  tick(): Promise<void>;
  status(): SchedulerStatus;
}

/** Before looking again at what was ready a moment ago, and is somebody else's or behind an earlier row. */
const SHORTEST_SLEEP_MS = 100;

/** A scheduler over a storage that it may share with other processes. */
export function createScheduler(deps: SchedulerDeps): Scheduler {
  const limits: SchedulerLimits = { ...DEFAULT_LIMITS, ...deps.limits };
  const halt = new AbortController();
  const end = new AbortController();
  const outage = createOutage(deps, end.signal);
  const { durably, report, status } = outage;
  const lanes = deps.platforms.map((platform) =>
    createLane({ deps, limits, platform, durably, halt: halt.signal }),
  );

  /** Repeats one kind of work, through outages of the database, until the halt. */
  async function repeat(work: () => Promise<void>): Promise<void> {
    while (!halt.signal.aborted) {
      await durably(work);
      const waitMs = await durably(() => idleMs(deps, limits));
      await deps.timers.sleep(waitMs ?? 0, halt.signal);
    }
  }

  async function run(signal: AbortSignal): Promise<void> {
    report(WORKING);
    const halted = aborted(signal).then(() => halt.abort());
    const loops = [() => openDue(deps, limits), ...lanes.map((lane) => lane.drain)].map(repeat);
    await halted;
    await Promise.race([Promise.all(loops), deps.timers.sleep(limits.graceMs)]);
    end.abort();
    await giveBack(deps);
    report(STOPPED);
  }

  async function tick(): Promise<void> {
    await openDue(deps, limits);
    await Promise.all(lanes.map((lane) => lane.drain()));
  }

  return { run, tick, status };
}

/** Turns due subscriptions into rows of the ledger, and ends rows that nobody will end. */
async function openDue(deps: SchedulerDeps, limits: SchedulerLimits): Promise<void> {
  const { deliveries } = deps.storage;
  for (let taken = limits.batch; taken === limits.batch; ) {
    const nowMs = deps.nowMs();
    const plan = (subscription: Subscription) => planDue(subscription, nowMs);
    taken = await deliveries.open({ nowMs, limit: limits.batch, plan });
  }
  for (let ended = limits.batch; ended >= limits.batch; ) {
    ended = await deliveries.expire({
      nowMs: deps.nowMs(),
      longestLeaseMs: Math.max(limits.sendLeaseMs, limits.claimLeaseMs),
      limit: limits.batch,
      nonceWindowMs: deps.nonceWindowMs,
    });
  }
}

async function idleMs(deps: SchedulerDeps, limits: SchedulerLimits): Promise<number> {
  const names = deps.platforms.map((platform) => platform.name);
  const nextMs = await deps.storage.deliveries.nextWakeMs(names);
  const waitMs = nextMs === undefined ? limits.pollMs : nextMs - deps.nowMs();
  return waitMs <= 0 ? SHORTEST_SLEEP_MS : Math.min(waitMs, limits.pollMs);
}

async function giveBack({ storage, owner, nowMs, log }: SchedulerDeps): Promise<void> {
  try {
    await storage.deliveries.release(owner, nowMs());
  } catch (error) {
    // Their leases end by themselves; a stop must not hang on a database that is gone.
    log.warn({ cause: error instanceof Error ? error.message : 'unknown' }, 'Claims were not given back');
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
