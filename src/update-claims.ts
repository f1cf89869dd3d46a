import type { Log } from './core/log.ts';
import type { Storage, TakenUpdates } from './storage/contract.ts';

/** Which of several processes answers an update that was brought to more than one of them. */
export interface UpdateClaims {
  /**
   * True for the first process that asks, of all that share the database; `bot` and `update` are Telegram's ids. True
   * too where the database does not answer within {@link PATIENCE_MS}: a rare double is better than silence. After
   * {@link MAX_FAILURES} of them in a row the database is left alone for {@link REST_MS}, and nobody waits; then a
   * single claim tries it. Never rejects.
   */
  claim(bot: number, update: number): Promise<boolean>;
  /** To be called once the database is open. */
  open(storage: Pick<Storage, 'takenUpdates'>): void;
}

export interface UpdateClaimsDeps {
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
  /** Milliseconds since any moment; no correction of a clock moves it. */
  readonly monotonicMs: () => number;
  /** Resolves after so many milliseconds; once `signal` aborts, nobody waits for it any more. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
  /** Default {@link PATIENCE_MS}. */
  readonly patienceMs?: number;
}

/** How long an answer waits for the database that decides who gives it. */
const PATIENCE_MS = 1_000;

const MAX_FAILURES = 3;
const REST_MS = 10_000;

/** An outage shall not fill the log. */
const WARN_EVERY_MS = 60_000;

export function createUpdateClaims(deps: UpdateClaimsDeps): UpdateClaims {
  const { nowMs, monotonicMs, wait, log, patienceMs = PATIENCE_MS } = deps;
  const opened = Promise.withResolvers<TakenUpdates>();
  let warnAtMs = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let tryAtMs = Number.NEGATIVE_INFINITY;

  /** Errors of a database can repeat values: their kind is all that is logged. */
  function noteFailure(fault: string): void {
    failures += 1;
    if (failures >= MAX_FAILURES) tryAtMs = monotonicMs() + REST_MS;
    if (monotonicMs() < warnAtMs) return;
    warnAtMs = monotonicMs() + WARN_EVERY_MS;
    log.warn({ fault }, 'The database does not say whether another process has taken an update');
  }

  /** True where the database is to be asked. Whoever tries it after a rest is alone: the others do not wait. */
  function mayAsk(): boolean {
    if (failures < MAX_FAILURES) return true;
    if (monotonicMs() < tryAtMs) return false;
    tryAtMs = monotonicMs() + REST_MS;
    return true;
  }

  return {
    async claim(bot, update) {
      if (!mayAsk()) return true;
      const over = new AbortController();
      const late = wait(patienceMs, over.signal).then(() => 'late' as const);
      late.catch(() => undefined);
      const taken = opened.promise.then((updates) => updates.take(bot, update, nowMs()));
      try {
        const first = await Promise.race([taken, late]);
        if (first !== 'late') {
          failures = 0;
          return first;
        }
        noteFailure('silence');
      } catch (error) {
        noteFailure(error instanceof Error ? error.name : 'unknown');
      } finally {
        over.abort();
        taken.catch(() => undefined);
      }
      return true;
    },
    open: (storage) => opened.resolve(storage.takenUpdates),
  };
}
