import type { MissedQuestion } from '../core/gaps-desk.ts';
import type { Place } from '../core/model.ts';
import { type CountedQuestion, countName, type KeptQuestion } from '../storage/questions.ts';

/** Questions counted in memory, until they are written together: an abstention waits for no disk. */
export interface Tally {
  /** `place` is a server or group. */
  note(question: MissedQuestion, day: string, place: Place | undefined): void;
  get(key: string): KeptQuestion | undefined;
  /** Hands over what was counted, and begins anew. */
  take(): readonly CountedQuestion[];
  /** Counts again what could not be written. */
  giveBack(questions: readonly CountedQuestion[]): void;
}

/** Different questions, or places of one, counted at once; while there are more, new ones are not counted. */
const MAX_COUNTED = 1_000;

export function createTally(): Tally {
  /** By question and place; those of one question need not follow each other. */
  let counted = new Map<string, CountedQuestion>();

  function add(question: CountedQuestion): void {
    const name = countName(question);
    const before = counted.get(name);
    if (before === undefined && counted.size >= MAX_COUNTED) return;
    const asked = question.asked + (before?.asked ?? 0);
    const days = [before?.firstDay, before?.lastDay, question.firstDay, question.lastDay]
      .filter((day) => day !== undefined)
      .sort();
    const [firstDay = question.firstDay] = days;
    counted.set(name, { ...question, asked, firstDay, lastDay: days.at(-1) ?? question.lastDay });
  }

  return {
    note({ key, text, language, nearest }, day, place) {
      const section = nearest && [nearest.title, ...nearest.section].join(' › ');
      add({
        ...{ key, text, language, asked: 1, firstDay: day, lastDay: day },
        ...(nearest && { document: nearest.document }),
        ...(section === undefined ? {} : { section }),
        ...(place === undefined ? {} : { place }),
      });
    },
    get: (key) => [...counted.values()].find((question) => question.key === key),
    take() {
      const taken = [...counted.values()];
      counted = new Map();
      return taken;
    },
    giveBack: (questions) => questions.forEach(add),
  };
}
