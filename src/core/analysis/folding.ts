import { simplified } from './chinese.ts';
import type { Script } from './scripts.ts';

/**
 * The form in which spellings of one word meet, before stemming: compatibility forms (NFKC), no soft hyphens and
 * joiners, case by the rules of `language`; accents stay, because suffixes are told by them. Lone surrogates pass
 * through.
 */
export function lowerCase(word: string, language: string): string {
  const normal = word.replace(/[\u00ad\u200c\u200d]/g, '').normalize('NFKC');
  return language === 'tr' || language === 'az' ? normal.toLocaleLowerCase(language) : normal.toLowerCase();
}

/** Takes away what a stemmer must not see: vowel points, stress marks and presentation variants. */
export function prepare(lower: string, script: Script): string {
  switch (script) {
    case 'greek':
      return foldGreek(lower);
    case 'cyrillic':
      return lower
        .replace(/[\u0300\u0301]/g, '')
        .normalize('NFC')
        .replaceAll('ё', 'е');
    case 'arabic':
      return lower.replace(ARABIC_MARKS, '').replace(/[أإآٱ]/g, 'ا');
    case 'devanagari':
      return lower.replaceAll('\u093c', '').replaceAll('\u0901', '\u0902');
    default:
      return lower;
  }
}

/** Harakat, superscript alef, Quranic signs, tatweel. */
const ARABIC_MARKS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Takes away what readers leave out when they type: accents, tones, variants of letters. The last step. */
export function fold(prepared: string, script: Script): string {
  switch (script) {
    case 'latin':
      return foldLatin(prepared);
    case 'cyrillic':
      return prepared.replaceAll('ґ', 'г');
    case 'arabic':
      return prepared.replace(ARABIC_LETTERS, (letter) => ARABIC_VARIANTS[letter] ?? letter);
    case 'han':
    case 'kana':
      return simplified(prepared);
    case 'other':
      return prepared.replace(HEBREW_POINTS, '');
    default:
      return prepared;
  }
}

const ARABIC_LETTERS = /[ىيئكةۀهؤ]/g;

/** Arabic and Persian keyboards give different code points for the same letter; final forms are interchanged. */
const ARABIC_VARIANTS: Readonly<Record<string, string>> = {
  ى: 'ی',
  ي: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
};

const HEBREW_POINTS = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g;

function foldGreek(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ς', 'σ');
}

function foldLatin(lower: string): string {
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(LATIN_LETTERS, (letter) => LATIN_PLAIN[letter] ?? letter);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const NOT_ASCII = /[^\u0000-\u007f]/;

/** Letters that Unicode does not decompose, as they are typed without the right keyboard. */
const LATIN_PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'e',
  ǝ: 'e',
};

const LATIN_LETTERS = /[ßæœøđðþłħıŋəǝ]/g;
