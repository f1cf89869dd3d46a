import { stemmer as snowball } from '@orama/stemmers/portuguese';

/** A Portuguese word without inflection. */
export function portuguese(word: string): string {
  return snowball(singular(word));
}

/** The singular of plurals that Snowball takes for words of their own: nações, animais, jovens. */
function singular(word: string): string {
  return word
    .replace(/(?:ões|ães|ãos)$/, 'ão')
    .replace(/(?<=..)ais$/, 'al')
    .replace(/(?<=v)eis$|éis$/, 'el')
    .replace(/óis$/, 'ol')
    .replace(/ns$/, 'm');
}
