import type { Log } from '../core/log.ts';
import type { Past } from '../core/past.ts';
import type { FormerPassages } from '../storage/contract.ts';

/** Where former passages are kept. */
interface Memory {
  readonly former: FormerPassages;
  /** Notes what the documents say now: an edit of a moment ago may not have been noted yet. */
  note(): Promise<void>;
}

export interface PastDeps {
  /** `undefined` as long as the database has never answered. */
  readonly memory: () => Promise<Memory | undefined>;
  /** False for documents, by id, that whoever asks may not see: their passages are unknown to him. */
  readonly shows: (document: string) => boolean;
  readonly log: Log;
}

/** What documents said before, from the journal. A database that fails is told to the asker, and to nobody else. */
export function createPast({ memory, shows, log }: PastDeps): Past {
  return {
    async former(receipt) {
      const open = await memory();
      if (open === undefined) return { kind: 'away' };
      try {
        await open.note();
        const passage = await open.former.get(receipt);
        return passage !== undefined && shows(passage.document)
          ? { kind: 'known', passage }
          : { kind: 'unknown' };
      } catch (error) {
        log.error(
          { cause: error instanceof Error ? error.message : 'unknown' },
          'A receipt was not looked up',
        );
        return { kind: 'away' };
      }
    },
  };
}
