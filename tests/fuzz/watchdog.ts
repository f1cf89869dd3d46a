import { Worker } from 'node:worker_threads';

/** Tells of a case that never ends. */
export interface Watchdog {
  beginning(one: Case): void;
  stop(): Promise<void>;
}

/** What is tried, as somebody reads it. */
export interface Case {
  readonly seed: number;
  readonly input: string;
}

/** Longer than a slice takes to become smaller, and than anything but a hang. */
const MAX_MS = 120_000;

/**
 * Watches from a thread of its own, as a loop without end lets nothing else run in its own thread. Where no other case
 * begins for `maxMs`, it writes the case to standard output and ends the process.
 */
export function startWatchdog(maxMs = MAX_MS): Watchdog {
  const thread = new Worker(new URL('./watching.ts', import.meta.url), { workerData: maxMs, execArgv: [] });
  thread.unref();
  return {
    beginning: (one) => thread.postMessage(one),
    async stop() {
      await thread.terminate();
    },
  };
}
