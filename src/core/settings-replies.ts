import { languageNames } from './locale.ts';
import { type Say, sayIn } from './messages/say.ts';
import type { Button, Choice, ListItem, Reply } from './model.ts';
import {
  type ChosenWords,
  isChosen,
  patternsOf,
  SETTING_NAMES,
  SETTING_SCOPES,
  SETTING_WORDS,
  type SettingName,
  type SettingScope,
} from './place-settings.ts';
import { textReply } from './replies.ts';
import { settingsButton } from './settings-buttons.ts';

/** Settings as somebody looks at them. */
export interface SettingsView {
  readonly scope: SettingScope;
  /** Of the place itself and of those that it is part of, the nearest first; only of the widest for `everywhere`. */
  readonly levels: readonly ChosenWords[];
  /** True where the reader may turn from the place to all that it is part of. */
  readonly canTurn: boolean;
}

/** The settings that hold, each with where it is from and a button. */
export function settingsReply(view: SettingsView, locale: string): Reply {
  const say = sayIn(locale);
  const { scope, levels } = view;
  const narrowings = levels.filter((words) => isChosen(words, 'documents')).length;
  return {
    ...textReply('', true),
    blocks: [
      { kind: 'heading', text: say(scope === 'here' ? 'settings.title' : 'settings.titleEverywhere') },
      { kind: 'list', items: SETTING_NAMES.flatMap((name) => linesOf(view, name, say)) },
      ...(narrowings > 1 ? [{ kind: 'text', text: say('settings.allNarrow') } as const] : []),
    ],
    buttons: [
      ...SETTING_NAMES.map((name) =>
        settingsButton(name, say(`settings.${name}`), { scope, kind: 'open', name }),
      ),
      ...turnButtons(view, say),
    ],
  };
}

/** What one setting can be, each as a button. */
export function choicesReply(
  view: SettingsView,
  name: SettingName,
  words: readonly string[],
  locale: string,
): Reply {
  const say = sayIn(locale);
  const { scope } = view;
  const lines = linesOf(view, name, say).map(({ text }) => text);
  if (name === 'documents') lines.push('', say('settings.chooseDocuments'));
  return {
    ...textReply(lines.join('\n'), true),
    buttons: [
      ...words.map((word) => settingsButton(word, wordIn(word, say), { scope, kind: 'choose', word })),
      settingsButton('settings-back', say('settings.back'), { scope, kind: 'show' }),
    ],
  };
}

/** Words of a setting, or of the scope, for what has been typed so far. */
export function settingChoices(name: string, typed: string, locale: string): readonly Choice[] {
  const known = SETTING_NAMES.find((each) => each === name);
  const words = known === undefined ? (name === 'where' ? SETTING_SCOPES : []) : SETTING_WORDS[known];
  const say = sayIn(locale);
  const sought = typed.toLocaleLowerCase(locale);
  return words
    .map((word) => ({ name: wordIn(word, say), value: word }))
    .filter((each) => `${each.value} ${each.name.toLocaleLowerCase(locale)}`.includes(sought));
}

function turnButtons({ scope, levels, canTurn }: SettingsView, say: Say): readonly Button[] {
  const [own = {}] = levels;
  const other = scope === 'here' ? 'everywhere' : 'here';
  return [
    ...(SETTING_NAMES.some((name) => own[name] !== undefined)
      ? [settingsButton('settings-reset', say('settings.reset'), { scope, kind: 'reset' })]
      : []),
    ...(canTurn
      ? [settingsButton(`settings-${other}`, wordIn(other, say), { scope: other, kind: 'show' })]
      : []),
  ];
}

/** Where every choice counts, as of documents, a line for each; else the one that holds. */
function linesOf(view: SettingsView, name: SettingName, say: Say): readonly ListItem[] {
  const chosen = view.levels.flatMap((words, at) =>
    isChosen(words, name)
      ? [lineOf(name, wordsFor(name, words[name] ?? '', say), sourceOf(view, at), say)]
      : [],
  );
  if (chosen.length === 0) {
    const unset = wordIn(SETTING_WORDS[name][0] ?? '', say);
    return [lineOf(name, unset, 'owner', say)];
  }
  return name === 'documents' ? chosen : chosen.slice(0, 1);
}

type Source = 'here' | 'channel' | 'everywhere' | 'owner';

function sourceOf({ scope, levels }: SettingsView, at: number): Source {
  if (at === 0) return scope;
  return at === levels.length - 1 ? 'everywhere' : 'channel';
}

function lineOf(name: SettingName, value: string, source: Source, say: Say): ListItem {
  const facts = { name: say(`settings.${name}`), value, source: say(`settings.from.${source}`) };
  return { text: say('settings.line', facts) };
}

function wordsFor(name: SettingName, word: string, say: Say): string {
  if (name !== 'documents') return wordIn(word, say);
  const patterns = patternsOf(word);
  return patterns.length === 0 ? say('settings.noneHere') : patterns.join(', ');
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
    case 'here':
    case 'everywhere':
      return say(`settings.word.${word}`);
    default:
      return languageNames([word], word);
  }
}
