import { LRUCache } from 'lru-cache';
import { languageOf } from './messages/languages.ts';
import type { Event } from './model.ts';

/** The locale in which an event is answered, BCP 47: what an admin fixed for the place, else the asker's own. */
export function localeOf({ locale }: Pick<Event, 'locale'>, placeSetting?: string): string {
  return placeSetting ?? locale;
}

/** A locale as it was asked for where the runtime knows it, else English. */
export function knownLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The locale for dates and names inside the bot's sentences: as it was asked for where the bot speaks its language. */
export function spokenLocale(locale: string): string {
  const language = languageOf(locale);
  const known = knownLocale(locale);
  return languageOf(known) === language && known.startsWith(language.slice(0, 2)) ? known : language;
}

/** Languages, BCP 47 tags, by their names in the language of `locale`, each name once. */
export function languageNames(languages: readonly string[], locale: string): string {
  const names = languageNamer(spokenLocale(locale));
  return listed([...new Set(languages.map((language) => names.of(language) ?? language))], locale);
}

/** Words in a row, such as "a, b and c". */
export function listed(words: readonly string[], locale: string): string {
  return lister(spokenLocale(locale)).format(words);
}

/** A calendar date, `YYYY-MM-DD`, such as "Aug 8, 2025"; as it is where it is none. */
export function mediumDate(date: string, locale: string): string {
  return dated(date, mediumDates(spokenLocale(locale)));
}

/** The UTC day of a moment in milliseconds, in full, such as "August 8, 2025". */
export function longDate(ms: number, locale: string): string {
  return longDates(spokenLocale(locale)).format(ms);
}

/** A calendar date, `YYYY-MM-DD`, without its year, such as "Tue, Nov 24"; as it is where it is none. */
export function shortDate(date: string, locale: string): string {
  return dated(date, shortDates(spokenLocale(locale)));
}

function dated(date: string, dates: Intl.DateTimeFormat): string {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(ms) ? date : dates.format(ms);
}

/** Locales come from outside: those used longest ago make room. */
const MAX_LOCALES = 50;

/** What formats for a locale, made once: making it takes as long as a hundred uses, and a list uses it for each line. */
function once<Formatter extends object>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new LRUCache<string, Formatter>({ max: MAX_LOCALES });
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const languageNamer = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const lister = once((locale) => new Intl.ListFormat(locale));
const mediumDates = datesIn({ dateStyle: 'medium' });
const longDates = datesIn({ dateStyle: 'long' });
const shortDates = datesIn({ weekday: 'short', day: 'numeric', month: 'short' });

function datesIn(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return once((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
}
