import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from './core/log.ts';
import type { Storage, TakenUpdates } from './storage/contract.ts';

/** Which of several processes answers an update that was brought to more than one of them. */
export interface UpdateClaims {
  /**
   * True for the first process that asks, of all that share the database; `bot` and `update` are Telegram's ids. True
   * too where the database does not answer within {@link PATIENCE_MS}: a rare double is better than silence. Never
   * rejects.
   */
  claim(bot: number, update: number): Promise<boolean>;
  /** To be called once the database is open. */
  open(storage: Pick<Storage, 'takenUpdates'>): void;
}

export interface UpdateClaimsDeps {
  readonly nowMs: () => number;
  readonly log: Log;
  /** Default {@link PATIENCE_MS}. */
  readonly patienceMs?: number;
}

/** How long an answer waits for the database that decides who gives it. */
const PATIENCE_MS = 1_000;

/** An outage shall not fill the log. */
const WARN_EVERY_MS = 60_000;

export function createUpdateClaims({ nowMs, log, patienceMs = PATIENCE_MS }: UpdateClaimsDeps): UpdateClaims {
  const opened = Promise.withResolvers<TakenUpdates>();
  let warnAtMs = Number.NEGATIVE_INFINITY;

  /** Errors of a database can repeat values: their kind is all that is logged. */
  function noteFailure(fault: string): true {
    if (nowMs() >= warnAtMs) {
      warnAtMs = nowMs() + WARN_EVERY_MS;
      log.warn({ fault }, 'The database does not say whether another process has taken an update');
    }
    return true;
  }

  return {
    async claim(bot, update) {
      const over = new AbortController();
      const late = delay(patienceMs, 'late' as const, { signal: over.signal });
      // Once the database has answered, nobody waits for it any more.
      late.catch(() => undefined);
      const taken = opened.promise.then((updates) => updates.take(bot, update, nowMs()));
      try {
        const first = await Promise.race([taken, late]);
        return first === 'late' ? noteFailure('silence') : first;
      } catch (error) {
        return noteFailure(error instanceof Error ? error.name : 'unknown');
      } finally {
        over.abort();
        taken.catch(() => undefined);
      }
    },
    open: (storage) => opened.resolve(storage.takenUpdates),
  };
}
