import { fold, lowerCase } from './folding.ts';
import { withAsciiDigits } from './numbers.ts';
import { languageOfRun, type Script } from './scripts.ts';
import { stopWordsOf } from './stop-words.ts';
import type { Piece } from './words.ts';

/**
 * The tokens of a run without spaces: words as the dictionary of the platform sees them, and grams of one and two
 * characters, so that a name unknown to the dictionary is found too. Sorted by start, words before grams.
 */
export function unspacedPieces(run: string, script: Script, language: string): readonly Piece[] {
  const own = languageOfRun(script, language);
  const words = wordsOf(run, script, own);
  const taken = new Set(words.map((word) => word.start * SPAN_KEY + word.end));
  const grams = gramsOf(run, script, own, words).filter(
    (gram) => !taken.has(gram.start * SPAN_KEY + gram.end),
  );
  return [...words, ...grams].sort((a, b) => a.start - b.start);
}

/** Larger than any position in a run, so that start and end make one unique number. */
const SPAN_KEY = 2 ** 26;

function wordsOf(run: string, script: Script, language: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language).segment(run)) {
    if (isWordLike === true) pieces.push(piece(segment, index, 'word', script, language));
  }
  return pieces;
}

function gramsOf(run: string, script: Script, language: string, words: readonly Piece[]): readonly Piece[] {
  const characters = charactersOf(run, words);
  const single = script === 'han' || script === 'kana';
  const japanese = language === 'ja';
  return characters.flatMap((character, at) => {
    const { text, start, word } = character;
    const next = characters[at + 1];
    const grams: Piece[] = [];
    if (single && !(japanese && KANA.test(text))) {
      const gram = piece(text, start, 'gram', script, language);
      grams.push(japanese && word?.stop === true ? { ...gram, stop: true } : gram);
    }
    if (next !== undefined) {
      const gram = piece(text + next.text, start, 'gram', script, language);
      grams.push(!japanese || tells(character, next) ? gram : { ...gram, stop: true });
    }
    return grams;
  });
}

interface Character {
  readonly text: string;
  readonly start: number;
  /** The word of the dictionary that it stands in. */
  readonly word: Piece | undefined;
}

function charactersOf(run: string, words: readonly Piece[]): readonly Character[] {
  let at = 0;
  return [...run.matchAll(CHARACTER)].map(({ 0: text, index: start }) => {
    while ((words[at]?.end ?? run.length) <= start) at += 1;
    return { text, start, word: words[at] };
  });
}

/**
 * True where two neighbours may be part of a name: no word without a subject is among them, and where two words meet,
 * the border is no sure one.
 */
function tells(one: Character, other: Character): boolean {
  if (one.word?.stop === true || other.word?.stop === true) return false;
  if (one.word === other.word) return true;
  if (HAN.test(one.text)) return HAN.test(other.text);
  if (KATAKANA.test(one.text)) return KATAKANA.test(other.text);
  return !HIRAGANA.test(one.text) && (isShort(one) || isShort(other));
}

/** A scrap between words that the dictionary knows is itself none of them. */
function isShort({ text, word }: Character): boolean {
  return word === undefined || word.end - word.start === text.length;
}

const HAN = /^\p{Script=Han}/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
const KATAKANA = /^[\p{Script=Katakana}ー\uff66-\uff9f]/u;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\uff66-\uff9f]/u;

/** A letter or digit with its marks, half-width voicing marks among them. */
const CHARACTER = /[\p{L}\p{N}][\p{M}\uff9e\uff9f]*/gu;

function piece(text: string, start: number, kind: 'word' | 'gram', script: Script, language: string): Piece {
  const { surface, stop } = formOf(text, script, language);
  return { start, end: start + text.length, term: surface, surface, kind, stop };
}

interface Form {
  readonly surface: string;
  readonly stop: boolean;
}

/** Words and pairs of characters repeat: their forms are kept, by language. */
const forms = new Map<string, Map<string, Form>>();
const MAX_FORMS = 30_000;
const MAX_FORM_LENGTH = 40;

function formOf(text: string, script: Script, language: string): Form {
  let known = forms.get(language);
  if (known === undefined || known.size >= MAX_FORMS) {
    known = new Map();
    forms.set(language, known);
  }
  let form = known.get(text);
  if (form === undefined) {
    const surface = fold(withAsciiDigits(lowerCase(text, language)), script);
    form = {
      surface,
      stop: stopWordsOf(language).has(surface) || (language === 'ja' && LONE_HIRAGANA.test(surface)),
    };
    if (text.length <= MAX_FORM_LENGTH) known.set(text, form);
  }
  return form;
}

/** A particle, or a scrap of an ending. */
const LONE_HIRAGANA = /^\p{Script=Hiragana}$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
