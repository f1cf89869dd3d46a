import { stemmer as snowball } from '@orama/stemmers/russian';

/**
 * A Russian word without inflection: Snowball's stem, mended where that takes one form of a noun for a verb or for
 * another case and the next one not (журнал and журналу, систем and система).
 */
export function russian(word: string): string {
  if (GERUND_LIKE.test(word) || SHORT_NOUN.test(word)) return word;
  const stem = snowball(word);
  const noun = stem.length < MIN_LENGTH && word.length > MIN_LENGTH ? word.replace(NOUN_ENDING, '') : stem;
  return noun
    .replace(OF_PRESENT_IN_U, '')
    .replace(OF_SHORT_VERB, 'а')
    .replace(IMPERFECTIVE, '')
    .replace(VERB_LIKE, '')
    .replace(SOFTENED, '')
    .replace(CASE_LIKE, '')
    .replace(FLEETING_VOWEL, '');
}

const MIN_LENGTH = 3;

/** More nouns than gerunds end so: архив, отзыв, состав, рукав. Words in -ов and -ев are not among them. */
const GERUND_LIKE = /(?<=.[бвгджзйклмнпрстфхцчшщ])[иыая]в$/;

/** прием, режим, объем: too short to hold an ending. */
const SHORT_NOUN = /^.{2,3}[еи]м$/;

/** Tried where Snowball leaves less than a word: идей, идеи, арена. */
const NOUN_ENDING =
  /(?<=...)(?:ями|ами|ией|иям|ием|иях|ях|ах|ам|ям|ом|ем|ов|ев|ей|ой|ою|ею|ью|ия|ию|ие|ий|ии|[аеийоуыьюя])$/;

/** использовать and использует; образование is education, and no образ. */
const OF_PRESENT_IN_U = /(?<=....)(?<!образ)[ое]ва[лн]?$/;

/** Imperfective verbs whose perfective is one in -ать, and their nouns: показывать, показать. */
const OF_SHORT_VERB = /(?<=..[зст]|.гр)ыва[лн]?$|(?<=..к)ива[лн]?$/;

/**
 * Those whose perfective is mostly one in -ить: выполнять and выполнить, обслуживание and обслужить, посещать and
 * посещение. A shorter stem is another word's (печать, печь).
 */
const IMPERFECTIVE =
  /(?<=...[чжшл])ива[лн]?$|(?<=..[аеиоуыэюя][щшжч]|....[щшжч])а[лн]?$|(?<=...[лнр])я[лн]?$/;

/** What is an ending of verbs with another letter after it, and part of the word in other forms of a noun. */
const VERB_LIKE = /(?<=[аеиоуыэюя].*[ая])[лн]$|(?<=[аеиоуыэюя].+)(?<=...)(?:[иы]л|ен|[иыя]т)$|(?<=...)е$/;

/** The л after a lip sound that other forms lack: объявление and объявить, торговля and торговать. */
const SOFTENED = /(?<=....[бпвмф])л$/;

/** The same of cases: систем and система, диплом and диплома, остров and острова. */
const CASE_LIKE = /(?<=....)(?:[еоа]м|[ое]в)$/;

/** рисунок and рисунка, лодок and лодка, конец and конца. */
const FLEETING_VOWEL = /(?<=[аеиоуыэюя].*[бвгджзйклмнпрстфхцчшщ])[ое](?=[кц]$)/;
