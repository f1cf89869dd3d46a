import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandSpec } from '../../core/commands.ts';
import { sayIn } from '../../core/messages/say.ts';
import type { AutocompleteEvent, ButtonEvent, CommandEvent, Place } from '../../core/model.ts';
import type { Directory } from './directory.ts';

/** Name of this platform in every {@link Place}. */
export const PLATFORM = 'discord';

/** A slash command as the core's event. */
export function slashEvent(interaction: ChatInputCommandInteraction, directory: Directory): CommandEvent {
  const subcommand = interaction.options.getSubcommand(false);
  const [first] = interaction.options.data;
  const given = subcommand === null ? interaction.options.data : (first?.options ?? []);
  const options = given.map(({ name, value }) => [name, String(value ?? '')] as const);
  return {
    kind: 'command',
    command: interaction.commandName,
    ...(subcommand === null ? {} : { subcommand }),
    options: Object.fromEntries(options),
    ...originOf(interaction, directory),
  };
}

/**
 * A command from a message's own menu: the message's text is the first option of the command that names it.
 * `undefined` where no command does, as after an update.
 */
export function messageEvent(
  interaction: MessageContextMenuCommandInteraction,
  directory: Directory,
  commands: readonly CommandSpec[],
): CommandEvent | undefined {
  const command = commands.find((each) => messageTitle(each) === interaction.commandName);
  if (command === undefined) return undefined;
  const [first] = command.options;
  const options = first === undefined ? {} : { [first.name]: interaction.targetMessage.content };
  return { kind: 'command', command: command.name, options, ...originOf(interaction, directory) };
}

/** Discord names a command by its English title, in whatever language it was shown. */
function messageTitle({ messageAction }: CommandSpec): string | undefined {
  return messageAction && sayIn('en')(messageAction);
}

export function buttonEvent(interaction: ButtonInteraction, directory: Directory): ButtonEvent {
  return { kind: 'button', token: interaction.customId, ...originOf(interaction, directory) };
}

export function autocompleteEvent(
  interaction: AutocompleteInteraction,
  directory: Directory,
): AutocompleteEvent {
  const { name, value } = interaction.options.getFocused(true);
  return {
    kind: 'autocomplete',
    command: interaction.commandName,
    option: name,
    value,
    ...originOf(interaction, directory),
  };
}

function originOf(interaction: BaseInteraction, directory: Directory): Omit<ButtonEvent, 'kind' | 'token'> {
  const place = placeOf(interaction, directory);
  const permissions = interaction.memberPermissions;
  const manages =
    permissions?.any([PermissionFlagsBits.ManageChannels, PermissionFlagsBits.ManageGuild]) ?? false;
  return {
    ...{ place, actor: interaction.user.id, locale: interaction.locale },
    admin: place.direct || manages,
    adminOfWhole: permissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    contact: { platform: PLATFORM, id: userPlace(interaction.user.id), direct: true },
  };
}

const USER = 'user:';

/** The place in which a person can be written to, before there is a channel for it. */
function userPlace(user: string): string {
  return `${USER}${user}`;
}

/** The person of a {@link userPlace}. */
export function userOf({ id }: Place): string | undefined {
  return id.startsWith(USER) ? id.slice(USER.length) : undefined;
}

/** A thread is a channel of its own. Direct messages between people have other readers, so they are not direct. */
function placeOf(interaction: BaseInteraction, directory: Directory): Place {
  const { guildId } = interaction;
  const id = interaction.channelId ?? interaction.user.id;
  const direct = interaction.context === InteractionContextType.BotDM;
  const parent = guildId === null ? undefined : directory.parentOf(guildId, id);
  return { platform: PLATFORM, id, direct, ...partOf(parent, guildId) };
}

/** A thread is part of its channel, and both are part of their server. */
export function partOf(
  parent: string | null | undefined,
  server: string | null | undefined,
): Pick<Place, 'within'> {
  const within = [parent, server].filter((each) => typeof each === 'string');
  return within.length === 0 ? {} : { within };
}
