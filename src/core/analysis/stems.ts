import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { arabic } from './stems-arabic.ts';
import { azerbaijani } from './stems-azerbaijani.ts';
import { bulgarian } from './stems-bulgarian.ts';
import { korean } from './stems-korean.ts';
import { persian } from './stems-persian.ts';
import { russian } from './stems-russian.ts';
import { turkish } from './stems-turkish.ts';
import { ukrainian } from './stems-ukrainian.ts';

type Stem = (word: string) => string;

/** A word in lower case without its inflection, accents still on it; unchanged where no stemmer knows the language. */
export function stem(word: string, language: string): string {
  const take = STEMS[language];
  // A word beyond this length is no word of a language, and some suffix rules are slower than linear.
  if (take === undefined || word.length > MAX_STEMMED_LENGTH) return word;
  return take(word) || word;
}

const MAX_STEMMED_LENGTH = 64;

const STEMS: Readonly<Record<string, Stem>> = {
  ar: arabic,
  az: azerbaijani,
  bg: bulgarian,
  da: danish,
  de: (word) => german(withUmlauts(word)),
  el: (word) => greek(word).replace(/(?<=.{4})ι$/, ''),
  en: english,
  es: spanish,
  fa: persian,
  fi: finnish,
  fr: french,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  // Its stems keep the last vowel of a short word, which is where singular and plural differ: arte, arti.
  it: (word) => italian(word).replace(/(?<=.{3})[aeio]$/, ''),
  ko: korean,
  nl: dutch,
  no: norwegian,
  // Nouns in -ão have plurals that it takes for words of their own: nação, nações.
  pt: (word) => portuguese(word.replace(/(?:ões|ães|ãos)$/, 'ão')),
  // It wants the cedillas of old keyboards, and leaves -ur of the plural in -uri: acorduri, acord.
  ro: (word) => romanian(word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ')).replace(/(?<=.{4})ur$/, ''),
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/** ae, oe and ue as typed without umlauts; not after a vowel or q, where they are two sounds (neue, Quelle). */
function withUmlauts(word: string): string {
  if (!word.includes('e')) return word;
  return word.replace(/(?<![aeiouyq])([aou])e(?!u)/g, (_pair, vowel: string) => UMLAUTS[vowel] ?? vowel);
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
