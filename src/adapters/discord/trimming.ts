import { ChannelType, type Client, Events, GatewayDispatchEvents } from 'discord.js';

/** Lists of a server that nothing here reads. */
const UNREAD_LISTS = [
  'emojis',
  'stickers',
  'presences',
  'voice_states',
  'stage_instances',
  'guild_scheduled_events',
  'soundboard_sounds',
] as const;

/** Of a channel that is no thread: what nothing here reads. What it allows to whom stays. */
const UNREAD_FIELDS = ['name', 'topic', 'parent_id', 'last_message_id', 'last_pin_timestamp'] as const;

/**
 * Keeps the memory of a client small where it is in many servers. Takes out of each server, before the client keeps it,
 * what neither answering nor the look at permissions needs: categories, names and topics of channels, emojis, who is in
 * a voice channel. Roles, channels, threads and overrides stay. The client hands an event out before it reads it.
 */
export function trimServers(client: Client): void {
  client.ws.on(GatewayDispatchEvents.GuildCreate, trim);
  // Channels hold no lists of their threads, from which the client would know which went with one.
  client.on(Events.ChannelDelete, ({ id }) => {
    for (const [thread, each] of client.channels.cache) {
      if (!each.isThread() || each.parentId !== id) continue;
      each.guild.channels.cache.delete(thread);
      client.channels.cache.delete(thread);
    }
  });
}

function trim(server: unknown): void {
  if (!isRecord(server)) return;
  for (const list of UNREAD_LISTS) if (Array.isArray(server[list])) server[list] = [];
  if (!Array.isArray(server.channels)) return;
  const channels = server.channels.filter(isRecord).filter(({ type }) => type !== ChannelType.GuildCategory);
  for (const channel of channels) for (const field of UNREAD_FIELDS) delete channel[field];
  server.channels = channels;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
