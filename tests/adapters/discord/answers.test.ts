import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';
import { messageCommand, press, slash } from '../../loopback/discord/interactions.ts';
import { readMarkdown } from '../../loopback/discord/reader.ts';
import { SCHEMAS_PRESENT } from '../../loopback/discord/schemas.ts';
import { CHANNEL, DIRECT, GUILD, THREAD } from '../../loopback/discord/state.ts';
import { botOf, QUESTION, say, start } from './fixture.ts';

if (!SCHEMAS_PRESENT) {
  process.stdout.write(
    'Discord bodies are not checked against the OpenAPI document: ../shared/specs is absent\n',
  );
}

describe('an answer on Discord', () => {
  it('shows the words of the document, with source and buttons', async () => {
    const reply = REPLIES['a quote with buttons'];
    const harness = await start(botOf({ reply: async () => reply }));
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual([
      'Guests are welcome until ten. After that the house is quiet. Dogs may stay.\nHouse rules › Guests › Quiet hours',
    ]);
    expect(harness.messages()[0]?.components).toMatchObject([{ components: [{}, {}, { label: 'Source' }] }]);
  });

  it('sends every kind of reply in a form that Discord takes', async () => {
    for (const reply of Object.values(REPLIES)) {
      const harness = await start(botOf({ reply: async () => reply }));
      await harness.ask(QUESTION);
      expect(harness.shown().length).toBeGreaterThan(0);
    }
  });

  it('sends all of a long quote, in order, with the buttons on the last message', async () => {
    const long = REPLIES['a quote longer than any message'];
    const buttons = REPLIES['a quote with buttons']?.buttons ?? [];
    const harness = await start(botOf({ reply: async () => (long ? { ...long, buttons } : undefined) }));
    await harness.ask(QUESTION);
    expect(harness.messages().map((message) => message.components.length)).toEqual([0, 0, 0, 1]);
    const words = harness
      .shown()
      .join(' ')
      .split(/\s+/)
      .filter((word) => word === 'paragraph.');
    expect(words).toHaveLength(140);
  });

  it('is for the asker alone where the reply is private', async () => {
    const harness = await start(botOf({ reply: async () => say('psst', { private: true }) }));
    await harness.ask(QUESTION);
    expect(harness.messages()[0]?.ephemeral).toBe(true);
  });

  it('strikes through and underlines how two wordings differ, and shows their words as they are', async () => {
    const reply = REPLIES['a difference between two wordings'];
    const harness = await start(botOf({ reply: async () => reply }));
    await harness.ask(QUESTION);
    const { text, marks } = readMarkdown(harness.messages()[0]?.content ?? '');
    expect(text).toContain('Guests are ~~not~~ *always* __welcome__ ||soon|| until ten.');
    expect(marks).toEqual(['strike', 'underline']);
  });

  it('checks the message from whose menu "Verify quote" was chosen', async () => {
    const events: Event[] = [];
    const bot = botOf({
      reply: async (event) => {
        events.push(event);
        return say('pong');
      },
    });
    const harness = await start(bot);
    await harness.answered(messageCommand(harness.server, 'Verify quote', '> a quote'));
    expect(events).toMatchObject([{ command: 'verify', options: { text: '> a quote' } }]);
  });

  it('tells the core who asks, where and what', async () => {
    const events: Event[] = [];
    const bot = botOf({
      reply: async (event) => {
        events.push(event);
        return say('pong');
      },
    });
    const harness = await start(bot);
    const options = { question: 'q', document: 'rules.md', private: true };
    await harness.answered(
      slash(harness.server, 'ask', options, { channelId: THREAD, locale: 'az', permissions: 1n << 4n }),
    );
    await harness.answered(slash(harness.server, 'help', {}, { context: 'bot', user: '12' }));
    await harness.answered(slash(harness.server, 'sources', {}, { context: 'private', permissions: 0n }));
    await harness.answered(messageCommand(harness.server, 'Find in documents', 'a message'));
    const asked = { question: 'q', document: 'rules.md', private: 'true' };
    expect(events).toEqual([
      {
        kind: 'command',
        command: 'ask',
        options: asked,
        actor: '7',
        contact: { platform: 'discord', id: 'user:7', direct: true },
        locale: 'az',
        admin: true,
        adminOfWhole: false,
        place: { platform: 'discord', id: THREAD, direct: false, within: [CHANNEL, GUILD] },
      },
      {
        kind: 'command',
        command: 'help',
        options: {},
        actor: '12',
        contact: { platform: 'discord', id: 'user:12', direct: true },
        locale: 'en-US',
        admin: true,
        adminOfWhole: false,
        place: { platform: 'discord', id: DIRECT, direct: true },
      },
      {
        kind: 'command',
        command: 'sources',
        options: {},
        actor: '7',
        contact: { platform: 'discord', id: 'user:7', direct: true },
        locale: 'en-US',
        admin: false,
        adminOfWhole: false,
        place: { platform: 'discord', id: CHANNEL, direct: false },
      },
      {
        kind: 'command',
        command: 'ask',
        options: { question: 'a message' },
        actor: '7',
        contact: { platform: 'discord', id: 'user:7', direct: true },
        locale: 'en-US',
        admin: false,
        adminOfWhole: false,
        place: { platform: 'discord', id: CHANNEL, direct: false, within: [GUILD] },
      },
    ]);
  });

  it('takes the place of the message whose button was pressed, or comes below it', async () => {
    const buttons = [{ kind: 'action' as const, name: 'more', label: 'Next', token: 'n.1' }];
    const harness = await start(
      botOf({
        reply: async (event) => {
          if (event.kind === 'command') return say('first', { buttons });
          return event.token === 'n.1' ? say('second', { replaces: true }) : undefined;
        },
      }),
    );
    await harness.ask(QUESTION);
    await harness.press('Next');
    expect(harness.shown()).toEqual(['second']);
    expect(harness.messages()[0]?.components).toEqual([]);
  });

  it('comes below the message where a button asks for something of its own', async () => {
    const buttons = [{ kind: 'action' as const, name: 'context', label: 'Context', token: 'c.1' }];
    const harness = await start(
      botOf({
        reply: async (event) => (event.kind === 'command' ? say('first', { buttons }) : say('second')),
      }),
    );
    await harness.ask(QUESTION);
    await harness.press('Context');
    expect(harness.shown()).toEqual(['first', 'second']);
  });

  it('stays silent towards a flood, without a sign of failure after a press', async () => {
    const harness = await start(botOf({ reply: async () => undefined }));
    const asked = slash(harness.server, 'ask', { question: QUESTION });
    const source = {
      id: '4',
      channelId: CHANNEL,
      content: 'x',
      components: [],
      ephemeral: false,
      deleted: false,
    };
    const pressed = press(harness.server, source, 'token');
    await harness.answered(pressed);
    expect([asked.callback, pressed.callback]).toEqual([undefined, 6]);
    expect(harness.shown()).toEqual([]);
  });
});

describe('an answer that takes long', () => {
  const timing = { deferAfterMs: 20 };
  const slowly = async () => {
    await delay(80);
    return say('done');
  };

  it('is announced in time, and then given', async () => {
    const harness = await start(botOf({ reply: slowly }), { timing });
    const asked = slash(harness.server, 'ask', { question: QUESTION });
    await harness.answered(asked);
    expect(asked.callback).toBe(5);
    expect(harness.shown()).toEqual(['done']);
    expect(harness.messages()[0]?.ephemeral).toBe(false);
  });

  it('is announced privately where the asker wants it private', async () => {
    const harness = await start(botOf({ reply: slowly }), { timing });
    await harness.answered(slash(harness.server, 'ask', { question: QUESTION, private: true }));
    expect(harness.messages().map((message) => message.ephemeral)).toEqual([true]);
  });

  it('turns private after a public announcement by taking that away', async () => {
    const bot = botOf({ reply: async () => ({ ...(await slowly()), private: true }) });
    const harness = await start(bot, { timing });
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['done']);
    expect(harness.messages().map((message) => message.ephemeral)).toEqual([true]);
  });

  it('replaces, follows or leaves the message whose button was pressed', async () => {
    const buttons = [
      { kind: 'action' as const, name: 'a', label: 'Replace', token: 'replace' },
      { kind: 'action' as const, name: 'b', label: 'Follow', token: 'follow' },
      { kind: 'action' as const, name: 'c', label: 'Leave', token: 'leave' },
    ];
    const bot = botOf({
      reply: async (event) => {
        if (event.kind === 'command') return say('first', { buttons });
        await delay(60);
        if (event.token === 'leave') return undefined;
        return say(event.token, { buttons, replaces: event.token === 'replace' });
      },
    });
    const harness = await start(bot, { timing });
    await harness.ask(QUESTION);
    await harness.press('Follow');
    await delay(80);
    expect(harness.shown()).toEqual(['first', 'follow']);
    await harness.press('Leave');
    await harness.press('Replace');
    await delay(80);
    expect(harness.shown()).toEqual(['first', 'replace']);
  });

  it('leaves nothing behind where the core decides to stay silent', async () => {
    const bot = botOf({ reply: () => delay(60).then(() => undefined) });
    const harness = await start(bot, { timing });
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual([]);
  });
});
