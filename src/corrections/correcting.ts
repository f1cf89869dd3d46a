import { setImmediate as breathe, setTimeout as delay } from 'node:timers/promises';
import { type Correction, correct } from '../core/correction.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import type { Amendment, Posted } from '../core/posted.ts';
import { passageOfReceipt } from '../core/receipts.ts';
import type { House } from '../schedule/service.ts';
import type { PostHead } from '../storage/posts.ts';

/** What correcting needs beside the house. */
export interface Correcting {
  readonly library: Library;
  readonly nowMs: () => number;
  readonly log: Log;
  readonly paceMs: number;
  readonly signal: AbortSignal;
  /** True once the documents have changed again: the rest is to be compared with those. */
  readonly isOver: () => boolean;
}

/** Posts looked through at once. */
const PAGE = 500;

/** How long one process may take for one post before another may repeat the correction, which does no harm. */
const LEASE_MS = 120_000;

/** Before a look at what could not be told at the moment. */
const AWAY_MS = 60_000;

/**
 * Corrects every post that no longer shows what it should, each by one process. Returns after how many milliseconds
 * to look again, where something is left to do.
 */
export async function correctAll(house: House, correcting: Correcting): Promise<number | undefined> {
  const resting = new Set<string>();
  let againMs: number | undefined;
  for (let after = ''; ; ) {
    const heads = await house.storage.posts.list(house.platforms, after, PAGE);
    for (const head of heads) {
      if (correcting.signal.aborted || correcting.isOver()) return againMs;
      if (resting.has(head.platform) || !mayDiffer(correcting.library, head)) continue;
      // People's questions come first: SQLite answers without a pause, and every document is looked through for a quote.
      await breathe();
      const left = await correctOne(house, correcting, head);
      if (left === undefined) continue;
      againMs = Math.min(againMs ?? left.waitMs, left.waitMs);
      if (left.forPlatform) resting.add(head.platform);
    }
    const last = heads.at(-1);
    if (last === undefined) return againMs;
    after = last.key;
  }
}

/** False where nothing has been corrected, and every passage stands where it stood: almost always. */
function mayDiffer(library: Library, { receipts, shown }: PostHead): boolean {
  return shown !== '' || receipts.some((receipt) => passageOfReceipt(library, receipt) === undefined);
}

/** Something to be done after a wait. */
interface Left {
  readonly waitMs: number;
  /** True where the other posts of its platform have to wait as well: limits are the whole platform's. */
  readonly forPlatform: boolean;
}

async function correctOne(
  { storage, amend, libraryAt, pastAt }: House,
  { nowMs, log, paceMs, signal }: Correcting,
  { key, platform, shown }: PostHead,
): Promise<Left | undefined> {
  const { posts } = storage;
  const kept = await posts.get(key);
  if (kept === undefined) return undefined;
  // A place is never told what it may not see, now or before.
  const [library, past] = [await libraryAt(kept.place), await pastAt(kept.place)];
  const correction = library && past && (await correct(library, kept.lasting, past));
  if (correction === undefined) return { waitMs: AWAY_MS, forPlatform: false };
  if (correction.name === shown) return undefined;
  // What was corrected once stays so where the document can no longer be looked at.
  if (correction.untold && shown !== '') return undefined;
  if (!(await posts.claim(key, shown, nowMs(), LEASE_MS))) return { waitMs: LEASE_MS, forPlatform: true };
  const amendment = await amended(kept, correction, amend);
  switch (amendment.kind) {
    case 'done':
      await posts.settle(key, correction.name);
      log.info({ platform }, 'a post was corrected, as its document has changed');
      break;
    case 'misfit':
      await posts.settle(key, correction.name);
      log.warn({ platform }, 'a post has no room for its correction');
      break;
    case 'gone':
      await posts.remove(key);
      log.info({ platform }, 'a post that can no longer be changed is left as it is');
      break;
    case 'later':
      await posts.postpone(key, nowMs() + amendment.afterMs);
      return { waitMs: Math.max(amendment.afterMs, paceMs), forPlatform: true };
    default:
      return amendment satisfies never;
  }
  await delay(paceMs, undefined, { signal }).catch(() => undefined);
  return undefined;
}

/** In as many words as its messages have room for. */
async function amended(posted: Posted, { replies }: Correction, amend: House['amend']): Promise<Amendment> {
  let amendment: Amendment = { kind: 'misfit' };
  for (const reply of replies) {
    amendment = await amend(posted, reply);
    if (amendment.kind !== 'misfit') break;
  }
  return amendment;
}
