import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { arabic } from './stems-arabic.ts';
import { azerbaijani } from './stems-azerbaijani.ts';
import { bulgarian } from './stems-bulgarian.ts';
import { dutch } from './stems-dutch.ts';
import { french } from './stems-french.ts';
import { german } from './stems-german.ts';
import { greek } from './stems-greek.ts';
import { italian } from './stems-italian.ts';
import { korean } from './stems-korean.ts';
import { persian } from './stems-persian.ts';
import { portuguese } from './stems-portuguese.ts';
import { romanian } from './stems-romanian.ts';
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
  // It leaves the past in -ede: byggede, bygge; which some words end in of themselves: billede, hundrede, brede.
  da: (word) => danish(word.replace(/(?<=.{3})(?<!bill|hundr|[bp]r|ber)edes?$/, 'e')),
  de: german,
  el: greek,
  en: english,
  // A final z is written c before an ending: luz, luces.
  es: (word) => spanish(word.replace(/(?<=[aeiouáéíóú])z$/, 'c')),
  fa: persian,
  fi: finnish,
  fr: french,
  hi: hindi,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ko: korean,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};
