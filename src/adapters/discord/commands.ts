import { PermissionFlagsBits } from 'discord.js';
import type { CommandSpec, OptionSpec, SubcommandSpec } from '../../core/commands.ts';

/** https://discord.com/developers/docs/interactions/application-commands */
const CHAT_INPUT = 1;
const MESSAGE = 3;
const SUB_COMMAND = 1;
const STRING = 3;
const BOOLEAN = 5;
/** Installed to a server and to a user. */
const INTEGRATION_TYPES = [0, 1] as const;
/** In servers, in the bot's direct messages, and in all other direct messages. */
const CONTEXTS = [0, 1, 2] as const;
/** Where the bot can post on its own: not between other people. */
const POSTING_CONTEXTS = [0, 1] as const;
/** Manage Channels; an owner can give the command to others in the server's settings. */
const MANAGE_CHANNELS = Number(PermissionFlagsBits.ManageChannels);

/** A command as Discord's REST interface takes it. */
export interface CommandBody {
  readonly type: typeof CHAT_INPUT | typeof MESSAGE;
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly (OptionBody | SubcommandBody)[];
  readonly default_member_permissions?: number;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
}

interface OptionBody {
  readonly type: typeof STRING | typeof BOOLEAN;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete?: boolean;
}

interface SubcommandBody {
  readonly type: typeof SUB_COMMAND;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionBody[];
}

/** The command table as Discord's commands: a slash command each, and a message command where one is named. */
export function commandBodies(commands: readonly CommandSpec[]): readonly CommandBody[] {
  const everywhere = { integration_types: INTEGRATION_TYPES, contexts: CONTEXTS };
  return commands.flatMap((command) => {
    const { name, description, messageAction } = command;
    const slash: CommandBody =
      command.forms === undefined
        ? { type: CHAT_INPUT, name, description, options: command.options.map(optionBody), ...everywhere }
        : { ...formsBody(command, command.forms.subcommands), ...everywhere, contexts: POSTING_CONTEXTS };
    return messageAction === undefined
      ? [slash]
      : [slash, { type: MESSAGE, name: messageAction, ...everywhere }];
  });
}

/**
 * True where `registered`, as Discord lists them, already says what `wanted` says. Order, ids, versions and fields that
 * Discord adds with their defaults make no difference.
 */
export function sameCommands(registered: unknown, wanted: readonly CommandBody[]): boolean {
  if (!Array.isArray(registered)) return false;
  const lines = (commands: readonly unknown[]) => commands.map(normalised).sort();
  return JSON.stringify(lines(registered)) === JSON.stringify(lines(wanted));
}

function optionBody(option: OptionSpec): OptionBody {
  const { name, description, required } = option;
  if (option.kind === 'boolean') return { type: BOOLEAN, name, description, required };
  return { type: STRING, name, description, required, autocomplete: option.autocomplete };
}

function formsBody({ name, description }: CommandSpec, subcommands: readonly SubcommandSpec[]) {
  const options = subcommands.map((each): SubcommandBody => {
    const { name, description, options } = each;
    return { type: SUB_COMMAND, name, description, options: options.map(optionBody) };
  });
  const restricted = subcommands.some(({ changes }) => changes);
  return {
    type: CHAT_INPUT as typeof CHAT_INPUT,
    ...{ name, description, options },
    ...(restricted ? { default_member_permissions: MANAGE_CHANNELS } : {}),
  };
}

function normalised(command: unknown): string {
  const read = fields(command);
  const options = Array.isArray(read.options) ? read.options : [];
  return JSON.stringify([
    read.type ?? CHAT_INPUT,
    read.name,
    read.description ?? '',
    options.map(normalisedOption),
    sorted(read.integration_types),
    sorted(read.contexts),
    // Discord takes a number and gives back text.
    String(read.default_member_permissions ?? ''),
  ]);
}

function normalisedOption(option: unknown): readonly unknown[] {
  const read = fields(option);
  const options = Array.isArray(read.options) ? read.options.map(normalisedOption) : [];
  const facts = [read.type, read.name, read.description, read.required ?? false, read.autocomplete ?? false];
  return [...facts, options];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function sorted(numbers: unknown): readonly unknown[] {
  return Array.isArray(numbers) ? [...numbers].sort() : [];
}
