import { stemmer as snowball } from '@orama/stemmers/dutch';

/** A Dutch word without inflection: Snowball leaves v and z where the bare word has f and s (brieven, brief; huizen, huis). */
export function dutch(word: string): string {
  return snowball(withoutPerson(word)).replace(/v$/, 'f').replace(/z$/, 's');
}

/** A verb without the -t of the third person, as far as a long vowel tells it: koopt, studeert; not kaart. */
function withoutPerson(word: string): string {
  return word.startsWith('ge') ? word : word.replace(PERSON, '');
}

const PERSON = /(?<=(?:aa|ee|oo|uu|ie|ij|ei|oe|ui|ou|eu)[bdfgklmnp]|.{3}eer)t$/;
