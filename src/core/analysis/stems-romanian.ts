import { stemmer } from '@orama/stemmers/romanian';

/** Romanian: the stemmer, which wants the cedillas of old keyboards, and what it leaves of plurals and participles. */
export function romanian(word: string): string {
  const singular = word
    .replaceAll('ș', 'ş')
    .replaceAll('ț', 'ţ')
    .replace(/(?<=.{3})ări(?:le|lor)?$/, 'are')
    .replace(/(?<=.{3})(?<!f)iri(?:le|lor)?$/, 'ire');
  const stem = stemmer(singular).replace(ENDING, '');
  return KEPT.test(stem) ? stem : stem.replace(BROKEN_VOWEL, '$1');
}

/** -ur of the plural in -uri (acorduri), -at and -it of short participles; not of nouns whose rest is another word (credit). */
const ENDING = /(?<=.{4})(?<!cred|prof|priv|form|band|spir|bărb)(?:at|it|ur)$/;

/** What an a in the next syllable makes of o and e: şcoală, şcoli; persoane, personal; pleacă, pleca. */
const BROKEN_VOWEL = /([eo])a(?=[bcdfghjklmnprsştţvxz]+$)/;

/** Stems that would become another word: soare and soră, coastă and cost, geam and gem. */
const KEPT = /^(?:soar|coast|coad|geam|cear|real|ideal|deal)$/;
