import type { Api } from 'grammy';
import type { BotCommand, LanguageCode } from 'grammy/types';
import type { CommandSpec } from '../../core/commands.ts';
import { sayIn } from '../../core/messages/say.ts';
import type { Caller, Outcome } from './calls.ts';

/** Long enough for a passing refusal, short enough not to keep the first question waiting. */
const PATIENCE = { waitMs: 10_000, idempotent: true };

/** Languages with a menu of their own; Telegram knows two letters, so one menu serves all of Chinese. */
export const MENU_LANGUAGES = ['az', 'de', 'es', 'ru', 'tr', 'zh'] as const satisfies readonly LanguageCode[];

/**
 * Shows the command table in Telegram's menus: in English for everyone, and in each language to those who use it.
 * Writes only what differs; the value says whether there was any such.
 */
export async function syncMenu(
  api: Api,
  call: Caller,
  commands: readonly CommandSpec[],
): Promise<Outcome<boolean>> {
  let written = false;
  for (const language of [undefined, ...MENU_LANGUAGES]) {
    const scope = language === undefined ? {} : { language_code: language };
    const wanted = menuIn(language ?? 'en', commands);
    const current = await call(() => api.getMyCommands(scope), PATIENCE);
    if (!current.ok) return current;
    if (sameMenu(current.value, wanted)) continue;
    const done = await call(() => api.setMyCommands(wanted, scope), PATIENCE);
    if (!done.ok) return done;
    written = true;
  }
  return { ok: true, value: written };
}

function menuIn(locale: string, commands: readonly CommandSpec[]): readonly BotCommand[] {
  const say = sayIn(locale);
  return commands.map(({ name, description }) => ({ command: name, description: say(description) }));
}

function sameMenu(left: readonly BotCommand[], right: readonly BotCommand[]): boolean {
  const line = (commands: readonly BotCommand[]) =>
    commands.map(({ command, description }) => `${command} ${description}`).join('\n');
  return line(left) === line(right);
}
