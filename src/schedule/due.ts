import { Temporal } from 'temporal-polyfill';
import { kept } from '../core/messages/retold.ts';
import type { Weekdays } from './days.ts';
import type { LocalTime } from './time.ts';

/** When a digest is wanted: the wall clock of a zone, never an offset and never a cron string. */
export interface Schedule {
  readonly time: LocalTime;
  /** IANA zone. */
  readonly timezone: string;
  readonly days: Weekdays;
}

/** One day's moment. */
export interface DueInstant {
  /** The local calendar day that this digest belongs to, `YYYY-MM-DD`. */
  readonly date: string;
  /** ISO 8601 in UTC, to the second. */
  readonly instant: string;
  /** Present where the zone's clock changes then: begins with `gap` or `repeated`. */
  readonly note?: string;
}

/** {@link DueInstant} with its moment in milliseconds since the epoch, as the scheduler keeps it. */
export interface DueMoment extends DueInstant {
  readonly instantMs: number;
  /** False for a calendar day that the zone left out, which gets no digest of its own. */
  readonly exists: boolean;
}

/**
 * The next `count` due moments on and after the local date `from`, in the order of their dates. Temporal's
 * "compatible" rule holds: a time in a gap moves forward by the gap, of a repeated time the first is meant.
 */
export function dueInstants(schedule: Schedule, from: string, count: number): readonly DueMoment[] {
  const due: DueMoment[] = [];
  for (const moment of momentsFrom(schedule, from)) {
    if (due.length >= count) break;
    due.push(moment);
  }
  return due;
}

/** Due moments without end, on and after the local date `from`; throws where no day is wanted. */
export function* momentsFrom(schedule: Schedule, from: string): Generator<DueMoment, never> {
  if (schedule.days.length === 0) throw new Error('A schedule needs at least one day of the week');
  const time = Temporal.PlainTime.from(schedule.time);
  let date = Temporal.PlainDate.from(from);
  for (;;) {
    if (schedule.days.includes(date.dayOfWeek)) yield momentOn(date, time, schedule.timezone);
    date = date.add({ days: 1 });
  }
}

/** The first moment strictly after `afterMs`, on a day that exists. */
export function nextDue(schedule: Schedule, afterMs: number): DueMoment {
  const from = Temporal.PlainDate.from(localDate(afterMs, schedule.timezone)).subtract({ days: 2 });
  for (const moment of momentsFrom(schedule, from.toString())) {
    if (moment.exists && moment.instantMs > afterMs) return moment;
  }
  throw new Error('Due moments ended');
}

/** The calendar day, `YYYY-MM-DD`, on the wall of `timezone` at an instant. */
export function localDate(instantMs: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instantMs)
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString();
}

/** True for a day of the calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day moved by whole days. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function momentOn(date: Temporal.PlainDate, time: Temporal.PlainTime, timezone: string): DueMoment {
  const wanted = date.toPlainDateTime(time);
  const zoned = wanted.toZonedDateTime(timezone, { disambiguation: 'compatible' });
  const note = noteOf(date, wanted, zoned);
  return {
    date: date.toString(),
    instant: zoned.toInstant().toString({ smallestUnit: 'second' }),
    instantMs: zoned.epochMilliseconds,
    exists: note?.exists ?? true,
    ...(note === undefined ? {} : { note: note.text }),
  };
}

function noteOf(
  date: Temporal.PlainDate,
  wanted: Temporal.PlainDateTime,
  zoned: Temporal.ZonedDateTime,
): { readonly text: string; readonly exists: boolean } | undefined {
  const actual = zoned.toPlainDateTime();
  if (!actual.equals(wanted)) {
    const exists =
      zoned.toPlainDate().equals(date) || date.toZonedDateTime(zoned.timeZoneId).toPlainDate().equals(date);
    const zone = zoned.timeZoneId;
    return exists
      ? { text: kept('kept.gap', { time: clock(wanted), zone, moved: clock(actual) }), exists }
      : { text: kept('kept.gapDay', { zone }), exists };
  }
  const second = wanted.toZonedDateTime(zoned.timeZoneId, { disambiguation: 'later' });
  if (second.epochMilliseconds === zoned.epochMilliseconds) return undefined;
  return { text: kept('kept.repeated', { time: clock(wanted) }), exists: true };
}

function clock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: 'minute' });
}
