import type { Place } from '../core/model.ts';
import type { LedgerRow, NextDue, Storage, Subscription } from '../storage/contract.ts';
import { addDays, type DueMoment, localDate, momentsFrom, nextDue, type Schedule } from './due.ts';
import { CATCH_UP_MS } from './planning.ts';
import { readableZone } from './spoken.ts';

/** What an admin asks for; the rest of a subscription follows from it. */
export type Wish = Schedule &
  Pick<Subscription, 'place' | 'length' | 'document' | 'tag' | 'onlyNew' | 'locale' | 'contact'>;

/** Days of history that are shown unless more are asked for. */
const HISTORY_DAYS = 14;

/** Starts a place's digest, or replaces it. A place that had today's digest gets its next one on another day. */
export async function subscribe(storage: Storage, wish: Wish, nowMs: number): Promise<Subscription> {
  const earlier = await storage.subscriptions.get(wish.place);
  const subscription: Subscription = {
    ...wish,
    state: 'active',
    next: await firstFree(storage, wish.place, wish, nowMs),
    createdMs: earlier?.createdMs ?? nowMs,
    updatedMs: nowMs,
  };
  await storage.subscriptions.save(subscription);
  return subscription;
}

/** Goes on after a pause, with the next moment after now; `undefined` where the place has no digest. */
export async function resume(
  storage: Storage,
  place: Place,
  nowMs: number,
): Promise<Subscription | undefined> {
  const paused = await storage.subscriptions.get(place);
  if (paused === undefined || paused.state === 'active') return paused;
  const { pause: _pause, pauseDetail: _detail, ...kept } = paused;
  const next = await firstFree(storage, place, paused, nowMs);
  const active: Subscription = { ...kept, state: 'active', next, updatedMs: nowMs };
  await storage.subscriptions.save(active);
  return active;
}

/**
 * Resumes a place that the bot had lost and has been let into again; a pause that an admin asked for stays. True
 * where it resumed.
 */
export async function resumeAfterReturn(storage: Storage, place: Place, nowMs: number): Promise<boolean> {
  const paused = await storage.subscriptions.get(place);
  if (paused?.state !== 'paused' || paused.pause === 'asked' || paused.pause === 'zone') return false;
  await resume(storage, place, nowMs);
  return true;
}

/** Sends a failed, skipped or unknown digest after all, within the next six hours. False where there is none such. */
export function resendDigest(storage: Storage, place: Place, date: string, nowMs: number): Promise<boolean> {
  return storage.deliveries.resend(place, date, nowMs, nowMs + CATCH_UP_MS);
}

/** The coming due moments; none while paused. */
export function upcoming(subscription: Subscription, count: number): readonly DueMoment[] {
  if (subscription.next === undefined) return [];
  const found: DueMoment[] = [];
  for (const moment of momentsFrom(subscription, subscription.next.date)) {
    if (found.length >= count) break;
    if (moment.exists) found.push(moment);
  }
  return found;
}

/** What happened in a place in the last days, the newest first: the ledger as `why` tells it. */
export async function history(
  storage: Storage,
  place: Place,
  nowMs: number,
  days: number = HISTORY_DAYS,
): Promise<readonly LedgerRow[]> {
  const subscription = await storage.subscriptions.get(place);
  const today = localDate(nowMs, readableZone(subscription?.timezone));
  return storage.deliveries.history(place, addDays(today, 1 - days));
}

async function firstFree(
  storage: Storage,
  place: Place,
  schedule: Schedule,
  nowMs: number,
): Promise<NextDue> {
  let moment = nextDue(schedule, nowMs);
  while ((await storage.deliveries.get(place, moment.date)) !== undefined) {
    moment = nextDue(schedule, moment.instantMs);
  }
  return { date: moment.date, instantMs: moment.instantMs };
}
