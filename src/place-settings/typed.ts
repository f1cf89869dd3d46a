import type { CommandEvent } from '../core/model.ts';
import {
  RESET,
  SETTING_NAMES,
  SETTING_SCOPES,
  type SettingScope,
  settingOf,
} from '../core/place-settings.ts';

/** What somebody wants to fix: words that belong to one setting each, and names or patterns of documents. */
export interface TypedSettings {
  readonly scope: SettingScope;
  /** True where all that is fixed is to be taken back first. */
  readonly reset: boolean;
  /** Lower case. */
  readonly words: readonly string[];
  readonly documents: readonly string[];
}

/** Names of options that can be typed before their words where a platform has no named options. */
const NAMES: readonly string[] = [...SETTING_NAMES, 'where'];

/**
 * Reads the options of `/settings`. Where a platform has no named options, words can stand in any order, with or
 * without the name of their setting. Documents stand behind the word `documents` with commas between them, and further
 * words can follow the last of them.
 */
export function typedSettings({ documents = '', reset, ...others }: CommandEvent['options']): TypedSettings {
  const typed = wordsOf(Object.values(others).join(' '));
  const at = typed.findIndex((word) => word.toLowerCase() === 'documents');
  const named = piecesOf(documents);
  const { pieces, rest } = at === -1 ? { pieces: [], rest: [] } : listBefore(typed.slice(at + 1));
  const words = [...(at === -1 ? typed : typed.slice(0, at)), ...rest]
    .map((word) => word.toLowerCase())
    .filter((word) => !NAMES.includes(word));
  return {
    scope: words.findLast(isScope) ?? 'here',
    reset: reset === 'true' || words.includes(RESET),
    words: words.filter((word) => !isScope(word) && word !== RESET),
    documents: [...named, ...pieces],
  };
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
  if (isScope(lower) || lower === RESET) return true;
  const name = NAMES.find((each) => each === lower) ?? settingOf(lower);
  return name !== undefined && name !== 'documents';
}

function isScope(word: string): word is SettingScope {
  return SETTING_SCOPES.some((scope) => scope === word);
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
