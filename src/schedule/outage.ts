import type { SchedulerDeps } from './settings.ts';

/** Whether digests are being posted. */
export interface SchedulerStatus {
  readonly state: 'stopped' | 'ready' | 'failing';
  /** One plain sentence for the log and for health checks. */
  readonly detail: string;
}

/** Gets through the outages of a database, and tells of them. */
export interface Outage {
  /** Repeats `work` until the database has answered; `undefined` when `signal` ends the waiting. */
  durably<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  report(status: SchedulerStatus): void;
  status(): SchedulerStatus;
}

/** While the scheduler runs and the database answers. */
export const WORKING: SchedulerStatus = { state: 'ready', detail: 'Digests are posted when they are due.' };
/** Before its start and after its end. */
export const STOPPED: SchedulerStatus = { state: 'stopped', detail: 'The scheduler is not running.' };

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** Waiting for a database, with growing pauses, until `signal` aborts. */
export function createOutage(
  { timers, random, log }: Pick<SchedulerDeps, 'timers' | 'random' | 'log'>,
  signal: AbortSignal,
): Outage {
  let status = STOPPED;
  /** Pieces of work that have failed and not yet succeeded: one that reads may succeed while another cannot write. */
  let waiting = 0;

  function report(next: SchedulerStatus): void {
    if (next.state === 'failing' && status.state !== 'failing') log.error({}, next.detail);
    if (next.state === 'ready' && status.state === 'failing') log.info({}, 'The database answers again.');
    status = next;
  }

  function recovered(): void {
    waiting -= 1;
    if (waiting === 0) report(WORKING);
  }

  return {
    report,
    status: () => status,
    durably: async (work) => {
      for (let tries = 0; !signal.aborted; tries += 1) {
        try {
          const result = await work();
          if (tries > 0) recovered();
          return result;
        } catch (error) {
          if (tries === 0) waiting += 1;
          report(failing(error));
          const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(tries, 10), LONGEST_PAUSE_MS);
          await timers.sleep(pauseMs * (0.5 + random() / 2), signal);
        }
      }
      return undefined;
    },
  };
}

function failing(error: unknown): SchedulerStatus {
  const cause = error instanceof Error && error.message !== '' ? error.message : 'no answer';
  return { state: 'failing', detail: `The database fails (${cause}); trying again, nothing is lost.` };
}
