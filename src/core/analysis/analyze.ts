import type { Span } from '../model.ts';
import { isUnspaced, primaryLanguage, type Script, scriptOf } from './scripts.ts';
import { unspacedPieces } from './unspaced.ts';
import { type Piece, piecesOf } from './words.ts';

/**
 * A word, number or gram of a text, its span in UTF-16 units of that text. A gram lies over words that are tokens
 * too: two characters of a script without spaces, a hyphenated word written together, a word without its tones.
 */
export interface Token extends Span {
  /** What the index holds: folded and stemmed. */
  readonly term: string;
  /** Folded but not stemmed: equal surfaces are the same word form. */
  readonly surface: string;
  readonly kind: 'word' | 'number' | 'gram';
  /** True for words that say nothing about a subject; they are kept for the order of words. */
  readonly stop: boolean;
}

/** Raised whenever {@link analyze} gives other terms than before: an index built with another version is stale. */
export const ANALYSIS_VERSION = 10;

/**
 * The one tokenizer of index, query and highlights: tokens sorted by start. `language` is a BCP 47 tag; its rules
 * hold for the runs written in its scripts, other runs go by their own script. Takes any text, lone surrogates too.
 */
export function analyze(text: string, language: string): readonly Token[] {
  const primary = primaryLanguage(language);
  const cache = cacheOf(primary);
  const tokens: Token[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0];
    let pieces = cache.get(chunk);
    if (pieces === undefined) {
      pieces = chunkPieces(chunk, primary);
      remember(cache, chunk, pieces);
    }
    for (const piece of pieces) {
      const { term, surface, kind, stop } = piece;
      tokens.push({
        start: match.index + piece.start,
        end: match.index + piece.end,
        term,
        surface,
        kind,
        stop,
      });
    }
  }
  return tokens;
}

/** Letters, marks and digits with single signs between them that may belong to a word or a number. */
const CHUNK =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:['’ʼ＇.,٫٬\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*)*/gu;

type Cache = Map<string, readonly Piece[]>;

/** Text repeats its words: what a chunk gave once is kept, by language. */
const caches = new Map<string, Cache>();
const MAX_CACHED_LANGUAGES = 16;
const MAX_CACHED_CHUNKS = 20_000;
/** A chunk of more tokens is a clause of a script without spaces, which hardly comes again. */
const MAX_CACHED_PIECES = 6;
const MAX_CACHED_LENGTH = 40;

function cacheOf(language: string): Cache {
  let cache = caches.get(language);
  if (cache === undefined) {
    if (caches.size >= MAX_CACHED_LANGUAGES) caches.clear();
    cache = new Map();
    caches.set(language, cache);
  }
  return cache;
}

function remember(cache: Cache, chunk: string, pieces: readonly Piece[]): void {
  if (chunk.length > MAX_CACHED_LENGTH || pieces.length > MAX_CACHED_PIECES) return;
  if (cache.size >= MAX_CACHED_CHUNKS) cache.clear();
  cache.set(chunk, pieces);
}

function chunkPieces(chunk: string, language: string): readonly Piece[] {
  if (!UNSPACED_LETTER.test(chunk)) return piecesOf(chunk, language);
  const kanaSeen = KANA.test(chunk);
  return runsOf(chunk).flatMap(({ start, text, script }) => {
    const ruling = script === 'han' && kanaSeen ? 'kana' : script;
    const pieces = isUnspaced(script) ? unspacedPieces(text, ruling, language) : piecesOfAll(text, language);
    return pieces.map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start }));
  });
}

const UNSPACED_LETTER =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\uff66-\uff9f]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

function piecesOfAll(text: string, language: string): readonly Piece[] {
  return [...text.matchAll(CHUNK)].flatMap((match) =>
    piecesOf(match[0], language).map((piece) => ({
      ...piece,
      start: piece.start + match.index,
      end: piece.end + match.index,
    })),
  );
}

interface Run {
  readonly start: number;
  readonly text: string;
  readonly script: Script;
}

/** A chunk cut where spaced and unspaced scripts meet; Han and kana stay together. */
function runsOf(chunk: string): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  let script: Script | undefined;
  let at = 0;
  for (const character of chunk) {
    const next = runScript(character);
    if (next !== undefined && script !== undefined && next !== script) {
      runs.push({ start, text: chunk.slice(start, at), script });
      start = at;
    }
    script = next ?? script;
    at += character.length;
  }
  return [...runs, { start, text: chunk.slice(start), script: script ?? 'other' }];
}

/** `undefined` for marks and signs, which stay with what they follow. */
function runScript(character: string): Script | undefined {
  if (!/[\p{L}\p{N}]/u.test(character)) return undefined;
  const script = scriptOf(character.codePointAt(0) ?? 0);
  if (script === 'kana') return 'han';
  return isUnspaced(script) && !/\p{Nd}/u.test(character) ? script : 'other';
}
