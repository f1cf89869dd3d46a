import type { Message, Update } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { ALICE, GROUP, message, PRIVATE, sent } from '../../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../../loopback/telegram/harness.ts';
import { ME } from '../../loopback/telegram/methods.ts';
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

const fromBot: Partial<Message> = { reply_to_message: message(GROUP, 'An answer', { from: ME }) as never };
const topic: Partial<Message> = { message_thread_id: 7, is_topic_message: true };

describe('in a private chat', () => {
  it('answers what is written, below it and without a link preview', async () => {
    const { ask, server, shown } = await start();
    await ask('When is it quiet?');
    expect(shown()).toEqual(['ask: When is it quiet?']);
    expect(server.callsOf('sendMessage')[0]?.payload).toMatchObject({
      chat_id: PRIVATE.id,
      link_preview_options: { is_disabled: true },
      reply_parameters: { allow_sending_without_reply: true },
    });
  });

  it('tells the core who asks, where and in which language', async () => {
    const bot = fakeBot();
    const { ask } = await start(bot);
    await ask('Quiet hours?');
    expect(bot.events).toEqual([
      {
        kind: 'command',
        command: 'ask',
        options: { question: 'Quiet hours?' },
        place: { platform: 'telegram', id: '42', direct: true },
        actor: '42',
        locale: 'en',
        admin: true,
        adminOfWhole: true,
        contact: { platform: 'telegram', id: '42', direct: true },
      },
    ]);
  });

  it.each([
    ['/ask Quiet hours?', 'ask: Quiet hours?'],
    ['/ask@verbatimbot Quiet\nhours?', 'ask: Quiet\nhours?'],
    ['/sources', 'sources: '],
    ['/help', 'help: '],
    ['/start', 'help: '],
    ['/start payload', 'help: '],
    ['/nonsense', 'help: '],
    ['@VerbatimBot Quiet hours?', 'ask: Quiet hours?'],
    ['Is /help a command?', 'ask: Is /help a command?'],
  ])('understands %j', async (text, answer) => {
    const { ask, shown } = await start();
    await ask(text);
    expect(shown()).toEqual([answer]);
  });

  it('asks the words of the message that /ask replies to, or the part of it that was marked', async () => {
    const { happen, shown } = await start();
    const original = message(PRIVATE, 'Dogs may stay. Cats may not.') as never;
    await happen(sent(PRIVATE, '/ask', { reply_to_message: original }));
    await happen(
      sent(PRIVATE, '/ask', { reply_to_message: original, quote: { text: 'Cats may not.', position: 15 } }),
    );
    expect(shown()).toEqual(['ask: Dogs may stay. Cats may not.', 'ask: Cats may not.']);
  });

  it('checks the words of the message that /verify replies to, or its own', async () => {
    const { happen, shown } = await start();
    const original = message(PRIVATE, 'Dogs may stay.') as never;
    await happen(sent(PRIVATE, '/verify', { reply_to_message: original }));
    await happen(sent(PRIVATE, '/verify Cats may not.', { reply_to_message: original }));
    expect(shown()).toEqual(['verify: Dogs may stay.', 'verify: Cats may not.']);
  });

  it('does not take a quote that its own inline mode inserted for a question', async () => {
    const { happen, shown } = await start();
    await happen(sent(PRIVATE, 'A quote', { via_bot: ME }));
    await happen(sent(PRIVATE, 'I am a bot', { from: { ...ALICE, is_bot: true } }));
    expect(shown()).toEqual([]);
  });

  it('stays silent when the core does, and when a message has no words', async () => {
    const bot = fakeBot({ reply: () => undefined });
    const { ask, happen, shown } = await start(bot);
    await ask('flood');
    await happen({ message: { ...message(PRIVATE, ''), text: undefined } } as unknown as Update);
    expect(shown()).toEqual([]);
    expect(bot.events).toHaveLength(1);
  });

  it('answers every message of a chat in the order in which they were written', async () => {
    const bot = fakeBot({
      reply: async (event) => {
        const question = event.kind === 'command' ? event.options.question : '';
        if (question === 'slow') await new Promise((resolve) => setTimeout(resolve, 60));
        return textReply(`${question}`);
      },
    });
    const { server, happen, shown } = await start(bot);
    server.push(sent(PRIVATE, 'slow'));
    await happen(sent(PRIVATE, 'quick'));
    expect(shown()).toEqual(['slow', 'quick']);
  });

  it('shows an answer longer than a message in several, the first below the question', async () => {
    const { ask, shown, server } = await start(
      fakeBot({ reply: () => fixture('a quote longer than any message') }),
    );
    await ask('long');
    expect(shown()).toHaveLength(2);
    const replies = server
      .callsOf('sendMessage')
      .map(({ payload }) => payload.reply_parameters !== undefined);
    expect(replies).toEqual([true, false]);
  });
});

describe('in a group', () => {
  it('hears only commands, mentions and replies', async () => {
    const { happen, shown } = await start();
    await happen(sent(GROUP, 'Just chatting'));
    await happen(sent(GROUP, '/ask@OtherBot Quiet?'));
    await happen(sent(GROUP, '/nonsense'));
    await happen(sent(GROUP, 'Ask @SomebodyElse'));
    expect(shown()).toEqual([]);
    await happen(sent(GROUP, '/ask Quiet?'));
    await happen(sent(GROUP, 'Hey @verbatimbot, quiet?'));
    await happen(sent(GROUP, 'And dogs?', fromBot));
    expect(shown()).toEqual(['ask: Quiet?', 'ask: Hey , quiet?', 'ask: And dogs?']);
  });

  it('asks the words of another message when it is mentioned below it', async () => {
    const { happen, shown } = await start();
    const original = message(GROUP, 'When is it quiet?') as never;
    await happen(sent(GROUP, '@VerbatimBot', { reply_to_message: original }));
    expect(shown()).toEqual(['ask: When is it quiet?']);
  });

  it('answers in the forum topic of the question, which is a place of its own', async () => {
    const bot = fakeBot();
    const { happen, server } = await start(bot);
    await happen(sent(GROUP, '/ask Quiet?', topic));
    expect(bot.events[0]?.place).toEqual({
      platform: 'telegram',
      id: `${GROUP.id}:7`,
      direct: false,
      within: [`${GROUP.id}`],
    });
    expect(server.messages[0]).toMatchObject({ chatId: GROUP.id, threadId: 7 });
  });

  it('does not take a chain of replies for a topic', async () => {
    const { happen, server } = await start();
    await happen(sent(GROUP, '/ask Quiet?', { message_thread_id: 7 }));
    expect(server.callsOf('sendMessage')[0]?.payload).not.toHaveProperty('message_thread_id');
  });

  it('does not hear all that is said in a topic because the bot opened it', async () => {
    const { happen, shown } = await start();
    const opening = message(GROUP, '', {
      from: ME,
      forum_topic_created: { name: 'x', icon_color: 1 } as never,
    });
    await happen(sent(GROUP, 'Just chatting', { ...topic, reply_to_message: opening as never }));
    expect(shown()).toEqual([]);
  });

  it('counts an anonymous administrator as one, and others as members', async () => {
    const bot = fakeBot();
    const { happen } = await start(bot);
    const anonymous = { id: 1087968824, is_bot: true, first_name: 'Group' };
    await happen(sent(GROUP, '/ask Quiet?', { from: anonymous, sender_chat: GROUP }));
    await happen(sent(GROUP, '/ask Quiet?'));
    expect(bot.events.map((event) => event.kind === 'command' && event.admin)).toEqual([true, false]);
  });
});

describe('the command menu', () => {
  it('shows the command table, and is written only when it differs', async () => {
    const { server } = await start();
    const table = [
      { command: 'ask', description: 'Answer a question in the exact words of the documents' },
      { command: 'verify', description: 'Check whether the documents say something word for word' },
      { command: 'source', description: 'Show the passage of a receipt, and what became of it' },
      { command: 'sources', description: 'List the documents that answers come from' },
      {
        command: 'digest',
        description: 'A few passages of the documents every day at a time of your choice',
      },
      {
        command: 'settings',
        description: 'Language, strictness, privacy of answers and documents in this place, for admins',
      },
      { command: 'gaps', description: 'What was asked and the documents do not answer, for admins' },
      { command: 'privacy', description: 'What is kept of you here, and for how long' },
      { command: 'forget', description: 'Delete what can be tied to you' },
      { command: 'help', description: 'What this bot does and how to ask' },
    ];
    expect(server.menu()).toEqual(table);
    const again = await startTelegramHarness(fakeBot(), { server });
    expect(server.callsOf('setMyCommands')).toHaveLength(7);
    await again.stop();
  });
});
