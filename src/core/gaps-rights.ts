import { decodeGapsPress } from './gaps-buttons.ts';
import type { ButtonEvent, CommandEvent } from './model.ts';

const COMMAND_NAMES: ReadonlySet<string> = new Set(['gaps', 'privacy', 'forget']);

/** True for commands and buttons about what the bot keeps of people. */
export function isAboutGaps(event: CommandEvent | ButtonEvent): boolean {
  return event.kind === 'command'
    ? COMMAND_NAMES.has(event.command)
    : decodeGapsPress(event.token) !== undefined;
}
