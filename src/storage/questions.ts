import { type Selectable, sql } from 'kysely';
import type { Backend } from './backend.ts';
import type { QuestionTable } from './tables.ts';

/** A question without an answer: its wording, and nothing of who asked it where. */
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

/** Questions that the documents did not answer. */
export interface Questions {
  /** Adds to what is kept already: counts are summed, the days widened. */
  add(questions: readonly KeptQuestion[]): Promise<void>;
  get(key: string): Promise<KeptQuestion | undefined>;
  /** The most asked first; those asked on or after `since` only. */
  list(options: { readonly since?: string; readonly limit: number }): Promise<readonly KeptQuestion[]>;
  /** Deletes what was last asked before a day, and of the rest what is beyond `max`, the longest unasked first. */
  expire(before: string, max: number): Promise<number>;
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
    list: async ({ since = '', limit }) => {
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
    },
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
        return Number(old.numDeletedRows + beyond.numDeletedRows);
      }),
  };
}

/** In the order of their keys, so that two processes never wait for each other's rows in a circle. */
async function add(backend: Backend, questions: readonly KeptQuestion[]): Promise<void> {
  const sorted = [...questions].sort((a, b) => (a.key < b.key ? -1 : 1));
  await backend.transact(async (work) => {
    for (const { key, text, language, document, section, asked, firstDay, lastDay } of sorted) {
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
    }
  });
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
