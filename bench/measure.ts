/** Figures of one side, of one size. */
export interface Figures {
  readonly buildMs: number;
  /** Heap and array buffers that the index keeps, in bytes. */
  readonly bytes: number;
  /** Time of a whole answer. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Questions asked before those that count, so that both sides are warm. */
const WARM_UP = 50;

/** A side that is so slow is asked fewer questions, but no fewer than this. */
const MAX_ASKING_MS = 180_000;
const FEWEST = 100;

/** Runs `build`, and asks what it gave every question; `ask` must not keep what it finds. */
export async function measure<T>(
  build: () => T | Promise<T>,
  ask: (built: T, question: string) => unknown,
  questions: readonly string[],
): Promise<{ readonly figures: Figures; readonly built: T }> {
  const before = await usedBytes();
  const start = performance.now();
  const built = await build();
  const buildMs = performance.now() - start;
  const bytes = (await usedBytes()) - before;
  const askFromMs = performance.now();
  const times: number[] = [];
  for (const [at, question] of questions.entries()) {
    const askedMs = performance.now();
    if (times.length >= FEWEST && askedMs - askFromMs > MAX_ASKING_MS) break;
    ask(built, question);
    if (at >= WARM_UP) times.push(performance.now() - askedMs);
  }
  times.sort((a, b) => a - b);
  return { figures: { buildMs, bytes, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) }, built };
}

/** Bytes in use after everything that nobody needs is gone, what the last turn held included; needs `--expose-gc`. */
async function usedBytes(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The value below which `part` of them lie, 0 where there is none. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
