import type { AnswerOptions } from './answer.ts';
import { followUp, subjectOf } from './follow-up.ts';
import type { Library } from './library.ts';
import type { Answer, Event } from './model.ts';
import { createSubjects } from './subjects.ts';

/** Who asks where, and how. */
interface Asking extends Pick<Event, 'place' | 'actor'> {
  /** True where only the asker sees the answer. */
  readonly isPrivate: boolean;
  readonly only: AnswerOptions;
}

/** What each person has asked last in each place, as far as the next question may need it. */
export interface Conversations {
  /**
   * Reads what finds nothing by itself with the subject of the last answer, and remembers the new one. `readWith` are
   * words of the question before, where they were needed.
   */
  goOn(
    library: Library,
    alone: Answer,
    asking: Asking,
  ): { readonly answered: Answer; readonly readWith?: readonly string[] };
  /** Forgets a person in every place of his platform. */
  forget(asker: Pick<Event, 'place' | 'actor'>): void;
}

/** Conversations of this process. `now` gives milliseconds that never step back. */
export function createConversations(now: () => number): Conversations {
  const subjects = createSubjects(now);
  return {
    goOn(library, alone, asking) {
      if (!library.followUps) {
        // The owner has turned it off: what was noted before is no longer kept either.
        subjects.clear();
        return { answered: alone };
      }
      const unseen = asking.place.direct || asking.isPrivate;
      const last = subjects.of(asking, unseen);
      const together = last && followUp(library, alone, last, asking.only);
      const answered = together ?? alone;
      const subject = subjectOf(library, answered);
      if (subject !== undefined) subjects.note(asking, subject, unseen);
      return { answered, ...(together && last && { readWith: last.words }) };
    },
    forget: subjects.forget,
  };
}
