import type { FormerPassage } from '../core/past.ts';
import type { Backend, Work } from './backend.ts';
import type { FormerPassages } from './contract.ts';

/** Rows in one statement: six values each, far below what either database binds. */
const BATCH = 500;

/** Former passages over either database. */
export function createFormerPassages(backend: Backend): FormerPassages {
  return {
    get: (receipt) => get(backend, receipt),
    add: (passages) =>
      backend.transact(async (work) => {
        for (const values of batchesOf(passages)) {
          await work
            .insertInto('former_passages')
            .values(values)
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }),
    forget: async (beforeMs) => {
      await backend.transact((work) =>
        work.deleteFrom('former_passages').where('gone_ms', '<', beforeMs).execute(),
      );
    },
  };
}

/** Passages that a revision did away with: one that went before, came back and went again is gone since now. */
export async function replaceFormer(work: Work, passages: readonly FormerPassage[]): Promise<void> {
  for (const values of batchesOf(passages)) {
    await work
      .insertInto('former_passages')
      .values(values)
      .onConflict((conflict) =>
        conflict.column('receipt').doUpdateSet((row) => ({
          revision: row.ref('excluded.revision'),
          gone_ms: row.ref('excluded.gone_ms'),
          successor: row.ref('excluded.successor'),
        })),
      )
      .execute();
  }
}

async function get({ database }: Backend, receipt: string): Promise<FormerPassage | undefined> {
  const row = await database
    .selectFrom('former_passages')
    .selectAll()
    .where('receipt', '=', receipt)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { document, revision, text, gone_ms, successor } = row;
  return { receipt, document, revision, text, goneMs: gone_ms, ...(successor === null ? {} : { successor }) };
}

/** Without repetitions: a statement may not touch a row twice. */
function batchesOf(passages: readonly FormerPassage[]) {
  const rows = [...new Map(passages.map((each) => [each.receipt, each])).values()].map((each) => ({
    receipt: each.receipt,
    document: each.document,
    revision: each.revision,
    text: each.text,
    gone_ms: each.goneMs,
    successor: each.successor ?? null,
  }));
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
    rows.slice(at * BATCH, (at + 1) * BATCH),
  );
}
