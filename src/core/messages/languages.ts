import { LRUCache } from 'lru-cache';
import { AZ } from './az.ts';
import type { Catalogue } from './catalogue.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';
import { ZH } from './zh.ts';

/** Languages of the interface that have a catalogue of their own: BCP 47 tags. A language is added by adding a row. */
export const CATALOGUES = {
  en: EN,
  az: AZ,
  de: DE,
  es: ES,
  ru: RU,
  tr: TR,
  zh: ZH,
} as const satisfies Readonly<Record<string, Catalogue>>;

type Written = keyof typeof CATALOGUES;

/** A language of the interface; traditional Chinese is made from simplified. */
export type Language = Written | 'zh-Hant';

export const LANGUAGES: readonly Language[] = [...(Object.keys(CATALOGUES) as readonly Written[]), 'zh-Hant'];

/** Asked several times for each answer; a locale may be anything that a platform sends, so only so many are kept. */
const known = new LRUCache<string, Language>({ max: 200 });

/** The language in which somebody with this BCP 47 locale is spoken to: English where the bot does not know theirs. */
export function languageOf(locale: string): Language {
  const language = known.get(locale) ?? languageIn(locale);
  known.set(locale, language);
  return language;
}

function languageIn(locale: string): Language {
  const { language, script } = parsed(locale);
  if (language === 'zh' && script === 'Hant') return 'zh-Hant';
  return isWritten(language) ? language : 'en';
}

function isWritten(language: string): language is Written {
  return Object.hasOwn(CATALOGUES, language);
}

/** Region tells the script of Chinese: `zh-TW` is traditional. Telegram writes some tags with an underscore. */
function parsed(locale: string): { readonly language: string; readonly script?: string | undefined } {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).maximize();
  } catch {
    return { language: 'en' };
  }
}
