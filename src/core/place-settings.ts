import { CATALOGUES } from './messages/languages.ts';
import type { Place } from './model.ts';
import { STRICTNESSES, type Strictness } from './strictness.ts';

/** What an admin fixed for a place; absent where nothing is fixed. */
export interface PlaceSettings {
  /** BCP 47 tag of the language in which everybody is spoken to; that of each asker where absent. */
  readonly language?: string;
  /** The owner's own where absent. */
  readonly strictness?: Strictness;
  /** For everyone in the place where absent, unless somebody asks for an answer alone. */
  readonly answers?: 'private';
  /** Patterns of the only documents that are shown there, at least one; whatever may be where absent. */
  readonly documents?: readonly string[];
}

/** One of {@link SETTING_NAMES}. */
export type SettingName = keyof PlaceSettings;

/**
 * The words that can be chosen; the first of each fixes nothing. No word belongs to two settings. Documents are named
 * as their owner named them, and have no other word.
 */
export const SETTING_WORDS: Readonly<Record<SettingName, readonly string[]>> = {
  language: ['auto', ...Object.keys(CATALOGUES)],
  strictness: ['default', ...STRICTNESSES],
  answers: ['public', 'private'],
  documents: ['all'],
};

/** The settings, in the order in which they are shown. */
export const SETTING_NAMES = [
  'language',
  'strictness',
  'answers',
  'documents',
] as const satisfies readonly SettingName[];

/** The setting that a word belongs to. */
export function settingOf(word: string): SettingName | undefined {
  return SETTING_NAMES.find((name) => SETTING_WORDS[name].includes(word));
}

/** True for the word that fixes nothing. */
export function isUnset(word: string): boolean {
  return SETTING_NAMES.some((name) => SETTING_WORDS[name][0] === word);
}

/** No name holds the end of a line. */
const BETWEEN_PATTERNS = '\n';

/** The patterns of documents as one word, to be kept. */
export function patternsWord(patterns: readonly string[]): string {
  return patterns.join(BETWEEN_PATTERNS);
}

/** Settings from their words by name; words that are not known, as after a downgrade, fix nothing. */
export function settingsFrom(words: Readonly<Record<string, string>>): PlaceSettings {
  const { language = '', answers, strictness: word } = words;
  const documents = words.documents?.split(BETWEEN_PATTERNS);
  const strictness = STRICTNESSES.find((each) => each === word);
  return {
    ...(Object.hasOwn(CATALOGUES, language) ? { language } : {}),
    ...(strictness === undefined ? {} : { strictness }),
    ...(answers === 'private' ? { answers } : {}),
    ...(documents === undefined ? {} : { documents }),
  };
}

/** The place with what its admin wants shown there. */
export function narrowed(place: Place, { documents }: PlaceSettings): Place {
  return { ...place, narrowing: documents ?? 'none' };
}
