import { stemmer as snowball } from '@orama/stemmers/german';

/**
 * A German word without inflection: Snowball's stem of the word with its umlauts, mended where that takes -ier for an
 * ending or not, and leaves -t: organisieren, organisiere, organisiert.
 */
export function german(word: string): string {
  return snowball(withUmlauts(word)).replace(/(?<=.{3})iert?$/, 'i');
}

/** ae, oe and ue as typed without umlauts; not after a vowel or q, where they are two sounds (neue, Quelle). */
function withUmlauts(word: string): string {
  if (!word.includes('e')) return word;
  return word.replace(/(?<![aeiouyq])([aou])e(?!u)/g, (_pair, vowel: string) => UMLAUTS[vowel] ?? vowel);
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
