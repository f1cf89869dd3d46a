/** What `@orama/stemmers` and `@orama/stopwords` know of a language. */
export interface LanguageTools {
  /** What Orama calls it. */
  readonly name: string;
  readonly stem: (word: string) => string;
  readonly stopWords: readonly string[];
}

interface Stemmers {
  readonly stemmer: (word: string) => string;
}

interface StopWords {
  readonly stopwords: readonly string[];
}

/** `undefined` where there are none. Only what is asked for is imported, so that no index pays for the others. */
export async function languageTools(code: string): Promise<LanguageTools | undefined> {
  const entry = LANGUAGES[code];
  if (entry === undefined) return undefined;
  const [name, stemmers, stopWords] = entry;
  const [{ stemmer }, { stopwords }] = await Promise.all([stemmers(), stopWords()]);
  return { name, stem: stemmer, stopWords: stopwords };
}

type Entry = readonly [name: string, stemmers: () => Promise<Stemmers>, stopWords: () => Promise<StopWords>];

const LANGUAGES: Readonly<Record<string, Entry>> = {
  ar: ['arabic', () => import('@orama/stemmers/arabic'), () => import('@orama/stopwords/arabic')],
  bg: ['bulgarian', () => import('@orama/stemmers/bulgarian'), () => import('@orama/stopwords/bulgarian')],
  da: ['danish', () => import('@orama/stemmers/danish'), () => import('@orama/stopwords/danish')],
  de: ['german', () => import('@orama/stemmers/german'), () => import('@orama/stopwords/german')],
  el: ['greek', () => import('@orama/stemmers/greek'), () => import('@orama/stopwords/greek')],
  en: ['english', () => import('@orama/stemmers/english'), () => import('@orama/stopwords/english')],
  es: ['spanish', () => import('@orama/stemmers/spanish'), () => import('@orama/stopwords/spanish')],
  fi: ['finnish', () => import('@orama/stemmers/finnish'), () => import('@orama/stopwords/finnish')],
  fr: ['french', () => import('@orama/stemmers/french'), () => import('@orama/stopwords/french')],
  hi: ['indian', () => import('@orama/stemmers/indian'), () => import('@orama/stopwords/indian')],
  hu: ['hungarian', () => import('@orama/stemmers/hungarian'), () => import('@orama/stopwords/hungarian')],
  id: ['indonesian', () => import('@orama/stemmers/indonesian'), () => import('@orama/stopwords/indonesian')],
  it: ['italian', () => import('@orama/stemmers/italian'), () => import('@orama/stopwords/italian')],
  nl: ['dutch', () => import('@orama/stemmers/dutch'), () => import('@orama/stopwords/dutch')],
  no: ['norwegian', () => import('@orama/stemmers/norwegian'), () => import('@orama/stopwords/norwegian')],
  pt: ['portuguese', () => import('@orama/stemmers/portuguese'), () => import('@orama/stopwords/portuguese')],
  ro: ['romanian', () => import('@orama/stemmers/romanian'), () => import('@orama/stopwords/romanian')],
  ru: ['russian', () => import('@orama/stemmers/russian'), () => import('@orama/stopwords/russian')],
  sv: ['swedish', () => import('@orama/stemmers/swedish'), () => import('@orama/stopwords/swedish')],
  tr: ['turkish', () => import('@orama/stemmers/turkish'), () => import('@orama/stopwords/turkish')],
  uk: ['ukrainian', () => import('@orama/stemmers/ukrainian'), () => import('@orama/stopwords/ukrainian')],
};

/** Languages written without spaces between words. */
const UNSPACED = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

/** A splitter into words for a language that does not write spaces between them; `undefined` for the others. */
export function wordSplitter(code: string): ((text: string) => string[]) | undefined {
  if (!UNSPACED.has(code)) return undefined;
  const segmenter = new Intl.Segmenter(code, { granularity: 'word' });
  return (text) =>
    [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
