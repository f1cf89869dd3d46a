import { analyze, type Token } from './analysis/analyze.ts';
import { type AnswerType, questionType } from './analysis/answer-type.ts';
import { lightWords } from './analysis/light-words.ts';
import { primaryLanguage } from './analysis/scripts.ts';
import { writesCompounds } from './compounds.ts';
import type { Library } from './library.ts';
import {
  compoundRelatives,
  irregularForms,
  type Meaning,
  otherForms,
  relatives,
  respellings,
} from './meanings.ts';
import type { Span } from './model.ts';
import { sizeOf } from './postings.ts';
import type { Postings } from './search.ts';
import { type SynonymRules, synonymsOf } from './synonyms.ts';

/** A term that stands for a word of the question in the documents. */
export interface Variant extends Meaning {
  /** The passages that hold it. */
  readonly passages: Postings | undefined;
  /** The sections whose title or headings hold it. */
  readonly sections: Postings | undefined;
}

/** A word of the question, and the terms that may answer to it. */
export interface Concept extends Span {
  readonly kind: Token['kind'];
  readonly surface: string;
  /** True where the documents hold the word, in one of its forms, if only in a heading. */
  readonly known: boolean;
  readonly variants: readonly Variant[];
  /** What finding it is worth: its rarity in the documents, less for a part of a word and for one that says little. */
  readonly weight: number;
  /** True for a word in capitals within the question, which is likely a name. */
  readonly name: boolean;
}

/** A question as the documents of some languages see it. */
export interface Query {
  readonly text: string;
  readonly language: string;
  /** The kind of answer that it wants. */
  readonly type: AnswerType;
  /** Words without a subject of its own that the language knows in the question: the more, the likelier it is asked in it. */
  readonly stopWords: number;
  /** Numbers of the library's languages whose passages this reading is for. */
  readonly languages: ReadonlySet<number>;
  readonly concepts: readonly Concept[];
  /** Sum of the weights of all concepts; above 0. */
  readonly totalWeight: number;
}

/** What a gram is worth beside a word of the same rarity. */
const GRAM_WEIGHT: Readonly<Record<'one' | 'two', number>> = { one: 0.15, two: 0.5 };

/** What a word that says little is worth beside one of the same rarity. */
const LIGHT_WEIGHT = 0.3;

/** Concepts of the longest question that is read whole; further words add nothing but time. */
const MAX_CONCEPTS = 80;

/** The readings of a question, one for all languages of the documents that see the same words in it. */
export function readQuestion(library: Library, text: string): readonly Query[] {
  const readings = new Map<string, Reading>();
  library.languages.forEach((language, number) => {
    const tokens = analyze(text, language);
    const content = contentTokens(tokens);
    const stopWords = tokens.filter(({ stop, kind }) => stop && kind !== 'gram').length;
    const key = [stopWords, ...content.map(({ term, kind }) => `${kind} ${term}`)].join('\n');
    const reading = readings.get(key) ?? { language, content, stopWords, languages: new Set<number>() };
    reading.languages.add(number);
    readings.set(key, reading);
  });
  const respell = remembered((token: Token) => respellings(library.passageIndex, token));
  return [...readings.values()].flatMap(({ language, content, stopWords, languages }): Query[] => {
    const rules = [...languages].flatMap((number) => library.synonyms[number] ?? []);
    const tags = [...languages].flatMap((number) => library.languages[number] ?? []);
    const compounding = tags.find(writesCompounds);
    const concepts = conceptsOf(library, text, content, { rules, languages: tags, compounding, respell });
    const totalWeight = concepts.reduce((sum, { weight }) => sum + weight, 0);
    if (totalWeight === 0) return [];
    return [
      { text, language, type: questionType(text, language), stopWords, languages, concepts, totalWeight },
    ];
  });
}

interface Reading {
  readonly language: string;
  readonly content: readonly Token[];
  readonly stopWords: number;
  readonly languages: Set<number>;
}

/** The tokens that say something about a subject, each term once; the first 80 of them. */
function contentTokens(tokens: readonly Token[]): readonly Token[] {
  const byTerm = new Map<string, Token>();
  for (const token of tokens) {
    if (!token.stop && !byTerm.has(token.term)) byTerm.set(token.term, token);
    if (byTerm.size >= MAX_CONCEPTS) break;
  }
  return [...byTerm.values()];
}

/** What else a word may be related by. */
interface Relations {
  readonly rules: readonly SynonymRules[];
  /** The languages that the reading is for. */
  readonly languages: readonly string[];
  /** The language, of those that the reading is for, that writes compounds as one word. */
  readonly compounding: string | undefined;
  /** See {@link respellings}. */
  readonly respell: (token: Token) => readonly Meaning[];
}

/** Readings share most words, and to look for similar ones takes longer than all else together. */
function remembered<Result>(work: (token: Token) => Result): (token: Token) => Result {
  const known = new Map<string, Result>();
  return (token) => {
    const key = `${token.kind} ${token.term} ${token.surface}`;
    const found = known.get(key) ?? work(token);
    known.set(key, found);
    return found;
  };
}

function conceptsOf(
  library: Library,
  text: string,
  tokens: readonly Token[],
  { rules, languages, compounding, respell }: Relations,
): readonly Concept[] {
  const index = library.passageIndex;
  const terms = new Set(tokens.map(({ term }) => term));
  return tokens.map((token): Concept => {
    const lookedUp = (meaning: Meaning): Variant => ({
      ...meaning,
      passages: index.postings(meaning.term),
      sections: library.sectionIndex.postings(meaning.term),
    });
    const same: Meaning = { term: token.term, weight: 1, source: 'same' };
    const forms = irregularForms(languages, token);
    const own = [same, ...forms.filter(({ source }) => source === 'form')].map(lookedUp);
    const known = own.some(({ passages, sections }) => passages !== undefined || sections !== undefined);
    const equal = synonymsOf(rules, token.term, terms).map(
      (synonym): Meaning => ({ ...synonym, source: 'synonym' }),
    );
    // A word that the owner lists is no slip of the pen.
    const respelled = known || equal.length > 0 ? [] : respell(token);
    const others = otherForms(library.shortForms, token.term, terms, known);
    const related = [...relatives(index, token), ...compoundRelatives(index, token, compounding)];
    const meanings = [same, ...respelled, ...others, ...surest([...equal, ...forms, ...related])];
    const variants = meanings.map(lookedUp);
    const meant = known ? own : variants.filter(({ source }) => source !== 'related');
    const sizes = meant.map(({ passages }) => sizeOf(passages));
    // A passage may hold several forms of a word; of the terms that it may stand for the commonest counts.
    const frequency = known ? Math.min(index.size, sum(sizes)) : Math.max(...sizes);
    const { start, end, kind, surface } = token;
    return {
      start,
      end,
      kind,
      surface,
      known,
      variants,
      weight: idf(frequency, index.size) * kindWeight(token, text) * lightness(token, languages),
      name: isName(token, text, languages),
    };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Of those with the same term the one of the greatest weight, the first where they weigh the same. */
function surest(meanings: readonly Meaning[]): readonly Meaning[] {
  const byTerm = new Map<string, Meaning>();
  for (const meaning of meanings) {
    const before = byTerm.get(meaning.term);
    if (before === undefined || meaning.weight > before.weight) byTerm.set(meaning.term, meaning);
  }
  return [...byTerm.values()];
}

/** Inverse document frequency of BM25 (Robertson and Zaragoza 2009) with 1 added inside the logarithm, so that it is above 0. */
function idf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** A capital within the question tells a name, but in German, where every noun has one. */
function isName({ kind, start }: Token, text: string, languages: readonly string[]): boolean {
  const capitalizesNouns = languages.some((language) => primaryLanguage(language) === 'de');
  return kind === 'word' && start > 0 && !capitalizesNouns && /^\p{Lu}/u.test(text.slice(start));
}

/** Less than 1 for a word that says little in one of the languages that the reading is for. */
function lightness({ term }: Token, languages: readonly string[]): number {
  return languages.some((language) => lightWords(language).has(term)) ? LIGHT_WEIGHT : 1;
}

function kindWeight({ kind, start, end }: Token, text: string): number {
  if (kind !== 'gram') return 1;
  return [...text.slice(start, end)].length === 1 ? GRAM_WEIGHT.one : GRAM_WEIGHT.two;
}
