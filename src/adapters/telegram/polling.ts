import { createConcurrentSink, createRunner, createSource } from '@grammyjs/runner';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { backoffMs } from './calls.ts';
import { type Clock, within } from './clock.ts';
import { type Failure, failureOf } from './errors.ts';

/** The only kinds of updates that the bot acts on; Telegram then sends no others. */
export const ALLOWED_UPDATES = ['message', 'callback_query', 'inline_query', 'my_chat_member'] as const;

/** Stopping takes five seconds at most: this long for what is in flight, then this long for the offset. */
export const FINISH_MS = 3200;
const CONFIRM_MS = 800;

/**
 * Updates held at once, those included that wait for others of their chat: so many that one chat full of waiting
 * questions does not keep the others from being fetched, so few that they fit into memory.
 */
const MAX_UPDATES_HELD = 10_000;

export interface PollingDeps {
  readonly api: Api;
  readonly clock: Clock;
  readonly random: () => number;
  /** How long Telegram may hold a poll open. */
  readonly pollSeconds: number;
  /** Handles one update; must not reject. */
  readonly handle: (update: Update) => Promise<void>;
  readonly onContact: () => void;
  /** A poll that failed and will be repeated. */
  readonly onFailure: (failure: Failure, waitMs: number) => void;
  /** Turns a failure that no repetition can mend into what {@link poll} rejects with; `undefined` for others. */
  readonly fatal: (failure: Failure) => Error | undefined;
}

/**
 * Fetches updates and handles them, many at a time, until `signal` aborts. Then it waits for what is in flight,
 * confirms what was handled, so that no restart answers it again, and resolves.
 */
export async function poll(deps: PollingDeps, signal: AbortSignal): Promise<void> {
  const inFlight = new Set<Promise<void>>();
  const fetcher = createFetcher(deps, signal);
  const consume = (update: Update) => {
    const work = deps.handle(update).finally(() => inFlight.delete(work));
    inFlight.add(work);
    return work;
  };
  // The runner takes a promise's rejection for the end of the process, and `handle` never rejects.
  const sink = createConcurrentSink<Update>({ consume }, () => Promise.resolve(), {
    concurrency: MAX_UPDATES_HELD,
  });
  const runner = createRunner(createSource({ supply: fetcher.supply }), sink);
  const stop = () => void runner.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    runner.start();
    if (signal.aborted) stop();
    await runner.task();
  } finally {
    signal.removeEventListener('abort', stop);
    await within(FINISH_MS, Promise.all(inFlight));
  }
  await within(CONFIRM_MS, fetcher.confirm());
}

type Supply = Parameters<typeof createSource<Update>>[0]['supply'];

function createFetcher(deps: PollingDeps, stopped: AbortSignal) {
  let offset = 0;
  // The first poll, and the first after a failure, returns at once: whether Telegram answers is then known at once.
  let connected = false;

  const supply: Supply = async (batchSize, signal) => {
    for (let failures = 0; !stopped.aborted; failures++) {
      const limit = Math.max(1, Math.min(batchSize, 100));
      try {
        const timeout = connected ? deps.pollSeconds : 0;
        const settings = { offset, limit, timeout, allowed_updates: ALLOWED_UPDATES };
        const updates = await deps.api.getUpdates(settings, signal);
        offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
        connected = true;
        deps.onContact();
        return updates;
      } catch (error) {
        if (stopped.aborted) throw error;
        await afterFailure(failureOf(error), failures);
      }
    }
    return [];
  };

  async function afterFailure(failure: Failure, failures: number): Promise<void> {
    connected = false;
    const fatal = deps.fatal(failure);
    if (fatal) throw fatal;
    const waitMs = failure.kind === 'flood' ? failure.afterMs : backoffMs(failures, deps.random);
    deps.onFailure(failure, waitMs);
    await deps.clock.wait(waitMs, stopped);
  }

  /** Asking for what comes after the last update tells Telegram that all before it is done with. */
  async function confirm(): Promise<void> {
    if (offset === 0) return;
    await deps.api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
  }

  return { supply, confirm };
}
