import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../../core/log.ts';

/**
 * Reserves the next moment at which a shard of a bucket may identify, and tells it in milliseconds since the epoch.
 * Shards of one bucket identify one after another, others beside each other
 * (https://discord.com/developers/docs/events/gateway#sharding-max-concurrency).
 */
export type Reserve = (bucket: number, everyMs: number) => Promise<number>;

/** Resolves when a shard may identify; rejects once `signal` aborts. */
export type Pace = (shard: number, signal: AbortSignal) => Promise<void>;

/** What Discord asks for between two of one bucket. */
export const IDENTIFY_EVERY_MS = 5_000;

/** Reservations of this process alone. `now` gives milliseconds since the epoch. */
export function reserveHere(now: () => number): Reserve {
  const free = new Map<number, number>();
  return async (bucket, everyMs) => {
    const slotMs = Math.max(now(), free.get(bucket) ?? 0);
    free.set(bucket, slotMs + everyMs);
    return slotMs;
  };
}

/** Where several processes reserve together. */
export interface SharedPaces {
  /** See {@link Reserve}. */
  reserve(bucket: number, everyMs: number, nowMs: number): Promise<number>;
  close(): Promise<void>;
}

/** A process whose shards are fixed must not depend on the database: after this it goes by itself. */
const PATIENCE_MS = 5_000;

/**
 * Reservations over all processes that share what `open` opens, at the first of them; by `alone` where that does not
 * answer within {@link PATIENCE_MS}. `close` is to be called once nothing is reserved any more.
 */
export function reserveTogether(
  open: () => Promise<SharedPaces>,
  alone: Reserve,
  { now, log }: { readonly now: () => number; readonly log: Log },
): { readonly reserve: Reserve; close(): Promise<void> } {
  let opened: Promise<SharedPaces> | undefined;
  function shared(): Promise<SharedPaces> {
    const opening = opened ?? open();
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = undefined;
    });
    return opening;
  }
  return {
    async reserve(bucket, everyMs) {
      const over = new AbortController();
      const late = delay(PATIENCE_MS, undefined, { signal: over.signal }).catch(() => undefined);
      const together = shared().then((paces) => paces.reserve(bucket, everyMs, now()));
      const slotMs = await Promise.race([together.catch(() => undefined), late]);
      over.abort();
      if (slotMs !== undefined) return slotMs;
      log.warn(
        { bucket },
        'the database does not tell when a shard may identify; other processes are not heeded',
      );
      return alone(bucket, everyMs);
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close();
    },
  };
}

/** Waits for the moment that was reserved. */
export function paceBy(reserve: Reserve, concurrency: number, everyMs: number, now: () => number): Pace {
  return async (shard, signal) => {
    const slotMs = await reserve(shard % concurrency, everyMs);
    const waitMs = slotMs - now();
    if (waitMs > 0) await delay(waitMs, undefined, { signal });
  };
}
