import { COMMANDS } from './commands.ts';
import { decodeDigestPress } from './digest-buttons.ts';
import { isAboutGaps } from './gaps-rights.ts';
import type { ButtonEvent, CommandEvent } from './model.ts';
import { decodeSettingsPress } from './settings-buttons.ts';

const DIGEST = 'digest';
const SETTINGS = 'settings';

/** True for `/digest` and for the buttons of digests. */
export function isAboutDigests(event: CommandEvent | ButtonEvent): boolean {
  return event.kind === 'command' ? event.command === DIGEST : decodeDigestPress(event.token) !== undefined;
}

/** True for `/settings` and for its buttons. */
export function isAboutSettings(event: CommandEvent | ButtonEvent): boolean {
  return event.kind === 'command'
    ? event.command === SETTINGS
    : decodeSettingsPress(event.token) !== undefined;
}

/**
 * True where only an admin may do this. Adapters ask it too, where finding out who is one costs a request: then they
 * ask for those events only.
 */
export function needsAdmin(event: CommandEvent | ButtonEvent): boolean {
  if (event.kind === 'command') return isForAdmins(event.command, event.subcommand);
  if (decodeSettingsPress(event.token) !== undefined) return true;
  const press = decodeDigestPress(event.token);
  if (press === undefined) return false;
  return press.kind === 'run'
    ? isForAdmins(DIGEST, press.subcommand)
    : press.kind === 'resend' || press.kind === 'zone';
}

/** True where the answer is for whoever asked, although nobody said so. */
export function answersAlone(event: CommandEvent | ButtonEvent): boolean {
  if (event.kind !== 'command') return false;
  return event.options.private === 'true' || [DIGEST, SETTINGS].includes(event.command) || isAboutGaps(event);
}

function isForAdmins(command: string, subcommand: string | undefined): boolean {
  const spec = COMMANDS.find(({ name }) => name === command);
  if (spec?.forAdmins === true) return true;
  return spec?.forms?.subcommands.find(({ name }) => name === subcommand)?.changes ?? false;
}
