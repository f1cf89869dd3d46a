import { sql } from 'kysely';
import type { Verdict } from '../core/gaps-buttons.ts';
import type { Backend } from './backend.ts';

/** What somebody thinks of a passage as the answer to a question; not who. */
export interface Vote {
  /** Id of the document. */
  readonly document: string;
  /** Hash of the passage's exact text. */
  readonly passage: string;
  /** Key of the question. */
  readonly question: string;
  readonly verdict: Verdict;
  /** UTC date, `YYYY-MM-DD`. */
  readonly day: string;
}

/** All votes on a passage, whatever the question. */
export interface VoteCount extends Pick<Vote, 'document' | 'passage'>, Readonly<Record<Verdict, number>> {
  readonly lastDay: string;
}

/** What readers think of answers. */
export interface Feedback {
  add(vote: Vote): Promise<void>;
  /** Passages that anybody marked wrong or not helpful on or after `since`, the most often wrong ones first. */
  disliked(options: { readonly since?: string; readonly limit: number }): Promise<readonly VoteCount[]>;
  /** Deletes votes of before a day. Returns how many rows went. */
  expire(before: string): Promise<number>;
}

/** Feedback over either database. */
export function createFeedback(backend: Backend): Feedback {
  return {
    add: (vote) =>
      backend.transact(async (work) => {
        await work
          .insertInto('feedback')
          .values({ ...vote, votes: 1 })
          .onConflict((conflict) =>
            conflict
              .columns(['document', 'passage', 'question', 'verdict', 'day'])
              .doUpdateSet({ votes: sql`feedback.votes + 1` }),
          )
          .execute();
      }),
    disliked: async ({ since = '', limit }) => {
      const { rows } = await sql<VoteCount>`
        select document, passage,
          sum(case when verdict = 'helpful' then votes else 0 end) as helpful,
          sum(case when verdict = 'unhelpful' then votes else 0 end) as unhelpful,
          sum(case when verdict = 'wrong' then votes else 0 end) as wrong,
          max(day) as "lastDay"
        from feedback where day >= ${since}
        group by document, passage
        having sum(case when verdict = 'helpful' then 0 else votes end) > 0
        order by 5 desc, 4 desc, document, passage limit ${limit}`.execute(backend.database);
      return rows;
    },
    expire: (before) =>
      backend.transact(async (work) => {
        const gone = await work.deleteFrom('feedback').where('day', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}
