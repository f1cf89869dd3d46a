import type { CommandEvent } from '../core/model.ts';
import { SETTING_NAMES, settingOf } from '../core/place-settings.ts';

/** What somebody wants to fix: words that belong to one setting each, and names or patterns of documents. */
export interface TypedSettings {
  /** Lower case. */
  readonly words: readonly string[];
  readonly documents: readonly string[];
}

/**
 * Reads the options of `/settings`. Where a platform has no named options, words can stand in any order, with or
 * without the name of their setting. Documents stand behind the word `documents` with commas between them, and further
 * words can follow the last of them.
 */
export function typedSettings({ documents = '', ...others }: CommandEvent['options']): TypedSettings {
  const typed = wordsOf(Object.values(others).join(' '));
  const at = typed.findIndex((word) => word.toLowerCase() === 'documents');
  const named = piecesOf(documents);
  if (at === -1) return { words: settingWords(typed), documents: named };
  const { pieces, rest } = listBefore(typed.slice(at + 1));
  return { words: settingWords([...typed.slice(0, at), ...rest]), documents: [...named, ...pieces] };
}

/** The documents at the beginning of the words, and the words of other settings behind them. */
function listBefore(words: readonly string[]): {
  readonly pieces: readonly string[];
  readonly rest: readonly string[];
} {
  const last = words.findLastIndex((word) => word.includes(','));
  // The first word behind a comma is a document whatever it says.
  const first = words[last]?.endsWith(',') === false ? last : last + 1;
  let end = words.length;
  while (end > first + 1 && isOfAnother(words[end - 1] ?? '')) end -= 1;
  return { pieces: piecesOf(words.slice(0, end).join(' ')), rest: words.slice(end) };
}

function isOfAnother(word: string): boolean {
  const lower = word.toLowerCase();
  const name = SETTING_NAMES.find((each) => each === lower) ?? settingOf(lower);
  return name !== undefined && name !== 'documents';
}

function settingWords(typed: readonly string[]): readonly string[] {
  return typed
    .map((word) => word.toLowerCase())
    .filter((word) => !SETTING_NAMES.some((name) => name === word));
}

function piecesOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
