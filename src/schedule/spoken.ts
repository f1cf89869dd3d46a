import { EVERY_DAY, type Weekdays } from './days.ts';
import { isZone } from './timezone.ts';

/** Moments as somebody in a zone reads them. */
export interface Clockwork {
  /** The time of day of a moment, such as `08:00`. */
  time(instantMs: number): string;
}

/** A clock on the wall of a zone. The sentences around it are English, with 24 hours. */
export function clockOf(timezone: string): Clockwork {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: readableZone(timezone), timeStyle: 'short' });
  return { time: (instantMs) => format.format(instantMs) };
}

/** A zone that this runtime no longer knows must not keep anyone from reading what happened: then UTC. */
export function readableZone(timezone = 'UTC'): string {
  return isZone(timezone) ? timezone : 'UTC';
}

const SHORT_DATE = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A local date in a list, such as `Tue, 24 Nov`; the sentences around it are English. */
export function shortDate(date: string): string {
  return SHORT_DATE.format(Date.parse(`${date}T00:00:00Z`));
}

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
/** 1 January 2024 was a Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Days of the week in words: `every day`, `on weekdays`, `on Mon, Wed`. */
export function daysOf(days: Weekdays): string {
  if (days.length === EVERY_DAY.length) return 'every day';
  if (days.join('') === '12345') return 'on weekdays';
  if (days.join('') === '67') return 'on weekends';
  return `on ${days.map((day) => WEEKDAY.format(MONDAY_MS + (day - 1) * DAY_MS)).join(', ')}`;
}
