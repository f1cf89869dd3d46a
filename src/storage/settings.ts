import type { Place } from '../core/model.ts';
import { levelsOf } from '../core/place-settings.ts';
import type { Backend, Work } from './backend.ts';
import type { SettingChange, Settings } from './contract.ts';
import { placeKey, placeOf } from './place-key.ts';

/** Settings over either database. */
export function createSettings(backend: Backend): Settings {
  return {
    get: async (scope, name) => {
      const row = await backend.database
        .selectFrom('settings')
        .select('value')
        .where('scope', '=', scopeKey(scope))
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value;
    },
    levels: async (place) => {
      const scopes = levelsOf(place).map(placeKey);
      const rows = await backend.database
        .selectFrom('settings')
        .selectAll()
        .where('scope', 'in', scopes)
        .execute();
      return scopes.map((each) =>
        Object.fromEntries(
          rows.filter(({ scope }) => scope === each).map(({ name, value }) => [name, value]),
        ),
      );
    },
    places: async (names) => {
      const rows = await backend.database
        .selectFrom('settings')
        .select('scope')
        .distinct()
        .where('name', 'in', names)
        .where('scope', '!=', '')
        .execute();
      return rows.map(({ scope }) => placeOf(scope, false));
    },
    set: (scope, name, value) => backend.transact((work) => write(work, scopeKey(scope), [name, value])),
    change: (place, changes) =>
      backend.transact(async (work) => {
        for (const change of inOrder(changes)) await write(work, placeKey(place), change);
      }),
  };
}

/** By their names, so that two processes never wait for each other's rows in a circle. */
function inOrder(changes: readonly SettingChange[]): readonly SettingChange[] {
  return [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function write(work: Work, scope: string, [name, value]: SettingChange): Promise<void> {
  if (value === undefined) {
    await work.deleteFrom('settings').where('scope', '=', scope).where('name', '=', name).execute();
    return;
  }
  await work
    .insertInto('settings')
    .values({ scope, name, value })
    .onConflict((conflict) => conflict.columns(['scope', 'name']).doUpdateSet({ value }))
    .execute();
}

/** No place has an empty key, so it stands for everywhere. */
function scopeKey(scope: Place | 'everywhere'): string {
  return scope === 'everywhere' ? '' : placeKey(scope);
}
