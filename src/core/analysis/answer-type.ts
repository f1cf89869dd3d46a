import { type Grammar, grammarOf } from './question-grammar.ts';
import { languageOfRun, primaryLanguage, scriptOfQuestion } from './scripts.ts';
import { signsOf } from './sentence-signs.ts';

/** What kind of thing a question asks for. */
export type AnswerType =
  | 'time'
  | 'number'
  | 'person'
  | 'place'
  | 'reason'
  | 'manner'
  | 'definition'
  | 'list'
  | 'yes-no'
  | 'other';

/**
 * The kind of answer that a question in `language` (BCP 47 tag) wants; `other` where its words do not tell. A question
 * in another script than the language's is read by the commonest language of that script.
 */
export function questionType(question: string, language: string): AnswerType {
  const text = question.length > MAX_QUESTION_LENGTH ? question.slice(-MAX_QUESTION_LENGTH) : question;
  const script = scriptOfQuestion(text);
  const own = languageOfRun(script, primaryLanguage(language));
  const grammar = grammarOf(own, script, own === 'vi' && !TONED.test(text));
  if (grammar === undefined) return 'other';
  return typeOf(grammar.normal(mainClause(text, grammar)), grammar);
}

/** Of "When it fell, how many died?" the second part: it begins with an interrogative, the first with a joint. */
function mainClause(text: string, grammar: Grammar): string {
  const at = Math.max(text.lastIndexOf(','), text.lastIndexOf('،'));
  if (at < 0 || grammar.joining?.exec(grammar.normal(text))?.index !== 0) return text;
  const tail = text.slice(at + 1);
  return candidatesOf(grammar.normal(tail), grammar).some(({ start }) => start === 0) ? tail : text;
}

/** What a sentence holds that could be an answer. Each from 0 (nothing) to 1 (clearly). */
export interface AnswerSigns {
  readonly time: number;
  readonly number: number;
  readonly person: number;
  readonly place: number;
  readonly reason: number;
  readonly manner: number;
  readonly definition: number;
  readonly list: number;
  /** Any proper name, title or foreign word. */
  readonly name: number;
}

/**
 * The signs of a sentence in `language` (BCP 47 tag). Where nothing is known of the language, numerals, capitals and
 * punctuation speak alone. Takes any text, in linear time.
 */
export function answerSigns(sentence: string, language: string): AnswerSigns {
  return signsOf(sentence, primaryLanguage(language));
}

/** In UTF-16 units; of a longer message the end is read, where the question stands. */
const MAX_QUESTION_LENGTH = 500;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const TONED = /[^\u0000-\u007f]/;

interface Candidate {
  readonly type: AnswerType;
  readonly start: number;
  readonly length: number;
  /** A word that may only join clauses. */
  readonly weak: boolean;
}

function typeOf(text: string, grammar: Grammar): AnswerType {
  const best = candidatesOf(text, grammar).reduce<Candidate | undefined>(better, undefined);
  if (best !== undefined) return best.type;
  if (grammar.definition.test(text)) return 'definition';
  const what = grammar.what.exec(text)?.index ?? text.length;
  const yesNo = grammar.yesNo.exec(text)?.index;
  return yesNo !== undefined && yesNo <= what ? 'yes-no' : 'other';
}

function candidatesOf(text: string, grammar: Grammar): readonly Candidate[] {
  const typed = grammar.typed.flatMap(({ type, pattern }) => candidate(type, pattern, text, grammar));
  const list = candidate('list', grammar.list, text, grammar);
  const yesNo = candidate('yes-no', grammar.yesNo, text, grammar).filter(({ start }) => start === 0);
  // Of a question such as "क्या … कहाँ" the particle at its start is no more than the word "what".
  return typed.length > 0 && grammar.what.exec(text)?.index === 0
    ? [...typed, ...list]
    : [...typed, ...list, ...yesNo];
}

function candidate(type: AnswerType, pattern: RegExp, text: string, { joining }: Grammar): Candidate[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  const weak = match.index > 0 && joining?.exec(match[0])?.index === 0;
  return [{ type, start: match.index, length: match[0].length, weak }];
}

/** The first interrogative rules the question; of two that begin together the longer one says more. */
function better(best: Candidate | undefined, next: Candidate): Candidate {
  if (best === undefined) return next;
  if (best.weak !== next.weak) return best.weak ? next : best;
  if (best.start !== next.start) return best.start < next.start ? best : next;
  return next.length > best.length ? next : best;
}
