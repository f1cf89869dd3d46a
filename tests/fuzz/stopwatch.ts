/** Adds up the time of the code under test, without that of the checks. */
export interface Stopwatch {
  measure<T>(work: () => T | Promise<T>): Promise<T>;
  measureNow<T>(work: () => T): T;
  /** Milliseconds so far. */
  ms(): number;
}

/** Milliseconds since any moment. */
export type Clock = () => number;

/** As somebody waits for an answer, a busy machine included. */
export const wallClock: Clock = () => performance.now();

/** What this thread has worked, however busy the machine is. */
export const workClock: Clock = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};

export function createStopwatch(clock: Clock): Stopwatch {
  let total = 0;
  return {
    async measure(work) {
      const start = clock();
      try {
        return await work();
      } finally {
        total += clock() - start;
      }
    },
    measureNow(work) {
      const start = clock();
      try {
        return work();
      } finally {
        total += clock() - start;
      }
    },
    ms: () => total,
  };
}
