/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** For how long the bot watches for the answer to a question. */
export const WISH_DAYS = 30;

/** Wishes that wait at once, of one person and in all: so many questions are asked again after a change of documents. */
export const WISH_LIMITS = { perActor: 20, total: 2_000 } as const;

/** Different questions that are kept; beyond, the longest unasked ones go. */
export const MAX_QUESTIONS = 10_000;

/** How long a count may wait in memory before it is written. */
export const FLUSH_MS = 1_000;

/** A wish claimed so long ago belongs to a process that is gone: it may have been told, so it is not told again. */
export const CLAIM_MS = 10 * 60_000;

/** Telegram brings an update again for 24 hours at most (Bot API, Getting updates); clocks may differ. */
export const UPDATES_KEPT_MS = 2 * DAY_MS;

/** The UTC date of a moment, `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
