import { sql } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Work } from './backend.ts';
import { placeKey } from './place-key.ts';
import { addedUp } from './question-places.ts';

/**
 * Rewrites a place in every table. What the new place already has stays, and the old place's counterpart goes: one
 * digest a place and one row a day hold after a move as before it.
 */
export async function movePlace(work: Work, from: string, to: Place, nowMs: number): Promise<void> {
  const place = placeKey(to);
  if (place === from) return;
  const address = { place, direct: Number(to.direct) };
  const existing = await work
    .selectFrom('subscriptions')
    .select('place')
    .where('place', '=', place)
    .execute();
  if (existing.length > 0) await work.deleteFrom('subscriptions').where('place', '=', from).execute();
  await work
    .updateTable('subscriptions')
    .set({ ...address, updated_ms: nowMs })
    .where('place', '=', from)
    .execute();
  await moveDeliveries(work, from, { ...address, platform: to.platform });
  await moveShown(work, from, place);
  await moveSettings(work, from, place);
  await moveQuestions(work, from, place);
  // Messages keep neither their ids nor their authors there.
  await work.deleteFrom('posts').where('place', '=', from).execute();
  await work
    .updateTable('wishes')
    .set({ ...address, platform: to.platform })
    .where('place', '=', from)
    .execute();
}

async function moveDeliveries(
  work: Work,
  from: string,
  to: { readonly place: string; readonly platform: string; readonly direct: number },
): Promise<void> {
  const taken = work.selectFrom('deliveries').select('date').where('place', '=', to.place);
  await work.deleteFrom('deliveries').where('place', '=', from).where('date', 'in', taken).execute();
  await work.updateTable('deliveries').set(to).where('place', '=', from).execute();
}

async function moveShown(work: Work, from: string, to: string): Promise<void> {
  const taken = work.selectFrom('shown').select('date').where('place', '=', to);
  await work.deleteFrom('shown').where('place', '=', from).where('date', 'in', taken).execute();
  await work.updateTable('shown').set({ place: to }).where('place', '=', from).execute();
}

async function moveSettings(work: Work, from: string, to: string): Promise<void> {
  const taken = work.selectFrom('settings').select('name').where('scope', '=', to);
  await work.deleteFrom('settings').where('scope', '=', from).where('name', 'in', taken).execute();
  await work.updateTable('settings').set({ scope: to }).where('scope', '=', from).execute();
}

/** A question that was asked under both addresses was asked as often as under both together. */
async function moveQuestions(work: Work, from: string, to: string): Promise<void> {
  await sql`
    insert into question_places (place, question, document, section, asked, first_day, last_day)
    select cast(${to} as text), question, document, section, asked, first_day, last_day
    from question_places where place = ${from}
    on conflict (place, question) do update set ${addedUp}`.execute(work);
  await work.deleteFrom('question_places').where('place', '=', from).execute();
}
