import type { Backend } from './backend.ts';
import type { TakenUpdates } from './contract.ts';

/** Updates that a process has taken, over either database. */
export function createTakenUpdates(backend: Backend): TakenUpdates {
  return {
    take: (bot, update, nowMs) =>
      backend.transact(async (work) => {
        const taken = await work
          .insertInto('taken_updates')
          .values({ bot, update_id: update, taken_ms: nowMs })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return Number(taken.numInsertedOrUpdatedRows ?? 0) === 1;
      }),
    expire: (beforeMs) =>
      backend.transact(async (work) => {
        const gone = await work
          .deleteFrom('taken_updates')
          .where('taken_ms', '<', beforeMs)
          .executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}
