import stopword from 'stopword';
import { CLOSED_CLASSES } from './closed-classes.ts';
import { fold, lowerCase, prepare } from './folding.ts';
import { NOT_STOP_WORDS, QUESTION_WORDS } from './question-words.ts';
import { scriptOf } from './scripts.ts';

/** Folded words of a language that say nothing about a subject; empty where no list is known. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  let words = sets.get(language);
  if (words === undefined) {
    words = build(language);
    sets.set(language, words);
  }
  return words;
}

/** Whether a single word says nothing about a subject in a language; told without the stemmer. */
export function isStopWord(word: string, language: string): boolean {
  return stopWordsOf(language).has(folded(word, language));
}

/** One entry a language asked for. */
const sets = new Map<string, ReadonlySet<string>>();

function build(language: string): ReadonlySet<string> {
  const general = LISTS[language]?.() ?? [];
  const own = [...listed(QUESTION_WORDS[language]), ...listed(CLOSED_CLASSES[language])];
  const words = new Set([...general, ...own].map((word) => folded(word, language)));
  for (const word of listed(NOT_STOP_WORDS[language])) words.delete(folded(word, language));
  return words;
}

function listed(words: string | undefined): readonly string[] {
  return words?.trim().split(/\s+/) ?? [];
}

function folded(word: string, language: string): string {
  const script = scriptOf(word.codePointAt(0) ?? 0);
  const prepared = prepare(lowerCase(word.replace(/['’]/g, ''), language), script);
  return language === 'vi' ? prepared : fold(prepared, script);
}

/** Three-letter names of the package for the languages that we have other rules for too. */
const LISTS: Readonly<Record<string, () => readonly string[]>> = {
  ar: () => stopword.ara,
  bg: () => stopword.bul,
  da: () => stopword.dan,
  de: () => stopword.deu,
  el: () => stopword.ell,
  en: () => stopword.eng,
  es: () => stopword.spa,
  fa: () => stopword.fas,
  fi: () => stopword.fin,
  fr: () => stopword.fra,
  he: () => stopword.heb,
  hi: () => stopword.hin,
  hu: () => stopword.hun,
  id: () => stopword.ind,
  it: () => stopword.ita,
  ja: () => stopword.jpn,
  ko: () => stopword.kor,
  my: () => stopword.mya,
  nl: () => stopword.nld,
  no: () => stopword.nob,
  pl: () => stopword.pol,
  pt: () => stopword.por,
  ro: () => stopword.ron,
  ru: () => stopword.rus,
  sv: () => stopword.swe,
  th: () => stopword.tha,
  tr: () => stopword.tur,
  uk: () => stopword.ukr,
  vi: () => stopword.vie,
  zh: () => stopword.zho,
};

/** The languages of which such words are known. */
export const STOP_WORD_LANGUAGES: readonly string[] = [
  ...new Set([...Object.keys(LISTS), ...Object.keys(QUESTION_WORDS)]),
];
