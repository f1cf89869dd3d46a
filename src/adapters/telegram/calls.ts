import type { Clock } from './clock.ts';
import { type Failure, failureOf } from './errors.ts';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** How far a call may be repeated. */
export interface Patience {
  /** How long all waits of the call may take together; 0 tries once. */
  readonly waitMs: number;
  /** True only where doing it twice is the same as doing it once: an edit, a look-up; never a send. */
  readonly idempotent: boolean;
}

/** Makes one call, and repeats it where that cannot post anything twice. Never rejects for what Telegram answers. */
export type Caller = <T>(call: () => Promise<T>, patience: Patience) => Promise<Outcome<T>>;

const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;

/**
 * A wait after the `failures`-th failure in a row, counted from 0: it doubles up to half a minute, of which a random
 * half is left out, so that many waiting calls do not return in the same instant.
 */
export function backoffMs(failures: number, random: () => number): number {
  const full = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** failures);
  return full / 2 + (full / 2) * random();
}

/** Repeats after 429 as long as told, after a clear failure with growing waits; an ambiguous send is never repeated. */
export function createCaller(deps: {
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: () => AbortSignal | undefined;
  /** Told to slow down (429). */
  readonly onFlood?: () => void;
}): Caller {
  return async (call, patience) => {
    let leftMs = patience.waitMs;
    for (let failures = 0; ; failures++) {
      const outcome = await attempt(call);
      if (!outcome.ok && outcome.failure.kind === 'flood') deps.onFlood?.();
      if (outcome.ok || !repeatable(outcome.failure, patience)) return outcome;
      const { failure } = outcome;
      const waitMs = failure.kind === 'flood' ? failure.afterMs : backoffMs(failures, deps.random);
      const signal = deps.signal();
      if (waitMs > leftMs || signal?.aborted) return outcome;
      leftMs -= waitMs;
      await deps.clock.wait(waitMs, signal);
      if (deps.signal()?.aborted) return outcome;
    }
  };
}

async function attempt<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function repeatable(failure: Failure, patience: Patience): boolean {
  switch (failure.kind) {
    case 'flood':
    case 'server':
    case 'unreachable':
      return true;
    case 'ambiguous':
      return patience.idempotent;
    default:
      return false;
  }
}
