import { stemmer } from '@orama/stemmers/arabic';

/** An Arabic word without article, particles, pronouns and endings, and without the person before a regular verb. */
export function arabic(word: string): string {
  return withoutPerson(stemmer(singular(withoutArticle(word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')))));
}

/**
 * Without the article and what stands before it, which the stemmer only takes for one beginning: the first letter of
 * a noun looks like another (و, ف, ب, ك, ل), and goes or stays alike with the article and without: الوزير, وزير. Not of والد,
 * father, and its forms, nor of God.
 */
function withoutArticle(word: string): string {
  return FATHER.test(word)
    ? word
    : word.replace(FOR_OWN_LAM, '').replace(ARTICLE, '').replace(AND_DERIVED, '');
}

/** "For the" leaves only two of three ل: للجنة of لجنة, للغة of لغة. */
const FOR_OWN_LAM = /^ل(?=ل(?:جن[ةه]|جان|غ[ةه]|غات|عب[ةه]|يل[ةه]|حوم)$)/;
const ARTICLE = /^(?:[وف]?(?:[بك]?ال|لل)(?=.{3})(?<!^بال(?=غ))|(?:ال(?!له$)|لل)(?=..$))/;
/** "And" before a verb with an inserted ت: واختاروا, واستخدم. */
const AND_DERIVED = /^و(?=ا(?:ست|[^اوي]ت[^اوي]).)/;

const FATHER = /^والد(?:[تةه]?(?:ي|ك|ه|ها|هم|هن|كم|نا)?|ين|ان|ي(?:ه|ها|هم|ك|نا))?$/;

/** The regular feminine plural as a singular, of which the stemmer leaves an alef: سيارات, سياراتهم, سيارة. */
function singular(word: string): string {
  return word.replace(/(?<=..)(?:ات(?:ه|ها|هم|هن|نا|كم|ك|ي)?|اة)$/, 'ة');
}

/**
 * The imperfect as the perfect where all letters of the root are strong: يكتب as كتب, ينقسم as انقسم, تجتمع as اجتمع, and
 * the verbal noun اجتماع with it. A short word in ت may be a perfect of its own: تعلم.
 */
function withoutPerson(word: string): string {
  return word
    .replace(/^ي(?=[^اأإآويىءؤئ]{3}$)/, '')
    .replace(/^[يتن](?=[^اوي]ت[^اويى][^ا]$)/, 'ا')
    .replace(/^ي(?=ن[^اوي]{3}$)/, 'ا')
    .replace(/^(ا[^اوي]ت[^اوي])ا(.)$/, '$1$2');
}
