import { calendarNames } from './calendar-names.ts';
import { simplified } from './chinese.ts';
import { fold, lowerCase, prepare } from './folding.ts';
import { isUnspaced, type Script } from './scripts.ts';
import { SIGN_WORDS, type SignWords } from './sign-words.ts';

/** What a word may tell, as bits: twice the number of the sign for a strong one, one more for a weak one. */
const SIGN_FIELDS: readonly (keyof SignWords)[] = [
  'time',
  'number',
  'person',
  'place',
  'reason',
  'manner',
  'definition',
  'and',
  'in',
  'by',
];
/** The name of a month; beyond the fields. */
export const MONTH = 1 << 30;
/** What signs tell in a run without spaces; beyond the fields too. */
export const QUOTE = 1 << 20;
export const NUMERAL = 1 << 21;
export const BRACKET = 1 << 22;
export const ITEM_COMMA = 1 << 23;

const RUN_SIGNS: readonly (readonly [signs: string, bits: number])[] = [
  ['《「『“', QUOTE],
  ['（(', BRACKET],
  ['、', ITEM_COMMA],
  ['0123456789０１２３４５６７８９๐๑๒๓๔๕๖๗๘๙一二三四五六七八九十百千万萬億亿两兩', NUMERAL],
];

/** The bit of a clear sign of a field. */
export function strongBit(field: keyof SignWords): number {
  return 1 << (2 * SIGN_FIELDS.indexOf(field));
}

/** The bit of a sign that speaks for a field only a little. */
export function weakBit(field: keyof SignWords): number {
  return strongBit(field) << 1;
}

/** The words after the first of a phrase; one that begins with `*` is an ending. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly bits: number;
}

interface Entry {
  readonly text: string;
  readonly bits: number;
}

/** What the words and phrases of a language are signs of: each with the bits of its fields. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: readonly Entry[];
  readonly suffixes: readonly Entry[];
  /** Entries of a script without spaces by their first UTF-16 unit. */
  readonly anywhere: ReadonlyMap<number, readonly Entry[]>;
}

/** The form of a word in which lexicon and sentence meet. */
export function signKey(word: string, script: Script, language: string): string {
  const prepared = prepare(lowerCase(word, language), script);
  return script === 'arabic' || script === 'han' ? fold(prepared, script) : prepared;
}

/** Built at first use; empty but for the calendar where nothing is known of a language. */
export function lexiconOf(language: string, script: Script): Lexicon {
  const key = `${language} ${script}`;
  let lexicon = lexicons.get(key);
  if (lexicon === undefined) {
    if (lexicons.size >= MAX_LEXICONS) lexicons.clear();
    lexicon = build(language, script);
    lexicons.set(key, lexicon);
  }
  return lexicon;
}

const lexicons = new Map<string, Lexicon>();
const MAX_LEXICONS = 64;

function build(language: string, script: Script): Lexicon {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const prefixes: Entry[] = [];
  const suffixes: Entry[] = [];
  const anywhere = new Map<number, Entry[]>();
  const unspaced = isUnspaced(script);
  const entries = entriesOf(language, script);
  for (const { text, bits } of unspaced ? runEntries(entries, script) : entries) {
    const [head = '', ...rest] = text.split('_');
    if (unspaced) listOf(anywhere, text.charCodeAt(0)).push({ text: text.replaceAll('_', ''), bits });
    else if (rest.length > 0) listOf(phrases, head).push({ rest, bits });
    else if (text.startsWith('*')) suffixes.push({ text: text.slice(1), bits });
    else if (text.endsWith('*')) prefixes.push({ text: text.slice(0, -1), bits });
    else words.set(text, (words.get(text) ?? 0) | bits);
  }
  return { words, phrases, prefixes, suffixes, anywhere };
}

function runEntries(entries: readonly Entry[], script: Script): readonly Entry[] {
  const signs = RUN_SIGNS.flatMap(([texts, bits]) => [...texts].map((text) => ({ text, bits })));
  if (script !== 'han') return [...entries, ...signs];
  const both = entries.flatMap(({ text, bits }) =>
    spellings(text).map((spelling) => ({ text: spelling, bits })),
  );
  return [...both, ...signs];
}

/** A Chinese word in every mixture of simplified and traditional characters, so that the text need not be folded. */
function spellings(word: string): readonly string[] {
  return [...word].reduce<readonly string[]>(
    (heads, character) => {
      const variants = traditional().get(character) ?? [character];
      return heads.flatMap((head) => variants.map((variant) => head + variant));
    },
    [''],
  );
}

let variantsOf: ReadonlyMap<string, readonly string[]> | undefined;

/** Each simplified character with itself and its traditional forms, over the common block of Unicode. */
function traditional(): ReadonlyMap<string, readonly string[]> {
  if (variantsOf !== undefined) return variantsOf;
  const variants = new Map<string, string[]>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const simple = simplified(character);
    if (simple !== character) listOf(variants, simple).push(character);
  }
  for (const [simple, forms] of variants) forms.push(simple);
  variantsOf = variants;
  return variants;
}

function listOf<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function entriesOf(language: string, script: Script): readonly Entry[] {
  const known = Object.hasOwn(SIGN_WORDS, language) ? SIGN_WORDS[language] : undefined;
  const named = known === undefined ? [] : SIGN_FIELDS.flatMap((field) => fieldEntries(field, known[field]));
  const entries = named.map(({ text, bits }) => ({ text: signKey(text, script, language), bits }));
  return [...entries, ...calendarEntries(language, script)];
}

function fieldEntries(field: keyof SignWords, words: string): readonly Entry[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      word.startsWith('~')
        ? { text: word.slice(1), bits: weakBit(field) }
        : { text: word, bits: strongBit(field) },
    );
}

/** Endings follow a month in these languages, as in "yanvarda"; short names are left whole. */
const DECLINING: ReadonlySet<string> = new Set(['az', 'el', 'ru', 'tr', 'uk']);
const MIN_DECLINED_LENGTH = 4;

function calendarEntries(language: string, script: Script): readonly Entry[] {
  const { months, weekdays } = calendarNames(language);
  const open = (name: string): string => {
    const key = signKey(name, script, language);
    return DECLINING.has(language) && key.length >= MIN_DECLINED_LENGTH ? `${declinedStem(key)}*` : key;
  };
  return [
    ...[...months].map((name) => ({ text: open(name), bits: MONTH })),
    ...[...weekdays].map((name) => ({ text: open(name), bits: weakBit('time') })),
  ];
}

/** Without the last letter where a case changes it: января, январе; Ιανουάριος, Ιανουαρίου. */
function declinedStem(name: string): string {
  return name.length > MIN_DECLINED_LENGTH + 1 ? name.replace(/[аяьйіоυσ]+$/u, '') : name;
}
