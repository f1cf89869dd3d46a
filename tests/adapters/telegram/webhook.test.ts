import { request as httpRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WebhookNote, WebhookOptions } from '../../../src/adapters/telegram/webhook.ts';
import { PRIVATE, sent } from '../../loopback/telegram/chats.ts';
import { UNAUTHORIZED } from '../../loopback/telegram/faults.ts';
import {
  SECRET,
  startTelegramHarness,
  startWebhook,
  type TelegramHarness,
  until,
} from '../../loopback/telegram/harness.ts';
import { startLoopbackTelegram, TOKEN } from '../../loopback/telegram/server.ts';
import { type FakeBot, fakeBot, textReply } from './bots.ts';

const QUESTION = 'Is it quiet?';

let opened: { webhook: WebhookOptions; close: () => Promise<void> };
let harness: TelegramHarness | undefined;

async function start(
  bot: FakeBot = fakeBot(),
  options: Parameters<typeof startTelegramHarness>[1] = {},
): Promise<TelegramHarness> {
  harness = await startTelegramHarness(bot, { webhook: opened.webhook, ...options });
  return harness;
}

beforeEach(async () => {
  opened = await startWebhook();
});

afterEach(async () => {
  await harness?.stop();
  await opened.close();
  expect(harness?.server.violations ?? []).toEqual([]);
  const log = inspect(harness?.log, { depth: 9 });
  for (const secret of [TOKEN, SECRET, 'quiet']) expect(log).not.toContain(secret);
  harness = undefined;
});

/** A request as anybody on the internet may send it. */
async function knock(body: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(opened.webhook.url, { method: 'POST', body, headers });
  await response.arrayBuffer();
  return response.status;
}

const knows = { 'x-telegram-bot-api-secret-token': SECRET };

function update(id: number): Update {
  return { update_id: id, ...sent(PRIVATE, QUESTION) } as Update;
}

describe('a webhook', () => {
  it('is set at the start with its secret, and brings questions', async () => {
    const { server, ask, shown } = await start();
    expect(server.callsOf('setWebhook')[0]?.payload).toMatchObject({
      url: opened.webhook.url,
      secret_token: SECRET,
      allowed_updates: ['message', 'callback_query', 'inline_query', 'my_chat_member'],
    });
    await ask(QUESTION);
    expect(shown()).toEqual([`ask: ${QUESTION}`]);
    expect(server.callsOf('getUpdates')).toEqual([]);
  });

  it('acknowledges before the answer is worked out, so that a slow answer is asked for once', async () => {
    const bot = fakeBot({ reply: () => delay(400).then(() => textReply('done')) });
    const { server, ask, shown } = await start(bot, {
      prepare: ({ courier }) => {
        courier.patienceMs = 150;
      },
    });
    await ask(QUESTION);
    expect(shown()).toEqual(['done']);
    expect(server.courier.attempts.map(({ status }) => status)).toEqual([200]);
    expect(bot.events).toHaveLength(1);
  });

  it('answers an update once, however often it is brought', async () => {
    const bot = fakeBot();
    const { server, shown } = await start(bot);
    await Promise.all([1, 2, 3].map(() => server.courier.repeat(update(77))));
    await until(() => shown().length > 0);
    await server.courier.repeat(update(77));
    await delay(50);
    expect(server.courier.attempts.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(bot.events).toHaveLength(1);
  });

  it('receives what was written while the bot was away', async () => {
    const server = await startLoopbackTelegram();
    const first = await startTelegramHarness(fakeBot(), { webhook: opened.webhook, server });
    await first.stop();
    server.push(sent(PRIVATE, QUESTION));
    await until(() => server.courier.attempts.some(({ status }) => status === 404));
    expect(server.courier.info().url).toBe(opened.webhook.url);
    const second = await startTelegramHarness(fakeBot(), { webhook: opened.webhook, server });
    await until(() => second.shown().length > 0);
    expect(second.shown()).toEqual([`ask: ${QUESTION}`]);
    await second.stop();
    await server.stop();
  });

  it('finishes what is in flight when it stops', async () => {
    const bot = fakeBot({ reply: () => delay(80).then(() => textReply('done')) });
    const { server, stop, ended } = await start(bot);
    server.push(sent(PRIVATE, QUESTION));
    await until(() => bot.events.length > 0);
    await stop();
    await expect(ended).resolves.toBeUndefined();
    expect(server.messages.map(({ text }) => text)).toEqual(['done']);
  });
});

describe('a forged request', () => {
  it.each([
    ['no secret', {}],
    ['a wrong secret', { 'x-telegram-bot-api-secret-token': 'guess' }],
    ['the beginning of the secret', { 'x-telegram-bot-api-secret-token': SECRET.slice(0, -1) }],
    ['a long secret', { 'x-telegram-bot-api-secret-token': 'x'.repeat(4096) }],
  ])('with %s gets 401 and no answer', async (_name, headers) => {
    const bot = fakeBot();
    await start(bot);
    expect(await knock(JSON.stringify(update(1)), headers)).toBe(401);
    expect(bot.events).toEqual([]);
  });

  it('is noted in the log once, however many there are', async () => {
    const { log } = await start();
    for (let i = 0; i < 20; i++) await knock(JSON.stringify(update(i)));
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
  });

  it('is refused before its body has arrived', async () => {
    await start();
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-length': String(512 * 1024 * 1024) };
      const request = httpRequest(opened.webhook.url, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.write('{');
    });
    expect(status).toBe(401);
  });

  it('by another method or to another path finds nothing', async () => {
    await start();
    expect((await fetch(opened.webhook.url)).status).toBe(405);
    expect((await fetch(`${opened.webhook.url}/x`, { method: 'POST' })).status).toBe(404);
  });
});

describe('a body that is no update', () => {
  it.each(['', 'quiet', '[]', 'null', '{"message":{}}', '{"update_id":"1"}', '{"update_id":1.5}'])(
    'is refused and forgotten: %s',
    async (body) => {
      const bot = fakeBot();
      await start(bot);
      expect(await knock(body, knows)).toBe(400);
      expect(bot.events).toEqual([]);
    },
  );

  it('is refused where it is huge, whether it says so or not', async () => {
    await start();
    const huge = JSON.stringify({ update_id: 1, message: 'x'.repeat(2 * 1024 * 1024) });
    expect(await knock(huge, knows)).toBe(413);
    const told = await new Promise((resolve, reject) => {
      const request = httpRequest(opened.webhook.url, { method: 'POST', headers: knows }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      for (let i = 0; i < 64; i++) request.write('x'.repeat(32 * 1024));
    });
    expect(told).toBe(413);
  });

  it('does not harm the next question', async () => {
    const { ask, shown } = await start();
    await knock('{', knows);
    await knock(JSON.stringify({ update_id: 9, message: { chat: 7, text: { toString: 1 } } }), knows);
    await ask(QUESTION);
    expect(shown()).toEqual([`ask: ${QUESTION}`]);
  });
});

describe('trouble with a webhook', () => {
  it('shows that Telegram cannot reach it, in one sentence', async () => {
    const { adapter, server } = await start();
    const broken = `http://127.0.0.1:1/telegram`;
    const info = server.courier.info();
    server.courier.info = () => ({
      ...info,
      url: opened.webhook.url,
      last_error_date: Math.floor(Date.now() / 1000) + 5,
      last_error_message: 'Connection refused\n{"fake":"line"}',
    });
    await until(() => adapter.status().state === 'failing');
    expect(adapter.status().detail).toBe(
      'Telegram could not bring updates to TELEGRAM_WEBHOOK_URL: Connection refused {"fake":"line"}',
    );
    expect(adapter.status().detail).not.toContain(broken);
  });

  it('ends with a sentence where another program takes the bot over', async () => {
    const { ended, server } = await start();
    server.setWebhook(true);
    await expect(ended).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('Another'),
    });
  });

  it('can be mended by another start where the webhook is lost', async () => {
    const { ended, server } = await start();
    server.setWebhook(false);
    await expect(ended).rejects.toMatchObject({ retryable: true });
  });

  it.each([
    [
      'address',
      { kind: 'answer', code: 400, description: 'Bad Request: bad webhook: HTTPS url must be provided' },
      'TELEGRAM_WEBHOOK_URL',
    ],
    ['token', UNAUTHORIZED, 'BotFather'],
  ] as const)('ends with a sentence about the %s where Telegram refuses it', async (_name, fault, words) => {
    const { ended } = await start(fakeBot(), {
      prepare: (server) => server.fail('setWebhook', fault),
      waitForPoll: false,
    });
    await expect(ended).rejects.toMatchObject({ retryable: false, message: expect.stringContaining(words) });
  });
});

describe('switching back to polling', () => {
  function noteOf(url: string | undefined): WebhookNote & { readonly url: () => string | undefined } {
    let noted = url;
    return {
      url: () => noted,
      read: async () => noted,
      write: async (next) => {
        noted = next;
      },
    };
  }

  it('removes the webhook that was set from here, and loses nothing', async () => {
    const server = await startLoopbackTelegram();
    const note = noteOf(undefined);
    const before = await startTelegramHarness(fakeBot(), { server, webhook: opened.webhook, note });
    await before.stop();
    expect(note.url()).toBe(opened.webhook.url);
    server.push(sent(PRIVATE, QUESTION));
    const after = await startTelegramHarness(fakeBot(), { server, note });
    await until(() => after.shown().length > 0);
    expect(server.callsOf('deleteWebhook').map(({ payload }) => payload)).toEqual([{}]);
    expect(note.url()).toBeUndefined();
    await after.stop();
    await server.stop();
  });

  it.each([undefined, 'https://bot.example.org/ours'])(
    'leaves the webhook of another program alone (noted: %s)',
    async (noted) => {
      const server = await startLoopbackTelegram();
      server.setWebhook(true);
      const { ended, stop } = await startTelegramHarness(fakeBot(), { server, note: noteOf(noted) });
      await expect(ended).rejects.toMatchObject({ retryable: false });
      expect(server.callsOf('deleteWebhook')).toEqual([]);
      await stop();
      await server.stop();
    },
  );
});
