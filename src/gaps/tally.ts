import type { MissedQuestion } from '../core/gaps-desk.ts';
import type { KeptQuestion } from '../storage/questions.ts';

/** Questions counted in memory, until they are written together: an abstention waits for no disk. */
export interface Tally {
  note(question: MissedQuestion, day: string): void;
  get(key: string): KeptQuestion | undefined;
  /** Hands over what was counted, and begins anew. */
  take(): readonly KeptQuestion[];
  /** Counts again what could not be written. */
  giveBack(questions: readonly KeptQuestion[]): void;
}

/** Different questions counted at once; while there are more, new ones are not counted. */
const MAX_COUNTED = 1_000;

export function createTally(): Tally {
  let counted = new Map<string, KeptQuestion>();

  function add(question: KeptQuestion): void {
    const before = counted.get(question.key);
    if (before === undefined && counted.size >= MAX_COUNTED) return;
    const asked = question.asked + (before?.asked ?? 0);
    const days = [before?.firstDay, before?.lastDay, question.firstDay, question.lastDay]
      .filter((day) => day !== undefined)
      .sort();
    const [firstDay = question.firstDay] = days;
    counted.set(question.key, { ...question, asked, firstDay, lastDay: days.at(-1) ?? question.lastDay });
  }

  return {
    note({ key, text, language, nearest }, day) {
      const section = nearest && [nearest.title, ...nearest.section].join(' › ');
      add({
        ...{ key, text, language, asked: 1, firstDay: day, lastDay: day },
        ...(nearest && { document: nearest.document }),
        ...(section === undefined ? {} : { section }),
      });
    },
    get: (key) => counted.get(key),
    take() {
      const taken = [...counted.values()];
      counted = new Map();
      return taken;
    },
    giveBack: (questions) => questions.forEach(add),
  };
}
