import type { LoopbackDiscord } from './server.ts';
import {
  APPLICATION,
  apiMessage,
  BOT_USER,
  CHANNEL,
  DIRECT,
  GUILD,
  newId,
  type StoredInteraction,
  type StoredMessage,
  THREAD,
} from './state.ts';

/** Who does something and where; a plain member in {@link CHANNEL} by default. */
export interface Scene {
  readonly channelId?: string;
  /** {@link GUILD} by default. */
  readonly guildId?: string;
  readonly user?: string;
  readonly locale?: string;
  /** Permission bits of the member. */
  readonly permissions?: bigint;
  /** `guild` by default; `private` is a conversation between people. */
  readonly context?: 'guild' | 'bot' | 'private';
  /** The form of a command that has several. */
  readonly subcommand?: string;
  /** True for a broken event, in which no option is being typed. */
  readonly unfocused?: boolean;
}

const CONTEXTS = { guild: 0, bot: 1, private: 2 } as const;

/** A slash command, its options by name. */
export function slash(
  server: LoopbackDiscord,
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
  scene: Scene = {},
): StoredInteraction {
  const list = Object.entries(options).map(([option, value]) => optionOf(option, value));
  const { subcommand } = scene;
  const given = subcommand === undefined ? list : [{ name: subcommand, type: 1, options: list }];
  return send(server, 2, { id: '9', name, type: 1, options: given }, scene);
}

/** Typing in an option of a slash command. */
export function type(
  server: LoopbackDiscord,
  name: string,
  option: string,
  value: string,
  scene: Scene = {},
) {
  const list = [{ ...optionOf(option, value), focused: scene.unfocused !== true }];
  const { subcommand } = scene;
  const given = subcommand === undefined ? list : [{ name: subcommand, type: 1, options: list }];
  return send(server, 4, { id: '9', name, type: 1, options: given }, scene);
}

/** A command from the menu of someone's message. */
export function messageCommand(server: LoopbackDiscord, name: string, content: string, scene: Scene = {}) {
  const target = {
    ...apiMessage({
      id: '77',
      channelId: CHANNEL,
      content,
      components: [],
      ephemeral: false,
      deleted: false,
    }),
  };
  const resolved = { messages: { 77: { ...target, author: { ...BOT_USER, id: '8', bot: false } } } };
  return send(server, 2, { id: '9', name, type: 3, target_id: '77', resolved }, scene);
}

/** A press of the button with this id on a message of the bot. */
export function press(server: LoopbackDiscord, message: StoredMessage, customId: string, scene: Scene = {}) {
  const data = { custom_id: customId, component_type: 2 };
  return send(server, 3, data, { channelId: message.channelId, ...scene }, message);
}

function optionOf(name: string, value: string | boolean) {
  return { name, value, type: typeof value === 'boolean' ? 5 : 3 };
}

function send(
  server: LoopbackDiscord,
  kind: number,
  data: unknown,
  scene: Scene,
  source?: StoredMessage,
): StoredInteraction {
  const { world } = server;
  const channelId = scene.channelId ?? (scene.context === 'bot' ? DIRECT : CHANNEL);
  const id = newId(world);
  const interaction: StoredInteraction = {
    id,
    token: `interaction-secret-${id}`,
    channelId,
    sentMs: Date.now(),
    thinking: false,
    ...(source === undefined ? {} : { source }),
  };
  world.interactions.set(interaction.token, interaction);
  server.gateway.dispatch('INTERACTION_CREATE', {
    id,
    application_id: APPLICATION,
    type: kind,
    token: interaction.token,
    version: 1,
    data,
    ...(source === undefined ? {} : { message: apiMessage(source) }),
    ...settingOf(scene, channelId),
  });
  return interaction;
}

function settingOf(scene: Scene, channelId: string): Record<string, unknown> {
  const { user = '7', locale = 'en-US', permissions = 0n, context = 'guild', guildId = GUILD } = scene;
  const person = { id: user, username: `user${user}`, discriminator: '0', global_name: null, avatar: null };
  const member = {
    user: person,
    roles: [],
    permissions: String(permissions),
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
  const inGuild = {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member,
  };
  return {
    channel_id: channelId,
    channel:
      context === 'guild'
        ? { id: channelId, type: channelId === THREAD ? 11 : 0, guild_id: guildId, permissions: '0' }
        : { id: channelId, type: 1 },
    locale,
    entitlements: [],
    authorizing_integration_owners:
      context === 'private' ? { 1: user } : { 0: context === 'guild' ? guildId : '0' },
    context: CONTEXTS[context],
    app_permissions: '0',
    attachment_size_limit: 1,
    ...(context === 'guild' ? inGuild : { user: person }),
  };
}
