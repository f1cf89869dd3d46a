import { fold, type Understood, unclear, understood } from './understanding.ts';

/** Days of the week as ISO 8601 numbers them, 1 for Monday to 7 for Sunday: sorted, each once, never empty. */
export type Weekdays = readonly number[];

interface DayWords {
  /** Whole answers that stand for several days. */
  readonly sets: Readonly<Record<string, Weekdays>>;
  /** Monday first; the names in full, from which shorter forms are cut. */
  readonly names: readonly string[];
  /** Letters that suffice to name a day. */
  readonly minLetters: number;
  /** Words between days that mean nothing. */
  readonly joining: readonly string[];
}

/** Every day of the week. */
export const EVERY_DAY: Weekdays = [1, 2, 3, 4, 5, 6, 7];
const WORKING: Weekdays = [1, 2, 3, 4, 5];
const WEEKEND: Weekdays = [6, 7];

/** A language is added by adding a row. */
const DAY_WORDS: Readonly<Record<string, DayWords>> = {
  en: {
    sets: {
      daily: EVERY_DAY,
      everyday: EVERY_DAY,
      'every day': EVERY_DAY,
      'all days': EVERY_DAY,
      all: EVERY_DAY,
      weekday: WORKING,
      weekdays: WORKING,
      workdays: WORKING,
      'working days': WORKING,
      'every weekday': WORKING,
      'every workday': WORKING,
      weekend: WEEKEND,
      weekends: WEEKEND,
    },
    names: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    minLetters: 2,
    joining: ['and', 'on', 'every'],
  },
};

/** Reads days of the week: `daily`, `weekdays`, `weekends`, `mon,wed,fri`, `Monday to Thursday`, `fri-sun`. */
export function parseDays(text: string): Understood<Weekdays> {
  const folded = fold(text).replace(/\s+/g, ' ');
  for (const words of Object.values(DAY_WORDS)) {
    const days = words.sets[folded] ?? listed(folded, words);
    if (days !== undefined) return understood(days);
  }
  return unclear(['unclear.days', { typed: text.trim().slice(0, 40) }], 'weekdays');
}

function listed(text: string, words: DayWords): Weekdays | undefined {
  const ranged = text.replace(/\s*(?:-|–|—| to | until )\s*/g, '-');
  const parts = ranged.split(/[\s,;+&/]+/).filter((part) => part !== '' && !words.joining.includes(part));
  const days = new Set<number>();
  for (const part of parts) {
    const range = rangeOf(part, words);
    if (range === undefined) return undefined;
    for (const day of range) days.add(day);
  }
  return days.size === 0 ? undefined : [...days].sort((a, b) => a - b);
}

/** The days of `mon` or of `fri-mon`, which runs over the end of the week. */
function rangeOf(part: string, words: DayWords): Weekdays | undefined {
  const [first, last, ...more] = part.split('-').map((name) => dayOf(name, words));
  if (first === undefined || more.length > 0) return undefined;
  if (!part.includes('-')) return [first];
  if (last === undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}

function dayOf(name: string, words: DayWords): number | undefined {
  const bare = name.replace(/\.$/, '');
  if (bare.length < words.minLetters) return undefined;
  const index = words.names.findIndex((full) => full.startsWith(bare) || `${full}s` === bare);
  return index === -1 ? undefined : index + 1;
}
