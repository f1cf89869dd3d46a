import { expect, it } from 'vitest';
import { COMMAND_LOCALES, commandBodies } from '../../src/adapters/discord/commands.ts';
import { MENU_LANGUAGES } from '../../src/adapters/telegram/menu.ts';
import { COMMANDS } from '../../src/core/commands.ts';
import { LANGUAGES, languageOf } from '../../src/core/messages/languages.ts';
import { startTalk } from '../fixtures/talk.ts';
import { startDiscordHarness } from '../loopback/discord/harness.ts';
import { messageCommand } from '../loopback/discord/interactions.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';

it('have every language of the interface that their platform knows', () => {
  const spoken = LANGUAGES.filter((language) => language !== 'en');
  expect([...new Set(COMMAND_LOCALES.map(languageOf))].sort()).toEqual(
    spoken.filter((language) => language !== 'az').sort(),
  );
  expect([...MENU_LANGUAGES].sort()).toEqual(spoken.filter((language) => language !== 'zh-Hant').sort());
});

it('are registered with Discord in all its languages, and named in English', async () => {
  const discord = await startDiscordHarness(startTalk().bot);
  const registered = JSON.parse(JSON.stringify(discord.server.world.commands));
  const byName = new Map(registered.map((each: { name: string }) => [each.name, each]));
  expect(byName.get('help')).toMatchObject({
    description: 'What this bot does and how to ask',
    description_localizations: {
      de: 'Was dieser Bot kann und wie du fragst',
      'es-ES': 'Qué hace este bot y cómo preguntar',
      'es-419': 'Qué hace este bot y cómo preguntar',
      ru: 'Что умеет этот бот и как спрашивать',
      tr: 'Bu bot ne yapar ve nasıl sorulur',
      'zh-CN': '这个机器人能做什么，如何提问',
      'zh-TW': '這個機器人能做什麼，如何提問',
    },
  });
  expect(byName.get('Find in documents')).toMatchObject({
    name_localizations: { de: 'In Dokumenten finden', ru: 'Найти в документах' },
  });
  await discord.answered(
    messageCommand(discord.server, 'Find in documents', 'When do the quiet hours begin?'),
  );
  expect(discord.shown().at(-1)).toContain('ten in the evening');
  expect(discord.server.problems).toEqual([]);
  await discord.stop();
});

it('stay below the size that Discord allows a command, in its longest language', () => {
  const sizes = commandBodies(COMMANDS).map((body) =>
    COMMAND_LOCALES.reduce((most, locale) => Math.max(most, sizeIn(body, locale)), 0),
  );
  expect(Math.max(...sizes)).toBeLessThan(8_000);
});

/** Characters of all names and descriptions of a command for a locale. */
function sizeIn(value: unknown, locale: string): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, each]) => {
    if (key.endsWith('_localizations')) return sum + sizeIn(Object(each)[locale], locale);
    return sum + sizeIn(each, locale);
  }, 0);
}

it('are offered on Telegram in all its languages, to everyone else in English', async () => {
  const telegram = await startTelegramHarness(startTalk().bot);
  const { menu } = telegram.server;
  const helpIn = (language: string) => menu(language).at(-1);
  expect(helpIn('')).toEqual({ command: 'help', description: 'What this bot does and how to ask' });
  expect(helpIn('az')).toEqual({ command: 'help', description: 'Bu bot nə edir və necə soruşmalı' });
  for (const language of MENU_LANGUAGES) {
    expect(menu(language)).toHaveLength(COMMANDS.length);
    expect(menu(language)).not.toEqual(menu(''));
  }
  expect(telegram.server.violations).toEqual([]);
  await telegram.stop();
});
