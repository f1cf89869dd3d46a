import { setTimeout as delay } from 'node:timers/promises';

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

/** Waits for the moment that was reserved. */
export function paceBy(reserve: Reserve, concurrency: number, everyMs: number, now: () => number): Pace {
  return async (shard, signal) => {
    const slotMs = await reserve(shard % concurrency, everyMs);
    const waitMs = slotMs - now();
    if (waitMs > 0) await delay(waitMs, undefined, { signal });
  };
}
