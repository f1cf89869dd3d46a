import { fold, lowerCase, prepare } from './folding.ts';
import { INTERROGATIVES, type Interrogatives, type NounType } from './interrogatives.ts';
import { isUnspaced, type Script } from './scripts.ts';

/** The patterns of a language, compiled; they run on what {@link Grammar.normal} gives. */
export interface Grammar {
  /** Lower case, folded, letters and digits only, with single spaces, apostrophes and hyphens between words. */
  readonly normal: (question: string) => string;
  readonly typed: readonly { readonly type: NounType; readonly pattern: RegExp }[];
  readonly what: RegExp;
  readonly joining: RegExp | undefined;
  readonly definition: RegExp;
  readonly list: RegExp;
  readonly yesNo: RegExp;
}

/** `undefined` for a language without interrogatives here. `plain` is for Vietnamese typed without tones. */
export function grammarOf(language: string, script: Script, plain: boolean): Grammar | undefined {
  const words = Object.hasOwn(INTERROGATIVES, language) ? INTERROGATIVES[language] : undefined;
  if (words === undefined) return undefined;
  const key = plain ? `${language} plain` : language;
  let grammar = grammars.get(key);
  if (grammar === undefined) {
    grammar = compile(words, language, script, plain);
    grammars.set(key, grammar);
  }
  return grammar;
}

/** One or two entries for each language of the table. */
const grammars = new Map<string, Grammar>();

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const BEFORE = `(?<!${LETTER})`;
const AFTER = `(?!${LETTER})`;
/** The shapes are fixed by their separators, so that a match takes linear time. */
const TOKEN = "[^\\s'-]+";
/** Stands for "name of the"; no word is in capitals after folding. */
const NAMING = 'NAME';
const TYPES: readonly NounType[] = ['reason', 'time', 'number', 'place', 'person', 'manner'];

function compile(words: Interrogatives, language: string, script: Script, plain: boolean): Grammar {
  const folded = folder(words, language, script, plain);
  const unspaced = isUnspaced(script);
  const stops = words.stops === undefined ? NAMING : `${NAMING}|${sourceOf(folded(words.stops), unspaced)}`;
  const term = termOf(stops);
  const alternatives = (source: string): string => sourceOf(folded(source), unspaced, term);
  const pattern = (source: string): RegExp => bordered(alternatives(source), unspaced);
  const opening = words.opening === undefined ? undefined : pattern(words.opening);
  const naming = words.naming === undefined ? undefined : new RegExp(pattern(words.naming), 'gu');
  return {
    normal: (question) => {
      const text = spaced(folded(lowerCase(question, language)));
      const asked = opening === undefined ? text : text.replace(opening, '').trim();
      return naming === undefined ? asked : asked.replace(naming, NAMING);
    },
    typed: TYPES.flatMap((type) => [
      { type, pattern: pattern(words.direct[type]) },
      ...besideWhat(words, alternatives, alternatives(words.nouns[type]), unspaced).map((beside) => ({
        type,
        pattern: beside,
      })),
    ]),
    what: pattern(words.what),
    joining: words.joining === undefined ? undefined : pattern(words.joining),
    definition: pattern(words.definition),
    list: pattern(words.list),
    yesNo: pattern(words.yesNo),
  };
}

type Fold = (text: string) => string;

function folder({ accented }: Interrogatives, language: string, script: Script, plain: boolean): Fold {
  const kept = new Set(accented?.split(' ') ?? []);
  const foldWord = (word: string): string => {
    if (kept.has(word)) return word;
    const prepared = prepare(word, script);
    return language === 'vi' && !plain ? prepared : fold(prepared, script);
  };
  return (text) =>
    text
      .normalize('NFKC')
      .replace(/\u200c/g, '')
      .replace(/[\p{L}\p{M}]+/gu, foldWord);
}

function spaced(text: string): string {
  return text
    .replace(/[’ʼ`]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
    .trim();
}

/** One to four words, none of which is a stop or a possessor. */
function termOf(stops: string): string {
  const word = `(?!(?:${stops})${AFTER})(?!\\S*'s(?: |$))\\S+`;
  return `${word}(?: ${word}){0,3}`;
}

function sourceOf(patterns: string, unspaced: boolean, term = ''): string {
  return patterns
    .trim()
    .split(/\s+/)
    .map((pattern) => {
      if (unspaced) return pattern.replaceAll('_', ' ?');
      const open = pattern.replaceAll('_', ' ').replaceAll('*', `${LETTER}*`);
      return open.endsWith('@') ? `${open.slice(0, -1)}${term}$` : open.replace('@', () => term);
    })
    .join('|');
}

function bordered(source: string, unspaced: boolean): RegExp {
  return new RegExp(unspaced ? source : `${BEFORE}(?:${source})${AFTER}`, 'u');
}

/** A noun within the gap after "what", and before it where the language allows that. */
function besideWhat(
  { what, gap = {}, stops }: Interrogatives,
  alternatives: Fold,
  noun: string,
  unspaced: boolean,
): readonly RegExp[] {
  const asking = alternatives(what);
  const { before, after } = gap;
  if (unspaced) {
    return [
      ...(after === undefined ? [] : [new RegExp(`(?:${asking}).{0,${after}}?(?:${noun})`, 'u')]),
      ...(before === undefined ? [] : [new RegExp(`(?:${noun}).{0,${before}}?(?:${asking})`, 'u')]),
    ];
  }
  const barred = stops === undefined ? '' : `(?!(?:${alternatives(stops)})${AFTER})`;
  const between = (most: number): string => `(?:[ '-]${barred}${TOKEN}){0,${most}}?[ '-](?:${NAMING} )?`;
  const nouns = `(?:${noun})${AFTER}(?!'s)`;
  return [
    ...(after === undefined ? [] : [bordered(`(?:${asking})${AFTER}${between(after)}${nouns}`, false)]),
    ...(before === undefined ? [] : [bordered(`${nouns}${between(before)}(?:${asking})`, false)]),
  ];
}
