import { type Client, Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClient } from '../../../src/adapters/discord/client.ts';
import type { Directory } from '../../../src/adapters/discord/directory.ts';
import { slash } from '../../loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../loopback/discord/server.ts';
import { BOT_USER, CHANNEL, GUILD, guildCreate, THREAD } from '../../loopback/discord/state.ts';
import { until } from '../../loopback/discord/until.ts';

const LOUNGE = { id: '7101', type: 0, name: 'lounge', topic: 'All about tea', parent_id: '7100' };
const OPEN = { archived: false, locked: false, auto_archive_duration: 60, archive_timestamp: null };
const TEA = { id: '7200', type: 11, guild_id: '7000', parent_id: '7101', name: 'tea', owner_id: '1' };
const SERVER = {
  ...guildCreate('7000'),
  id: '7000',
  name: 'Tea house',
  roles: [{ id: '7000', name: '@everyone', permissions: '0', position: 0 }],
  emojis: [{ id: '7300', name: 'wave' }],
  members: [{ user: BOT_USER, roles: [], joined_at: '2026-01-01T00:00:00.000000+00:00', flags: 0 }],
  channels: [
    { id: '7100', type: 4, name: 'Rooms', permission_overwrites: [] },
    LOUNGE,
    { id: '7102', type: 0, name: 'notices', permission_overwrites: [] },
  ],
  threads: [
    { ...TEA, thread_metadata: OPEN },
    { ...TEA, id: '7201', thread_metadata: OPEN },
    { ...TEA, id: '7202', parent_id: '7102', thread_metadata: OPEN },
  ],
};

let discord: LoopbackDiscord;
let client: Client;
let directory: Directory;

beforeEach(async () => {
  discord = await startLoopbackDiscord();
  discord.gateway.servers = [SERVER];
  ({ client, directory } = createClient({
    ...{ apiUrl: discord.apiUrl, shard: 0, count: 1 },
    pace: async () => {},
  }));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
});
afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

const known = () => directory.channelsOf('7000').toSorted();

let fences = 9_000;

/** Sends an event of the server, and returns once the client has read it. */
async function told(event: string, data: object): Promise<void> {
  discord.gateway.dispatch(event, { guild_id: '7000', ...data });
  fences += 1;
  const fence = String(fences);
  discord.gateway.dispatch('CHANNEL_CREATE', { guild_id: GUILD, id: fence, type: 0 });
  await until('the client has read it', () => directory.find(fence) !== undefined);
}

it('knows where channels and open threads are, by their ids', () => {
  expect(known()).toEqual(['7101', '7102', '7200', '7201', '7202']);
  expect(directory.find('7101')).toEqual({ server: '7000' });
  expect(directory.find('7200')).toEqual({ server: '7000', parent: '7101' });
  expect(directory.parentOf('7000', '7200')).toBe('7101');
  expect(directory.parentOf('7000', '7101')).toBeUndefined();
  expect(directory.find(THREAD)).toEqual({ server: GUILD, parent: CHANNEL });
  expect(directory.find('7100')).toBeUndefined();
});

it('is all that is kept of a server: the client keeps nothing, at the start or later', async () => {
  await told('GUILD_UPDATE', { ...SERVER, name: 'Coffee house' });
  await told('CHANNEL_UPDATE', { ...LOUNGE, topic: 'All about coffee' });
  await told('THREAD_CREATE', { ...TEA, id: '7203', thread_metadata: OPEN });
  await told('GUILD_ROLE_CREATE', { role: { id: '7001', name: 'hosts', permissions: '0', position: 1 } });
  const server = client.guilds.cache.get('7000');
  expect(server?.available).toBe(true);
  expect(Object.values(server ?? {}).filter((value) => typeof value === 'string')).toEqual(['7000']);
  expect([client.channels.cache.size, server?.roles.cache.size, server?.members.cache.size]).toEqual([
    0, 0, 0,
  ]);
});

it('follows channels that come and go, with their threads', async () => {
  await told('CHANNEL_CREATE', { ...LOUNGE, id: '7103' });
  await told('THREAD_CREATE', { ...TEA, id: '7203', parent_id: '7103', thread_metadata: OPEN });
  expect(directory.find('7203')).toEqual({ server: '7000', parent: '7103' });
  await told('CHANNEL_DELETE', LOUNGE);
  await told('THREAD_DELETE', { id: '7202', type: 11, parent_id: '7102' });
  expect(known()).toEqual(['7102', '7103', '7203']);
});

it('forgets a thread that is archived, and knows it again once it is opened', async () => {
  await told('THREAD_UPDATE', { ...TEA, thread_metadata: { ...OPEN, archived: true } });
  expect(known()).toEqual(['7101', '7102', '7201', '7202']);
  await told('THREAD_UPDATE', { ...TEA, thread_metadata: OPEN });
  expect(directory.find('7200')).toEqual({ server: '7000', parent: '7101' });
});

it('takes the open threads of channels from a list of them', async () => {
  const threads = [{ ...TEA, id: '7204', thread_metadata: OPEN }];
  await told('THREAD_LIST_SYNC', { channel_ids: ['7101'], threads, members: [] });
  expect(known()).toEqual(['7101', '7102', '7202', '7204']);
  await told('THREAD_LIST_SYNC', { threads: [], members: [] });
  expect(known()).toEqual(['7101', '7102']);
});

/** Somebody asks in a channel. */
async function askedIn(channel: Pick<typeof TEA, 'id' | 'type' | 'parent_id'>): Promise<void> {
  await told('INTERACTION_CREATE', {
    ...{ id: '1', application_id: '1', type: 2, token: 't', version: 1, locale: 'de', entitlements: [] },
    ...{ data: { id: '9', name: 'ask', type: 1, options: [] }, channel_id: channel.id, channel, context: 0 },
    ...{ member: { user: { ...BOT_USER, id: '8' }, roles: [], permissions: '0' }, app_permissions: '0' },
    authorizing_integration_owners: {},
  });
}

it('knows the channel of an archived thread in which somebody asks: what holds there holds in it', async () => {
  const archived = { ...OPEN, archived: true };
  await told('THREAD_UPDATE', { ...TEA, thread_metadata: archived });
  for (const id of ['7200', '7206']) {
    const thread = { ...TEA, id, thread_metadata: archived };
    await askedIn(thread);
    expect(directory.parentOf('7000', id)).toBe('7101');
  }
});

it('learns of a thread in which somebody asks, and not that a known one is in no channel', async () => {
  slash(discord, 'ask', {}, { channelId: THREAD });
  const [asked] = discord.world.interactions.values();
  await askedIn({ id: '7205', type: 12, parent_id: '7102' });
  expect(asked?.channelId).toBe(THREAD);
  expect(directory.find('7205')).toEqual({ server: '7000', parent: '7102' });
  expect(directory.find(THREAD)).toEqual({ server: GUILD, parent: CHANNEL });
});

it('keeps a server through an outage, and forgets one that removed the bot', async () => {
  await told('GUILD_DELETE', { id: '7000', unavailable: true });
  expect(directory.find('7101')).toEqual({ server: '7000' });
  await told('GUILD_CREATE', { ...SERVER, channels: [LOUNGE], threads: [] });
  expect(known()).toEqual(['7101']);
  await told('GUILD_DELETE', { id: '7000' });
  expect(directory.find('7101')).toBeUndefined();
});
