import { contentTerms } from './content-terms.ts';
import { ARABIC } from './forms/arabic.ts';
import { AZERBAIJANI } from './forms/azerbaijani.ts';
import { BULGARIAN } from './forms/bulgarian.ts';
import { DANISH } from './forms/danish.ts';
import { DUTCH } from './forms/dutch.ts';
import { ENGLISH } from './forms/english.ts';
import { FINNISH } from './forms/finnish.ts';
import { FRENCH } from './forms/french.ts';
import { GERMAN } from './forms/german.ts';
import { GREEK } from './forms/greek.ts';
import { HINDI } from './forms/hindi.ts';
import { HUNGARIAN } from './forms/hungarian.ts';
import { INDONESIAN } from './forms/indonesian.ts';
import { ITALIAN } from './forms/italian.ts';
import { KOREAN } from './forms/korean.ts';
import { NORWEGIAN } from './forms/norwegian.ts';
import { PERSIAN } from './forms/persian.ts';
import { PORTUGUESE } from './forms/portuguese.ts';
import { ROMANIAN } from './forms/romanian.ts';
import { RUSSIAN } from './forms/russian.ts';
import { SPANISH } from './forms/spanish.ts';
import { SWEDISH } from './forms/swedish.ts';
import { TURKISH } from './forms/turkish.ts';
import { UKRAINIAN } from './forms/ukrainian.ts';
import { primaryLanguage } from './scripts.ts';

/** What a term is to another: a form of the same word (write, wrote), or another word of its family (grow, growth). */
type Kinship = 'form' | 'family';

/** The other terms of a word, by the term itself. */
export type WordForms = ReadonlyMap<string, ReadonlyMap<string, Kinship>>;

/**
 * What stems do not tell, by language: a line for each word, its forms separated by blanks, then other words of its
 * family behind a bar. A form may stand in several lines: lay is one of lie as well.
 */
export const FORM_TABLES: Readonly<Record<string, string>> = {
  ar: ARABIC,
  az: AZERBAIJANI,
  bg: BULGARIAN,
  da: DANISH,
  de: GERMAN,
  el: GREEK,
  en: ENGLISH,
  es: SPANISH,
  fa: PERSIAN,
  fi: FINNISH,
  fr: FRENCH,
  hi: HINDI,
  hu: HUNGARIAN,
  id: INDONESIAN,
  it: ITALIAN,
  ko: KOREAN,
  nl: DUTCH,
  no: NORWEGIAN,
  pt: PORTUGUESE,
  ro: ROMANIAN,
  ru: RUSSIAN,
  sv: SWEDISH,
  tr: TURKISH,
  uk: UKRAINIAN,
};

const formsOf = new Map<string, WordForms>();

const NONE: WordForms = new Map();

/** Irregular forms and families of a language, a BCP 47 tag, as the terms of an index; of stop words there are none. */
export function wordForms(language: string): WordForms {
  const primary = primaryLanguage(language);
  const table = FORM_TABLES[primary];
  if (table === undefined) return NONE;
  const known = formsOf.get(primary) ?? parse(table, primary);
  formsOf.set(primary, known);
  return known;
}

function parse(table: string, language: string): WordForms {
  const forms = new Map<string, Map<string, Kinship>>();
  const relate = (term: string, other: string, kinship: Kinship) => {
    if (term === other) return;
    const others = forms.get(term) ?? new Map<string, Kinship>();
    forms.set(term, others);
    if (others.get(other) !== 'form') others.set(other, kinship);
  };
  for (const line of table.split('\n')) {
    const [own = [], family = []] = line.split('|').map((words) => contentTerms(words, language));
    for (const term of own) {
      for (const other of own) relate(term, other, 'form');
      for (const other of family) relate(term, other, 'family');
    }
    for (const term of family) {
      for (const other of [...own, ...family]) relate(term, other, 'family');
    }
  }
  return forms;
}
