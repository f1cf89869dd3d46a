import { setTimeout as delay } from 'node:timers/promises';
import { POST_DAYS } from '../core/correction.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import type { Reply } from '../core/model.ts';
import type { Posted } from '../core/posted.ts';
import type { House } from '../schedule/service.ts';
import { createContained } from '../storage/contained.ts';
import type { KeptPost } from '../storage/posts.ts';
import { correctAll } from './correcting.ts';

/** What was posted, and the correcting of it once its document has changed. */
export interface Corrections {
  /** For adapters to tell of what they have posted; returns at once, and never throws. */
  onPosted(posted: Posted, reply: Reply): void;
  /** Keeps, corrects and forgets until `signal` aborts; never rejects. */
  beside(house: House, signal: AbortSignal): Promise<void>;
}

export interface CorrectionsDeps {
  readonly library: () => Library;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Between two looks whether the documents have changed, in milliseconds. */
  readonly lookMs?: number;
  /** Between two corrections of one process, in milliseconds. */
  readonly paceMs?: number;
}

const DAY_MS = 86_400_000;
const LOOK_MS = 1_000;

/** A group on Telegram takes 20 messages a minute: at this pace corrections alone never ask for more. */
const PACE_MS = 3_000;

/** All posts are looked through this often, whether or not documents have changed: another process may have died. */
const AGAIN_MS = 3_600_000;

/** Posts kept at once, and posts that wait to be written. */
const MAX_POSTS = 50_000;
const MAX_WAITING = 2_000;

export function createCorrections(deps: CorrectionsDeps): Corrections {
  const { library, nowMs, log } = deps;
  const { lookMs = LOOK_MS, paceMs = PACE_MS } = deps;
  const contained = createContained(log, 'What was posted could not be looked through');
  let waiting: KeptPost[] = [];

  /** A chat with one person would name him: what is posted there is kept only where he has asked for digests. */
  async function write({ storage }: House): Promise<void> {
    if (!library().corrections) waiting = [];
    const posts = [...waiting];
    const kept: KeptPost[] = [];
    for (const post of posts) {
      const isNamed = post.place.direct && (await storage.subscriptions.get(post.place)) === undefined;
      if (!isNamed) kept.push(post);
    }
    if (kept.length > 0) await storage.posts.add(kept);
    // Only now: a database that is away takes them later.
    waiting = waiting.slice(posts.length);
  }

  async function sweep({ storage }: House): Promise<void> {
    const on = library().corrections;
    await storage.posts.expire(
      on ? nowMs() - POST_DAYS * DAY_MS : Number.MAX_SAFE_INTEGER,
      on ? MAX_POSTS : 0,
    );
  }

  async function writeAlways(house: House, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await contained(() => write(house), undefined);
      await rest(lookMs, signal);
    }
    await contained(() => write(house), undefined);
  }

  async function correctAlways(house: House, signal: AbortSignal): Promise<void> {
    let seen: Library | undefined;
    let againMs = 0;
    while (!signal.aborted) {
      const current = library();
      if (current !== seen || nowMs() >= againMs) {
        const waitMs = await contained(async () => {
          await sweep(house);
          if (!current.corrections) return AGAIN_MS;
          const isOver = () => library() !== current;
          const correcting = { library: current, nowMs, log, paceMs, signal, isOver };
          return (await correctAll(house, correcting)) ?? AGAIN_MS;
        }, lookMs);
        againMs = nowMs() + Math.min(waitMs, AGAIN_MS);
        seen = current;
      }
      await rest(lookMs, signal);
    }
  }

  return {
    onPosted(posted, { lasting }) {
      if (lasting === undefined || !library().corrections || waiting.length >= MAX_WAITING) return;
      const receipts = lasting.blocks.flatMap((block) =>
        block.kind === 'quote' && block.quote.receipt !== undefined ? [block.quote.receipt] : [],
      );
      if (receipts.length > 0) waiting.push({ ...posted, receipts, lasting, postedMs: nowMs() });
    },
    beside: async (house, signal) => {
      await Promise.all([writeAlways(house, signal), correctAlways(house, signal)]);
    },
  };
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined);
}
