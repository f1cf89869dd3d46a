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
  const grams = gramsOf(run, script, own).filter((gram) => !taken.has(gram.start * SPAN_KEY + gram.end));
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

function gramsOf(run: string, script: Script, language: string): readonly Piece[] {
  const characters = [...run.matchAll(CHARACTER)];
  const single = script === 'han' || script === 'kana';
  return characters.flatMap((match, at) => {
    const next = characters[at + 1];
    const gram = single ? [piece(match[0], match.index, 'gram', script, language)] : [];
    if (next === undefined) return gram;
    return [...gram, piece(match[0] + next[0], match.index, 'gram', script, language)];
  });
}

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
    form = { surface, stop: stopWordsOf(language).has(surface) };
    if (text.length <= MAX_FORM_LENGTH) known.set(text, form);
  }
  return form;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
