import { listed, spokenLocale } from '../core/locale.ts';
import { sayIn } from '../core/messages/say.ts';
import { EVERY_DAY, type Weekdays } from './days.ts';
import { isZone } from './timezone.ts';

/** Moments as somebody in a zone reads them. */
export interface Clockwork {
  /** BCP 47 tag of the reader. */
  readonly locale: string;
  /** The time of day of a moment, such as `08:00`. */
  time(instantMs: number): string;
}

/** A clock on the wall of a zone, with 24 hours in every language: as the time of a digest is set and shown. */
export function clockOf(timezone: string, locale: string): Clockwork {
  const format = new Intl.DateTimeFormat(spokenLocale(locale), {
    ...{ timeZone: readableZone(timezone), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  return { locale, time: (instantMs) => format.format(instantMs) };
}

/** A zone that this runtime no longer knows must not keep anyone from reading what happened: then UTC. */
export function readableZone(timezone = 'UTC'): string {
  return isZone(timezone) ? timezone : 'UTC';
}

/** 1 January 2024 was a Monday. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Days of the week in words: `every day`, `on weekdays`, `on Mon and Wed`. */
export function daysOf(days: Weekdays, locale: string): string {
  const say = sayIn(locale);
  if (days.length === EVERY_DAY.length) return say('days.every');
  if (days.join('') === '12345') return say('days.weekdays');
  if (days.join('') === '67') return say('days.weekends');
  const weekday = new Intl.DateTimeFormat(spokenLocale(locale), { weekday: 'short', timeZone: 'UTC' });
  const names = days.map((day) => weekday.format(MONDAY_MS + (day - 1) * DAY_MS));
  return say('days.some', { days: listed(names, locale) });
}
