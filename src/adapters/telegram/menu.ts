import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import type { CommandSpec } from '../../core/commands.ts';
import type { Caller, Outcome } from './calls.ts';

/** Long enough for a passing refusal, short enough not to keep the first question waiting. */
const PATIENCE = { waitMs: 10_000, idempotent: true };

/** Shows the command table in Telegram's menu. Writes only where it differs; the value says whether it did. */
export async function syncMenu(
  api: Api,
  call: Caller,
  commands: readonly CommandSpec[],
): Promise<Outcome<boolean>> {
  const wanted = commands.map(({ name, description }) => ({ command: name, description }));
  const current = await call(() => api.getMyCommands(), PATIENCE);
  if (!current.ok) return current;
  if (sameMenu(current.value, wanted)) return { ok: true, value: false };
  return call(() => api.setMyCommands(wanted), PATIENCE);
}

function sameMenu(left: readonly BotCommand[], right: readonly BotCommand[]): boolean {
  const line = (commands: readonly BotCommand[]) =>
    commands.map(({ command, description }) => `${command} ${description}`).join('\n');
  return line(left) === line(right);
}
