import type { AnswerSigns } from './answer-type.ts';
import { MONTH, type Phrase, strongBit, weakBit } from './sign-lexicon.ts';
import { knownWords, type WordFacts, wordFacts } from './word-facts.ts';

/** Collects over the words of a sentence; `language` is a primary subtag. */
export function signsOf(sentence: string, language: string): AnswerSigns {
  const split = wordsOf(sentence, language);
  const { words, dashAt } = split;
  const found: Found = { bits: 0, commas: 0, signs: { ...NOTHING } };
  for (let at = 0; at < words.length; at += 1) addWord(found, split, at);
  addLexical(found);
  if (dashAt > 0 && dashAt <= MAX_DASHED_WORDS) raise(found, 'definition', 0.6);
  addList(found, words);
  return found.signs;
}

type Sign = keyof AnswerSigns;

interface Found {
  bits: number;
  commas: number;
  /** The clearest that was seen of each sign. */
  readonly signs: Record<Sign, number>;
}

const NOTHING: AnswerSigns = {
  time: 0,
  number: 0,
  person: 0,
  place: 0,
  reason: 0,
  manner: 0,
  definition: 0,
  list: 0,
  name: 0,
};

/** The subject before a dash that defines it is short. */
const MAX_DASHED_WORDS = 6;

function raise({ signs }: Found, sign: Sign, value: number): void {
  if (value > signs[sign]) signs[sign] = value;
}

const LEXICAL = ['time', 'number', 'person', 'place', 'reason', 'manner', 'definition'] as const;
const BITS = LEXICAL.map((sign) => ({ sign, strong: strongBit(sign), weak: weakBit(sign) }));

/** A title is surer with a name after it, a preposition of time with a number: such pairs raise the rest. */
const STRONG: Readonly<Record<(typeof LEXICAL)[number], number>> = {
  time: 0.8,
  number: 0.8,
  person: 0.6,
  place: 0.6,
  reason: 1,
  manner: 1,
  definition: 1,
};
const WEAK: Readonly<Record<(typeof LEXICAL)[number], number>> = {
  time: 0.2,
  number: 0.3,
  person: 0.2,
  place: 0.3,
  reason: 0.4,
  manner: 0.3,
  definition: 0.3,
};

function addLexical(found: Found): void {
  if (found.bits === 0) return;
  for (const { sign, strong, weak } of BITS) {
    if ((found.bits & strong) !== 0) raise(found, sign, STRONG[sign]);
    else if ((found.bits & weak) !== 0) raise(found, sign, WEAK[sign]);
  }
}

interface Words {
  readonly language: string;
  readonly words: readonly WordFacts[];
  /** How many words stand before the first dash with spaces around it; 0 for none. */
  readonly dashAt: number;
}

/** The words between spaces and dashes. */
function wordsOf(sentence: string, language: string): Words {
  const known = knownWords(language);
  const words: WordFacts[] = [];
  let dashAt = 0;
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= sentence.length; at += 1) {
    const code = at === sentence.length ? SPACE : sentence.charCodeAt(at);
    if (!parts(code)) {
      hash = (Math.imul(hash, HASH_FACTOR) + code) & MAX_HASH;
      continue;
    }
    if (isDash(sentence, start, at)) dashAt = dashAt || words.length;
    else if (at > start) words.push(wordFacts(sentence, { start, end: at, hash }, language, known));
    start = at + 1;
    hash = 0;
  }
  return { language, words, dashAt };
}

function parts(code: number): boolean {
  return code <= SPACE || code === 0xa0 || code === 0x3000 || code === 0x2013 || code === 0x2014;
}

/** A hyphen as a word of its own, or a dash just after a space and before one. */
function isDash(sentence: string, start: number, at: number): boolean {
  if (at === start + 1) return sentence.charCodeAt(start) === 0x2d;
  return at === start && sentence.charCodeAt(at) >= 0x2013 && sentence.charCodeAt(at + 1) === SPACE;
}

/** The usual polynomial hash of a string, kept within a small integer of the engine. */
const HASH_FACTOR = 31;
const MAX_HASH = 0x3fffffff;
const SPACE = 0x20;
const IN = strongBit('in');
const BY = strongBit('by');
const PERSON = strongBit('person');
const TIME = strongBit('time') | weakBit('time');
/** A definition stands near the start of its sentence. */
const MAX_DEFINED_WORDS = 10;

function addWord(found: Found, { words, language }: Words, at: number): void {
  const word = words[at];
  if (word === undefined) return;
  found.commas += word.commas;
  if (word.silent) return;
  const next = words[at + 1];
  const bits = word.phrases.length === 0 ? word.bits : word.bits | phraseBits(word.phrases, words, at);
  found.bits |= at < MAX_DEFINED_WORDS ? bits : bits & ~strongBit('definition');
  if ((bits & MONTH) !== 0) raise(found, 'time', 0.9);
  if (word.figure !== 'none') addFigure(found, word, (bits & TIME) !== 0 || ((next?.bits ?? 0) & TIME) !== 0);
  if (word.quoted) raise(found, 'name', 0.8);
  if (word.located) raise(found, 'place', 0.8);
  if (isName(word) && at > 0) addName(found, { before: words[at - 1], word, after: next }, language);
  if ((bits & PERSON) !== 0 && next !== undefined && isName(next)) raise(found, 'person', 1);
  if (word.bracket && at > 0 && at < MAX_DEFINED_WORDS) raise(found, 'definition', 0.3);
}

function phraseBits(phrases: readonly Phrase[], words: readonly WordFacts[], at: number): number {
  let bits = 0;
  for (const phrase of phrases) {
    const said = phrase.rest.every((part, offset) => follows(part, words[at + 1 + offset]));
    if (said) bits |= phrase.bits;
  }
  return bits;
}

/** An ending belongs to no name: "by King" is not "by doing". */
function follows(part: string, word: WordFacts | undefined): boolean {
  if (word === undefined) return false;
  return part.startsWith('*') ? !word.capital && word.key.endsWith(part.slice(1)) : word.key === part;
}

function addFigure(found: Found, { figure }: WordFacts, beside: boolean): void {
  switch (figure) {
    case 'year':
    case 'date':
      raise(found, 'time', 1);
      raise(found, 'number', 0.3);
      break;
    case 'number':
      raise(found, 'number', 1);
      if (beside) raise(found, 'time', 0.7);
      break;
    case 'ordinal':
      raise(found, 'number', 0.4);
      if (beside) raise(found, 'time', 1);
      break;
    case 'none':
      break;
    default:
      figure satisfies never;
  }
}

function isName(word: WordFacts): boolean {
  return word.capital && !word.stop && (word.bits & MONTH) === 0;
}

interface Named {
  readonly before: WordFacts | undefined;
  readonly word: WordFacts;
  readonly after: WordFacts | undefined;
}

/** Any name may be a person or a place. German nouns all have capitals: one alone tells little. */
function addName(found: Found, { before, word, after }: Named, language: string): void {
  const paired = before !== undefined && isName(before) && before.end === '';
  const governed = before !== undefined && (before.bits & (IN | BY | PERSON)) !== 0;
  const common = language === 'de' && !paired && !governed;
  raise(found, 'name', common ? COMMON_NOUN : 1);
  raise(found, 'person', common ? COMMON_NOUN / 2 : ANY_NAME);
  raise(found, 'place', common ? COMMON_NOUN / 2 : ANY_NAME);
  if (before === undefined) return;
  if ((before.bits & IN) !== 0) raise(found, 'place', 0.7);
  if ((before.bits & BY) !== 0) raise(found, 'person', 0.7);
  if (before.initial) raise(found, 'person', 0.9);
  if (paired) raise(found, 'person', 0.5);
  if (word.initial && after !== undefined && isName(after)) raise(found, 'person', 0.9);
}

const ANY_NAME = 0.3;
const COMMON_NOUN = 0.3;

function addList(found: Found, words: readonly WordFacts[]): void {
  const { bits, commas } = found;
  if (commas === 0) return;
  const and = (bits & strongBit('and')) !== 0;
  if (words.some((word) => word.end === ':' || word.end === '：')) raise(found, 'list', 1);
  if (commas >= 2) raise(found, 'list', and ? 0.9 : 0.6);
  else if (and) raise(found, 'list', 0.3);
}
