import { afterEach, describe, expect, it } from 'vitest';
import type { AccessRule } from '../../src/core/access.ts';
import { type BotLimits, createBot } from '../../src/core/bot.ts';
import { createCollection } from '../../src/core/collection.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Bot } from '../../src/core/model.ts';
import { accessOf } from '../../src/documents/access.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { type DiscordHarness, startDiscordHarness } from '../loopback/discord/harness.ts';
import { press as pressDiscord, type Scene, slash, type } from '../loopback/discord/interactions.ts';
import {
  CHANNEL,
  DIRECT,
  FOREIGN_CHANNEL,
  FOREIGN_GUILD,
  FOREIGN_THREAD,
  GUILD,
  THREAD,
} from '../loopback/discord/state.ts';
import { GROUP, message, PRIVATE, press, sent, typed } from '../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../loopback/telegram/harness.ts';
import { QUIET } from '../storage/databases.ts';
import { CANARY, SECRET } from './stage.ts';

const QUESTION = 'Who turns the zqlever of the zqvault?';
const QUOTED = 'zqkeeper before the zqdoor opens';

const UNLIMITED: BotLimits = {
  actor: { capacity: 1e9, refillMs: 1 },
  place: { capacity: 1e9, refillMs: 1 },
  typing: { capacity: 1e9, refillMs: 1 },
};

function botFor(...places: readonly string[]): Bot {
  const rules: readonly AccessRule[] = [{ documents: ['staff/**'], places }];
  const library = createLibrary([...HOUSE, SECRET]);
  const { at } = createCollection({ library, preferences: {}, access: accessOf(rules) });
  return createBot({ library: at, now: () => 0, log: QUIET, limits: UNLIMITED });
}

const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe('on Discord, a rule', () => {
  async function start(...places: readonly string[]): Promise<DiscordHarness> {
    const harness = await startDiscordHarness(botFor(...places));
    stops.push(async () => {
      await harness.stop();
      expect(harness.server.problems).toEqual([]);
    });
    return harness;
  }

  const seen = async (harness: DiscordHarness, scene: Scene) => {
    await harness.ask(QUESTION, scene);
    return (harness.shown().at(-1) ?? '').includes(QUOTED);
  };

  it('that names a server covers its channels and threads, and neither other servers nor direct messages', async () => {
    const harness = await start(`discord:${GUILD}`);
    expect(await seen(harness, { channelId: CHANNEL })).toBe(true);
    expect(await seen(harness, { channelId: THREAD })).toBe(true);
    expect(await seen(harness, { channelId: FOREIGN_CHANNEL, guildId: FOREIGN_GUILD })).toBe(false);
    expect(await seen(harness, { context: 'bot' })).toBe(false);
    expect(await seen(harness, { context: 'private', channelId: DIRECT })).toBe(false);
  });

  it('that names a channel covers its threads, and no other channel of the server', async () => {
    const harness = await start(`discord:${CHANNEL}`);
    expect(await seen(harness, { channelId: CHANNEL })).toBe(true);
    expect(await seen(harness, { channelId: THREAD })).toBe(true);
    expect(await seen(harness, { channelId: '777' })).toBe(false);
  });

  it('holds for suggestions while typing, and for buttons pressed where they do not belong', async () => {
    const harness = await start(`discord:${GUILD}`);
    const suggested = async (scene: Scene) => {
      const choices = type(harness.server, 'ask', 'document', 'the zq', scene);
      await harness.answered(choices);
      return JSON.stringify(choices.choices);
    };
    expect(await suggested({})).toMatch(CANARY);
    expect(await suggested({ context: 'bot' })).toBe('[]');
    expect(await suggested({ guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL })).toBe('[]');
    await harness.ask(QUESTION);
    const [shown] = harness.messages();
    const ids = [...JSON.stringify(shown?.components).matchAll(/"custom_id":"([^"]+)"/g)];
    expect(ids.length).toBeGreaterThan(0);
    for (const [, id = ''] of ids) {
      const elsewhere = { guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL };
      if (shown) await harness.answered(pressDiscord(harness.server, shown, id, elsewhere));
      expect(harness.shown().at(-1)).toContain('changed');
    }
  });

  it('covers what is posted where nobody asked: the place is looked up in the client, else asked of Discord', async () => {
    const { adapter, server } = await start();
    const at = (id: string, direct = false) => adapter.locate({ platform: 'discord', id, direct });
    expect((await at(CHANNEL))?.within).toEqual([GUILD]);
    expect((await at(THREAD))?.within).toEqual([CHANNEL, GUILD]);
    expect((await at(FOREIGN_THREAD))?.within).toEqual([FOREIGN_CHANNEL, FOREIGN_GUILD]);
    expect(await at('user:7', true)).toEqual({ platform: 'discord', id: 'user:7', direct: true });
    // A channel that is gone takes no post, whatever might be seen there.
    expect((await at('555'))?.within).toBeUndefined();
    server.faults.plan('GET', /^\/channels\//, { kind: 'status', status: 500 }, 3);
    expect(await at(FOREIGN_CHANNEL)).toBeUndefined();
    // Nothing moves to another channel or server, so that it is asked once.
    expect((await at(FOREIGN_THREAD))?.within).toEqual([FOREIGN_CHANNEL, FOREIGN_GUILD]);
  });

  it('holds for the pages of the list of documents', async () => {
    const harness = await start(`discord:${GUILD}`);
    const list = async (scene: Scene) => {
      await harness.answered(slash(harness.server, 'sources', {}, scene));
      return harness.shown().at(-1);
    };
    expect(await list({})).toMatch(CANARY);
    expect(await list({ context: 'bot' })).not.toMatch(CANARY);
  });
});

describe('on Telegram, a rule', () => {
  async function start(...places: readonly string[]): Promise<TelegramHarness> {
    const harness = await startTelegramHarness(botFor(...places));
    stops.push(async () => {
      await harness.stop();
      expect(harness.server.violations).toEqual([]);
    });
    return harness;
  }

  const TOPIC = { message_thread_id: 7, is_topic_message: true };
  const OTHER = { message_thread_id: 8, is_topic_message: true };

  const seen = async (harness: TelegramHarness, ...given: Parameters<typeof sent>) => {
    await harness.happen(sent(...given));
    return (harness.shown().at(-1) ?? '').includes(QUOTED);
  };

  it('that names a group covers its topics, and neither other groups nor private chats', async () => {
    const harness = await start(`telegram:${GROUP.id}`);
    expect(await seen(harness, GROUP, `/ask ${QUESTION}`)).toBe(true);
    expect(await seen(harness, GROUP, `/ask ${QUESTION}`, TOPIC)).toBe(true);
    expect(await seen(harness, { ...GROUP, id: -100999 }, `/ask ${QUESTION}`)).toBe(false);
    expect(await seen(harness, PRIVATE, QUESTION)).toBe(false);
  });

  it('that names a topic covers that topic alone', async () => {
    const harness = await start(`telegram:${GROUP.id}:7`);
    expect(await seen(harness, GROUP, `/ask ${QUESTION}`, TOPIC)).toBe(true);
    expect(await seen(harness, GROUP, `/ask ${QUESTION}`, OTHER)).toBe(false);
    expect(await seen(harness, GROUP, `/ask ${QUESTION}`)).toBe(false);
  });

  it('holds for inline results, and for buttons pressed where they do not belong', async () => {
    const harness = await start(`telegram:${GROUP.id}`);
    await harness.happen(typed(QUESTION, 'i1'));
    await harness.happen(typed('When do the quiet hours begin?', 'i2'));
    const [limited, open] = harness.server.callsOf('answerInlineQuery').map(({ payload }) => payload.results);
    expect(limited).toEqual([]);
    expect(open).not.toEqual([]);
    await harness.happen(sent(GROUP, `/ask ${QUESTION}`));
    const [shown] = harness.server.messages;
    const data = [...JSON.stringify(shown?.markup).matchAll(/"callback_data":"([^"]+)"/g)];
    expect(data.length).toBeGreaterThan(0);
    for (const [at, [, token = '']] of data.entries()) {
      const stolen = shown && press({ ...shown, chatId: PRIVATE.id }, token, `stolen-${at}`);
      if (stolen) await harness.happen(stolen);
      expect(harness.shown().at(-1)).toContain('changed');
    }
  });

  it('covers what is posted where nobody asked: a topic is part of its chat', async () => {
    const { adapter } = await start();
    const at = (id: string) => adapter.locate({ platform: 'telegram', id, direct: false });
    expect((await at('-100:7'))?.within).toEqual(['-100']);
    expect((await at('-100'))?.within).toBeUndefined();
  });
});

/** A list of two pages. */
function longBot(): Bot {
  const notes = Array.from({ length: 15 }, (_none, at) =>
    documentOf(`${at}.md`, `Note number ${at} says hello.`, { title: `Note ${at + 10}` }),
  );
  const library = createLibrary(notes);
  return createBot({ library: () => library, now: () => 0, log: QUIET, limits: UNLIMITED });
}

it('the list of documents is turned in its place on Discord and on Telegram', async () => {
  const discord = await startDiscordHarness(longBot());
  const telegram = await startTelegramHarness(longBot());
  stops.push(discord.stop, telegram.stop);
  await discord.answered(slash(discord.server, 'sources'));
  await telegram.happen({ message: message(PRIVATE, '/sources') } as never);
  for (const harness of [discord, telegram]) {
    expect(harness.shown()).toHaveLength(1);
    expect(harness.shown()[0]).toMatch(/Page 1 of 2.*Note 10 · English · 1 passage/s);
    await harness.press('Next page');
    expect(harness.shown()).toHaveLength(1);
    expect(harness.shown()[0]).toMatch(/Page 2 of 2.*Note 24/s);
    await harness.press('Previous page');
    expect(harness.shown()[0]).toContain('Page 1 of 2');
  }
  expect(discord.server.problems).toEqual([]);
  expect(telegram.server.violations).toEqual([]);
});
