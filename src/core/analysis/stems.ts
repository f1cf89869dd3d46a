import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { arabic } from './stems-arabic.ts';
import { azerbaijani } from './stems-azerbaijani.ts';
import { bulgarian } from './stems-bulgarian.ts';
import { french } from './stems-french.ts';
import { greek } from './stems-greek.ts';
import { korean } from './stems-korean.ts';
import { persian } from './stems-persian.ts';
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
  // It takes -ier for an ending or not, and leaves -t: organisieren, organisiere, organisiert.
  de: (word) => german(withUmlauts(word)).replace(/(?<=.{3})iert?$/, 'i'),
  el: (word) => greek(word).replace(/(?<=.{4})ι$/, ''),
  da: danish,
  de: (word) => german(withUmlauts(word)),
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
  // Its stems keep the last vowel of a short word, which is where singular and plural differ: arte, arti.
  // It takes nouns in -ere for infinitives (camere, cameriere), and keeps the h that only guards a sound (lago, laghi).
  it: (word) =>
    italian(word.replace(NOUN_IN_ERE, 'era'))
      .replace(/(?<=.{3})[aeio]$/, '')
      .replace(/(?<=[cg])h$/, ''),
  ko: korean,
  // It leaves v and z where the bare word has f and s: brieven, brief; huizen, huis.
  nl: (word) => dutch(withoutPerson(word)).replace(/v$/, 'f').replace(/z$/, 's'),
  no: norwegian,
  pt: (word) => portuguese(singular(word)),
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/** Without "and" before the article, which the stemmer keeps: والخبز, الخبز; not of والد, father, and its forms. */
function withoutAnd(word: string): string {
  return /^وال.{3}/.test(word) && !FATHER.test(word) ? word.slice(1) : word;
}
const FATHER = /^والد(?:[تةه]?(?:ي|ك|ه|ها|هم|هن|كم|نا)?|ين|ان|ي(?:ه|ها|هم|ك|نا))?$/;
/** Italian nouns and adjectives; of the words in -iere, all but verbs such as scegliere and compiere. */
const NOUN_IN_ERE =
  /(?<=^(?:cam|lett|tess|sf|buf|pov|lib|sinc|sev|carc|gen|cen|polv|ingegn)|(?<!gl|mp)i)ere$/;
/** The singular of Portuguese plurals that the stemmer takes for words of their own: nações, animais, jovens. */
function singular(word: string): string {
  return word
    .replace(/(?:ões|ães|ãos)$/, 'ão')
    .replace(/(?<=..)ais$/, 'al')
    .replace(/(?<=v)eis$|éis$/, 'el')
    .replace(/óis$/, 'ol')
    .replace(/ns$/, 'm');
/** ae, oe and ue as typed without umlauts; not after a vowel or q, where they are two sounds (neue, Quelle). */
function withUmlauts(word: string): string {
  if (!word.includes('e')) return word;
  return word.replace(/(?<![aeiouyq])([aou])e(?!u)/g, (_pair, vowel: string) => UMLAUTS[vowel] ?? vowel);
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** A Dutch verb without the -t of the third person, as far as a long vowel tells it: koopt, studeert; not kaart. */
function withoutPerson(word: string): string {
  return word.startsWith('ge') ? word : word.replace(PERSON, '');
}

const PERSON = /(?<=(?:aa|ee|oo|uu|ie|ij|ei|oe|ui|ou|eu)[bdfgklmnp]|.{3}eer)t$/;
