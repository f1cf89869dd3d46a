import type { Log } from '../core/log.ts';

/** Does work whose failing is to end nothing; resolves with `failed` where it fails. */
export type Contained = <Result>(work: () => Promise<Result>, failed: Result) => Promise<Result>;

/**
 * Contains the failures of a database, and logs them under `message`. Errors of a database can repeat values, and values
 * are people's words: their kind is all that is logged.
 */
export function createContained(log: Log, message: string): Contained {
  return async (work, failed) => {
    try {
      return await work();
    } catch (error) {
      log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, message);
      return failed;
    }
  };
}
