/**
 * A Bulgarian word without its article and number, and without the endings of its most regular verbs. After Savoy, "Searching strategies for the Bulgarian language" (2007),
 * in the form that Lucene has it; the package's own port of it writes into the word and throws.
 */
export function bulgarian(word: string): string {
  if (word.length < 4) return word;
  return withoutNounEnding(word.replace(VERB_ENDING, ''));
}

/** Endings of verbs in -ва and -ира: купува, купуват, купуване, финансиран; then of many in the past: построиха. */
const VERB_ENDING =
  /(?<=...(?:[аеиуя]в|ир))а(?:т|м|ме|те|ш|ха?|ше|хме|[лн](?:а(?:та)?|о(?:то)?|и(?:те|ят?)?|е(?:то)?)?|йки|й(?:те)?)?$|(?<=[аеиоуъюя].*[аиоя])ха$/;

function withoutNounEnding(word: string): string {
  if (word.length > 5 && word.endsWith('ища')) return word.slice(0, -3);
  const singular = withoutPlural(withoutArticle(word));
  const bare =
    singular.length > 3
      ? singular
          .replace(/я$/, '')
          .replace(/[аое]$/, '')
          .replace(OF_IE, '')
      : singular;
  const stem = bare.length > 4 ? bare.replace(/ен$/, 'н') : bare;
  return stem.length > 5 ? stem.replace(/ъ(.)$/, '$1') : stem;
}

/** решение and решения, комисията and комисии. */
const OF_IE = /(?<=....)и$/;

function withoutArticle(word: string): string {
  if (word.length > 6 && word.endsWith('ият')) return word.slice(0, -3);
  if (word.length > 5 && /(?:ът|то|те|та|ия)$/.test(word)) return word.slice(0, -2);
  return word.length > 4 && word.endsWith('ят') ? word.slice(0, -2) : word;
}

/** Endings of plurals and what they stand for in the singular, for words of more letters than this. */
const PLURALS: readonly (readonly [letters: number, plural: RegExp, singular: string])[] = [
  [6, /овци$/, 'о'],
  [6, /ове$/, ''],
  [6, /еве$/, 'й'],
  [5, /(?:ища|та)$/, ''],
  [5, /ци$/, 'к'],
  [5, /зи$/, 'г'],
  [5, /е(.)и$/, 'я$1'],
  [4, /си$/, 'х'],
  [4, /и$/, ''],
];

function withoutPlural(word: string): string {
  const rule = PLURALS.find(([letters, plural]) => word.length > letters && plural.test(word));
  return rule === undefined ? word : word.replace(rule[1], rule[2]);
}
