import type { Libraries } from '../core/collection.ts';
import { type Say, sayIn } from '../core/messages/say.ts';
import type { Place } from '../core/model.ts';
import {
  isUnset,
  patternsWord,
  RESET,
  SETTING_NAMES,
  SETTING_SCOPES,
  SETTING_WORDS,
  type SettingName,
  settingOf,
} from '../core/place-settings.ts';
import { canWhisper } from '../schedule/platforms.ts';
import { MAX_PATTERNS, patternFor } from './patterns.ts';
import type { TypedSettings } from './typed.ts';

/** What is to be kept, `undefined` for nothing, by the names of settings; or why nothing is. */
export type Wanted =
  | { readonly kind: 'wanted'; readonly changes: ReadonlyMap<SettingName, string | undefined> }
  | { readonly kind: 'refused'; readonly why: string };

export interface Wanting {
  readonly libraries: Libraries;
  /** Where it is asked for, narrowed by what is chosen for the places that this one is part of. */
  readonly place: Place;
  readonly locale: string;
  /** True where one of those is chosen for, so that fixing nothing differs from having chosen nothing. */
  readonly overrides: boolean;
}

/** All of what is typed or nothing: one word that is not understood changes nothing. */
export function wantedBy(wanting: Wanting, { reset, words, documents }: TypedSettings): Wanted {
  const say = sayIn(wanting.locale);
  const why = refusal(wanting.place, words, say);
  if (why !== undefined) return { kind: 'refused', why };
  const changes = new Map<SettingName, string | undefined>(
    reset ? SETTING_NAMES.map((name) => [name, undefined]) : [],
  );
  for (const word of words) {
    const name = settingOf(word);
    if (name !== undefined) changes.set(name, keptWord(wanting, name, word));
  }
  const narrowing = narrowingBy(wanting, documents, say);
  if (narrowing?.kind === 'refused') return narrowing;
  if (narrowing !== undefined) changes.set('documents', narrowing.word);
  return { kind: 'wanted', changes };
}

/** All documents are as many as are left further out, so that choosing them keeps nothing. */
function keptWord({ overrides }: Wanting, name: SettingName, word: string): string | undefined {
  return isUnset(word) && (!overrides || name === 'documents') ? undefined : word;
}

type NarrowingWord =
  | { readonly kind: 'word'; readonly word: string | undefined }
  | Extract<Wanted, { kind: 'refused' }>;

/** Whoever names all beside others wants all. `undefined` where no documents are named. */
function narrowingBy(
  { libraries, place }: Wanting,
  documents: readonly string[],
  say: Say,
): NarrowingWord | undefined {
  if (documents.length === 0) return undefined;
  if (documents.some(isAll)) return { kind: 'word', word: undefined };
  if (documents.length > MAX_PATTERNS) {
    return { kind: 'refused', why: say('settings.tooManyDocuments', { max: MAX_PATTERNS }) };
  }
  const patterns: string[] = [];
  for (const typed of documents) {
    const pattern = patternFor(libraries, place, typed);
    if (pattern === undefined) {
      return { kind: 'refused', why: say('settings.noDocument', { typed: shorten(typed) }) };
    }
    patterns.push(pattern);
  }
  return { kind: 'word', word: patternsWord(patterns) };
}

function isAll(typed: string): boolean {
  const word = typed.toLowerCase();
  return isUnset(word) && settingOf(word) === 'documents';
}

function refusal(place: Place, words: readonly string[], say: Say): string | undefined {
  const unknown = words.find((word) => settingOf(word) === undefined);
  if (unknown !== undefined) {
    const known = [...SETTING_NAMES.flatMap((name) => offered(name, place)), ...SETTING_SCOPES, RESET];
    return say('settings.unclear', { typed: shorten(unknown), words: known.join(', ') });
  }
  return words.includes('private') && !canWhisper(place) ? say('settings.noWhisper') : undefined;
}

/** The words of a setting that mean something in the place. */
export function offered(name: SettingName, place: Place): readonly string[] {
  return SETTING_WORDS[name].filter((word) => word !== 'private' || canWhisper(place));
}

/** More of what is typed is not repeated, and what is repeated is for nobody but its author. */
const MAX_TYPED = 40;

function shorten(typed: string): string {
  return typed.slice(0, MAX_TYPED).toWellFormed();
}
