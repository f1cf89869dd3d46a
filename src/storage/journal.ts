import { z } from 'zod';
import type { Backend, Work } from './backend.ts';
import type { Journal, JournalEntry, JournalHead, JournalRecord } from './contract.ts';
import { replaceFormer } from './former.ts';

const WORDINGS = z.array(z.object({ hash: z.string(), text: z.string() }));
const CHANGES = z.array(z.object({ atMs: z.number(), hash: z.string(), before: z.string().exactOptional() }));

/** The journal over either database. */
export function createJournal(backend: Backend): Journal {
  return {
    heads: () => heads(backend),
    get: (document) => get(backend, document),
    record: (records) =>
      backend.transact(async (work) => {
        for (const each of records) await recordOne(work, each);
      }),
  };
}

async function heads({ database }: Backend): Promise<readonly JournalHead[]> {
  const rows = await database
    .selectFrom('documents')
    .select(['document', 'revision', 'born_ms', 'changes'])
    .execute();
  return rows.map(({ document, revision, born_ms, changes }) => ({
    document,
    revision,
    bornMs: born_ms,
    changes: CHANGES.parse(JSON.parse(changes)),
  }));
}

async function get({ database }: Backend, document: string): Promise<JournalEntry | undefined> {
  const row = await database
    .selectFrom('documents')
    .selectAll()
    .where('document', '=', document)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    document,
    revision: row.revision,
    bornMs: row.born_ms,
    changes: CHANGES.parse(JSON.parse(row.changes)),
    wordings: WORDINGS.parse(JSON.parse(row.wordings)),
  };
}

/** Whoever notices a revision first is right; the same revision a second time changes nothing. */
async function recordOne(work: Work, { entry, replaces, former = [] }: JournalRecord): Promise<void> {
  const row = {
    revision: entry.revision,
    born_ms: entry.bornMs,
    changes: JSON.stringify(entry.changes),
    wordings: JSON.stringify(entry.wordings),
  };
  if (replaces === undefined) {
    await work
      .insertInto('documents')
      .values({ document: entry.document, ...row })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return;
  }
  const updated = await work
    .updateTable('documents')
    .set(row)
    .where('document', '=', entry.document)
    .where('revision', '=', replaces)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 1n) await replaceFormer(work, former);
}
