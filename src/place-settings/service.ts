import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { CommandEvent, Place, Reply } from '../core/model.ts';
import { isUnset, SETTING_NAMES, SETTING_WORDS, settingOf, settingsFrom } from '../core/place-settings.ts';
import { textReply } from '../core/replies.ts';
import type { SettingsPress } from '../core/settings-buttons.ts';
import type { SettingsDesk } from '../core/settings-desk.ts';
import { choicesReply, settingsReply } from '../core/settings-replies.ts';
import { canWhisper } from '../schedule/platforms.ts';
import type { House } from '../schedule/service.ts';
import type { Settings } from '../storage/contract.ts';
import { createSettingsMemory } from './memory.ts';

/** What admins fix for their places. */
export interface SettingsService {
  readonly desk: SettingsDesk;
  /** Keeps settings in the house's database until `signal` aborts; never rejects. */
  beside(house: Pick<House, 'storage'>, signal: AbortSignal): Promise<void>;
}

export interface SettingsDeps {
  readonly nowMs: () => number;
  readonly log: Log;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Longer words are no setting; what is typed is repeated to nobody but its author. */
const MAX_TYPED = 40;

type Asker = Pick<CommandEvent, 'place' | 'locale'>;

export function createSettingsService({ nowMs, log, wait }: SettingsDeps): SettingsService {
  let open: Settings | undefined;
  const memory = createSettingsMemory({ settings: () => open, nowMs, wait });

  async function serve({ locale }: Asker, work: (settings: Settings) => Promise<Reply>): Promise<Reply> {
    const away = textReply(sayIn(locale)('settings.databaseAway'), true);
    if (open === undefined) return away;
    try {
      return await work(open);
    } catch (error) {
      log.warn({ fault: error instanceof Error ? error.name : 'unknown' }, 'A setting could not be kept');
      return away;
    }
  }

  /** All of the words or none: one that is not understood changes nothing. */
  async function choose(settings: Settings, asker: Asker, words: readonly string[]): Promise<Reply> {
    const { place } = asker;
    const refused = refusal(asker, words);
    if (refused !== undefined) return textReply(refused, true);
    try {
      for (const word of words) {
        await settings.set(place, settingOf(word) ?? '', isUnset(word) ? undefined : word);
      }
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
        return settingsReply(await memory.of(place), locale);
      case 'open':
        return choicesReply(await memory.of(place), pressed.name, offered(pressed.name, place), locale);
      case 'choose':
        return choose(settings, asker, [pressed.word]);
      default:
        return pressed satisfies never;
    }
  }

  return {
    desk: {
      of: memory.of,
      command: (event) => serve(event, (settings) => choose(settings, event, wordsOf(event))),
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

/** Words can stand in any order, with or without the name of their setting, where a platform has no named options. */
function wordsOf({ options }: CommandEvent): readonly string[] {
  const typed = Object.values(options).join(' ').toLowerCase().split(/\s+/);
  return typed.filter((word) => word !== '' && !SETTING_NAMES.some((name) => name === word));
}

function refusal({ place, locale }: Asker, words: readonly string[]): string | undefined {
  const say = sayIn(locale);
  const unknown = words.find((word) => settingOf(word) === undefined);
  if (unknown !== undefined) {
    const known = SETTING_NAMES.flatMap((name) => offered(name, place)).join(', ');
    return say('settings.unclear', { typed: unknown.slice(0, MAX_TYPED).toWellFormed(), words: known });
  }
  return words.includes('private') && !canWhisper(place) ? say('settings.noWhisper') : undefined;
}

function offered(name: keyof typeof SETTING_WORDS, place: Place): readonly string[] {
  return SETTING_WORDS[name].filter((word) => word !== 'private' || canWhisper(place));
}
