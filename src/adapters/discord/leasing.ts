import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { AdapterError, type AdapterStatus } from '../../core/adapter.ts';
import type { Log } from '../../core/log.ts';
import type { Fleet } from './fleet.ts';

/** Where processes agree on who serves which shard; leases end by themselves. */
export interface Leases {
  beat(request: {
    readonly holder: string;
    readonly wanted: number;
    readonly nowMs: number;
    readonly leaseMs: number;
  }): Promise<{
    readonly count: number;
    readonly shards: readonly number[];
    /** How many of them are more than a fair share. */
    readonly surplus: number;
    /** True where there is no other process. */
    readonly alone: boolean;
  }>;
  release(holder: string, shards: readonly number[]): Promise<void>;
  leave(holder: string): Promise<void>;
  /** See `Reserve`, over all processes. */
  reserve(bucket: number, everyMs: number, nowMs: number): Promise<number>;
  close(): Promise<void>;
}

export interface LeasingDeps {
  readonly leases: Leases;
  readonly fleet: Pick<Fleet, 'serve' | 'ids'>;
  /** How many shards Discord recommends. */
  readonly wanted: number;
  readonly leaseMs: number;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface Leasing {
  /** How it is doing while it serves no shard. */
  standby(): AdapterStatus;
  /**
   * Serves what this process holds until `over` aborts; then gives it back, so that others need not wait for the
   * leases to end, and closes the database.
   */
  run(over: AbortSignal): Promise<void>;
}

/** Signs of life in the time of a lease, the last of which is left for closing what could not be renewed. */
const BEATS = 4;

/** Keeps the shards of this process those that it holds a lease on. */
export function createLeasing(deps: LeasingDeps): Leasing {
  const { leases, fleet, wanted, leaseMs, log, now } = deps;
  const holder = randomUUID();
  const safeMs = leaseMs - leaseMs / BEATS;
  let count = wanted;
  let alone = false;
  let failing = false;
  let warned = false;
  let lastContactMs: number | undefined;
  let ending: NodeJS.Timeout | undefined;

  /** Another process may take over soon, and two must not serve one shard. Where there is no other, answers go on. */
  function drop(): void {
    if (alone || fleet.ids.length === 0) return;
    log.error(
      { shards: fleet.ids },
      'the leases on shards could not be renewed; they are no longer served here',
    );
    void fleet.serve([], count);
  }

  async function beat(): Promise<void> {
    const startMs = performance.now();
    const standing = await leases.beat({ holder, wanted, nowMs: now(), leaseMs });
    const leftMs = startMs + safeMs - performance.now();
    if (leftMs <= 0) throw new Error('the database took longer than the lease');
    clearTimeout(ending);
    ending = setTimeout(drop, leftMs);
    ({ count, alone } = standing);
    [failing, lastContactMs] = [false, now()];
    if (count !== wanted && !warned) {
      log.warn({ count, recommended: wanted }, 'to change the number of shards, stop all processes at once');
      warned = true;
    }
    const keeping = standing.shards.length - standing.surplus;
    await fleet.serve(standing.shards.slice(0, keeping), count);
    await leases.release(holder, standing.shards.slice(keeping));
  }

  return {
    standby() {
      const contact = lastContactMs === undefined ? {} : { lastContactMs };
      if (failing) return { state: 'failing', detail: 'the database does not tell which shards to serve' };
      if (lastContactMs === undefined) return { state: 'connecting', detail: 'connecting' };
      return { state: 'ready', detail: 'standing by: other processes serve every shard', ...contact };
    },
    async run(over) {
      while (!over.aborted) {
        await beat().catch((error: unknown) => {
          failing = true;
          log.warn({ cause: nameOf(error) }, 'the leases on shards were not renewed');
        });
        await delay(leaseMs / BEATS, undefined, { signal: over }).catch(() => {});
      }
      clearTimeout(ending);
      await fleet.serve([], count);
      await leases.leave(holder).catch(() => log.warn({}, 'the leases on shards end by themselves'));
      await leases.close();
    },
  };
}

/** Opens the database of the leases. Rejects with an `AdapterError` where it does not answer: it may do so later. */
export async function leasesOf({ lease }: { lease(): Promise<Leases> }): Promise<Leases> {
  try {
    return await lease();
  } catch (cause) {
    const message =
      'the database of DATABASE_URL does not answer, and tells which shards of Discord to serve';
    throw new AdapterError(message, { retryable: true, cause });
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
