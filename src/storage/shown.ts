import type { Selectable } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend, Work } from './backend.ts';
import type { Shown } from './contract.ts';
import { placeKey } from './place-key.ts';
import { pinnedOf } from './rows.ts';
import type { DeliveryTable } from './tables.ts';

/** Notes that the passages of a row were posted, or may have been. */
export async function rememberShown(
  work: Work,
  row: Pick<Selectable<DeliveryTable>, 'place' | 'date' | 'passages'>,
): Promise<void> {
  const passages = row.passages === null ? [] : pinnedOf(row.passages);
  if (passages.length === 0) return;
  await work
    .insertInto('shown')
    .values(
      passages.map((passage) => ({
        place: row.place,
        date: row.date,
        document: passage.document,
        start_unit: passage.start,
        end_unit: passage.end,
        hash: passage.hash,
        excerpt: passage.excerpt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** See `ShownPassages.list`. */
export async function listShown(backend: Backend, place: Place): Promise<readonly Shown[]> {
  const rows = await backend.database
    .selectFrom('shown')
    .selectAll()
    .where('place', '=', placeKey(place))
    .orderBy('date')
    .orderBy('document')
    .orderBy('start_unit')
    .execute();
  return rows.map((row) => ({
    date: row.date,
    document: row.document,
    start: row.start_unit,
    end: row.end_unit,
    hash: row.hash,
    excerpt: row.excerpt,
  }));
}
