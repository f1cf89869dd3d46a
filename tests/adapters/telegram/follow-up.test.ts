import type { Message } from 'grammy/types';
import { afterEach, expect, it } from 'vitest';
import { createBot } from '../../../src/core/bot.ts';
import { houseLibrary } from '../../fixtures/house.ts';
import { ALICE, GROUP, message } from '../../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../../loopback/telegram/harness.ts';
import { ME } from '../../loopback/telegram/methods.ts';
import { QUIET } from '../../storage/databases.ts';

let harness: TelegramHarness | undefined;

afterEach(async () => {
  await harness?.stop();
  expect(harness?.server.violations ?? []).toEqual([]);
  harness = undefined;
});

/** A group in which the bot hears what Telegram hands it with privacy mode on: commands, and replies to it. */
async function start() {
  const library = houseLibrary();
  const bot = createBot({ library: () => library, now: () => performance.now(), log: QUIET });
  const telegram = await startTelegramHarness(bot);
  harness = telegram;
  const say = async (text: string, extra: Partial<Message> = {}) => {
    const before = telegram.server.messages.length;
    await telegram.happen({ message: message(GROUP, text, extra) } as never);
    return telegram.server.messages.slice(before).map((each) => each.text);
  };
  const replying = (): Partial<Message> => {
    const answer = telegram.server.messages.at(-1);
    const original = message(GROUP, answer?.text ?? '', { from: ME, message_id: answer?.messageId ?? 0 });
    return { reply_to_message: original as never };
  };
  return { say, replying };
}

it('a reply to the answer in a group goes on from it, and says so', async () => {
  const { say, replying } = await start();
  expect((await say('/ask Who built the boiler?')).join()).toContain('Brandt');
  expect(await say('and when?')).toEqual([]);
  const [followUp = ''] = await say('and when?', replying());
  expect(followUp).toContain('1987');
  expect(followUp).toContain('Read together with your last question: built, boiler.');
});

it('a reply of somebody else, who has asked nothing, is read by itself', async () => {
  const { say, replying } = await start();
  await say('/ask Who built the boiler?');
  const bob = { ...ALICE, id: 43, first_name: 'Bob' };
  expect((await say('and when?', { ...replying(), from: bob })).join()).not.toContain('1987');
});
