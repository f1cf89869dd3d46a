import { sql } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend, Work } from './backend.ts';
import { placeKey, placeOf } from './place-key.ts';
import type { CountedQuestion } from './questions.ts';

/** Counts by place that are kept at the most, for each question that is kept at the most. */
const PLACES_EACH = 5;

/** What becomes of a count to which another one is added. */
export const addedUp = sql`
  document = excluded.document,
  section = excluded.section,
  asked = question_places.asked + excluded.asked,
  first_day = case when question_places.first_day < excluded.first_day
    then question_places.first_day else excluded.first_day end,
  last_day = case when question_places.last_day > excluded.last_day
    then question_places.last_day else excluded.last_day end`;

/** Counts a question for the server or group in which it was asked, if that is known. */
export async function countThere(work: Work, question: CountedQuestion): Promise<void> {
  const { key, document = null, section = null, asked, firstDay, lastDay, place } = question;
  if (place === undefined) return;
  await sql`
    insert into question_places (place, question, document, section, asked, first_day, last_day)
    values (${placeKey(place)}, ${key}, ${document}, ${section}, ${asked}, ${firstDay}, ${lastDay})
    on conflict (place, question) do update set ${addedUp}`.execute(work);
}

/** See `Questions.places`. */
export async function placesOf({ database }: Backend): Promise<readonly Place[]> {
  const rows = await database.selectFrom('question_places').select('place').distinct().execute();
  return rows.map(({ place }) => placeOf(place, false));
}

/** Deletes counts of before a day, of questions that are no longer kept, and of the rest what is beyond a number. */
export async function expireThere(work: Work, before: string, maxQuestions: number): Promise<void> {
  const max = maxQuestions * PLACES_EACH;
  await sql`
    delete from question_places
    where last_day < ${before} or question not in (select key from questions)`.execute(work);
  // By "not in" SQLite compares each row that goes with all that stay. It takes no offset without a limit.
  await sql`
    delete from question_places
    where (place, question) in (
      select place, question from question_places
      order by last_day desc, asked desc, place, question limit ${Number.MAX_SAFE_INTEGER} offset ${max})`.execute(
    work,
  );
}
