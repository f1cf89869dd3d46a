import type { Button } from './model.ts';
import { SETTING_NAMES, type SettingName, settingOf } from './place-settings.ts';

/** What a button about a place's settings asks for. */
export type SettingsPress =
  | { readonly kind: 'show' }
  /** To see the words of one setting. */
  | { readonly kind: 'open'; readonly name: SettingName }
  | { readonly kind: 'choose'; readonly word: string };

const PREFIX = 'settings:';
const SHOW = 'show';

/** At most 28 bytes. */
function encodeSettingsPress(press: SettingsPress): string {
  switch (press.kind) {
    case 'show':
      return `${PREFIX}${SHOW}`;
    case 'open':
      return `${PREFIX}${press.name}`;
    case 'choose':
      return `${PREFIX}${press.word}`;
    default:
      return press satisfies never;
  }
}

/** Reads what {@link settingsButton} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodeSettingsPress(token: string): SettingsPress | undefined {
  if (!token.startsWith(PREFIX)) return undefined;
  const word = token.slice(PREFIX.length);
  if (word === SHOW) return { kind: 'show' };
  const name = SETTING_NAMES.find((each) => each === word);
  if (name !== undefined) return { kind: 'open', name };
  return settingOf(word) === undefined ? undefined : { kind: 'choose', word };
}

/** A button that {@link decodeSettingsPress} understands; `name` is what is typed where nothing can be pressed. */
export function settingsButton(name: string, label: string, press: SettingsPress): Button {
  return { kind: 'action', name, label, token: encodeSettingsPress(press) };
}
