import { LRUCache } from 'lru-cache';

/** How often something may happen: bursts of `capacity`, then one every `refillMs`. */
export interface Limit {
  readonly capacity: number;
  readonly refillMs: number;
}

/** `allowed`, or for how long not; `told` is true from the second refusal in a row on. */
export type Verdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly waitMs: number; readonly told: boolean };

/** Counts what happens under each key, such as the questions of one person. */
export interface Limiter {
  /** Takes one of the `capacity`, where one is left. */
  take(key: string): Verdict;
}

interface Bucket {
  tokens: number;
  filledMs: number;
  told: boolean;
}

/** Keys remembered at once; the longest unused are forgotten first, which can only favour their owners. */
const MAX_KEYS = 50_000;

/** A token bucket for each key. `now` gives milliseconds that never step back. */
export function createLimiter(limit: Limit, now: () => number): Limiter {
  // With `max` it would take memory for all of its keys at once, 1 MB; so it grows with them.
  const buckets = new LRUCache<string, Bucket>({ maxSize: MAX_KEYS, sizeCalculation: () => 1 });
  return {
    take(key) {
      const bucket = buckets.get(key) ?? { tokens: limit.capacity, filledMs: now(), told: false };
      buckets.set(key, bucket);
      refill(bucket, limit, now());
      return spend(bucket, limit);
    },
  };
}

function refill(bucket: Bucket, limit: Limit, nowMs: number): void {
  const earned = (nowMs - bucket.filledMs) / limit.refillMs;
  bucket.tokens = Math.min(limit.capacity, bucket.tokens + Math.max(0, earned));
  bucket.filledMs = nowMs;
}

function spend(bucket: Bucket, limit: Limit): Verdict {
  if (bucket.tokens >= 1) {
    bucket.tokens -= 1;
    bucket.told = false;
    return { kind: 'allowed' };
  }
  const { told } = bucket;
  bucket.told = true;
  return { kind: 'refused', waitMs: Math.ceil((1 - bucket.tokens) * limit.refillMs), told };
}
