import { stemmer as snowball } from '@orama/stemmers/italian';

/**
 * An Italian word without inflection. Snowball keeps the last vowel of a short word, which is where singular and plural
 * differ (arte, arti), takes nouns in -ere for infinitives (camere, cameriere), and keeps the h that only guards a sound
 * (lago, laghi).
 */
export function italian(word: string): string {
  return snowball(word.replace(NOUN_IN_ERE, 'era'))
    .replace(/(?<=.{3})[aeio]$/, '')
    .replace(/(?<=[cg])h$/, '');
}

/** Nouns and adjectives; of the words in -iere, all but verbs such as scegliere and compiere. */
const NOUN_IN_ERE =
  /(?<=^(?:cam|lett|tess|sf|buf|pov|lib|sinc|sev|carc|gen|cen|polv|ingegn)|(?<!gl|mp)i)ere$/;
