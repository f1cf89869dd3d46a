import { PermissionFlagsBits } from 'discord.js';
import type { CommandSpec, OptionSpec, SubcommandSpec } from '../../core/commands.ts';
import type { PlainKey } from '../../core/messages/catalogue.ts';
import { sayIn } from '../../core/messages/say.ts';

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

/**
 * Locales of Discord's interface in which commands are described; in all others they are in English. It has none of
 * Azerbaijani. https://discord.com/developers/docs/reference#locales
 */
export const COMMAND_LOCALES: readonly string[] = ['de', 'es-419', 'es-ES', 'ru', 'tr', 'zh-CN', 'zh-TW'];

type Localizations = Readonly<Record<string, string>>;

/** A command as Discord's REST interface takes it. */
export interface CommandBody {
  readonly type: typeof CHAT_INPUT | typeof MESSAGE;
  readonly name: string;
  readonly name_localizations?: Localizations;
  readonly description?: string;
  readonly description_localizations?: Localizations;
  readonly options?: readonly (OptionBody | SubcommandBody)[];
  readonly default_member_permissions?: number;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
}

interface OptionBody {
  readonly type: typeof STRING | typeof BOOLEAN;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly required: boolean;
  readonly autocomplete?: boolean;
}

interface SubcommandBody {
  readonly type: typeof SUB_COMMAND;
  readonly name: string;
  readonly description: string;
  readonly description_localizations: Localizations;
  readonly options: readonly OptionBody[];
}

/** The command table as Discord's commands: a slash command each, and a message command where one is named. */
export function commandBodies(commands: readonly CommandSpec[]): readonly CommandBody[] {
  const everywhere = { integration_types: INTEGRATION_TYPES, contexts: CONTEXTS };
  return commands.flatMap((command) => {
    const { name, forms, messageAction, forAdmins } = command;
    const described = { name, ...descriptions(command.description) };
    const restricted = forAdmins === true ? { default_member_permissions: MANAGE_CHANNELS } : {};
    const slash: CommandBody =
      forms === undefined
        ? {
            type: CHAT_INPUT,
            ...described,
            options: command.options.map(optionBody),
            ...restricted,
            ...everywhere,
          }
        : { ...formsBody(command, forms.subcommands), ...everywhere, contexts: POSTING_CONTEXTS };
    return messageAction === undefined
      ? [slash]
      : [slash, { type: MESSAGE, ...messageNames(messageAction), ...everywhere }];
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

/** Names of slash commands and options stay English: what is typed is the same in every language and on both platforms. */
function descriptions(key: PlainKey) {
  return { description: sayIn('en')(key), description_localizations: localizations(key) };
}

/** The title in the menu of a message is chosen, never typed. */
function messageNames(key: PlainKey) {
  return { name: sayIn('en')(key), name_localizations: localizations(key) };
}

function localizations(key: PlainKey): Localizations {
  return Object.fromEntries(COMMAND_LOCALES.map((locale) => [locale, sayIn(locale)(key)]));
}

function optionBody({ name, description, required, kind, autocomplete }: OptionSpec): OptionBody {
  const described = { name, ...descriptions(description), required };
  return kind === 'boolean' ? { type: BOOLEAN, ...described } : { type: STRING, ...described, autocomplete };
}

function formsBody({ name, description }: CommandSpec, subcommands: readonly SubcommandSpec[]) {
  const options = subcommands.map((each): SubcommandBody => {
    return {
      type: SUB_COMMAND,
      name: each.name,
      ...descriptions(each.description),
      options: each.options.map(optionBody),
    };
  });
  const restricted = subcommands.some(({ changes }) => changes);
  return {
    type: CHAT_INPUT as typeof CHAT_INPUT,
    ...{ name, ...descriptions(description), options },
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
    sortedEntries(read.name_localizations),
    sortedEntries(read.description_localizations),
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
  return [...facts, sortedEntries(read.description_localizations), options];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function sortedEntries(localizations: unknown): readonly unknown[] {
  return Object.entries(fields(localizations)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function sorted(numbers: unknown): readonly unknown[] {
  return Array.isArray(numbers) ? [...numbers].sort() : [];
}
