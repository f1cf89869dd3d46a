import { type HyphenPart, hyphenParts } from './clitics.ts';
import { fold, lowerCase, prepare } from './folding.ts';
import { plainNumber, withAsciiDigits } from './numbers.ts';
import { languageOfRun, type Script, scriptOf } from './scripts.ts';
import { stem } from './stems.ts';
import { stopWordsOf } from './stop-words.ts';

/** A token whose positions count from the start of its chunk. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly surface: string;
  readonly kind: 'word' | 'number' | 'gram';
  readonly stop: boolean;
}

/**
 * The tokens of one chunk: letters and digits of a spaced script with the apostrophes, hyphens and points between
 * them. `language` is a primary subtag. Sorted by start; a gram follows the words that it covers.
 */
export function piecesOf(chunk: string, language: string): readonly Piece[] {
  if (ABBREVIATION.test(chunk)) return [abbreviation(chunk, language)];
  const parts = [...chunk.matchAll(PART)];
  const bound = boundPieces(chunk, parts, language);
  if (bound !== undefined) return bound;
  const pieces = parts.flatMap((match) => partPieces(match[0], match.index, language));
  const joined = joinedPiece(chunk, parts.length, language);
  if (joined === undefined) return pieces;
  return [...pieces, joined].sort(
    (a, b) => a.start - b.start || Number(a.kind === 'gram') - Number(b.kind === 'gram'),
  );
}

/** Single letters with a point after each but perhaps the last: U.S, e.g, т.е. */
const ABBREVIATION = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;

/** What hyphens and points between letters separate; inside numbers points and commas stay. */
const PART =
  /\p{Nd}+(?:[.,'’٫٬]\p{Nd}+)*(?![\p{L}\p{M}\p{Nd}\u00ad\u200c\u200d])|[^\s.,٫٬\-‐‑_'’ʼ＇][^\s.,٫٬\-‐‑_]*/gu;

function abbreviation(chunk: string, language: string): Piece {
  const script = scriptOfWord(chunk);
  const own = languageOfRun(script, language);
  const surface = foldedSurface(chunk.replaceAll('.', ''), script, own);
  return {
    start: 0,
    end: chunk.length,
    term: surface,
    surface,
    kind: 'word',
    stop: LATIN_ASIDES.has(surface),
  };
}

const LATIN_ASIDES: ReadonlySet<string> = new Set(['eg', 'ie']);

function partPieces(part: string, start: number, language: string): readonly Piece[] {
  const ascii = withAsciiDigits(part.normalize('NFKC'));
  if (/^\d/.test(ascii)) return numberPieces(part, start, ascii, language);
  return wordPieces(part, start, language);
}

function numberPieces(part: string, start: number, ascii: string, language: string): readonly Piece[] {
  const number = plainNumber(ascii);
  if (number !== undefined) return [numberPiece(start, start + part.length, number)];
  if (ORDINAL.test(ascii)) return [numberPiece(start, start + part.length, `${Number.parseInt(ascii, 10)}`)];
  return [...part.matchAll(/\p{Nd}+|[^\p{Nd}.,'’٫٬]+/gu)].flatMap((match) => {
    const at = start + match.index;
    const digits = withAsciiDigits(match[0].normalize('NFKC'));
    if (!/^\d+$/.test(digits)) {
      // Marks after a digit belong to it, and begin no word.
      const marks = LEADING_MARKS.exec(match[0])?.[0].length ?? 0;
      return wordPieces(match[0].slice(marks), at + marks, language);
    }
    return [numberPiece(at, at + match[0].length, plainNumber(digits) ?? digits)];
  });
}

const LEADING_MARKS = /^[\p{M}\u00ad\u200c\u200d]+/u;

/** English, French and Spanish endings of ordinals, as they look after NFKC. */
const ORDINAL = /^\d{1,6}(?:st|nd|rd|th|er|ère|re|ème|e|º|ª|o|a)$/i;

function numberPiece(start: number, end: number, term: string): Piece {
  return { start, end, term, surface: term, kind: 'number', stop: false };
}

/** A word changes its language where it changes its script: Google의 is a name and a particle. */
function wordPieces(part: string, start: number, language: string): readonly Piece[] {
  if (/^[a-z]+$/i.test(part)) return runPieces(part, start, language);
  const letters = [...part.matchAll(LETTER)];
  const cuts = letters.flatMap((letter, at) => {
    const before = letters[at - 1];
    const changes = before !== undefined && scriptOfWord(before[0]) !== scriptOfWord(letter[0]);
    return changes ? [letter.index] : [];
  });
  return [0, ...cuts].flatMap((cut, at) => runPieces(part.slice(cut, cuts[at]), start + cut, language));
}

/** The apostrophe ʼ, which Ukrainian has within words, is a letter to Unicode and belongs to no script. */
const LETTER = /(?!ʼ)\p{L}/gu;

function runPieces(part: string, start: number, language: string): readonly Piece[] {
  const script = scriptOfWord(part);
  const own = languageOfRun(script, language);
  if (!APOSTROPHE.test(part)) return wordPiece(part, start, script, own);
  if (ELIDING.has(own)) {
    const words = [...part.matchAll(/[^'’ʼ＇]+/g)];
    return words.flatMap((match) => partPieces(match[0], start + match.index, language));
  }
  const core = withoutApostrophe(part, own);
  return wordPiece(part, start, script, own, core);
}

const APOSTROPHE = /['’ʼ＇]/;

/** Languages where an apostrophe stands between two words: l'homme, dell'arte, d'água. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca', 'pt', 'oc']);

/** Languages where an ending follows the apostrophe: Bakı'nın. */
const SUFFIXING: ReadonlySet<string> = new Set(['tr', 'az']);

function withoutApostrophe(part: string, language: string): string {
  const [head = part] = part.split(/['’ʼ＇]/, 1);
  if (SUFFIXING.has(language) && head.length >= 2) return head;
  return part.replace(/['’ʼ＇]s$/i, '').replace(/['’ʼ＇]/g, '');
}

function wordPiece(
  part: string,
  start: number,
  script: Script,
  language: string,
  core = part,
): readonly Piece[] {
  const prepared = prepare(lowerCase(core, language), script);
  if (!/[\p{L}\p{N}]/u.test(prepared)) return [];
  const surface = language === 'vi' ? withAsciiDigits(prepared) : fold(withAsciiDigits(prepared), script);
  const stopWords = stopWordsOf(language);
  const term = language === 'vi' ? surface : fold(stem(prepared, language), script);
  // A Korean pronoun or auxiliary carries its particles and endings.
  const stop = (stopWords.has(surface) || (language === 'ko' && stopWords.has(term))) && !isAcronym(core);
  const piece: Piece = { start, end: start + part.length, term, surface, kind: 'word', stop };
  return [piece, ...extraPieces(piece, script, language)];
}

/** Written in capitals a short word is a name (US, WHO, IT), even where it looks like a stop word. */
function isAcronym(word: string): boolean {
  return word.length >= 2 && word.length <= 5 && /^\p{Lu}+$/u.test(word);
}

/** Vietnamese as typed without tones; Korean by pairs of syllables of the stem, since compounds are written together. */
function extraPieces(word: Piece, script: Script, language: string): readonly Piece[] {
  if (language === 'vi') {
    const plain = fold(word.surface, script);
    return plain === word.surface ? [] : [{ ...word, term: plain, surface: plain, kind: 'gram' }];
  }
  if (
    script !== 'hangul' ||
    word.stop ||
    word.term.length < 3 ||
    word.surface.length !== word.end - word.start
  )
    return [];
  return Array.from({ length: word.term.length - 1 }, (_none, at): Piece => {
    const pair = word.term.slice(at, at + 2);
    const start = word.start + at;
    return { start, end: start + 2, term: pair, surface: pair, kind: 'gram', stop: false };
  });
}

/** The hyphenated word written together, so that e-mail and email meet. */
function joinedPiece(chunk: string, parts: number, language: string): Piece | undefined {
  if (parts < 2 || parts > 3 || !HYPHENATED.test(chunk)) return undefined;
  const script = scriptOfWord(chunk);
  const own = languageOfRun(script, language);
  const prepared = prepare(lowerCase(chunk.replace(/[-‐‑]/g, ''), own), script);
  const surface = fold(prepared, script);
  return {
    start: 0,
    end: chunk.length,
    term: fold(stem(prepared, own), script),
    surface,
    kind: 'gram',
    stop: stopWordsOf(own).has(surface),
  };
}

const HYPHENATED = /^[\p{L}\p{M}]+(?:[-‐‑][\p{L}\p{M}]+)+$/u;

/** The words of a chunk whose hyphens bind small words to another: they make no word together. */
function boundPieces(
  chunk: string,
  parts: readonly RegExpExecArray[],
  language: string,
): readonly Piece[] | undefined {
  if (parts.length < 2 || !HYPHENATED.test(chunk)) return undefined;
  const script = scriptOfWord(chunk);
  const own = languageOfRun(script, language);
  const read = hyphenParts(
    parts.map(([part]) => part),
    own,
  );
  return read?.flatMap(({ word, clitic }: HyphenPart, at) => {
    const part = parts[at];
    if (part === undefined) return [];
    const pieces = wordPiece(part[0], part.index, script, own, word);
    return clitic ? pieces.map((piece) => ({ ...piece, stop: true })) : pieces;
  });
}

/** By its first letter, since joiners and marks may stand before it. */
function scriptOfWord(word: string): Script {
  return scriptOf((/\p{L}/u.exec(word)?.[0] ?? word).codePointAt(0) ?? 0);
}

function foldedSurface(word: string, script: Script, language: string): string {
  return fold(prepare(lowerCase(word, language), script), script);
}
