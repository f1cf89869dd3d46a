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
  const names = new Intl.DisplayNames(spokenLocale(locale), { type: 'language' });
  return listed([...new Set(languages.map((language) => names.of(language) ?? language))], locale);
}

/** Words in a row, such as "a, b and c". */
export function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(spokenLocale(locale)).format(words);
}

/** A calendar date, `YYYY-MM-DD`, such as "Aug 8, 2025"; as it is where it is none. */
export function mediumDate(date: string, locale: string): string {
  return dated(date, locale, { dateStyle: 'medium' });
}

/** The UTC day of a moment in milliseconds, in full, such as "August 8, 2025". */
export function longDate(ms: number, locale: string): string {
  return new Intl.DateTimeFormat(spokenLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(ms);
}

/** A calendar date, `YYYY-MM-DD`, without its year, such as "Tue, Nov 24"; as it is where it is none. */
export function shortDate(date: string, locale: string): string {
  return dated(date, locale, { weekday: 'short', day: 'numeric', month: 'short' });
}

function dated(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) return date;
  return new Intl.DateTimeFormat(spokenLocale(locale), { ...options, timeZone: 'UTC' }).format(ms);
}
