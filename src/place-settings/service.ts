import type { Libraries } from '../core/collection.ts';
import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { CommandEvent, Place, Reply } from '../core/model.ts';
import {
  isUnset,
  patternsWord,
  SETTING_NAMES,
  SETTING_WORDS,
  type SettingName,
  settingOf,
  settingsFrom,
} from '../core/place-settings.ts';
import { textReply } from '../core/replies.ts';
import type { SettingsPress } from '../core/settings-buttons.ts';
import type { SettingsDesk } from '../core/settings-desk.ts';
import { choicesReply, settingsReply } from '../core/settings-replies.ts';
import { canWhisper } from '../schedule/platforms.ts';
import type { House } from '../schedule/service.ts';
import { createContained } from '../storage/contained.ts';
import type { Settings } from '../storage/contract.ts';
import { createSettingsMemory } from './memory.ts';
import { MAX_PATTERNS, patternFor } from './patterns.ts';
import { type TypedSettings, typedSettings } from './typed.ts';

/** What admins fix for their places. */
export interface SettingsService {
  readonly desk: SettingsDesk;
  /** Keeps settings in the house's database until `signal` aborts; never rejects. */
  beside(house: Pick<House, 'storage'>, signal: AbortSignal): Promise<void>;
}

export interface SettingsDeps {
  readonly libraries: Libraries;
  readonly nowMs: () => number;
  readonly log: Log;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** More of what is typed is not repeated, and what is repeated is for nobody but its author. */
const MAX_TYPED = 40;

/** What is to be kept, `undefined` for nothing, by the names of settings; or why nothing is. */
type Wanted =
  | { readonly kind: 'wanted'; readonly changes: readonly (readonly [SettingName, string | undefined])[] }
  | { readonly kind: 'refused'; readonly why: string };

type Asker = Pick<CommandEvent, 'place' | 'locale'>;

export function createSettingsService({ libraries, nowMs, log, wait }: SettingsDeps): SettingsService {
  const contained = createContained(log, 'A setting could not be kept');
  let open: Settings | undefined;
  const memory = createSettingsMemory({ settings: () => open, nowMs, wait });

  async function serve({ locale }: Asker, work: (settings: Settings) => Promise<Reply>): Promise<Reply> {
    const settings = open;
    const away = textReply(sayIn(locale)('settings.databaseAway'), true);
    return settings === undefined ? away : contained(() => work(settings), away);
  }

  /** All of what is typed or nothing: one word that is not understood changes nothing. */
  async function choose(settings: Settings, asker: Asker, typed: TypedSettings): Promise<Reply> {
    const { place } = asker;
    const wanted = wantedBy(libraries, asker, typed);
    if (wanted.kind === 'refused') return textReply(wanted.why, true);
    try {
      await settings.change(place, wanted.changes);
    } finally {
      memory.drop(place);
    }
    const now = settingsFrom(await settings.all(place));
    return settingsReply(now, now.language ?? asker.locale);
  }

  async function press(settings: Settings, asker: Asker, pressed: SettingsPress): Promise<Reply> {
    const { place, locale } = asker;
    switch (pressed.kind) {
      case 'show':
        return settingsReply(settingsFrom(await settings.all(place)), locale);
      case 'open':
        return choicesReply(
          settingsFrom(await settings.all(place)),
          pressed.name,
          offered(pressed.name, place),
          locale,
        );
      case 'choose':
        return choose(settings, asker, { words: [pressed.word], documents: [] });
      default:
        return pressed satisfies never;
    }
  }

  return {
    desk: {
      of: memory.of,
      command: (event) => serve(event, (settings) => choose(settings, event, typedSettings(event.options))),
      press: (event, pressed) =>
        serve(event, async (settings) => ({ ...(await press(settings, event, pressed)), replaces: true })),
    },
    async beside({ storage }, signal) {
      open = storage.settings;
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      open = undefined;
    },
  };
}

function wantedBy(libraries: Libraries, asker: Asker, { words, documents }: TypedSettings): Wanted {
  const why = refusal(asker, words);
  if (why !== undefined) return { kind: 'refused', why };
  const changes = words.flatMap((word) => {
    const name = settingOf(word);
    return name === undefined ? [] : [[name, isUnset(word) ? undefined : word] as const];
  });
  if (documents.length === 0) return { kind: 'wanted', changes };
  const narrowing = narrowingBy(libraries, asker, documents);
  if (narrowing.kind === 'refused') return narrowing;
  return { kind: 'wanted', changes: [...changes, ...narrowing.changes] };
}

/** Whoever names all beside others wants all. */
function narrowingBy(libraries: Libraries, { place, locale }: Asker, documents: readonly string[]): Wanted {
  const say = sayIn(locale);
  if (
    documents.some((each) => isUnset(each.toLowerCase()) && settingOf(each.toLowerCase()) === 'documents')
  ) {
    return { kind: 'wanted', changes: [['documents', undefined]] };
  }
  if (documents.length > MAX_PATTERNS) {
    return { kind: 'refused', why: say('settings.tooManyDocuments', { max: MAX_PATTERNS }) };
  }
  const patterns: string[] = [];
  for (const typed of documents) {
    const pattern = patternFor(libraries, place, typed);
    if (pattern === undefined)
      return { kind: 'refused', why: say('settings.noDocument', { typed: shorten(typed) }) };
    patterns.push(pattern);
  }
  return { kind: 'wanted', changes: [['documents', patternsWord(patterns)]] };
}

function refusal({ place, locale }: Asker, words: readonly string[]): string | undefined {
  const say = sayIn(locale);
  const unknown = words.find((word) => settingOf(word) === undefined);
  if (unknown !== undefined) {
    const known = SETTING_NAMES.flatMap((name) => offered(name, place)).join(', ');
    return say('settings.unclear', { typed: shorten(unknown), words: known });
  }
  return words.includes('private') && !canWhisper(place) ? say('settings.noWhisper') : undefined;
}

function shorten(typed: string): string {
  return typed.slice(0, MAX_TYPED).toWellFormed();
}

function offered(name: SettingName, place: Place): readonly string[] {
  return SETTING_WORDS[name].filter((word) => word !== 'private' || canWhisper(place));
}
