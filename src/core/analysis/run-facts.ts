import { withAsciiDigits } from './numbers.ts';
import { languageOfRun, type Script, scriptOf } from './scripts.ts';
import { BRACKET, ITEM_COMMA, lexiconOf, NUMERAL, QUOTE } from './sign-lexicon.ts';
import type { Figure, WordFacts } from './word-facts.ts';

/** What a run without spaces tells: it holds many words, so that what stands anywhere in it counts for all. */
export function runFacts(text: string, language: string): WordFacts {
  const script = scriptOfRun(text, language);
  const own = languageOfRun(script, language);
  const bits = runBits(text, script, own);
  return {
    chunk: text,
    key: '',
    bits,
    phrases: [],
    capital: false,
    initial: false,
    stop: false,
    figure: (bits & NUMERAL) === 0 ? 'none' : figureOf(text, own),
    commas: (bits & ITEM_COMMA) === 0 ? 0 : (text.match(/、/g)?.length ?? 0),
    end: /[:：]$/.test(text.slice(-1)) ? ':' : '',
    bracket: (bits & BRACKET) !== 0,
    quoted: (bits & QUOTE) !== 0,
    located: false,
    silent: false,
  };
}

/** One letter of a script without spaces, wherever it stands. */
export const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}]/u;

/** Kana among Han makes it Japanese, except in a Chinese text, where it is a name. */
function scriptOfRun(text: string, language: string): Script {
  if (language === 'ja') return 'kana';
  const script = scriptOf((UNSPACED_LETTER.exec(text)?.[0] ?? '').codePointAt(0) ?? 0);
  const mixed =
    script === 'han' && language !== 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return mixed ? 'kana' : script;
}

/** Each position looks at the entries of its first unit only. Two Latin letters make a foreign name. */
function runBits(text: string, script: Script, language: string): number {
  const { anywhere } = lexiconOf(language, script);
  let bits = 0;
  let latin = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const before = latin;
    latin = (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
    if (latin && before) bits |= QUOTE;
    const entries = anywhere.get(code);
    if (entries === undefined) continue;
    for (const entry of entries) {
      if (entry.text.length === 1 || text.startsWith(entry.text, at)) bits |= entry.bits;
    }
  }
  return bits;
}

function figureOf(text: string, language: string): Figure {
  if (DATE.test(text)) return 'date';
  if (language === 'th' && /(?<!\d)(?:2[45]|1[0-9]|20)\d{2}(?!\d)/.test(withAsciiDigits(text))) return 'year';
  return NUMBER.test(text) ? 'number' : 'none';
}

const DATE = /[\p{Nd}一二三四五六七八九十〇零○元](?: ?年(?![间間])|月|日|[号號]|世[纪紀]|年代)/u;
const NUMBER =
  /\p{Nd}|[一二三四五六七八九十百千万萬億亿两兩][百千万萬億亿人个個名位座种種倍%％歳岁歲円元米]/u;
