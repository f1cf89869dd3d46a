import {
  DEFAULT_LANGUAGE,
  languageOfRun,
  primaryLanguage,
  type Script,
  scriptOf,
} from './analysis/scripts.ts';
import { isStopWord, STOP_WORD_LANGUAGES } from './analysis/stop-words.ts';

/** Letters of a script that make a question one of that script; a name of two or three letters does not. */
const MIN_LETTERS = 4;

/** Small words that a question has to share with a language, and with none of the documents' languages. */
const MIN_LEAD = 2;

/** Scripts that tell the language by themselves, or as good as: Han without kana is Chinese unless documents are Japanese. */
const TELLING: ReadonlySet<Script> = new Set<Script>([
  'greek',
  'hangul',
  'han',
  'kana',
  'thai',
  'lao',
  'myanmar',
  'khmer',
]);

/**
 * The language that a question seems to be in where it is none of `documents`, BCP 47 tags both; `undefined` where it
 * may be one of them, or cannot be told for sure: where the script does not tell, the small words of the question do.
 */
export function foreignLanguage(question: string, documents: readonly string[]): string | undefined {
  const own = new Set(documents.map(primaryLanguage));
  const script = mainScript(question);
  if (script === undefined || own.has('und')) return undefined;
  const telling = TELLING.has(script) ? DEFAULT_LANGUAGE[script] : undefined;
  if (telling !== undefined) return isTold(telling, script, own) ? telling : undefined;
  if ([...own].some((language) => !STOP_WORD_LANGUAGES.includes(language))) return undefined;
  return languageOfSmallWords(question, script, own);
}

function isTold(language: string, script: Script, own: ReadonlySet<string>): boolean {
  return !own.has(language) && !(script === 'han' && own.has('ja'));
}

/** The script of more than half of the letters; kana makes Japanese of Han. */
function mainScript(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    const script = scriptOf(letter.codePointAt(0) ?? 0);
    counts.set(script, (counts.get(script) ?? 0) + 1);
    letters += 1;
  }
  const kana = counts.get('kana') ?? 0;
  if (kana > 0) {
    counts.set('kana', kana + (counts.get('han') ?? 0));
    counts.delete('han');
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[0] === 'other') return undefined;
  return most[1] >= MIN_LETTERS && most[1] > letters / 2 ? most[0] : undefined;
}

function languageOfSmallWords(
  question: string,
  script: Script,
  own: ReadonlySet<string>,
): string | undefined {
  const isWrittenSo = (language: string) => languageOfRun(script, language) === language;
  const [first, second] = STOP_WORD_LANGUAGES.filter(isWrittenSo)
    .map((language) => ({ language, count: smallWords(question, language) }))
    .sort((a, b) => b.count - a.count);
  if (first === undefined || own.has(first.language) || first.count === second?.count) return undefined;
  const rivals = [...own].filter(isWrittenSo);
  const most = Math.max(0, ...rivals.map((language) => smallWords(question, language)));
  // Names of every language are written in Latin letters; another script that no document uses says much by itself.
  const lead = rivals.length > 0 || script === 'latin' ? MIN_LEAD : 1;
  return first.count >= most + lead ? first.language : undefined;
}

function smallWords(question: string, language: string): number {
  const words = new Set(question.match(WORD));
  return [...words].filter((word) => isStopWord(word, language)).length;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
