import { withAsciiDigits } from './numbers.ts';
import { isUnspaced, languageOfRun, type Script, scriptOf } from './scripts.ts';
import { type Lexicon, lexiconOf, MONTH, type Phrase, signKey } from './sign-lexicon.ts';
import { stopWordsOf } from './stop-words.ts';

/** What one word, or a run without spaces, tells by itself. */
export interface WordFacts {
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
}

export type Figure = 'none' | 'year' | 'date' | 'number' | 'ordinal';

/** What stands between spaces; kept by language, since words repeat. */
export function wordFacts(chunk: string, language: string): WordFacts {
  if (chunk.length > MAX_KEPT_LENGTH) return factsOf(chunk, language);
  let facts = kept.get(language);
  if (facts === undefined || facts.size >= MAX_KEPT) {
    if (kept.size >= MAX_LANGUAGES) kept.clear();
    facts = new Map();
    kept.set(language, facts);
  }
  let fact = facts.get(chunk);
  if (fact === undefined) {
    fact = factsOf(chunk, language);
    facts.set(chunk, fact);
  }
  return fact;
}

const kept = new Map<string, Map<string, WordFacts>>();
const MAX_LANGUAGES = 16;
const MAX_KEPT = 20_000;
const MAX_KEPT_LENGTH = 32;
/** No word of a spaced script is longer; the rest of a longer one tells nothing. */
const MAX_WORD_LENGTH = 64;

function factsOf(chunk: string, language: string): WordFacts {
  const text = UNSPACED.test(chunk) ? chunk : chunk.slice(0, MAX_WORD_LENGTH);
  const letter = (UNSPACED.exec(text) ?? /\p{L}/u.exec(text))?.[0];
  const script = scriptOf((letter ?? '').codePointAt(0) ?? 0);
  const kana = script === 'han' && KANA.test(text) ? 'kana' : script;
  const own = languageOfRun(kana, language);
  const core = coreOf(text, own);
  const facts = isUnspaced(kana) ? runBits(text, kana, own) : lookup(core, kana, own);
  const [, last = ''] = /([,،;；:：.])["'”’»)\]]?$/u.exec(text) ?? [];
  return {
    ...facts,
    capital: /^\p{Lu}/u.test(core),
    initial: /^\p{Lu}\.$/u.test(core + last),
    stop: stopWordsOf(own).has(facts.key),
    figure: figureOf(text, kana, own),
    commas: countOf(text, kana),
    end: last,
    bracket: text.startsWith('(') || text.includes('（'),
    quoted:
      /[《「『“«„]/u.test(text) ||
      (language !== own && isForeign(text, kana, language)) ||
      LATIN_RUN.test(text),
    located: /^\p{Lu}[\p{L}\p{M}]*['’](?:[dt][ae]|[dt][ae]n|[dt][ae]ki)$/u.test(
      text.slice(0, MAX_WORD_LENGTH),
    ),
  };
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A Latin word that touches letters of a script without spaces. */
const LATIN_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][A-Za-z]{2}/u;

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

interface Found {
  readonly key: string;
  readonly bits: number;
  readonly phrases: readonly Phrase[];
}

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
    if (key.length > entry.text.length + 1 && key.endsWith(entry.text)) bits |= entry.bits;
  }
  return bits;
}

/** Every entry that stands anywhere in a run; each position looks at the entries of its first unit only. */
function runBits(text: string, script: Script, language: string): Found {
  const { anywhere } = lexiconOf(language, script);
  const run = signKey(text, script, language);
  let bits = 0;
  for (let at = 0; at < run.length; at += 1) {
    const entries = anywhere.get(run.charCodeAt(at));
    if (entries === undefined) continue;
    for (const entry of entries) if (run.startsWith(entry.text, at)) bits |= entry.bits;
  }
  return { key: run.length > MAX_WORD_LENGTH ? '' : run, bits, phrases: NO_PHRASES };
}

function figureOf(text: string, script: Script, language: string): Figure {
  if (isUnspaced(script)) {
    if (HAN_DATE.test(text)) return 'date';
    if (HAN_NUMBER.test(text)) return 'number';
  }
  if (!/\p{Nd}/u.test(text)) return 'none';
  const ascii = withAsciiDigits(text);
  if (/[%٪％$€£¥₽₹₺₩]/u.test(ascii)) return 'number';
  if (DATE.test(ascii)) return 'date';
  if (YEAR.test(ascii) || (language === 'th' && THAI_YEAR.test(ascii))) return 'year';
  if (/^\P{L}{0,3}\d{1,4}(?:st|nd|rd|th|-?(?:й|я|е|го|м))\P{L}{0,3}$/u.test(ascii)) return 'ordinal';
  return /^\P{L}{0,3}\d/u.test(ascii) || isUnspaced(script) ? 'number' : 'none';
}

const HAN_DATE =
  /[\p{Nd}一二三四五六七八九十〇零○元](?: ?年(?![间間])|月|日|[号號]|世[纪紀]|年代)|พ\.ศ\.|ค\.ศ\./u;
const HAN_NUMBER =
  /[\p{Nd}一二三四五六七八九十百千万萬億亿两兩][百千万萬億亿人个個名位座种種倍%％歳岁歲円元米]/u;
const DATE = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)/;
const YEAR = /(?<![\d.,])(?:1\d{3}|20\d{2})(?!\d|[.,]\d)/;
const THAI_YEAR = /(?<!\d)2[45]\d{2}(?!\d)/;

/** In a run without spaces only the commas that part items. */
function countOf(text: string, script: Script): number {
  const pattern = script === 'han' || script === 'kana' ? /、/g : /[,،;；、]/g;
  return text.length > MAX_WORD_LENGTH || script === 'han' || script === 'kana'
    ? (text.match(pattern)?.length ?? 0)
    : Number(/[,،;；、]\P{L}{0,2}$/u.test(text));
}
