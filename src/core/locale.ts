/** A locale as it was asked for where the runtime knows it, else English. */
export function knownLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Languages, BCP 47 tags, by their names in the language of `locale`, each name once. */
export function languageNames(languages: readonly string[], locale: string): string {
  const known = knownLocale(locale);
  const names = new Intl.DisplayNames(known, { type: 'language' });
  const named = new Set(languages.map((language) => names.of(language) ?? language));
  return new Intl.ListFormat(known).format(named);
}
