import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { AdapterError } from '../../../src/core/adapter.ts';
import { PRIVATE, sent } from '../../loopback/telegram/chats.ts';
import { BLOCKED, type Fault, flood, SERVER_ERROR, UNAUTHORIZED } from '../../loopback/telegram/faults.ts';
import { startTelegramHarness, type TelegramHarness, until } from '../../loopback/telegram/harness.ts';
import { startLoopbackTelegram, TOKEN } from '../../loopback/telegram/server.ts';
import { type FakeBot, fakeBot, textReply } from './bots.ts';

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

describe('when polling fails', () => {
  it('is ready as soon as Telegram answers, before anyone writes', async () => {
    const { adapter } = await start();
    await until(() => adapter.status().state === 'ready');
    expect(adapter.status().lastContactMs).toBeDefined();
  });

  it.each<[string, Fault]>([
    ['a reset', { kind: 'reset' }],
    ['an admitted failure', SERVER_ERROR],
    ['a body that is not JSON', { kind: 'body', body: 'oops' }],
    ['a flood', flood(2)],
  ])('goes on after %s, says so, and recovers', async (_name, fault) => {
    const { adapter, ask, server, shown, log } = await start(fakeBot(), {
      prepare: (given) => given.fail('getUpdates', fault),
    });
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
    expect(log.some(({ message: line }) => line.startsWith('Telegram'))).toBe(true);
    expect(log.filter(({ level }) => level === 'warn')).toHaveLength(1);
    expect(adapter.status()).toMatchObject({ state: 'ready', detail: 'Telegram answers' });
    expect(server.callsOf('getUpdates').length).toBeGreaterThan(1);
  });

  it('gives up a poll that hangs silently, and shows when Telegram last answered (trap 9)', async () => {
    const { adapter, server, ask, shown } = await start(fakeBot(), {
      timing: { pollSeconds: 0, pollGraceSeconds: 0.2 },
      prepare: (given) => given.fail('getUpdates', HANG),
    });
    const { lastContactMs = 0 } = adapter.status();
    await until(() => server.callsOf('getUpdates').length > 1);
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
    expect(adapter.status().lastContactMs).toBeGreaterThan(lastContactMs);
  });

  it('receives each update once, although polls fail in between', async () => {
    const { ask, server, shown } = await start();
    await ask('one');
    server.fail('getUpdates', { kind: 'reset after commit' }, { kind: 'reset' });
    await ask('two');
    await ask('three');
    expect(shown()).toEqual(['ask: one', 'ask: two', 'ask: three']);
  });

  it('ends with a sentence about the second process when two fetch with one token (trap 8)', async () => {
    const { adapter, ended, server } = await start();
    const second = await startTelegramHarness(fakeBot(), { server });
    await expect(ended).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('Another process fetches updates with the same TELEGRAM_TOKEN'),
    });
    expect(adapter.status().state).toBe('failing');
    await second.stop();
  });

  it('ends with a sentence about the webhook where one is set (trap 8)', async () => {
    const { ended } = await start(fakeBot(), { prepare: (server) => server.setWebhook(true) });
    await expect(ended).rejects.toMatchObject({
      retryable: false,
      message: expect.stringContaining('TELEGRAM_WEBHOOK_URL'),
    });
  });
});

describe('when starting fails', () => {
  it.each<[string, Fault]>([
    ['is unknown', UNAUTHORIZED],
    ['is out of form', { kind: 'answer', code: 404, description: 'Not Found' }],
  ])('says where to get a token when the token %s', async (_name, fault) => {
    const { ended } = await start(fakeBot(), {
      prepare: (server) => server.fail('getMe', fault),
      waitForPoll: false,
    });
    const error: unknown = await ended.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AdapterError);
    expect(error).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/BotFather.*TELEGRAM_TOKEN/),
    });
  });

  it.each<[string, Fault]>([
    ['the network is down', { kind: 'reset' }],
    ['Telegram has a fault', SERVER_ERROR],
    ['Telegram asks to wait', flood(5)],
  ])('can be tried again when %s, and keeps the token to itself', async (_name, fault) => {
    const { ended } = await start(fakeBot(), {
      prepare: (server) => server.fail('getMe', fault),
      waitForPoll: false,
    });
    const error: unknown = await ended.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ retryable: true });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(TOKEN);
    expect(JSON.stringify(error)).not.toContain(TOKEN);
  });

  it('serves when it is started again after a failure', async () => {
    const { adapter, ended, ask, shown } = await start(fakeBot(), {
      prepare: (server) => server.fail('getMe', SERVER_ERROR),
      waitForPoll: false,
    });
    await expect(ended).rejects.toThrow(AdapterError);
    const stopping = new AbortController();
    const again = adapter.run(stopping.signal);
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
    stopping.abort();
    await again;
  });

  it('serves even where the command menu cannot be written', async () => {
    const { ask, shown } = await start(fakeBot(), {
      prepare: (server) => server.fail('getMyCommands', BLOCKED),
    });
    await ask('Is it quiet?');
    expect(shown()).toEqual(['ask: Is it quiet?']);
  });
});

describe('stopping', () => {
  it('finishes what is in flight, confirms it, and ends well', async () => {
    const bot = fakeBot({ reply: () => delay(80).then(() => textReply('done')) });
    const { server, stop, ended, adapter } = await start(bot);
    server.push(sent(PRIVATE, 'Is it quiet?'));
    await until(() => bot.events.length > 0);
    await stop();
    await expect(ended).resolves.toBeUndefined();
    expect(server.messages.map(({ text }) => text)).toEqual(['done']);
    expect(server.callsOf('getUpdates').at(-1)?.payload).toEqual({ offset: 501, limit: 1, timeout: 0 });
    expect(adapter.status().state).toBe('stopped');
  });

  it('leaves nothing for the next start to answer again', async () => {
    const server = await startLoopbackTelegram();
    const first = await startTelegramHarness(fakeBot(), { server });
    await first.ask('Is it quiet?');
    await first.stop();
    const bot = fakeBot();
    const second = await startTelegramHarness(bot, { server });
    await second.ask('And now?');
    await second.stop();
    await server.stop();
    expect(bot.events).toHaveLength(1);
  });

  it('ends although an answer hangs', async () => {
    const bot = fakeBot({ reply: () => new Promise(() => undefined) });
    const { server, stop, ended } = await start(bot);
    server.push(sent(PRIVATE, 'Is it quiet?'));
    await until(() => bot.events.length > 0);
    await stop();
    await expect(ended).resolves.toBeUndefined();
  });

  it('does not wait for a Telegram that hangs', async () => {
    const { ended, stop } = await start(fakeBot(), {
      prepare: (server) => server.fail('getMe', HANG),
      timing: { callSeconds: 600 },
      waitForPoll: false,
    });
    await stop();
    await expect(ended).resolves.toBeUndefined();
  });
});
