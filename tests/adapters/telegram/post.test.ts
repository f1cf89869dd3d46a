import { afterEach, describe, expect, it } from 'vitest';
import type { Place } from '../../../src/core/model.ts';
import {
  BLOCKED,
  type Fault,
  flood,
  migrated,
  NONE,
  SERVER_ERROR,
  UNAUTHORIZED,
} from '../../loopback/telegram/faults.ts';
import { startTelegramHarness, type TelegramHarness } from '../../loopback/telegram/harness.ts';
import { fakeBot, fixture, textReply } from './bots.ts';

let harness: TelegramHarness | undefined;

async function start(options: Parameters<typeof startTelegramHarness>[1] = {}): Promise<TelegramHarness> {
  harness = await startTelegramHarness(fakeBot(), options);
  return harness;
}

afterEach(async () => {
  await harness?.stop();
  expect(harness?.server.violations ?? []).toEqual([]);
  harness = undefined;
});

function at(id: string): Place {
  return { platform: 'telegram', id, direct: false };
}

const DIGEST = textReply('Today');

function refusal(code: number, description: string): Fault {
  return { kind: 'answer', code, description };
}

describe('a post of the bot on its own', () => {
  it('says which message it became, with a link where the chat has links', async () => {
    const { adapter, server } = await start();
    expect(await adapter.post(at('42'), DIGEST, 'k1')).toEqual({ kind: 'sent', message: '1001' });
    expect(await adapter.post(at('-1001234567890'), DIGEST, 'k2')).toEqual({
      kind: 'sent',
      message: '1002',
      url: 'https://t.me/c/1234567890/1002',
    });
    expect(await adapter.post(at('-1001234567890:7'), DIGEST, 'k3')).toEqual({
      kind: 'sent',
      message: '1003',
      url: 'https://t.me/c/1234567890/7/1003',
    });
    expect(server.messages.map(({ threadId }) => threadId)).toEqual([undefined, undefined, 7]);
  });

  it.each<[string, Fault, object]>([
    ['blocked', BLOCKED, { kind: 'refused', reason: 'blocked' }],
    ['kicked', refusal(403, 'Forbidden: bot was kicked from the supergroup chat'), { reason: 'blocked' }],
    ['without the chat', refusal(400, 'Bad Request: chat not found'), { kind: 'refused', reason: 'gone' }],
    ['without the topic', refusal(400, 'Bad Request: message thread not found'), { reason: 'gone' }],
    ['in a deleted group', refusal(403, 'Forbidden: the group chat was deleted'), { reason: 'gone' }],
    [
      'without the right to write',
      refusal(400, 'Bad Request: not enough rights to send text messages to the chat'),
      { kind: 'refused', reason: 'forbidden' },
    ],
    ['in a closed topic', refusal(400, 'Bad Request: TOPIC_CLOSED'), { reason: 'forbidden' }],
    ['refused for another cause', refusal(400, 'Bad Request: whatever'), { reason: 'invalid' }],
    ['moved', migrated(-1005), { kind: 'moved', place: at('-1005:7') }],
    ['told to wait', flood(17), { kind: 'later', afterMs: 17_000 }],
    ['met by a failing server', SERVER_ERROR, { kind: 'later' }],
    ['met by a revoked token', UNAUTHORIZED, { kind: 'later' }],
    ['cut off before the server acted', { kind: 'reset' }, { kind: 'unknown' }],
    ['cut off after the server acted', { kind: 'reset after commit' }, { kind: 'unknown' }],
  ])('is tried once when %s', async (_name, fault, delivery) => {
    const { adapter, server } = await start();
    server.fail('sendMessage', fault);
    expect(await adapter.post(at('-77:7'), DIGEST, 'k')).toMatchObject(delivery);
    expect(server.callsOf('sendMessage')).toHaveLength(1);
  });

  it('is unknown when nothing comes back at all', async () => {
    const { adapter, server } = await start({ timing: { callSeconds: 0.1 } });
    server.fail('sendMessage', { kind: 'hang' });
    expect(await adapter.post(at('42'), DIGEST, 'k')).toMatchObject({ kind: 'unknown' });
  });

  it('is for later when Telegram cannot be reached', async () => {
    const { adapter, server } = await start();
    await server.stop();
    expect(await adapter.post(at('42'), DIGEST, 'k')).toMatchObject({
      kind: 'later',
      detail: 'Telegram cannot be reached (ECONNREFUSED)',
    });
  });

  it('waits with the second part of a long post rather than leave it out', async () => {
    const { adapter, server, waits } = await start();
    server.fail('sendMessage', NONE, flood(30), SERVER_ERROR);
    const posted = await adapter.post(at('42'), fixture('a quote longer than any message'), 'k');
    expect(posted).toMatchObject({ kind: 'sent', message: '1001' });
    expect(server.messages).toHaveLength(2);
    expect(waits).toEqual([30_000, 500]);
  });

  it('is unknown when only a part of it was posted, so that nobody posts that part again', async () => {
    const { adapter, server } = await start();
    server.fail('sendMessage', NONE, BLOCKED);
    const posted = await adapter.post(at('42'), fixture('a quote longer than any message'), 'k');
    expect(posted).toEqual({
      kind: 'unknown',
      detail:
        'only 1 of 2 messages were posted: Telegram answered 403: Forbidden: bot was blocked by the user',
    });
  });

  it('is refused where it shows nothing, and where its place is not of Telegram', async () => {
    const { adapter } = await start();
    expect(await adapter.post(at('42'), textReply(' '), 'k')).toMatchObject({
      kind: 'refused',
      reason: 'invalid',
    });
    expect(await adapter.post(at('@name'), DIGEST, 'k')).toMatchObject({
      kind: 'refused',
      reason: 'invalid',
    });
    const discord = { platform: 'discord', id: '42', direct: false };
    expect(await adapter.post(discord, DIGEST, 'k')).toMatchObject({ kind: 'refused', reason: 'invalid' });
  });
});
