import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend, Work } from './backend.ts';
import { placeKey, placeOf } from './place-key.ts';
import type { WishTable } from './tables.ts';

/** Somebody's wish to be told when the documents answer a question. Nothing else ties a question to a person. */
export interface Wish {
  /** Where to tell it. */
  readonly place: Place;
  /** Who wants to know, as the platform names him. */
  readonly actor: string;
  readonly question: string;
  /** BCP 47 tag of the asker's interface. */
  readonly locale: string;
  readonly askedMs: number;
  /** After this moment it is deleted, answered or not. */
  readonly expiresMs: number;
}

/** A wish with its name, 22 letters, digits, `-` and `_`: the idempotency key of the message that fulfils it. */
export interface WaitingWish extends Wish {
  readonly key: string;
}

/** How many wishes there may be, of one person and in all. */
interface WishLimits {
  readonly perActor: number;
  readonly total: number;
}

/** Wishes to be told. */
export interface Wishes {
  add(wish: Wish, limits: WishLimits): Promise<'added' | 'known' | 'too many' | 'full'>;
  /** Those on these platforms that nobody is fulfilling, the oldest first. */
  waiting(platforms: readonly string[], nowMs: number, limit: number): Promise<readonly WaitingWish[]>;
  /** True for the one caller who may tell the asker; to be called before the message leaves. */
  claim(key: string, nowMs: number): Promise<boolean>;
  /** Gives back a claim under which nothing can have been said. */
  release(key: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Deletes what has expired, and what was claimed before a moment and never settled: it may have been told. */
  expire(nowMs: number, claimedBeforeMs: number): Promise<number>;
}

/** Wishes over either database. */
export function createWishes(backend: Backend): Wishes {
  const { database } = backend;
  return {
    add: (wish, limits) => backend.transact((work) => add(work, wish, limits)),
    waiting: async (platforms, nowMs, limit) => {
      if (platforms.length === 0) return [];
      const rows = await database
        .selectFrom('wishes')
        .selectAll()
        .where('platform', 'in', [...platforms])
        .where('claimed_ms', 'is', null)
        .where('expires_ms', '>', nowMs)
        .orderBy('asked_ms')
        .orderBy('key')
        .limit(limit)
        .execute();
      return rows.map(wishOf);
    },
    claim: (key, nowMs) =>
      backend.transact(async (work) => {
        const claimed = await work
          .updateTable('wishes')
          .set({ claimed_ms: nowMs })
          .where('key', '=', key)
          .where('claimed_ms', 'is', null)
          .executeTakeFirst();
        return claimed.numUpdatedRows === 1n;
      }),
    release: (key) =>
      backend.transact(async (work) => {
        await work.updateTable('wishes').set({ claimed_ms: null }).where('key', '=', key).execute();
      }),
    remove: (key) =>
      backend.transact(async (work) => {
        await work.deleteFrom('wishes').where('key', '=', key).execute();
      }),
    expire: (nowMs, claimedBeforeMs) =>
      backend.transact(async (work) => {
        const gone = await work
          .deleteFrom('wishes')
          .where((where) =>
            where.or([where('expires_ms', '<=', nowMs), where('claimed_ms', '<', claimedBeforeMs)]),
          )
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

async function add(
  work: Work,
  wish: Wish,
  limits: WishLimits,
): Promise<'added' | 'known' | 'too many' | 'full'> {
  const { place, actor } = wish;
  const key = keyOf(wish);
  const counted = work.selectFrom('wishes').select((select) => select.fn.countAll().as('count'));
  const own = await counted
    .where('platform', '=', place.platform)
    .where('actor', '=', actor)
    .executeTakeFirstOrThrow();
  const known = await work.selectFrom('wishes').select('key').where('key', '=', key).executeTakeFirst();
  if (known !== undefined) return 'known';
  if (Number(own.count) >= limits.perActor) return 'too many';
  if (Number((await counted.executeTakeFirstOrThrow()).count) >= limits.total) return 'full';
  const added = await work
    .insertInto('wishes')
    .values({
      key,
      place: placeKey(place),
      platform: place.platform,
      direct: Number(place.direct),
      actor,
      question: wish.question,
      locale: wish.locale,
      asked_ms: wish.askedMs,
      expires_ms: wish.expiresMs,
      claimed_ms: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n ? 'added' : 'known';
}

function keyOf({ place, actor, question }: Wish): string {
  const name = JSON.stringify([placeKey(place), actor, question]);
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

function wishOf(row: Selectable<WishTable>): WaitingWish {
  return {
    key: row.key,
    place: placeOf(row.place, row.direct === 1),
    actor: row.actor,
    question: row.question,
    locale: row.locale,
    askedMs: row.asked_ms,
    expiresMs: row.expires_ms,
  };
}
