import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { GROUP, membership, message, PRIVATE, press, sent, typed } from '../../loopback/telegram/chats.ts';
import { type Fault, flood, migrated, SERVER_ERROR } from '../../loopback/telegram/faults.ts';
import { startTelegramHarness, type TelegramHarness } from '../../loopback/telegram/harness.ts';
import { TOKEN } from '../../loopback/telegram/server.ts';
import { type FakeBot, fakeBot, fixture, textReply } from './bots.ts';

let harness: TelegramHarness | undefined;

async function start(
  bot: FakeBot = fakeBot(),
  options: Parameters<typeof startTelegramHarness>[1] = {},
): Promise<TelegramHarness> {
  harness = await startTelegramHarness(bot, options);
  return harness;
}

afterEach(async () => {
  await harness?.stop();
  expect(harness?.server.violations ?? []).toEqual([]);
  // No line of the log, whatever went wrong, may hold the token or what a person wrote (trap 7).
  const log = inspect(harness?.log, { depth: 9 });
  expect(log).not.toContain(TOKEN);
  expect(log).not.toContain('quiet');
  harness = undefined;
});

const HANG: Fault = { kind: 'hang' };

describe('when Telegram refuses an answer', () => {
  it('waits as long as it is told, and then answers once (429)', async () => {
    const { ask, fail, shown, waits } = await start();
    fail('flood');
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
    expect(waits).toEqual([3000]);
  });

  it('gives an answer up when it is told to wait longer than anyone would', async () => {
    const { ask, server, shown, log } = await start();
    server.fail('sendMessage', flood(3600));
    await ask('Is it quiet?');
    expect(shown()).toEqual([]);
    expect(log.filter(({ level }) => level === 'warn')).toMatchObject([{ fields: { failure: 'flood' } }]);
  });

  it('tries again after a failure that the server admits to (500)', async () => {
    const { ask, server, shown, waits } = await start();
    server.fail('sendMessage', SERVER_ERROR, SERVER_ERROR);
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
    expect(waits).toEqual([250, 500]);
  });

  it('answers in the supergroup that the group has become', async () => {
    const { happen, server } = await start();
    server.fail('sendMessage', migrated(-1009999999999));
    await happen(sent({ ...GROUP, id: -77 }, '/ask Is it quiet?'));
    expect(server.messages.map(({ chatId }) => chatId)).toEqual([-1009999999999]);
  });

  it('goes on after it was blocked (trap 11)', async () => {
    const { ask, fail, shown } = await start();
    fail('blocked');
    await ask('Is it quiet?');
    await ask('And now?');
    expect(shown()).toEqual(['ask: And now?']);
  });
});

describe('when no answer comes back (trap 6)', () => {
  it.each<[string, Fault]>([
    ['the connection breaks after the message was posted', { kind: 'reset after commit' }],
    ['the connection breaks before', { kind: 'reset' }],
    ['the answer is not JSON', { kind: 'body', body: '<html>502</html>' }],
    ['the answer is no answer', { kind: 'body', body: '{}' }],
    ['the answer is null', { kind: 'body', body: 'null' }],
  ])('never sends a second time: %s', async (_name, fault) => {
    const { ask, server, log } = await start();
    server.fail('sendMessage', fault);
    await ask('Is it quiet?');
    await ask('And now?');
    expect(server.callsOf('sendMessage')).toHaveLength(2);
    expect(log.filter(({ level }) => level === 'warn')).toMatchObject([{ fields: { failure: 'ambiguous' } }]);
  });

  it('never sends a second time: nothing comes at all', async () => {
    const { ask, server } = await start(fakeBot(), { timing: { callSeconds: 0.1 } });
    server.fail('sendMessage', HANG);
    await ask('Is it quiet?');
    expect(server.callsOf('sendMessage')).toHaveLength(1);
  });

  it('repeats an edit, because an edit done twice is an edit done once', async () => {
    const bot = fakeBot({
      reply: (event) =>
        event.kind === 'button' ? textReply('next', { replaces: true }) : fixture('a quote with buttons'),
    });
    const { ask, press: pressButton, server, shown } = await start(bot);
    await ask('Is it quiet?');
    server.fail('editMessageText', { kind: 'reset after commit' });
    await pressButton('Next quote (1 of 3)');
    expect(shown()).toEqual(['next']);
    expect(server.callsOf('editMessageText')).toHaveLength(2);
  });
});

describe('a fault of our own', () => {
  it('never ends the process, nor shows in the log what a person wrote (trap 1)', async () => {
    const bot = fakeBot({
      reply: (event) => {
        if (event.kind === 'command' && event.options.question?.includes('quiet')) {
          throw new Error('cannot answer "Is it quiet?"');
        }
        return textReply('fine');
      },
      results: () => {
        throw new TypeError('quiet again');
      },
    });
    const { ask, happen, shown, log } = await start(bot);
    await ask('Is it quiet?');
    await happen(typed('quiet', 'i1'));
    await ask('And now?');
    expect(shown()).toEqual(['Something went wrong here. Please try again in a moment.', 'fine']);
    expect(log.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { fault: 'Error' } },
      { fields: { fault: 'TypeError' } },
    ]);
  });
});

describe('a flood of questions in one chat', () => {
  it('does not keep another chat from being answered', async () => {
    const bot = fakeBot({
      reply: (event) => (event.place.id === '42' ? new Promise(() => undefined) : textReply('here you are')),
    });
    const { server, happen, shown } = await start(bot);
    for (let n = 0; n < 1000; n++) server.push(sent(PRIVATE, 'Is it quiet?'));
    await happen(sent(GROUP, '/ask Is it quiet?'));
    expect(shown()).toEqual(['here you are']);
  });
});

describe('what happens to chats', () => {
  it('asks Telegram for news of its membership, and notes a block without a name (trap 11)', async () => {
    const { happen, server, log } = await start();
    expect(server.callsOf('getUpdates')[0]?.payload.allowed_updates).toEqual([
      'message',
      'callback_query',
      'inline_query',
      'my_chat_member',
    ]);
    await happen(membership('kicked'));
    const note = log.find((line) => line.message === 'The bot was blocked or removed from a chat');
    expect(note?.fields).toEqual({ platform: 'telegram', chat: 'private', status: 'kicked' });
  });

  it('notes that a group became a supergroup', async () => {
    const { happen, log } = await start();
    await happen({ message: { ...message(GROUP, ''), migrate_to_chat_id: -1005 } } as never);
    expect(log.map((line) => line.message)).toContain('A group became a supergroup and has a new id');
  });
});

describe('a press on a button', () => {
  it('is carried out once although its acknowledgement got lost on the way', async () => {
    const bot = fakeBot();
    const { happen, server } = await start(bot);
    server.fail('answerCallbackQuery', { kind: 'reset' });
    await happen(press({ chatId: 42, messageId: 1, text: 'x', entities: [] }, 'n.1', 'q1'));
    expect(bot.events).toHaveLength(1);
  });
});
