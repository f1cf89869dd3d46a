import type { Place } from '../core/model.ts';
import type { Backend } from './backend.ts';
import type { Subscription, Subscriptions } from './contract.ts';
import { movePlace } from './moving.ts';
import { placeKey } from './place-key.ts';
import { subscriptionOf, subscriptionRow } from './rows.ts';

const BATCH = 500;

/** Subscriptions over either database. */
export function createSubscriptions(backend: Backend): Subscriptions {
  return {
    get: async (place) => {
      const row = await backend.database
        .selectFrom('subscriptions')
        .selectAll()
        .where('place', '=', placeKey(place))
        .executeTakeFirst();
      return row === undefined ? undefined : subscriptionOf(row);
    },
    save: (subscription) => save(backend, subscription),
    remove: (place) =>
      backend.transact(async (work) => {
        const gone = await work
          .deleteFrom('subscriptions')
          .where('place', '=', placeKey(place))
          .executeTakeFirst();
        return gone.numDeletedRows === 1n;
      }),
    list: () => list(backend),
    pause: (place, reason, detail, nowMs) =>
      backend.transact(async (work) => {
        const paused = {
          state: 'paused',
          pause: reason,
          pause_detail: detail,
          next_date: null,
          next_ms: null,
        };
        const changed = await work
          .updateTable('subscriptions')
          .set({ ...paused, updated_ms: nowMs })
          .where('place', '=', placeKey(place))
          .where('state', '=', 'active')
          .executeTakeFirst();
        return changed.numUpdatedRows === 1n;
      }),
    move: (from: Place, to: Place, nowMs: number) =>
      backend.transact((work) => movePlace(work, placeKey(from), to, nowMs)),
  };
}

async function save(backend: Backend, subscription: Subscription): Promise<void> {
  const { created_ms, ...row } = subscriptionRow(subscription);
  const { place: _place, ...changes } = row;
  await backend.transact((work) =>
    work
      .insertInto('subscriptions')
      .values({ ...row, created_ms })
      .onConflict((conflict) => conflict.column('place').doUpdateSet(changes))
      .execute(),
  );
}

async function* list(backend: Backend): AsyncGenerator<Subscription> {
  for (let after = ''; ; ) {
    const rows = await backend.database
      .selectFrom('subscriptions')
      .selectAll()
      .where('place', '>', after)
      .orderBy('place')
      .limit(BATCH)
      .execute();
    for (const row of rows) yield subscriptionOf(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < BATCH) return;
    after = last.place;
  }
}
