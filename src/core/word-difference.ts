import { diffArrays } from 'diff';
import type { DifferencePart } from './model.ts';
import { type NormalForm, normalForm } from './normal-form.ts';

/** A word or a sign of a text. */
export interface Word {
  /** Without typography: equal keys mean the same word. */
  readonly key: string;
  /** In units of the text. */
  readonly start: number;
  readonly end: number;
  /** True where a blank stands before it. */
  readonly spaced: boolean;
}

/** A text and its words. */
export interface Worded {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A stretch of words that both have, or that one of them has in the place of what the other has. */
export interface Change {
  readonly kind: DifferencePart['kind'];
  readonly words: readonly Word[];
}

/** Stands for words that were left out; equal to no word. */
export const GAP = '\u0000';

/** How the parts of a difference look where no line runs through or below words. */
export const DIFFERENCE_MARKS = { removed: '[-…-]', added: '{+…+}' } as const;

/** More edits than this are no longer a difference of wordings; it bounds the time, which grows with their square. */
const MAX_EDITS = 1_500;

/** So many are always looked for. */
const FEW_EDITS = 200;

const WORD = /[\p{L}\p{M}\p{N}']+|[^\s]/gu;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff]/;
/** A line break between letters of a script without spaces. */
const BREAK = new RegExp(`(?<=${UNSPACED.source})\\s+(?=${UNSPACED.source})`, 'gu');
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** A text and its words; `language` is a BCP 47 tag. */
export function worded(text: string, language: string): Worded {
  const form = normalForm(text, language);
  return { text, words: wordsOf(form, 0, form.text.length) };
}

/** The words of `[start, end)` of a normal form, in units of its text. */
export function wordsOf(form: NormalForm, start: number, end: number): readonly Word[] {
  return [...form.text.slice(start, end).matchAll(WORD)].flatMap(({ 0: found, index }) =>
    piecesOf(found).map(({ key, at }): Word => {
      const from = start + index + at;
      const spaced = form.text[from - 1] === ' ';
      return { key, ...form.span(from, from + key.length), spaced };
    }),
  );
}

function piecesOf(run: string): readonly { readonly key: string; readonly at: number }[] {
  if (!UNSPACED.test(run)) return [{ key: run, at: 0 }];
  return [...segmenter.segment(run)].map(({ segment, index }) => ({ key: segment, at: index }));
}

/**
 * How `before` becomes `after`, word by word: what is removed stands before what takes its place. `undefined` where
 * the two have too little in common to say.
 */
export function changesBetween(
  before: readonly Word[],
  after: readonly Word[],
): readonly Change[] | undefined {
  const keys = (words: readonly Word[]) => words.map(({ key }) => key);
  const most = Math.max(FEW_EDITS, before.length + Math.abs(after.length - before.length));
  const found = diffArrays(keys(before), keys(after), { maxEditLength: Math.min(MAX_EDITS, most) });
  if (found === undefined) return undefined;
  let [left, right] = [0, 0];
  const changes = found.map(({ added, removed, count }): Change => {
    const [from, to] = [left, right];
    if (!added) left += count;
    if (!removed) right += count;
    if (removed) return { kind: 'removed', words: before.slice(from, left) };
    return { kind: added ? 'added' : 'same', words: after.slice(to, right) };
  });
  return removedFirst(changes);
}

/** The same changes with what is removed before what takes its place: as found, the two come in either order. */
export function removedFirst(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (change.kind === 'removed' && last?.kind === 'added') out.splice(-1, 0, change);
    else out.push(change);
  }
  return out;
}

/** A difference as it is shown; what was left out on purpose is an ellipsis in brackets. */
export function partsOf(
  changes: readonly Change[],
  before: string,
  after: string,
): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
    else parts.push({ kind, text });
  };
  for (const { kind, words } of changes) {
    const [first] = words;
    if (first === undefined) continue;
    // Two marks that touch are one to Discord.
    const touches = kind === 'added' && parts.at(-1)?.kind === 'removed';
    if (parts.length > 0 && (first.spaced || first.key === GAP || touches)) add('same', ' ');
    if (first.key === GAP) add('same', '[…]');
    else add(kind, textOf(words, kind === 'removed' ? before : after));
  }
  return parts;
}

/** The words of a change as they stand in their text, on one line. */
export function textOf(words: readonly Word[], text: string): string {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return text.slice(start, end).replace(BREAK, '').replace(/\s+/g, ' ');
}
