import type { Libraries } from '../core/collection.ts';
import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { CommandEvent, Place, Reply } from '../core/model.ts';
import {
  type ChosenWords,
  levelsOf,
  narrowed,
  patternsOf,
  patternsWord,
  type SettingScope,
  settingsFrom,
} from '../core/place-settings.ts';
import { textReply } from '../core/replies.ts';
import type { SettingsPress } from '../core/settings-buttons.ts';
import type { SettingsDesk } from '../core/settings-desk.ts';
import { choicesReply, type SettingsView, settingsReply } from '../core/settings-replies.ts';
import type { House } from '../schedule/service.ts';
import { createContained } from '../storage/contained.ts';
import type { Settings } from '../storage/contract.ts';
import { createSettingsMemory } from './memory.ts';
import { patternFor } from './patterns.ts';
import { type TypedSettings, typedSettings } from './typed.ts';
import { offered, wantedBy } from './wanted.ts';

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

type Asker = Pick<CommandEvent, 'place' | 'locale' | 'adminOfWhole'>;

export function createSettingsService({ libraries, nowMs, log, wait }: SettingsDeps): SettingsService {
  const contained = createContained(log, 'A setting could not be kept');
  let open: Settings | undefined;
  const memory = createSettingsMemory({ settings: () => open, nowMs, wait });

  /** Does work for whoever may do it for that scope. */
  async function serve(
    asker: Asker,
    scope: SettingScope,
    work: (settings: Settings) => Promise<Reply>,
  ): Promise<Reply> {
    const say = sayIn(asker.locale);
    if (holdsForWhole(asker.place, scope) && asker.adminOfWhole !== true) {
      return textReply(say('settings.wholeOnly'), true);
    }
    const settings = open;
    const away = textReply(say('settings.databaseAway'), true);
    return settings === undefined ? away : contained(() => work(settings), away);
  }

  /** All of what is typed or nothing. */
  async function choose(settings: Settings, asker: Asker, typed: TypedSettings): Promise<Reply> {
    const { place, locale } = asker;
    const levels = await settings.levels(place);
    const further = typed.scope === 'here' ? levels.slice(1) : [];
    const seen = narrowed(place, settingsFrom(further));
    const wanted = wantedBy({ libraries, place: seen, locale, overrides: further.length > 0 }, typed);
    if (wanted.kind === 'refused') return textReply(wanted.why, true);
    const target = placeFor(place, typed.scope);
    try {
      await settings.change(target, [...wanted.changes]);
    } finally {
      memory.drop(target);
    }
    const now = await settings.levels(place);
    return settingsReply(viewOf(now, asker, typed.scope), settingsFrom(now).language ?? locale);
  }

  /** What is chosen further out may name documents that are hidden here. */
  function viewOf(levels: readonly ChosenWords[], asker: Asker, scope: SettingScope): SettingsView {
    const { place, adminOfWhole } = asker;
    const far = levels.slice(1).map((words) => readable(words, place));
    const hasWhole = far.length > 0;
    return {
      scope,
      levels: scope === 'here' || !hasWhole ? [...levels.slice(0, 1), ...far] : far.slice(-1),
      canTurn: hasWhole && adminOfWhole === true,
    };
  }

  function readable(words: ChosenWords, place: Place): ChosenWords {
    if (words.documents === undefined) return words;
    const all: Place = { ...place, narrowing: 'none' };
    const shown = patternsOf(words.documents).filter(
      (each) => patternFor(libraries, all, each) !== undefined,
    );
    return { ...words, documents: patternsWord(shown) };
  }

  async function press(settings: Settings, asker: Asker, pressed: SettingsPress): Promise<Reply> {
    const { place, locale } = asker;
    const { scope } = pressed;
    switch (pressed.kind) {
      case 'show':
        return settingsReply(viewOf(await settings.levels(place), asker, scope), locale);
      case 'open': {
        const view = viewOf(await settings.levels(place), asker, scope);
        return choicesReply(view, pressed.name, offered(pressed.name, place), locale);
      }
      case 'reset':
        return choose(settings, asker, { scope, reset: true, words: [], documents: [] });
      case 'choose':
        return choose(settings, asker, { scope, reset: false, words: [pressed.word], documents: [] });
      default:
        return pressed satisfies never;
    }
  }

  return {
    desk: {
      of: memory.of,
      command: (event) => {
        const typed = typedSettings(event.options);
        return serve(event, typed.scope, (settings) => choose(settings, event, typed));
      },
      press: (event, pressed) =>
        serve(event, pressed.scope, async (settings) => ({
          ...(await press(settings, event, pressed)),
          replaces: true,
        })),
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

/** The place that a scope means. */
function placeFor(place: Place, scope: SettingScope): Place {
  const levels = levelsOf(place);
  return (scope === 'everywhere' ? levels.at(-1) : undefined) ?? place;
}

/**
 * True where a setting of the scope would hold for more than the place: for all that it is part of, also where a channel
 * has the address of its whole server, as the first channel of old ones on Discord does.
 */
function holdsForWhole({ id, within = [] }: Place, scope: SettingScope): boolean {
  return within.length > 0 && (scope === 'everywhere' || within.includes(id));
}
