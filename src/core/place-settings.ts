import { CATALOGUES } from './messages/languages.ts';
import type { Place } from './model.ts';
import { STRICTNESSES, type Strictness } from './strictness.ts';

/** What holds in a place by what admins fixed for it and for the places that it is part of; absent where nothing is fixed. */
export interface PlaceSettings {
  /** BCP 47 tag of the language in which everybody is spoken to; that of each asker where absent. */
  readonly language?: string;
  /** The owner's own where absent. */
  readonly strictness?: Strictness;
  /** For everyone in the place where absent, unless somebody asks for an answer alone. */
  readonly answers?: 'private';
  /** Lists of patterns, at least one: shown is only what each of them covers; whatever may be where absent. */
  readonly documents?: readonly (readonly string[])[];
}

/** One of {@link SETTING_NAMES}. */
export type SettingName = keyof PlaceSettings;

/** What was chosen for one place, as it is kept: words by the names of settings, and whatever else is kept beside them. */
export type ChosenWords = Readonly<Record<string, string>>;

/** For which place a setting is: the one where it is made, or the widest that this one is part of. */
export type SettingScope = (typeof SETTING_SCOPES)[number];

/** As they are typed; the first is meant where nothing is said. */
export const SETTING_SCOPES = ['here', 'everywhere'] as const;

/** The word that takes back all that is fixed for one place. */
export const RESET = 'reset';

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

/** Reads what {@link patternsWord} wrote. */
export function patternsOf(word: string): readonly string[] {
  return word === '' ? [] : word.split(BETWEEN_PATTERNS);
}

/** The place and those that it is part of, the nearest first, each once. */
export function levelsOf({ platform, id, direct, within = [] }: Place): readonly Place[] {
  const addresses = [...new Set([id, ...within])];
  return addresses.map((each, at) => ({ platform, id: each, direct, within: addresses.slice(at + 1) }));
}

/**
 * Settings from what was chosen for a place and for those that it is part of, the nearest first: for each setting the
 * nearest choice holds, but of documents only what every choice covers is shown, so that nobody shows what is hidden
 * further out. Words that are not known, as after a downgrade, fix nothing.
 */
export function settingsFrom(levels: readonly ChosenWords[]): PlaceSettings {
  const language = fixedWord(levels, 'language');
  const chosen = fixedWord(levels, 'strictness');
  const strictness = STRICTNESSES.find((each) => each === chosen);
  const documents = levels.flatMap((words) =>
    words.documents === undefined ? [] : [patternsOf(words.documents)],
  );
  return {
    ...(language === undefined ? {} : { language }),
    ...(strictness === undefined ? {} : { strictness }),
    ...(fixedWord(levels, 'answers') === undefined ? {} : { answers: 'private' }),
    ...(documents.length === 0 ? {} : { documents }),
  };
}

/** The nearest known word of a setting other than documents, unless it says that nothing is fixed. */
function fixedWord(levels: readonly ChosenWords[], name: SettingName): string | undefined {
  const word = levels.find((words) => isChosen(words, name))?.[name];
  return word === undefined || isUnset(word) ? undefined : word;
}

/** True where something was chosen that this program knows. */
export function isChosen(words: ChosenWords, name: SettingName): boolean {
  const word = words[name];
  return word !== undefined && (name === 'documents' || SETTING_WORDS[name].includes(word));
}

/** The place with what its admins want shown there. */
export function narrowed(place: Place, { documents }: PlaceSettings): Place {
  return { ...place, narrowing: documents ?? 'none' };
}
