import type { Timers } from '../../src/schedule/settings.ts';

/** A clock that jumps to the next sleeper as soon as nothing else is left to do. */
export interface VirtualTime {
  readonly nowMs: () => number;
  readonly timers: Timers;
  /** Sets the wall clock, forwards or backwards; sleepers keep the time that they have left. */
  step(ms: number): void;
  /** Lets time pass until `work` is done. */
  during<Result>(work: Promise<Result>): Promise<Result>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Turns of the event loop without a new sleeper that count as rest; SQLite answers within one. */
const IDLE_TURNS = 2;

/** Virtual time that starts at `startMs`. Works with whatever answers without real waiting, such as SQLite. */
export function createVirtualTime(startMs: number): VirtualTime {
  let elapsedMs = 0;
  let offsetMs = startMs;
  const sleepers = new Set<Sleeper>();

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const sleeper: Sleeper = { atMs: elapsedMs + Math.max(0, ms), wake: done };
      function done(): void {
        sleepers.delete(sleeper);
        signal?.removeEventListener('abort', done);
        resolve();
      }
      signal?.addEventListener('abort', done, { once: true });
      sleepers.add(sleeper);
    });
  }

  function wakeNext(): void {
    let next: Sleeper | undefined;
    for (const sleeper of sleepers) if (next === undefined || sleeper.atMs < next.atMs) next = sleeper;
    if (next === undefined) return;
    elapsedMs = Math.max(elapsedMs, next.atMs);
    next.wake();
  }

  return {
    nowMs: () => Math.round(elapsedMs + offsetMs),
    timers: { sleep },
    step: (ms) => {
      offsetMs += ms;
    },
    during: async (work) => {
      let done = false;
      const finished = work.finally(() => {
        done = true;
      });
      finished.catch(() => undefined);
      while (!done) {
        for (let turn = 0; turn < IDLE_TURNS && !done; turn += 1) {
          await new Promise((resolve) => setImmediate(resolve));
        }
        if (!done) wakeNext();
      }
      return finished;
    },
  };
}
