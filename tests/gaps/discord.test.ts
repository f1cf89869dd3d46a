import { afterEach, expect, it } from 'vitest';
import { HOUSE } from '../fixtures/house.ts';
import { type DiscordHarness, startDiscordHarness } from '../loopback/discord/harness.ts';
import { type Scene, slash } from '../loopback/discord/interactions.ts';
import {
  CHANNEL,
  DIRECT,
  FOREIGN_CHANNEL,
  FOREIGN_GUILD,
  GUILD,
  LOCKED_CHANNEL,
  THREAD,
} from '../loopback/discord/state.ts';
import { FED, KEPT, openStage, PARROT, QUESTION, type Stage } from './stage.ts';

const MANAGE_CHANNELS = 1n << 4n;

let stage: Stage | undefined;
let discord: DiscordHarness | undefined;

afterEach(async () => {
  const problems = discord?.server.problems ?? [];
  const logged = `${stage?.log()}${JSON.stringify(discord?.log)}`;
  await discord?.stop();
  await stage?.stop();
  expect(problems).toEqual([]);
  expect(logged.toLowerCase()).not.toContain('parrot');
});

async function start() {
  stage = await openStage();
  discord = await startDiscordHarness(stage.bot, { onAccess: stage.service.onAccess });
  await stage.serve(discord.adapter);
  return { stage, discord, last: () => discord?.messages().at(-1) };
}

it('tells whoever wants to know in the channel where he asked, once, and mentions nobody', async () => {
  const { stage, discord, last } = await start();
  await discord.ask(QUESTION);
  await discord.press('Tell me when answered');
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('I will tell you here') });
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  const told = last();
  expect(told).toMatchObject({ ephemeral: false, channelId: CHANNEL });
  expect(told?.content).toContain(KEPT);
  expect(discord.shown().at(-1)).toContain(FED);
  expect(told?.content).not.toMatch(/<@|@everyone/);
});

it('offers to write to the asker alone where it may not write in the channel', async () => {
  const { discord, last } = await start();
  await discord.ask(QUESTION, { channelId: LOCKED_CHANNEL });
  await discord.press('Tell me when answered', { channelId: LOCKED_CHANNEL });
  expect(last()?.content).toContain('I will tell you alone');
});

it('shows what was asked to those alone who may manage the channel', async () => {
  const { discord, last } = await start();
  await discord.ask(QUESTION);
  const registered = discord.server.world.commands.find((each) => JSON.stringify(each).includes('"gaps"'));
  expect(registered).toMatchObject({ default_member_permissions: String(MANAGE_CHANNELS) });
  await discord.answered(slash(discord.server, 'gaps', {}, { permissions: 0n }));
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('Only an admin') });
  await discord.answered(slash(discord.server, 'gaps', {}, { permissions: MANAGE_CHANNELS }));
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining(KEPT) });
  await discord.answered(slash(discord.server, 'gaps', {}, { context: 'bot', permissions: 0n }));
  expect(last()?.content).not.toContain(KEPT);
});

it('never shows what was asked in another server alone, nor where there is no server', async () => {
  const { stage, discord, last } = await start();
  const elsewhere = { guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL };
  const gaps = async (scene: Scene) => {
    await discord.answered(slash(discord.server, 'gaps', {}, { permissions: MANAGE_CHANNELS, ...scene }));
    return last()?.content;
  };
  await discord.ask(QUESTION, elsewhere);
  await discord.ask('Are elephants allowed?', { channelId: THREAD });
  await discord.ask('Is the giraffe asleep?', { context: 'private', channelId: DIRECT });
  await discord.ask('Is the walrus awake?', { context: 'bot' });
  for (const channelId of [CHANNEL, THREAD]) {
    expect(await gaps({ channelId })).toContain('elephants');
    expect(await gaps({ channelId })).not.toMatch(/parrot|giraffe|walrus/);
  }
  expect(await gaps(elsewhere)).toContain(KEPT);
  expect(await gaps(elsewhere)).not.toMatch(/elephants|giraffe|walrus/);
  expect(await gaps({ context: 'private', channelId: DIRECT })).not.toMatch(
    /elephants|parrot|giraffe|walrus/,
  );
  expect((await stage.storage.questions.list({ limit: 9 })).length).toBe(4);
  const places = async () => (await stage.storage.questions.places()).map(({ id }) => id).sort();
  expect(await places()).toEqual([GUILD, FOREIGN_GUILD].sort());
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  await stage.settle();
  expect(await places()).toEqual([FOREIGN_GUILD]);
  expect((await stage.storage.questions.list({ limit: 9 })).length).toBe(4);
});

it('thanks whoever judges an answer, and counts it', async () => {
  const { stage, discord, last } = await start();
  await discord.ask('When do the quiet hours begin?');
  await discord.press('Wrong');
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('Thank you.') });
  expect(await stage.storage.feedback.disliked({ limit: 9 })).toMatchObject([{ wrong: 1 }]);
});
