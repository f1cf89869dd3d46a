import { type Adapter, AdapterError } from './core/adapter.ts';
import type { Log } from './core/log.ts';

/** The first wait after a failure; each further one doubles, up to the longest. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** An adapter that served this long counts as healthy again: its next failure waits shortly. */
const HEALTHY_MS = 5 * 60_000;

/** After a failure that only the owner can mend; some of them pass, such as a token that two processes share for a while. */
const OWNER_WAIT_MS = 5 * 60_000;

export interface SupervisorDeps {
  readonly log: Log;
  /** Milliseconds that never step back. */
  readonly now: () => number;
  /** Resolves after the time or as soon as the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Told whether only the owner can help the adapter now; false whenever it is tried again. */
  readonly onHelpless: (helpless: boolean) => void;
}

/**
 * Runs an adapter until `signal` aborts. After a failure it is started again with growing waits, because a platform
 * may be away for a while; one that says that its owner has to act waits longer. It never rejects, so that one
 * platform's trouble is not another's.
 */
export async function supervise(adapter: Adapter, signal: AbortSignal, deps: SupervisorDeps): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    deps.onHelpless(false);
    const startMs = deps.now();
    const failure = await failureOf(adapter, signal);
    if (failure === undefined) return;
    if (!failure.retryable) {
      deps.log.error({ platform: adapter.platform, waitMs: OWNER_WAIT_MS }, failure.message);
      deps.onHelpless(true);
      await deps.wait(OWNER_WAIT_MS, signal);
      continue;
    }
    failures = deps.now() - startMs >= HEALTHY_MS ? 1 : failures + 1;
    const waitMs = backoffMs(failures, deps.random());
    deps.log.warn({ platform: adapter.platform, waitMs, failures }, failure.message);
    await deps.wait(waitMs, signal);
  }
}

async function failureOf(adapter: Adapter, signal: AbortSignal): Promise<AdapterError | undefined> {
  try {
    await adapter.run(signal);
    return undefined;
  } catch (error) {
    if (error instanceof AdapterError) return error;
    return new AdapterError(`${adapter.platform} stopped: ${nameOf(error)}`, {
      retryable: true,
      cause: error,
    });
  }
}

/** The kind of an unforeseen error only: its message may hold an address with a token. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}

/** Half of a doubling wait is fixed and half is random, so that many processes do not return at once. */
function backoffMs(failures: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  return Math.round(longest / 2 + (longest / 2) * random);
}
