import { afterEach, describe, expect, it } from 'vitest';
import { PRIVATE, press, sent, typed } from '../../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../../loopback/telegram/harness.ts';
import { type FakeBot, fakeBot, fixture, textReply } from './bots.ts';

let harness: TelegramHarness | undefined;

async function start(bot: FakeBot = fakeBot()): Promise<TelegramHarness> {
  harness = await startTelegramHarness(bot);
  return harness;
}

afterEach(async () => {
  await harness?.stop();
  expect(harness?.server.violations ?? []).toEqual([]);
  harness = undefined;
});

describe('buttons', () => {
  const quote = fixture('a quote with buttons');

  it('replace the message whose button was pressed', async () => {
    const bot = fakeBot({
      reply: (event) =>
        event.kind === 'button' ? textReply(`next ${event.token}`, { replaces: true }) : quote,
    });
    const { ask, press, shown, server } = await start(bot);
    await ask('Quiet?');
    await press('Next quote (1 of 3)');
    expect(shown()).toEqual(['next n.1.abcd.0.1']);
    expect(server.messages[0]?.markup).toBeUndefined();
  });

  it('bring a new message where the core wants one', async () => {
    const bot = fakeBot({ reply: (event) => (event.kind === 'button' ? textReply('more') : quote) });
    const { ask, press, shown } = await start(bot);
    await ask('Quiet?');
    await press('More context');
    expect(shown()[1]).toBe('more');
  });

  it('bring a new message where the old one cannot be edited any more', async () => {
    const bot = fakeBot({ reply: () => textReply('next', { replaces: true }) });
    const { happen, shown } = await start(bot);
    await happen(press({ chatId: PRIVATE.id, messageId: 99999, text: 'gone', entities: [] }, 'n.1', 'q1'));
    expect(shown()).toEqual(['next']);
  });

  it('are answered before they wait in the queue of their chat (trap 10)', async () => {
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const bot = fakeBot({
      reply: (event) => (event.kind === 'command' ? slow.then(() => quote) : textReply('ok')),
    });
    const { server, happen } = await start(bot);
    server.push(sent(PRIVATE, 'slow question'));
    const pressing = happen(press({ chatId: 42, messageId: 1, text: 'x', entities: [] }, 'n.1', 'q1'));
    while (server.callsOf('answerCallbackQuery').length === 0) await new Promise((r) => setTimeout(r, 5));
    expect(server.callsOf('sendMessage')).toEqual([]);
    release();
    await pressing;
  });

  it('take "message is not modified" for success (trap 10)', async () => {
    const bot = fakeBot({ reply: () => textReply('the same', { replaces: true }) });
    const { ask, happen, server, log } = await start(bot);
    await ask('Quiet?');
    const [shown] = server.messages;
    if (shown) await happen(press(shown, 'n.1', 'q1'));
    expect(server.messages).toHaveLength(1);
    expect(log.filter((line) => line.level === 'warn')).toEqual([]);
  });

  it('are dropped when Telegram has forgotten the press, as after an outage', async () => {
    const bot = fakeBot();
    const { server, happen } = await start(bot);
    server.fail('answerCallbackQuery', {
      kind: 'answer',
      code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    });
    await happen(press({ chatId: 42, messageId: 1, text: 'x', entities: [] }, 'n.1', 'q1'));
    expect(bot.events).toEqual([]);
  });
});

describe('inline mode', () => {
  const result = (id: string, reply = fixture('a quote with buttons')) => ({
    id,
    title: 'House rules',
    description: 'Quiet hours',
    reply,
  });

  it('offers quotes with their source, for anyone and for a short time', async () => {
    const { happen, server } = await start(fakeBot({ results: () => [result('a')] }));
    await happen(typed('quiet', 'i1'));
    const { payload } = server.callsOf('answerInlineQuery')[0] ?? {};
    expect(payload).toMatchObject({ is_personal: false, cache_time: 10 });
    expect(payload?.results).toMatchObject([
      {
        type: 'article',
        id: 'a',
        title: 'House rules',
        input_message_content: {
          entities: [{ type: 'blockquote' }, { type: 'bold' }, { type: 'text_link' }],
        },
        reply_markup: { inline_keyboard: [[{ text: 'Source' }]] },
      },
    ]);
  });

  it('leaves out what Telegram would refuse or cut, and offers fifty at most', async () => {
    const many = Array.from({ length: 60 }, (_, n) => result(`r${n}`));
    const odd = [
      result('long', fixture('a quote longer than any message')),
      result('é'.repeat(33)),
      result('r1'),
    ];
    const { happen, server, log } = await start(fakeBot({ results: () => [...odd, ...many] }));
    await happen(typed('quiet', 'i1'));
    const results = server.callsOf('answerInlineQuery')[0]?.payload.results as { id: string }[];
    const ids = results.map(({ id }) => id);
    expect(ids).toHaveLength(50);
    expect(ids[0]).toBe('r1');
    expect(log.filter((line) => line.level === 'warn')).toEqual([]);
  });
});
