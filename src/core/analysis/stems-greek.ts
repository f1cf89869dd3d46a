import { stemmer as snowball } from '@orama/stemmers/greek';

/**
 * A Greek word without accents and inflection: Snowball's stem, mended where that keeps apart what regular verbs make
 * of their stem, and the noun of action: πληρώνει, πλήρωσε, πληρώθηκε, πληρωμένο.
 */
export function greek(word: string): string {
  const active = word.replace(PASSIVE, (_ending, stem: string) => ACTIVE[stem] ?? stem);
  return snowball(active.replace(OF_CONTRACTED, ''))
    .replace(LAST_IOTA, '')
    .replace(OF_ONO, 'ωσ')
    .replace(OF_AZO, '$1σ')
    .replace(OF_EVO, 'ευ')
    .replace(PARTICIPLE, '')
    .replace(ACTION, '')
    .replace(LAST_IOTA, '');
}

const LAST_IOTA = /(?<=.{4})ι$/;

/** πληρώθηκε, αγοραστεί, ψηφίστηκαν, δημοσιευτούν; the letters before tell them from shorter verbs (σωθεί). */
const PASSIVE = /(?<=..)(ωθ|αστ|οστ|ιστ|ευ[θτ])(?:ηκε|ηκαν|ηκα|ει|ουν)$/;

/** The same in the active voice, which the stemmer knows. */
const ACTIVE: Readonly<Record<string, string>> = {
  ωθ: 'ωσε',
  αστ: 'ασε',
  οστ: 'οσε',
  ιστ: 'ισε',
  ευθ: 'ευε',
  ευτ: 'ευε',
};

/** χρησιμοποιείται, χρησιμοποιούνται. */
const OF_CONTRACTED = /(?<=....(?:ει|ουν))ται$/;

/** πληρώνει and πληρωμένο, for πλήρωσε and πλήρωση. */
const OF_ONO = /(?<=...)ω(?:ν|μεν)$/;

/** αγοράζει and αγορασμένο, for αγόρασε; εφαρμόζει, for εφάρμοσε. */
const OF_AZO = /(?<=...)([αο])(?:ζ|σμεν)$/;

/** μαγείρεψε, δημοσίευσε and μαγειρεμένο, for μαγειρεύει; επίσκεψη is no repair, επισκευή. */
const OF_EVO = /(?<=...)(?:(?<!σκ)εψ|ευσ|ευ?μεν)$/;

/** ψηφισμένο and χρησιμοποιημένο. */
const PARTICIPLE = /(?<=...)(?:ισ|(?<=....)η)μεν$/;

/** συζήτηση, of συζητώ; a shorter one may be another word's: κίνηση, Κίνα. */
const ACTION = /(?<=.....)ησ$/;
