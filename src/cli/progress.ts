/** Shows how far a long work is: `done` of `total`, and what is being done. */
export type Progress = (done: number, total: number, label: string) => void;

const BAR_WIDTH = 24;

/** The screen is redrawn, and a log line written, no more often than this. */
const REDRAW_MS = 100;
const LOG_MS = 5_000;

/** A bar on a terminal, which vanishes when the work is done; elsewhere a line now and then through `log`. */
export function createProgress(options: {
  readonly stream: NodeJS.WriteStream;
  readonly now: () => number;
  readonly log: (line: string) => void;
}): Progress {
  const { stream, now } = options;
  let lastMs = now();
  return (done, total, label) => {
    const finished = done >= total;
    if (now() - lastMs < (stream.isTTY ? REDRAW_MS : LOG_MS) && !(finished && stream.isTTY)) return;
    lastMs = now();
    if (!stream.isTTY) return options.log(`${label}: ${done} of ${total}`);
    stream.write(finished ? '\r\u001b[K' : `\r\u001b[K${label} ${bar(done, total)} ${done} of ${total}`);
  };
}

function bar(done: number, total: number): string {
  const filled = Math.round((BAR_WIDTH * done) / Math.max(1, total));
  return `[${'#'.repeat(filled)}${'.'.repeat(BAR_WIDTH - filled)}]`;
}
