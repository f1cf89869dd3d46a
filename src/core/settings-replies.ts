import { languageNames } from './locale.ts';
import { type Say, sayIn } from './messages/say.ts';
import type { Choice, Reply } from './model.ts';
import { type PlaceSettings, SETTING_NAMES, SETTING_WORDS, type SettingName } from './place-settings.ts';
import { textReply } from './replies.ts';
import { settingsButton } from './settings-buttons.ts';

/** The settings of a place, with a button for each. */
export function settingsReply(settings: PlaceSettings, locale: string): Reply {
  const say = sayIn(locale);
  const items = SETTING_NAMES.map((name) => ({
    text: say('settings.line', { name: say(`settings.${name}`), value: wordFor(settings, name, say) }),
  }));
  return {
    ...textReply('', true),
    blocks: [
      { kind: 'heading', text: say('settings.title') },
      { kind: 'list', items },
    ],
    buttons: SETTING_NAMES.map((name) =>
      settingsButton(name, say(`settings.${name}`), { kind: 'open', name }),
    ),
  };
}

/** What one setting can be, each as a button. */
export function choicesReply(
  settings: PlaceSettings,
  name: SettingName,
  words: readonly string[],
  locale: string,
): Reply {
  const say = sayIn(locale);
  const line = say('settings.line', { name: say(`settings.${name}`), value: wordFor(settings, name, say) });
  const text = name === 'documents' ? `${line}\n\n${say('settings.chooseDocuments')}` : line;
  return {
    ...textReply(text, true),
    buttons: [
      ...words.map((word) => settingsButton(word, wordIn(word, say), { kind: 'choose', word })),
      settingsButton('settings-back', say('settings.back'), { kind: 'show' }),
    ],
  };
}

/** Words of a setting for what has been typed so far. */
export function settingChoices(name: string, typed: string, locale: string): readonly Choice[] {
  const known = SETTING_NAMES.find((each) => each === name);
  if (known === undefined) return [];
  const say = sayIn(locale);
  const sought = typed.toLocaleLowerCase(locale);
  return SETTING_WORDS[known]
    .map((word) => ({ name: wordIn(word, say), value: word }))
    .filter((each) => `${each.value} ${each.name.toLocaleLowerCase(locale)}`.includes(sought));
}

function wordFor(settings: PlaceSettings, name: SettingName, say: Say): string {
  const value = settings[name] ?? SETTING_WORDS[name][0] ?? '';
  return typeof value === 'string' ? wordIn(value, say) : value.join(', ');
}

/** A language is named in itself, so that whoever speaks it finds it. */
function wordIn(word: string, say: Say): string {
  switch (word) {
    case 'auto':
    case 'default':
    case 'strict':
    case 'balanced':
    case 'eager':
    case 'public':
    case 'private':
    case 'all':
      return say(`settings.word.${word}`);
    default:
      return languageNames([word], word);
  }
}
