import type { AnswerSigns } from './answer-type.ts';
import { MONTH, type Phrase, strongBit, weakBit } from './sign-lexicon.ts';
import { type WordFacts, wordFacts } from './word-facts.ts';

/** Collects over the words of a sentence; `language` is a primary subtag. */
export function signsOf(sentence: string, language: string): AnswerSigns {
  const words = wordsOf(sentence, language);
  const found: Found = { bits: 0, strength: new Map() };
  for (let at = 0; at < words.length; at += 1) addWord(found, words, at);
  addStructure(found, sentence, words);
  return {
    time: signOf(found, 'time'),
    number: signOf(found, 'number'),
    person: signOf(found, 'person'),
    place: signOf(found, 'place'),
    reason: signOf(found, 'reason'),
    manner: signOf(found, 'manner'),
    definition: signOf(found, 'definition'),
    list: signOf(found, 'list'),
    name: signOf(found, 'name'),
  };
}

type Sign = keyof AnswerSigns;

interface Found {
  bits: number;
  /** The clearest that was seen of each sign. */
  readonly strength: Map<Sign, number>;
}

function raise({ strength }: Found, sign: Sign, value: number): void {
  if (value > (strength.get(sign) ?? 0)) strength.set(sign, value);
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

function signOf({ bits, strength }: Found, sign: Sign): number {
  let value = strength.get(sign) ?? 0;
  for (const each of BITS) {
    if (each.sign !== sign) continue;
    if ((bits & each.strong) !== 0) value = Math.max(value, STRONG[each.sign]);
    else if ((bits & each.weak) !== 0) value = Math.max(value, WEAK[each.sign]);
  }
  return value;
}

/** The words between spaces and dashes. A dash with spaces around it is a word of its own. */
function wordsOf(sentence: string, language: string): readonly WordFacts[] {
  const words: WordFacts[] = [];
  let start = 0;
  for (let at = 0; at <= sentence.length; at += 1) {
    const code = at === sentence.length ? SPACE : sentence.charCodeAt(at);
    if (code > SPACE && code !== 0xa0 && code !== 0x3000 && code !== 0x2013 && code !== 0x2014) continue;
    if (at > start) words.push(wordFacts(sentence.slice(start, at), language));
    start = at + 1;
  }
  return words;
}

const SPACE = 0x20;
const IN = strongBit('in');
const BY = strongBit('by');
const PERSON = strongBit('person');
const TIME = strongBit('time') | weakBit('time');
/** A definition stands near the start of its sentence. */
const MAX_DEFINED_WORDS = 10;

function addWord(found: Found, words: readonly WordFacts[], at: number): void {
  const word = words[at];
  if (word === undefined) return;
  const next = words[at + 1];
  const bits = word.bits | phraseBits(word.phrases, words, at);
  found.bits |= at < MAX_DEFINED_WORDS ? bits : bits & ~strongBit('definition');
  if ((bits & MONTH) !== 0) raise(found, 'time', 0.9);
  if (word.figure !== 'none') addFigure(found, word, (bits & TIME) !== 0 || ((next?.bits ?? 0) & TIME) !== 0);
  if (word.quoted) raise(found, 'name', 0.8);
  if (word.located) raise(found, 'place', 0.8);
  if (isName(word) && at > 0) addName(found, words[at - 1], word, words[at + 1]);
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

function addName(
  found: Found,
  before: WordFacts | undefined,
  word: WordFacts,
  after: WordFacts | undefined,
): void {
  raise(found, 'name', 1);
  if (before === undefined) return;
  if ((before.bits & IN) !== 0) raise(found, 'place', 0.7);
  if ((before.bits & BY) !== 0) raise(found, 'person', 0.7);
  if (before.initial) raise(found, 'person', 0.9);
  if (isName(before) && before.end === '') raise(found, 'person', 0.5);
  if (word.initial && after !== undefined && isName(after)) raise(found, 'person', 0.9);
}

function addStructure(found: Found, sentence: string, words: readonly WordFacts[]): void {
  const dash = sentence.search(/ [—–-] /);
  if (dash > 0 && dash < MAX_DASHED_LENGTH) raise(found, 'definition', 0.6);
  const commas = words.reduce((sum, word) => sum + word.commas, 0);
  const and = (found.bits & strongBit('and')) !== 0;
  const colon = words.some((word) => word.end === ':' || word.end === '：');
  if (commas >= 2) raise(found, 'list', and ? 0.9 : 0.6);
  else if (commas === 1 && and) raise(found, 'list', 0.3);
  if (colon && commas > 0) raise(found, 'list', 1);
}

/** The subject before a dash that defines it is short, in UTF-16 units. */
const MAX_DASHED_LENGTH = 60;
