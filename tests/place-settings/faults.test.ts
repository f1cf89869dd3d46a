import { expect, it } from 'vitest';
import { createBot } from '../../src/core/bot.ts';
import { textReply } from '../../src/core/replies.ts';
import { startDiscordHarness } from '../loopback/discord/harness.ts';
import { ALICE, GROUP, sent } from '../loopback/telegram/chats.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';
import { QUIET } from '../storage/databases.ts';

const AZERBAIJANI = 'Nəsə səhv getdi';

/** A bot that fails at everything, in a place whose language is fixed. */
function failing() {
  const ignore = async () => textReply('');
  return createBot({
    library: () => {
      throw new RangeError('secret words');
    },
    now: () => performance.now(),
    log: QUIET,
    settings: { of: async () => ({ language: 'az' }), command: ignore, press: ignore },
  });
}

it('a fault is told in the language of the place on Discord, and logged as what it is', async () => {
  const discord = await startDiscordHarness(failing());
  await discord.ask('When?', { locale: 'de' });
  expect(discord.shown().join()).toContain(AZERBAIJANI);
  const logged = discord.log.filter(({ level }) => level === 'error');
  expect(JSON.stringify(logged)).toContain('faults.test.ts');
  expect(JSON.stringify(logged)).not.toContain('secret words');
  await discord.stop();
});

it('a fault is told in the language of the place on Telegram, and logged as what it is', async () => {
  const telegram = await startTelegramHarness(failing());
  telegram.server.members.set(ALICE.id, { status: 'member' });
  await telegram.happen(sent(GROUP, '/ask When?'));
  expect(telegram.shown().join()).toContain(AZERBAIJANI);
  expect(telegram.log.find(({ level }) => level === 'error')?.fields).toMatchObject({ fault: 'RangeError' });
  await telegram.stop();
});
