import type { Place } from '../../src/core/model.ts';
import type { OpenedRow, Pinned, Plan, Storage, Subscription } from '../../src/storage/contract.ts';

/** Noon, UTC. */
export const NOON = Date.parse('2026-03-10T12:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export function place(id: string, platform = 'telegram'): Place {
  return { platform, id, direct: false };
}

/** Due at noon UTC on 10 March 2026 unless told otherwise. */
export function subscription(id: string, extra: Partial<Subscription> = {}): Subscription {
  return {
    place: place(id),
    time: '12:00',
    timezone: 'UTC',
    days: [1, 2, 3, 4, 5, 6, 7],
    length: 3,
    onlyNew: false,
    locale: 'en',
    state: 'active',
    next: { date: '2026-03-10', instantMs: NOON },
    createdMs: NOON - DAY,
    updatedMs: NOON - DAY,
    ...extra,
  };
}

export const PASSAGE: Pinned = { document: 'rules.md', start: 10, end: 42, hash: 'h1', excerpt: 'Be kind.' };

export function openedRow(extra: Partial<OpenedRow> = {}): OpenedRow {
  return {
    date: '2026-03-10',
    state: 'due',
    dueMs: NOON,
    deadlineMs: NOON + 6 * HOUR,
    late: false,
    ...extra,
  };
}

/** A plan with this row, and the next day's moment. */
export function planOf(rows: readonly OpenedRow[] = [openedRow()]): () => Plan {
  return () => ({ kind: 'advance', rows, next: { date: '2026-03-11', instantMs: NOON + DAY } });
}

/** A place whose digest of 10 March is due in the ledger. */
export async function openedPlace(
  storage: Storage,
  id: string,
  extra: Partial<Subscription> = {},
): Promise<void> {
  await storage.subscriptions.save(subscription(id, extra));
  await storage.deliveries.open({ nowMs: NOON, limit: 100, plan: planOf() });
}

export function claimRequest(owner: string, nowMs = NOON) {
  return { platform: 'telegram', owner, nowMs, leaseMs: 60_000, limit: 10 };
}

export function beginRequest(key: string, owner: string, nowMs = NOON) {
  return { key, owner, nowMs, leaseMs: 60_000, attempts: 1, late: false, passages: [PASSAGE] };
}

export function expiryRequest(nowMs: number, nonceWindowMs = 0) {
  return { nowMs, longestLeaseMs: 60_000, limit: 100, nonceWindowMs: () => nonceWindowMs };
}

/** What is chosen for a place itself, by name. */
export async function chosenAt(storage: Storage, of: Place): Promise<Readonly<Record<string, string>>> {
  const [own = {}] = await storage.settings.levels(of);
  return own;
}

/** Everything that an asynchronous sequence yields. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** How many rows {@link addPeople} makes. */
export const PEOPLE = { questions: 1, question_places: 1, wishes: 1, feedback: 1 };

/** A question, the wish to be told of its answer, and a vote. */
export async function addPeople(storage: Storage): Promise<void> {
  const day = '2026-03-10';
  await storage.questions.add([
    {
      ...{ key: 'k', text: 'why', language: 'en', asked: 2, firstDay: day, lastDay: day, section: 'Rules' },
      place: place('1'),
    },
  ]);
  const times = { askedMs: NOON, expiresMs: NOON + 1 };
  const wish = { place: place('1'), actor: '7', question: 'why', locale: 'en', ...times };
  await storage.wishes.add(wish, { perActor: 9, total: 9 });
  await storage.feedback.add({ document: 'a.md', passage: 'p', question: 'k', verdict: 'wrong', day });
}

/** What {@link addPeople} has made, as a database gives it back. */
export async function peopleIn(storage: Storage) {
  return [
    await storage.questions.list({ limit: 9 }),
    await storage.questions.list({ limit: 9, place: place('1') }),
    await storage.wishes.waiting(['telegram'], NOON, 9),
    await storage.feedback.disliked({ limit: 9 }),
  ];
}
