/** Adds up the time of the code under test, without that of the checks. */
export interface Stopwatch {
  measure<T>(work: () => T | Promise<T>): Promise<T>;
  measureNow<T>(work: () => T): T;
  /** Milliseconds so far. */
  ms(): number;
}

export function createStopwatch(): Stopwatch {
  let total = 0;
  return {
    async measure(work) {
      const start = performance.now();
      try {
        return await work();
      } finally {
        total += performance.now() - start;
      }
    },
    measureNow(work) {
      const start = performance.now();
      try {
        return work();
      } finally {
        total += performance.now() - start;
      }
    },
    ms: () => total,
  };
}
