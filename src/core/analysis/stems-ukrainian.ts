/**
 * A Ukrainian word without the endings of nouns, adjectives and verbs, without the reflexive -ся, and with its last
 * consonant as it is before other endings: картці and картка, станції and станцію, визначав and визначення meet.
 */
export function ukrainian(word: string): string {
  const plain = word.replace(/['’ʼ]/g, '');
  const verb = plain.replace(REFLEXIVE, '');
  const stem = verb.replace(OF_IA, '');
  if (stem !== verb) return stem;
  return verb
    .replace(QUALITY, 'ост')
    .replace(MONTH_LIKE, 'нь')
    .replace(ENDING, '')
    .replace(SOFTENED, 'к')
    .replace(PARTICIPLE, '')
    .replace(OF_LIP_SOUND, '')
    .replace(/(?<=....)[оеє]в$/, '')
    .replace(FLEETING_VOWEL, '')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])ц$/, 'к');
}

const REFLEXIVE = /(?<=..(?:ть|ти|[внлй]|[лшмт][аоие]|[єе]|ш))с[яь]$/;

/** Nouns in -ія: станція, лекція. Their ц is none of a softened к. */
const OF_IA = /(?<=...)і(?:я|ї|ю|й|єю|ям|ями|ях)$/;

/** кількість, кількості, кількістю. */
const QUALITY = /(?<=...)(?:ість|істю|ості|остей|остям|остями|остях)$/;

/** учень and учня, травень and травня. */
const MONTH_LIKE = /(?<=[аеєиіїоуюя].*[бвгджзклмпрстфхцчшщ])ень$/;

const ENDING = new RegExp(
  [
    // Verbs in -увати, whose present has no -ва-, and their nouns and participles.
    '(?<=...)[аую](?:ва(?:ти|в|ла|ло|ли|но|нн(?:я|і|ю|ям|ями|ях)|н(?:ий|а|е|і|ого|ої|ому|ій|у|ою|их|им|ими))|ю(?:ть)?|є(?:ш|мо|те)?|вань)',
    // Other verbs: infinitive, past, present, passive in -но, and nouns in -ння.
    '(?<=...)[аяиіїу](?:ти|в|ла|ло|ли)|(?<=...)[ая](?:є(?:ш|мо|те|ть)?|ю(?:ть)?|й(?:те)?)',
    '(?<=...)(?:[еєиіяаую]ть|[еиї]ш|[еиі]мо|[еи]те|[аяеє]но|ито|[аяеєіи]нн(?:я|і|ю|ям|ями|ях)|[аяеєі]нь)',
    '(?<=...)н[уе](?:ти|в|ла|ло|ли|ть)',
    // Adjectives, then nouns.
    '(?<=...)(?:ого|ього|ому|ьому|ими|іми|їми|ої|ьої|ою|ьою|ий|ій|їй|им|ім|їм|их|іх|їх)',
    '(?<=...)(?:ові|еві|єві|ами|ями|ею|єю|ам|ям|ах|ях|ом|ем|єм|ів|їв|ей)',
    '(?<=..)(?:[аяоеєуюиіїйь])',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
);

/** бібліотеці, науці, техніці; after и it may be an own ц, as in вулиця. */
const SOFTENED = /(?<=..[еоуі])ц$/;

/** The л after a lip sound that other forms lack: повідомлення and повідомити; not of проблем, problems. */
const OF_LIP_SOUND = /(?<=...[бпвмф])(?<!^проб)л$/;

/** надрукований, написана. */
const PARTICIPLE = /(?<=....)(?:[ую]ван|[аяе]н)$/;

/** ярмарок and ярмарку, кінець and кінця. */
const FLEETING_VOWEL = /(?<=[аеєиіїоуюя].*[бвгджзйклмнпрстфхцчшщ])[ое](?=[кц]ь?$)/;
