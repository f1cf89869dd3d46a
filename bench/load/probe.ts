/** Loaded into the measured program before its own first line: answers each message of the bench with a {@link Usage}. */

/** What a process holds and has used, in bytes and in microseconds of processor time since its start. */
export interface Usage {
  readonly rss: number;
  readonly heap: number;
  readonly cpuMicros: number;
}

process.on('message', () => process.send?.(usage()));
// Only the program itself decides how long it runs.
process.channel?.unref();

/** After everything that nobody needs is gone; needs `--expose-gc`. */
function usage(): Usage {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { rss, heap: heapUsed + arrayBuffers, cpuMicros: user + system };
}
