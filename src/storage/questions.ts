import { type Selectable, sql } from 'kysely';
import type { Place } from '../core/model.ts';
import type { Backend } from './backend.ts';
import { placeKey } from './place-key.ts';
import { countThere, expireThere, placesOf } from './question-places.ts';
import type { QuestionTable } from './tables.ts';

/** A question without an answer: its wording, and nothing of who asked it. */
export interface KeptQuestion {
  /** Follows from `text`. */
  readonly key: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Id of the document that came nearest, the last time it was asked. */
  readonly document?: string;
  /** Title and headings of what came nearest. */
  readonly section?: string;
  /** How often it was asked. */
  readonly asked: number;
  /** UTC dates, `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** So often asked in one place. */
export interface CountedQuestion extends KeptQuestion {
  /** The server or group; absent where it was asked in a conversation with nobody to administer it. */
  readonly place?: Place;
}

/** Questions that the documents did not answer. */
export interface Questions {
  /** Adds to what is kept already, in all and of each place: counts are summed, the days widened. */
  add(questions: readonly CountedQuestion[]): Promise<void>;
  get(key: string): Promise<KeptQuestion | undefined>;
  /**
   * The most asked first; those asked on or after `since` only. With `place` what was asked there, with the counts,
   * the days and the nearest document of there.
   */
  list(options: QuestionsWanted): Promise<readonly KeptQuestion[]>;
  /** Servers and groups in which any of them was asked. */
  places(): Promise<readonly Place[]>;
  /** Forgets that anything was asked in a place; in all it is still counted. */
  leave(place: Place): Promise<void>;
  /** Deletes what was last asked before a day, and of the rest what is beyond `max`, the longest unasked first. */
  expire(before: string, max: number): Promise<number>;
}

export interface QuestionsWanted {
  /** UTC date, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly limit: number;
  readonly place?: Place;
}

/** Questions over either database. */
export function createQuestions(backend: Backend): Questions {
  const { database } = backend;
  return {
    add: (questions) => add(backend, questions),
    get: async (key) => {
      const row = await database
        .selectFrom('questions')
        .selectAll()
        .where('key', '=', key)
        .executeTakeFirst();
      return row === undefined ? undefined : questionOf(row);
    },
    list: (wanted) => list(backend, wanted),
    places: () => placesOf(backend),
    leave: (place) =>
      backend.transact(async (work) => {
        await work.deleteFrom('question_places').where('place', '=', placeKey(place)).execute();
      }),
    expire: (before, max) =>
      backend.transact(async (work) => {
        const old = await work.deleteFrom('questions').where('last_day', '<', before).executeTakeFirst();
        const kept = work
          .selectFrom('questions')
          .select('key')
          .orderBy('last_day', 'desc')
          .orderBy('asked', 'desc')
          .orderBy('key')
          .limit(max);
        const beyond = await work.deleteFrom('questions').where('key', 'not in', kept).executeTakeFirst();
        await expireThere(work, before, max);
        return Number(old.numDeletedRows + beyond.numDeletedRows);
      }),
  };
}

async function list(
  { database }: Backend,
  { since = '', limit, place }: QuestionsWanted,
): Promise<readonly KeptQuestion[]> {
  if (place === undefined) {
    const rows = await database
      .selectFrom('questions')
      .selectAll()
      .where('last_day', '>=', since)
      .orderBy('asked', 'desc')
      .orderBy('last_day', 'desc')
      .orderBy('key')
      .limit(limit)
      .execute();
    return rows.map(questionOf);
  }
  const rows = await database
    .selectFrom('question_places as there')
    .innerJoin('questions', 'questions.key', 'there.question')
    .select(['key', 'text', 'language'])
    .select(['there.document', 'there.section', 'there.asked', 'there.first_day', 'there.last_day'])
    .where('there.place', '=', placeKey(place))
    .where('there.last_day', '>=', since)
    .orderBy('there.asked', 'desc')
    .orderBy('there.last_day', 'desc')
    .orderBy('key')
    .limit(limit)
    .execute();
  return rows.map(questionOf);
}

/** In the order of their keys, so that two processes never wait for each other's rows in a circle. */
async function add(backend: Backend, questions: readonly CountedQuestion[]): Promise<void> {
  const sorted = [...questions].sort((a, b) => (countName(a) < countName(b) ? -1 : 1));
  await backend.transact(async (work) => {
    for (const question of sorted) {
      const { key, text, language, document, section, asked, firstDay, lastDay } = question;
      const nearest = { document: document ?? null, section: section ?? null };
      await work
        .insertInto('questions')
        .values({ key, text, language, ...nearest, asked, first_day: firstDay, last_day: lastDay })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({
            ...{ language, ...nearest },
            asked: sql`questions.asked + ${asked}`,
            first_day: sql`case when questions.first_day < ${firstDay} then questions.first_day else ${firstDay} end`,
            last_day: sql`case when questions.last_day > ${lastDay} then questions.last_day else ${lastDay} end`,
          }),
        )
        .execute();
      await countThere(work, question);
    }
  });
}

/** Equal for counts of one question in one place. */
export function countName({ key, place }: CountedQuestion): string {
  return `${key} ${place === undefined ? '' : placeKey(place)}`;
}

function questionOf(row: Selectable<QuestionTable>): KeptQuestion {
  return {
    key: row.key,
    text: row.text,
    language: row.language,
    ...(row.document === null ? {} : { document: row.document }),
    ...(row.section === null ? {} : { section: row.section }),
    asked: row.asked,
    firstDay: row.first_day,
    lastDay: row.last_day,
  };
}
