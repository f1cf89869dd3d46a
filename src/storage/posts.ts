import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Lasting, Posted } from '../core/posted.ts';
import type { Backend, Work } from './backend.ts';
import { placeKey, placeOf } from './place-key.ts';
import type { PostTable } from './tables.ts';

/** What the bot has posted where all can read it, and the passages that it quotes. */
export interface KeptPost extends Posted {
  /** Receipts of its quotes. */
  readonly receipts: readonly string[];
  readonly lasting: Lasting;
  readonly postedMs: number;
}

/** A post as it is looked through. */
export interface PostHead {
  /** 22 letters, digits, `-` and `_`; sorted by it. */
  readonly key: string;
  readonly platform: string;
  readonly receipts: readonly string[];
  /** Name of the correction that it shows; empty for none. */
  readonly shown: string;
}

/** What was posted in the last weeks, so that it can be corrected. */
export interface Posts {
  /** Adds, or takes in the place of what stood in the same message. */
  add(posts: readonly KeptPost[]): Promise<void>;
  /** Those behind a key, in the order of their keys. */
  list(platforms: readonly string[], after: string, limit: number): Promise<readonly PostHead[]>;
  get(key: string): Promise<KeptPost | undefined>;
  /** True for the one caller who may change a post that still shows `shown`; to be called before the change. */
  claim(key: string, shown: string, nowMs: number, leaseMs: number): Promise<boolean>;
  /** Notes what it shows now, and lets go of it. */
  settle(key: string, shown: string): Promise<void>;
  /** Lets nobody change it before a moment. */
  postpone(key: string, untilMs: number): Promise<void>;
  remove(key: string): Promise<void>;
  /** Deletes those posted before a moment, and the oldest beyond `max`. */
  expire(beforeMs: number, max: number): Promise<void>;
}

/** Rows in one statement: ten values each, far below what either database binds. */
const BATCH = 200;

/** Posts over either database. */
export function createPosts(backend: Backend): Posts {
  const { database } = backend;
  return {
    add: (posts) =>
      backend.transact(async (work) => {
        for (let first = 0; first < posts.length; first += BATCH) {
          await addAll(work, posts.slice(first, first + BATCH));
        }
      }),
    list: async (platforms, after, limit) => {
      if (platforms.length === 0) return [];
      const rows = await database
        .selectFrom('posts')
        .select(['key', 'platform', 'receipts', 'shown'])
        .where('platform', 'in', [...platforms])
        .where('key', '>', after)
        .orderBy('key')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, receipts: JSON.parse(row.receipts) as readonly string[] }));
    },
    get: async (key) => {
      const row = await database.selectFrom('posts').selectAll().where('key', '=', key).executeTakeFirst();
      return row && postOf(row);
    },
    claim: (key, shown, nowMs, leaseMs) =>
      backend.transact(async (work) => {
        const claimed = await work
          .updateTable('posts')
          .set({ lease_ms: nowMs + leaseMs })
          .where('key', '=', key)
          .where('shown', '=', shown)
          .where('lease_ms', '<=', nowMs)
          .executeTakeFirst();
        return claimed.numUpdatedRows === 1n;
      }),
    settle: (key, shown) =>
      backend.transact(async (work) => {
        await work.updateTable('posts').set({ shown, lease_ms: 0 }).where('key', '=', key).execute();
      }),
    postpone: (key, untilMs) =>
      backend.transact(async (work) => {
        await work.updateTable('posts').set({ lease_ms: untilMs }).where('key', '=', key).execute();
      }),
    remove: (key) =>
      backend.transact(async (work) => {
        await work.deleteFrom('posts').where('key', '=', key).execute();
      }),
    expire: (beforeMs, max) => backend.transact((work) => expire(work, beforeMs, max)),
  };
}

async function addAll(work: Work, posts: readonly KeptPost[]): Promise<void> {
  // A statement may not touch a row twice, and the last of several in one message is what it shows.
  const rows = [...new Map(posts.map((post) => [keyOf(post), rowOf(post)])).values()];
  if (rows.length === 0) return;
  await work
    .insertInto('posts')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        messages: row.ref('excluded.messages'),
        receipts: row.ref('excluded.receipts'),
        lasting: row.ref('excluded.lasting'),
        shown: '',
        posted_ms: row.ref('excluded.posted_ms'),
      })),
    )
    .execute();
}

async function expire(work: Work, beforeMs: number, max: number): Promise<void> {
  await work.deleteFrom('posts').where('posted_ms', '<', beforeMs).execute();
  const beyond = await work
    .selectFrom('posts')
    .select('posted_ms')
    .orderBy('posted_ms', 'desc')
    .offset(max)
    .limit(1)
    .executeTakeFirst();
  if (beyond === undefined) return;
  await work.deleteFrom('posts').where('posted_ms', '<=', beyond.posted_ms).execute();
}

function keyOf({ place, messages }: Posted): string {
  const name = JSON.stringify([placeKey(place), messages[0]]);
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

function rowOf(post: KeptPost) {
  const { place, messages, receipts, lasting, postedMs } = post;
  return {
    key: keyOf(post),
    place: placeKey(place),
    platform: place.platform,
    direct: Number(place.direct),
    messages: JSON.stringify(messages),
    receipts: JSON.stringify(receipts),
    lasting: JSON.stringify(lasting),
    shown: '',
    posted_ms: postedMs,
    lease_ms: 0,
  };
}

function postOf(row: Selectable<PostTable>): KeptPost {
  return {
    place: placeOf(row.place, row.direct === 1),
    messages: JSON.parse(row.messages) as readonly string[],
    receipts: JSON.parse(row.receipts) as readonly string[],
    lasting: JSON.parse(row.lasting) as Lasting,
    postedMs: row.posted_ms,
  };
}
