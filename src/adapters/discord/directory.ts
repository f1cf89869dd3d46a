import { ChannelType, type Client, Events, GatewayDispatchEvents } from 'discord.js';
import { z } from 'zod';

/** Where a channel is. */
export interface Whereabouts {
  /** The id of its server. */
  readonly server: string;
  /** For a thread, the id of the channel that it is in. */
  readonly parent?: string | undefined;
}

/** What a client was told of the channels and open threads of its servers: where they are, and nothing else. */
export interface Directory {
  /** `undefined` for what it was not told of: direct messages, archived threads in which nobody asks, servers of other shards. */
  find(channel: string): Whereabouts | undefined;
  /** As {@link find}, faster, for the channel of a server that is known. */
  parentOf(server: string, channel: string): string | undefined;
  channelsOf(server: string): readonly string[];
}

/** https://discord.com/developers/docs/resources/channel#channel-object */
const CHANNEL = z.object({
  id: z.string(),
  type: z.number(),
  parent_id: z.string().nullish(),
  thread_metadata: z.object({ archived: z.boolean().default(false) }).nullish(),
});
const CHANNELS = z.array(CHANNEL).default([]);
const SERVER = z.object({ id: z.string(), channels: CHANNELS, threads: CHANNELS });
const CHANGED = CHANNEL.extend({ guild_id: z.string() });
const THREADS_SEEN = z.object({
  guild_id: z.string(),
  /** All channels where absent. */
  channel_ids: z.array(z.string()).optional(),
  threads: CHANNELS,
});
const ASKED = z.object({ guild_id: z.string(), channel: CHANNEL });

type Channel = z.infer<typeof CHANNEL>;

/** The types of channels that are threads; the parent of any other channel is a category, which nobody reads. */
export const THREADS: ReadonlySet<number> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

/**
 * Follows what the gateway tells of channels. Reads each event before the client does, so that the client need not keep
 * any of it: its own objects take twenty times as much memory.
 */
export function watchChannels(client: Client): Directory {
  /** By server, the channels and threads in it, each with its parent if it is a thread. */
  const servers = new Map<string, Map<string, string | undefined>>();

  function note(server: string, channel: Channel): void {
    const channels = servers.get(server);
    if (channel.thread_metadata?.archived) channels?.delete(channel.id);
    else if (channel.type !== ChannelType.GuildCategory) {
      channels?.set(channel.id, THREADS.has(channel.type) ? (channel.parent_id ?? undefined) : undefined);
    }
  }

  /** Forgets the threads that are in one of `parents`, all where that is absent. */
  function forgetThreads(server: string, parents?: readonly string[]): void {
    const channels = servers.get(server) ?? [];
    for (const [id, parent] of channels) {
      if (parent !== undefined && (parents?.includes(parent) ?? true)) servers.get(server)?.delete(id);
    }
  }

  function on<Data>(event: GatewayDispatchEvents, schema: z.ZodType<Data>, read: (data: Data) => void): void {
    client.ws.on(event, (raw: unknown) => {
      const { data } = schema.safeParse(raw);
      if (data !== undefined) read(data);
    });
  }

  on(GatewayDispatchEvents.GuildCreate, SERVER, ({ id, channels, threads }) => {
    servers.set(id, new Map());
    for (const channel of [...channels, ...threads]) note(id, channel);
  });
  // By the event of the client, not by that of the gateway, which others read as long as the channels are known.
  client.on(Events.GuildDelete, ({ id }) => void servers.delete(id));
  for (const event of [
    GatewayDispatchEvents.ChannelCreate,
    GatewayDispatchEvents.ChannelUpdate,
    GatewayDispatchEvents.ThreadCreate,
    GatewayDispatchEvents.ThreadUpdate,
  ]) {
    on(event, CHANGED, ({ guild_id, ...channel }) => note(guild_id, channel));
  }
  for (const event of [GatewayDispatchEvents.ChannelDelete, GatewayDispatchEvents.ThreadDelete]) {
    on(event, CHANGED, ({ guild_id, id }) => {
      servers.get(guild_id)?.delete(id);
      forgetThreads(guild_id, [id]);
    });
  }
  on(GatewayDispatchEvents.ThreadListSync, THREADS_SEEN, ({ guild_id, channel_ids, threads }) => {
    forgetThreads(guild_id, channel_ids);
    for (const thread of threads) note(guild_id, thread);
  });
  // Not every thread is told of: a private one is not where the bot is no member of it, nor are archived ones, in which buttons
  // can still be pressed. Part of a channel may be left out here.
  on(GatewayDispatchEvents.InteractionCreate, ASKED, ({ guild_id, channel }) => {
    if (channel.parent_id) note(guild_id, { ...channel, thread_metadata: undefined });
  });

  return {
    find(channel) {
      for (const [server, channels] of servers) {
        if (channels.has(channel)) return { server, parent: channels.get(channel) };
      }
      return undefined;
    },
    parentOf: (server, channel) => servers.get(server)?.get(channel),
    channelsOf: (server) => [...(servers.get(server)?.keys() ?? [])],
  };
}
