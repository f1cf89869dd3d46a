import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nonceOf } from '../../../src/adapters/discord/post.ts';
import type { Place } from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';
import { CHANNEL, DIRECT, GUILD, LOCKED_CHANNEL, THREAD } from '../../loopback/discord/state.ts';
import { botOf, say, start } from './fixture.ts';

const channel: Place = { platform: 'discord', id: CHANNEL, direct: false };
const LONG = REPLIES['a quote longer than any message'] ?? say('missing');

describe('a post on Discord', () => {
  it('is sent with a link to the message', async () => {
    const harness = await start(botOf());
    const delivery = await harness.adapter.post(channel, say('digest'), 'key');
    const [message] = harness.messages();
    const url = `https://discord.com/channels/${GUILD}/${CHANNEL}/${message?.id}`;
    expect(delivery).toEqual({ kind: 'sent', message: message?.id, url });
    expect(harness.shown()).toEqual(['digest']);
  });

  it('reaches threads and direct messages', async () => {
    const harness = await start(botOf());
    const thread = await harness.adapter.post({ ...channel, id: THREAD }, say('a'), 'a');
    const direct = await harness.adapter.post({ ...channel, id: DIRECT, direct: true }, say('b'), 'b');
    expect(thread).toMatchObject({ url: expect.stringContaining(`/${GUILD}/${THREAD}/`) });
    expect(direct).toMatchObject({ url: expect.stringContaining(`/@me/${DIRECT}/`) });
  });

  it('does not appear twice for one key, in one or in several messages', async () => {
    const harness = await start(botOf());
    for (const reply of [say('digest'), LONG]) {
      const first = await harness.adapter.post(
        channel,
        reply,
        `key of ${reply.blocks.length} ${reply === LONG}`,
      );
      const again = await harness.adapter.post(
        channel,
        reply,
        `key of ${reply.blocks.length} ${reply === LONG}`,
      );
      expect(again).toEqual(first);
    }
    expect(harness.shown()).toHaveLength(5);
  });

  it('carries an enforced nonce of at most 25 characters on every try', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, { kind: 'status', status: 503 }, 2);
    await harness.adapter.post(channel, say('digest'), 'discord:200:2026-03-20');
    const bodies = harness.server.requests
      .filter((each) => each.path.endsWith('/messages'))
      .map((each) => each.body);
    const nonce = nonceOf('discord:200:2026-03-20', 0);
    expect(bodies).toHaveLength(3);
    for (const body of bodies) expect(body).toMatchObject({ nonce, enforce_nonce: true });
  });

  it('has a nonce of its own for each key and part', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(9), fc.nat(9), (key, other, part, otherPart) => {
        const nonce = nonceOf(key, part);
        expect(nonce).toMatch(/^[\w-]{25}$/);
        expect(nonce === nonceOf(other, otherPart)).toBe(key === other && part === otherPart);
      }),
    );
  });
});

describe('trap 5: trouble while posting', () => {
  it.each([
    ['a reset before Discord had it', { kind: 'reset', committed: false }],
    ['a reset after Discord had it', { kind: 'reset', committed: true }],
    ['a 500 after Discord had it', { kind: 'status', status: 500, committed: true }],
    ['an answer that cannot be read', { kind: 'malformed' }],
  ] as const)('posts exactly once through %s', async (_, fault) => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, fault);
    expect(await harness.adapter.post(channel, say('digest'), 'key')).toMatchObject({ kind: 'sent' });
    expect(harness.shown()).toEqual(['digest']);
  });

  it('says that it does not know when no answer ever came', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, { kind: 'reset', committed: true }, 3);
    expect(await harness.adapter.post(channel, say('digest'), 'key')).toMatchObject({ kind: 'unknown' });
  });

  it('says that it does not know when a refusal follows a lost answer', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, { kind: 'reset', committed: true });
    harness.server.faults.plan('POST', /messages$/, { kind: 'status', status: 500 }, 2);
    expect(await harness.adapter.post(channel, say('digest'), 'key')).toMatchObject({ kind: 'unknown' });
  });

  it('is to be tried later while Discord answers with 5xx', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, { kind: 'status', status: 500 }, 3);
    expect(await harness.adapter.post(channel, say('digest'), 'key')).toMatchObject({ kind: 'later' });
    expect(harness.shown()).toEqual([]);
  });

  it('waits through a short 429, and hands a long one back', async () => {
    const harness = await start(botOf());
    const limited = (seconds: number) =>
      ({
        kind: 'status',
        status: 429,
        body: { message: 'slow', retry_after: seconds, global: false },
        headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' },
      }) as const;
    harness.server.faults.plan('POST', /200\/messages$/, limited(0.05));
    expect(await harness.adapter.post(channel, say('digest'), 'key')).toMatchObject({ kind: 'sent' });
    harness.server.faults.plan('POST', /201\/messages$/, limited(600));
    const later = await harness.adapter.post({ ...channel, id: THREAD }, say('digest'), 'key');
    expect(later).toMatchObject({ kind: 'later', afterMs: expect.toSatisfy((ms: number) => ms >= 600_000) });
  });

  it('does not repeat the first part when a later one fails', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /messages$/, {
      kind: 'status',
      status: 200,
      committed: false,
      body: { id: '9' },
    });
    harness.server.faults.plan('POST', /messages$/, {
      kind: 'status',
      status: 403,
      body: { message: 'x', code: 50013 },
    });
    const delivery = await harness.adapter.post(channel, LONG, 'key');
    expect(delivery).toMatchObject({ kind: 'unknown', detail: expect.stringContaining('only 1 of 4') });
  });
});

describe('trap 12: a place that cannot be posted to', () => {
  it('names the permission that lacks in the channel itself', async () => {
    const harness = await start(botOf());
    const delivery = await harness.adapter.post({ ...channel, id: LOCKED_CHANNEL }, say('x'), 'k');
    expect(delivery).toEqual({
      kind: 'refused',
      reason: 'forbidden',
      detail: 'the bot lacks the permission "Send Messages" in this channel',
    });
  });

  it.each([
    [THREAD, 50013, 'forbidden', 'Send Messages in Threads'],
    [CHANNEL, 50001, 'forbidden', 'View Channel'],
    [CHANNEL, 160005, 'forbidden', 'locked'],
    [DIRECT, 50007, 'blocked', 'direct messages'],
  ] as const)('tells for %s and code %i that it is %s', async (id, code, reason, words) => {
    const harness = await start(botOf());
    harness.server.world.refusals.set(id, code);
    const delivery = await harness.adapter.post({ ...channel, id }, say('x'), 'k');
    expect(delivery).toMatchObject({ kind: 'refused', reason, detail: expect.stringContaining(words) });
  });

  it('tells when the channel is gone', async () => {
    const harness = await start(botOf());
    const delivery = await harness.adapter.post({ ...channel, id: '404' }, say('x'), 'k');
    expect(delivery).toMatchObject({ kind: 'refused', reason: 'gone' });
  });

  it('asks to wait while Discord is not connected', async () => {
    const harness = await start(botOf());
    await harness.stop();
    expect(await harness.adapter.post(channel, say('x'), 'k')).toMatchObject({ kind: 'later' });
  });
});
