import type { Button } from './model.ts';
import {
  RESET,
  SETTING_NAMES,
  SETTING_SCOPES,
  type SettingName,
  type SettingScope,
  settingOf,
} from './place-settings.ts';

/** What a button about settings asks for, and for which place. */
export type SettingsPress = { readonly scope: SettingScope } & (
  | { readonly kind: 'show' }
  /** To take back all that is fixed. */
  | { readonly kind: 'reset' }
  /** To see the words of one setting. */
  | { readonly kind: 'open'; readonly name: SettingName }
  | { readonly kind: 'choose'; readonly word: string }
);

const PREFIXES: Readonly<Record<SettingScope, string>> = { here: 'settings:', everywhere: 'settings-all:' };
const SHOW = 'show';

/** At most 32 bytes. */
function encodeSettingsPress(press: SettingsPress): string {
  const prefix = PREFIXES[press.scope];
  switch (press.kind) {
    case 'show':
      return `${prefix}${SHOW}`;
    case 'reset':
      return `${prefix}${RESET}`;
    case 'open':
      return `${prefix}${press.name}`;
    case 'choose':
      return `${prefix}${press.word}`;
    default:
      return press satisfies never;
  }
}

/** Reads what {@link settingsButton} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodeSettingsPress(token: string): SettingsPress | undefined {
  for (const scope of SETTING_SCOPES) {
    if (token.startsWith(PREFIXES[scope])) return decoded(scope, token.slice(PREFIXES[scope].length));
  }
  return undefined;
}

function decoded(scope: SettingScope, word: string): SettingsPress | undefined {
  if (word === SHOW) return { scope, kind: 'show' };
  if (word === RESET) return { scope, kind: 'reset' };
  const name = SETTING_NAMES.find((each) => each === word);
  if (name !== undefined) return { scope, kind: 'open', name };
  return settingOf(word) === undefined ? undefined : { scope, kind: 'choose', word };
}

/** A button that {@link decodeSettingsPress} understands; `name` is what is typed where nothing can be pressed. */
export function settingsButton(name: string, label: string, press: SettingsPress): Button {
  return { kind: 'action', name, label, token: encodeSettingsPress(press) };
}
