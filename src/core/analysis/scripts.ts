/** What decides how a run of characters is cut into words. */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'arabic'
  | 'devanagari'
  | 'hangul'
  | 'han'
  | 'kana'
  | 'thai'
  | 'lao'
  | 'myanmar'
  | 'khmer'
  | 'other';

type Range = readonly [first: number, last: number, script: Script];

/** Unicode blocks, sorted by code point. What lies in none of them is `other`. */
const RANGES: readonly Range[] = [
  [0x0041, 0x02af, 'latin'],
  [0x0370, 0x03ff, 'greek'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0600, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x08a0, 0x08ff, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0e00, 0x0e7f, 'thai'],
  [0x0e80, 0x0eff, 'lao'],
  [0x1000, 0x109f, 'myanmar'],
  [0x1100, 0x11ff, 'hangul'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1c80, 0x1c8f, 'cyrillic'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2de0, 0x2dff, 'cyrillic'],
  [0x2e80, 0x2fdf, 'han'],
  [0x3005, 0x3007, 'han'],
  [0x3040, 0x30ff, 'kana'],
  [0x3130, 0x318f, 'hangul'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xa640, 0xa69f, 'cyrillic'],
  [0xa8e0, 0xa8ff, 'devanagari'],
  [0xa960, 0xa97f, 'hangul'],
  [0xac00, 0xd7ff, 'hangul'],
  [0xf900, 0xfaff, 'han'],
  [0xfb00, 0xfb06, 'latin'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff21, 0xff5a, 'latin'],
  [0xff66, 0xff9f, 'kana'],
  [0xffa0, 0xffdc, 'hangul'],
  [0x1b000, 0x1b16f, 'kana'],
  [0x20000, 0x3fffd, 'han'],
];

/** The script of a letter; of a digit, mark or sign the script of the block that it stands in. */
export function scriptOf(codePoint: number): Script {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (range === undefined || codePoint < range[0]) high = middle - 1;
    else if (codePoint > range[1]) low = middle + 1;
    else return range[2];
  }
  return 'other';
}

/** The script of a question: Latin names stand in questions of every language, so another script wins over Latin. */
export function scriptOfQuestion(text: string): Script {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'kana';
  const other = /[^\P{L}\p{Script=Latin}]/u.exec(text)?.[0];
  return other === undefined ? 'latin' : scriptOf(other.codePointAt(0) ?? 0);
}

/** True for scripts that are written without spaces between words. */
export function isUnspaced(script: Script): boolean {
  return UNSPACED.has(script);
}

const UNSPACED: ReadonlySet<Script> = new Set(['han', 'kana', 'thai', 'lao', 'myanmar', 'khmer']);

/**
 * The language by whose rules a run of `script` is read in a text tagged `language`: that language where it is
 * written in this script, else the commonest language of the script that we have rules for; `und` for none.
 */
export function languageOfRun(script: Script, language: string): string {
  const scripts = SCRIPTS_OF[language];
  if (scripts === undefined) {
    if (script === 'latin') return language;
    return language === 'und' || !OTHER_SCRIPTS.has(script)
      ? (DEFAULT_LANGUAGE[script] ?? language)
      : language;
  }
  return scripts.includes(script) ? language : (DEFAULT_LANGUAGE[script] ?? 'und');
}

/** Scripts in which a language without rules of its own may be written, such as Serbian, Urdu or Marathi. */
const OTHER_SCRIPTS: ReadonlySet<Script> = new Set(['cyrillic', 'arabic', 'devanagari', 'other']);

/** The commonest language of each script. */
export const DEFAULT_LANGUAGE: Partial<Record<Script, string>> = {
  latin: 'en',
  greek: 'el',
  cyrillic: 'ru',
  arabic: 'ar',
  devanagari: 'hi',
  hangul: 'ko',
  han: 'zh',
  kana: 'ja',
  thai: 'th',
  lao: 'lo',
  myanmar: 'my',
  khmer: 'km',
};

/** How the languages that we have rules for are written. */
const SCRIPTS_OF: Readonly<Record<string, readonly Script[]>> = {
  ar: ['arabic'],
  az: ['latin'],
  bg: ['cyrillic'],
  da: ['latin'],
  de: ['latin'],
  el: ['greek'],
  en: ['latin'],
  es: ['latin'],
  fa: ['arabic'],
  fi: ['latin'],
  fr: ['latin'],
  hi: ['devanagari'],
  hu: ['latin'],
  id: ['latin'],
  it: ['latin'],
  ja: ['kana', 'han'],
  ko: ['hangul'],
  nl: ['latin'],
  no: ['latin'],
  pt: ['latin'],
  ro: ['latin'],
  ru: ['cyrillic'],
  sv: ['latin'],
  th: ['thai'],
  tr: ['latin'],
  uk: ['cyrillic'],
  vi: ['latin'],
  zh: ['han'],
};

/** The primary subtag in lower case, with retired and regional codes brought to the one that we use. */
export function primaryLanguage(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  // Anything else is no language subtag (RFC 5646), and the platform's segmenter refuses it.
  return /^[a-z]{2,3}$/.test(primary) ? (SAME_RULES[primary] ?? primary) : 'und';
}

const SAME_RULES: Readonly<Record<string, string>> = {
  azb: 'az',
  azj: 'az',
  cmn: 'zh',
  in: 'id',
  nb: 'no',
  nn: 'no',
  pes: 'fa',
  prs: 'fa',
  yue: 'zh',
};
