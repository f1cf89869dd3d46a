/** The names of months and weekdays as sentences of a language write them. */
export interface CalendarNames {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

/**
 * From the platform's locale data: alone and with a day, which gives nominative and genitive, in the Gregorian
 * calendar and in the language's own. Names of one word only; spelled as the language spells them.
 */
export function calendarNames(language: string): CalendarNames {
  // Else the platform would answer in the language of the machine.
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return NO_NAMES;
  const calendars = [undefined, 'gregory'];
  return {
    months: new Set(calendars.flatMap((calendar) => monthNames(language, calendar)).filter(isWord)),
    weekdays: new Set(weekdayNames(language).filter(isWord)),
  };
}

const NO_NAMES: CalendarNames = { months: new Set(), weekdays: new Set() };

/** Noon in the middle of each month, so that no time zone moves it to another. */
const MONTH_DAYS = Array.from({ length: 12 }, (_none, month) => Date.UTC(2024, month, 15, 12));
const WEEK_DAYS = Array.from({ length: 7 }, (_none, day) => Date.UTC(2024, 0, day + 1, 12));

function monthNames(language: string, calendar: string | undefined): readonly string[] {
  const shared = { timeZone: 'UTC', ...(calendar === undefined ? {} : { calendar }) };
  const alone = new Intl.DateTimeFormat(language, { month: 'long', ...shared });
  const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', ...shared });
  return MONTH_DAYS.flatMap((day) => [partOf(alone, day, 'month'), partOf(dated, day, 'month')]);
}

function weekdayNames(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return WEEK_DAYS.map((day) => partOf(format, day, 'weekday'));
}

function partOf(format: Intl.DateTimeFormat, day: number, type: 'month' | 'weekday'): string {
  return format.formatToParts(day).find((part) => part.type === type)?.value ?? '';
}

function isWord(name: string): boolean {
  return /^[\p{L}\p{M}]{3,}$/u.test(name);
}
