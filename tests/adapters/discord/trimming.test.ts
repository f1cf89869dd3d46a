import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../../src/adapters/discord/client.ts';
import { permitIn } from '../../../src/adapters/discord/permissions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../loopback/discord/server.ts';
import { BOT_USER, guildCreate } from '../../loopback/discord/state.ts';
import { until } from '../../loopback/discord/until.ts';

const ALL = String((1n << 10n) | (1n << 11n) | (1n << 38n));
const ROLE = '7001';
const NO_WRITING = { type: 0, allow: '0', deny: String(1n << 11n) };

/** A server in which the bot has a role that one channel shuts out. */
const SERVER = {
  ...guildCreate('7000'),
  id: '7000',
  roles: [
    { id: '7000', name: '@everyone', permissions: ALL, position: 0 },
    { id: ROLE, name: 'bots', permissions: ALL, position: 1 },
  ],
  emojis: [{ id: '7300', name: 'wave' }],
  members: [{ user: BOT_USER, roles: [ROLE], joined_at: '2026-01-01T00:00:00.000000+00:00', flags: 0 }],
  channels: [
    { id: '7100', type: 4, name: 'Rooms', permission_overwrites: [] },
    {
      id: '7101',
      type: 0,
      name: 'lounge',
      topic: 'All about tea',
      parent_id: '7100',
      permission_overwrites: [],
    },
    { id: '7102', type: 0, name: 'notices', permission_overwrites: [{ id: ROLE, ...NO_WRITING }] },
  ],
  threads: [
    {
      ...{ id: '7200', type: 11, guild_id: '7000', parent_id: '7101', name: 'tea', owner_id: '1' },
      thread_metadata: { archived: false, locked: true, auto_archive_duration: 60, archive_timestamp: null },
    },
  ],
};

let discord: LoopbackDiscord;
let client: Client;

beforeEach(async () => {
  discord = await startLoopbackDiscord();
  discord.gateway.servers = [SERVER];
  client = createClient({ apiUrl: discord.apiUrl, shard: 0, count: 1, pace: async () => {} });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

function permit(id: string) {
  const channel = client.channels.cache.get(id);
  if (channel === undefined) throw new Error(`the client knows no channel ${id}`);
  const channels = { channel: (each: string) => client.channels.cache.get(each) };
  return permitIn(channels, { platform: 'discord', id, direct: false }, channel);
}

it('forgets categories, topics and emojis of servers, and keeps what permissions depend on', () => {
  expect(client.channels.cache.has('7100')).toBe(false);
  expect(JSON.stringify(client.channels.cache.get('7101'))).not.toMatch(/tea|lounge/);
  expect(client.guilds.cache.get('7000')?.emojis.cache.size).toBe(0);
  expect(permit('7101')).toEqual({ kind: 'allowed' });
  expect(permit('7102')).toMatchObject({ kind: 'lacking', detail: expect.stringContaining('Send Messages') });
  expect(permit('7200')).toMatchObject({ kind: 'lacking', detail: 'this thread is locked' });
});

it('follows what changes in a server afterwards', async () => {
  const [, , notices] = SERVER.channels;
  discord.gateway.dispatch('CHANNEL_UPDATE', { ...notices, guild_id: '7000', permission_overwrites: [] });
  await until('the bot may write', () => permit('7102').kind === 'allowed');
  discord.gateway.dispatch('GUILD_ROLE_UPDATE', {
    guild_id: '7000',
    role: { id: '7000', name: '@everyone', permissions: '0', position: 0 },
  });
  discord.gateway.dispatch('GUILD_ROLE_UPDATE', {
    guild_id: '7000',
    role: { id: ROLE, name: 'bots', permissions: '0', position: 1 },
  });
  await until('the bot may not', () => permit('7102').kind === 'lacking');
});

it('forgets the threads of a channel with it, and no others', async () => {
  const [, lounge] = SERVER.channels;
  discord.gateway.dispatch('CHANNEL_DELETE', { ...lounge, guild_id: '7000' });
  await until('it is gone', () => !client.channels.cache.has('7200'));
  expect(client.channels.cache.has('7101')).toBe(false);
  expect(client.channels.cache.has('7102')).toBe(true);
  expect(client.guilds.cache.get('7000')?.channels.cache.has('7200')).toBe(false);
  expect(client.channels.cache.has('201')).toBe(true);
});
