import { withAsciiDigits } from './numbers.ts';
import { runFacts, UNSPACED_LETTER } from './run-facts.ts';
import { languageOfRun, type Script, scriptOf } from './scripts.ts';
import { type Lexicon, lexiconOf, MONTH, type Phrase, signKey } from './sign-lexicon.ts';
import { stopWordsOf } from './stop-words.ts';

/** What one word, or a run without spaces, tells by itself. */
export interface WordFacts {
  /** As it stands in the sentence. */
  readonly chunk: string;
  readonly key: string;
  /** Bits of the lexicon. */
  readonly bits: number;
  readonly phrases: readonly Phrase[];
  readonly capital: boolean;
  /** One capital with a full stop, as before a name. */
  readonly initial: boolean;
  readonly stop: boolean;
  readonly figure: Figure;
  /** Commas and signs like them. */
  readonly commas: number;
  /** The sign that ends it, if it is one of `,;:.`. */
  readonly end: string;
  readonly bracket: boolean;
  /** A title in quotes, or Latin letters among others. */
  readonly quoted: boolean;
  /** Carries the ending of a place: Ankara'da. */
  readonly located: boolean;
  /** Tells nothing at all, as most words do. */
  readonly silent: boolean;
}

/** What a word in figures is. */
export type Figure = 'none' | 'year' | 'date' | 'number' | 'ordinal';

/** What the words of a language told before, by a hash of their units: text repeats its words. */
export type KnownWords = Map<number, WordFacts>;

/** What is kept of the words of a language, for {@link wordFacts} to read and fill; begun anew once there are too many. */
export function knownWords(language: string): KnownWords {
  let words = known.get(language);
  if (words === undefined || words.size >= MAX_KNOWN) {
    if (known.size >= MAX_LANGUAGES) known.clear();
    words = new Map();
    known.set(language, words);
  }
  return words;
}

const known = new Map<string, KnownWords>();
const MAX_LANGUAGES = 16;
const MAX_KNOWN = 20_000;
const MAX_KNOWN_LENGTH = 32;

/** The facts of `sentence` from `start` to `end`; `hash` is any number that equal words share. */
export function wordFacts(
  sentence: string,
  { start, end, hash }: { readonly start: number; readonly end: number; readonly hash: number },
  language: string,
  words: KnownWords,
): WordFacts {
  const before = words.get(hash);
  if (before?.chunk.length === end - start && sentence.startsWith(before.chunk, start)) return before;
  const chunk = sentence.slice(start, end);
  const facts = UNSPACED_LETTER.test(chunk) ? runFacts(chunk, language) : factsOf(chunk, language);
  if (chunk.length <= MAX_KNOWN_LENGTH) words.set(hash, facts);
  return facts;
}

/** No word of a spaced script is longer; the rest of a longer one tells nothing. */
const MAX_WORD_LENGTH = 64;

function factsOf(chunk: string, language: string): WordFacts {
  const text = chunk.slice(0, MAX_WORD_LENGTH);
  const script = scriptOf((/\p{L}/u.exec(text)?.[0] ?? '').codePointAt(0) ?? 0);
  const own = languageOfRun(script, language);
  const core = coreOf(text, own);
  const capital = /^\p{Lu}/u.test(core);
  const [end = ''] = /[,،;；:：.](?=["'”’»)\]]?$)/u.exec(text) ?? [];
  const found = lookup(core, script, own);
  const facts = {
    ...found,
    chunk,
    capital,
    initial: end === '.' && /^\p{Lu}$/u.test(core),
    stop: stopWordsOf(own).has(found.key),
    figure: figureOf(text),
    commas: /[,،;；、]\P{L}{0,2}$/u.test(text) ? 1 : 0,
    end,
    bracket: /^[(（]/u.test(text),
    quoted: /[«„“《「]/u.test(text) || isForeign(text, script, language),
    located: /^\p{Lu}[\p{L}\p{M}]*['’][dt][ae](?:n|ki)?$/u.test(text),
  };
  const telling = facts.bits !== 0 || facts.phrases.length > 0 || capital || facts.figure !== 'none';
  return { ...facts, silent: !(telling || facts.bracket || facts.quoted) };
}

/** Latin letters within a text of another script are mostly a name. */
function isForeign(text: string, script: Script, language: string): boolean {
  return (
    script === 'latin' && languageOfRun('latin', language) !== language && /^\P{L}{0,3}\p{L}{2}/u.test(text)
  );
}

/** Without the signs around it, and without the article that an apostrophe ties to it. */
function coreOf(text: string, language: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && !INSIDE.test(text[start] ?? '')) start += 1;
  while (end > start && !INSIDE.test(text[end - 1] ?? '')) end -= 1;
  const core = text.slice(start, end);
  const at = core.search(/['’]/);
  if (at < 0) return core;
  if (language === 'tr' || language === 'az') return core.slice(0, at);
  if (language === 'en') return core.replace(/['’]s$/, '');
  return language === 'fr' || language === 'it' ? core.slice(at + 1) : core.replace('’', "'");
}

/** Surrogates belong to letters beyond the first plane. */
const INSIDE = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

type Found = Pick<WordFacts, 'key' | 'bits' | 'phrases'>;

const NO_PHRASES: readonly Phrase[] = [];

function lookup(core: string, script: Script, language: string): Found {
  const lexicon = lexiconOf(language, script);
  const key = signKey(core, script, language);
  const bits = bitsOf(key, lexicon);
  const phrases = lexicon.phrases.get(key) ?? NO_PHRASES;
  if (script === 'arabic' && bits === 0) {
    return { key, bits: bitsOf(key.replace(/^[وف]?[بكل]?(?:ال)?(?=.{3})/u, ''), lexicon), phrases };
  }
  if (CAPITAL_MONTHS.has(language) && !/^\p{Lu}/u.test(core)) return { key, bits: bits & ~MONTH, phrases };
  return { key, bits, phrases };
}

/** There "may" and "march" are verbs. */
const CAPITAL_MONTHS: ReadonlySet<string> = new Set(['en', 'de']);

function bitsOf(key: string, { words, prefixes, suffixes }: Lexicon): number {
  let bits = words.get(key) ?? 0;
  for (const entry of prefixes) if (key.startsWith(entry.text)) bits |= entry.bits;
  for (const entry of suffixes) {
    if (key.length > entry.text.length && key.endsWith(entry.text)) bits |= entry.bits;
  }
  return bits;
}

function figureOf(text: string): Figure {
  if (!/\p{Nd}/u.test(text)) return 'none';
  const ascii = withAsciiDigits(text);
  if (/[%٪％$€£¥₽₹₺₩]/u.test(ascii)) return 'number';
  if (DATE.test(ascii)) return 'date';
  if (YEAR.test(ascii)) return 'year';
  if (ORDINAL.test(ascii)) return 'ordinal';
  return /^\P{L}{0,3}\d/u.test(ascii) ? 'number' : 'none';
}

const DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/;
const YEAR = /(?<![\d.,])(?:1\d{3}|20\d{2})(?!\d|[.,]\d)/;
const ORDINAL = /^\P{L}{0,3}\d{1,4}(?:st|nd|rd|th|-?(?:й|я|е|го|м))\P{L}{0,3}$/u;
