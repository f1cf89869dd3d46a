import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { type DiscordHarness, startDiscordHarness } from '../loopback/discord/harness.ts';
import { type Scene, slash, type as typing } from '../loopback/discord/interactions.ts';
import { CHANNEL, DIRECT, GUILD, guildCreate, LOCKED_CHANNEL, THREAD } from '../loopback/discord/state.ts';
import { GUESTS, openStage, type Stage } from './stage.ts';

const MINUTE = 60_000;
const MANAGE_CHANNELS = 1n << 4n;
const MANAGE_SERVER = 1n << 5n;

let stage: Stage | undefined;
let discord: DiscordHarness | undefined;

afterEach(async () => {
  const problems = discord?.server.problems ?? [];
  await discord?.stop();
  await stage?.stop();
  expect(problems).toEqual([]);
});

async function start() {
  stage = await openStage();
  const { bot, service } = stage;
  discord = await startDiscordHarness(bot, { onAccess: service.onAccess });
  await stage.serve(discord.adapter);
  const { server, answered } = discord;
  const run = (subcommand: string, options: Record<string, string> = {}, scene: Scene = {}) =>
    answered(slash(server, 'digest', options, { permissions: MANAGE_CHANNELS, ...scene, subcommand }));
  return { stage, discord, run, last: () => discord?.shown().at(-1) ?? '' };
}

const place = (id: string) => ({ platform: 'discord', id, direct: false });

it('is set in secret, posted once at its time for all to see, and explained', async () => {
  const { stage, discord, run, last } = await start();
  await run('set', { time: '8 am', timezone: 'UTC', length: '2' });
  expect(last()).toContain('every day at 08:00, UTC');
  expect(discord.messages().at(-1)?.ephemeral).toBe(true);
  await run('next');
  expect(discord.shown().join('\n')).toContain('Tue, Mar 10, 08:00 (2026-03-10T08:00:00Z)');
  const before = discord.messages().length;
  stage.pass(MINUTE);
  expect(await stage.ended('discord', CHANNEL)).toBe('sent');
  await wait(100);
  expect(discord.messages()).toHaveLength(before + 1);
  expect(discord.messages().at(-1)?.ephemeral).toBe(false);
  expect(last()).toContain('Daily digest · Tuesday, March 10, 2026');
  await run('why');
  expect(last()).toContain('Tue, Mar 10: sent at 08:0');
  await discord.press('Read on');
  expect(discord.messages().at(-1)?.ephemeral).toBe(true);
  expect(discord.shown().at(before)).toContain('Daily digest');
});

it('is posted in a thread, and in a direct message in which everyone is his own admin', async () => {
  const { stage, run } = await start();
  await run('set', { time: '08:00', timezone: 'UTC' }, { channelId: THREAD });
  await run('set', { time: '08:00', timezone: 'UTC' }, { context: 'bot', permissions: 0n });
  stage.pass(MINUTE);
  expect(await stage.ended('discord', THREAD)).toBe('sent');
  expect(await stage.ended('discord', DIRECT)).toBe('sent');
});

it('needs Manage Channels or Manage Server, also where an owner has given the command to everyone', async () => {
  const { stage, discord, run, last } = await start();
  const registered = discord.server.world.commands.find((each) => JSON.stringify(each).includes('"digest"'));
  expect(registered).toMatchObject({ default_member_permissions: String(MANAGE_CHANNELS) });
  await run('set', { time: '08:00', timezone: 'UTC' }, { permissions: 0n });
  expect(last()).toContain('Manage Channels');
  expect(await stage.storage.subscriptions.get(place(CHANNEL))).toBeUndefined();
  await run('set', { time: '08:00', timezone: 'UTC' }, { permissions: MANAGE_SERVER });
  expect(await stage.storage.subscriptions.get(place(CHANNEL))).toMatchObject({ time: '08:00' });
});

it('sets nothing where the bot may not post, and names the permission that lacks there', async () => {
  const { stage, run, last } = await start();
  await run('set', { time: '08:00', timezone: 'UTC' }, { channelId: LOCKED_CHANNEL });
  expect(last()).toContain('the bot lacks the permission "Send Messages" in this channel');
  expect(await stage.storage.subscriptions.get(place(LOCKED_CHANNEL))).toBeUndefined();
});

it('suggests time zones and documents', async () => {
  const { discord } = await start();
  const { server, answered } = discord;
  const zone = typing(server, 'digest', 'timezone', 'bak', { subcommand: 'set' });
  await answered(zone);
  expect(JSON.stringify(zone.choices)).toContain('"value":"Asia/Baku"');
  const document = typing(server, 'digest', 'document', 'hou', { subcommand: 'set' });
  await answered(document);
  expect(JSON.stringify(document.choices)).toContain('house.md');
});

it('appears once although the connection broke after Discord had it', async () => {
  const { stage, discord, run } = await start();
  await run('set', { time: '08:00', timezone: 'UTC' });
  discord.server.faults.plan('POST', /channels.*messages$/, { kind: 'reset', committed: true }, 5);
  const before = discord.messages().length;
  stage.pass(MINUTE);
  expect(await stage.ended('discord', CHANNEL)).toBe('sent');
  expect(discord.messages()).toHaveLength(before + 1);
  expect(discord.shown().at(-1)).toContain(GUESTS);
});

it('is paused when the permission is lost, and tells the admin once in a direct message', async () => {
  const { stage, discord, run } = await start();
  await run('set', { time: '08:00', timezone: 'UTC' });
  discord.server.world.refusals.set(CHANNEL, 50013);
  stage.pass(MINUTE);
  expect(await stage.ended('discord', CHANNEL)).toBe('failed');
  while (!discord.messages().some(({ channelId }) => channelId === DIRECT)) await wait(10);
  expect(discord.shown().at(-1)).toContain('I have paused a digest that you set');
  expect(await stage.storage.subscriptions.get(place(CHANNEL))).toMatchObject({ pause: 'forbidden' });
});

it('is paused when the bot is removed from the server, and goes on when it is added again', async () => {
  const { stage, discord, run } = await start();
  await run('set', { time: '08:00', timezone: 'UTC' });
  const until = async (state: string) => {
    while ((await stage.storage.subscriptions.get(place(CHANNEL)))?.state !== state) await wait(10);
  };
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
  await wait(100);
  await until('active');
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  await until('paused');
  discord.server.gateway.dispatch('GUILD_CREATE', guildCreate(GUILD));
  await until('active');
});
