import { LRUCache } from 'lru-cache';
import type { Subject } from './follow-up.ts';
import type { Event } from './model.ts';

/** Who asks, and where. */
type Asker = Pick<Event, 'place' | 'actor'>;

/** What the last answers were about, for each person in each place. */
export interface Subjects {
  /**
   * `undefined` where nothing was answered in the last ten minutes. What was answered to somebody alone is no subject
   * for what all may read, unless `alone`.
   */
  of(asker: Asker, alone: boolean): Subject | undefined;
  note(asker: Asker, subject: Subject, alone: boolean): void;
  /** Forgets what was noted of a person in every place of his platform. */
  forget(asker: Asker): void;
  /** Forgets everybody. */
  clear(): void;
}

/** For how long a question may go on from the one before it. */
export const SUBJECT_MS = 600_000;

/** Subjects remembered at once; beyond, the oldest are forgotten. */
const MAX_SUBJECTS = 20_000;

interface Noted {
  readonly subject: Subject;
  readonly alone: boolean;
  readonly atMs: number;
}

/** Remembers in this process alone. `now` gives milliseconds that never step back. */
export function createSubjects(now: () => number): Subjects {
  const noted = new LRUCache<string, Noted>({ maxSize: MAX_SUBJECTS, sizeCalculation: () => 1 });

  /** What is too old to be used goes, whoever asks next. */
  function sweep(): void {
    for (const key of noted.rkeys()) {
      if (now() - (noted.peek(key)?.atMs ?? 0) <= SUBJECT_MS) return;
      noted.delete(key);
    }
  }

  return {
    of(asker, alone) {
      sweep();
      const found = noted.peek(keyOf(asker));
      return found !== undefined && (alone || !found.alone) ? found.subject : undefined;
    },
    note(asker, subject, alone) {
      sweep();
      noted.set(keyOf(asker), { subject, alone, atMs: now() });
    },
    forget(asker) {
      for (const key of [...noted.keys()]) if (key.startsWith(personOf(asker))) noted.delete(key);
    },
    clear: () => noted.clear(),
  };
}

function keyOf(asker: Asker): string {
  return `${personOf(asker)}${asker.place.id}`;
}

function personOf({ place, actor }: Asker): string {
  return `${JSON.stringify([place.platform, actor])} `;
}
