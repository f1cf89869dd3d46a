import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { REPLIES } from '../../fixtures/replies.ts';
import { slash, type } from '../../loopback/discord/interactions.ts';
import { until } from '../../loopback/discord/until.ts';
import { botOf, QUESTION, say, start } from './fixture.ts';

describe('trap 1: a handler that throws', () => {
  it('answers with an apology, logs no word of the question, and goes on serving', async () => {
    let calls = 0;
    const bot = botOf({
      reply: async () => {
        calls += 1;
        if (calls === 1) throw new Error(`no answer to ${QUESTION}`);
        return say('pong');
      },
    });
    const harness = await start(bot);
    await harness.ask(QUESTION);
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['Something went wrong here. Please try again in a moment.', 'pong']);
    expect(harness.log.filter((line) => line.level === 'error')).toHaveLength(1);
  });
});

describe('trap 1: an interaction that cannot be read', () => {
  it('is logged, and the next one is answered', async () => {
    const harness = await start(botOf());
    type(harness.server, 'ask', 'question', QUESTION, { unfocused: true });
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
    expect(harness.log).toContainEqual(
      expect.objectContaining({ message: 'an interaction could not be read' }),
    );
  });
});

describe('trap 2: an interaction that is over', () => {
  it('is dropped with one line at info when it is unknown by now (10062)', async () => {
    const harness = await start(botOf({ reply: () => delay(60).then(() => say('late')) }), {
      deadlineMs: 10,
    });
    slash(harness.server, 'ask', { question: QUESTION });
    await delay(200);
    expect(harness.shown()).toEqual([]);
    const lines = harness.log.filter((line) => line.code === 10062);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.level === 'info')).toBe(true);
  });

  it('is dropped with one line at info when another instance was faster (40060)', async () => {
    const harness = await start(botOf({ reply: () => delay(60).then(() => say('second')) }));
    const asked = slash(harness.server, 'ask', { question: QUESTION });
    asked.callback = 4;
    await delay(200);
    expect(harness.shown()).toEqual([]);
    expect(harness.log).toContainEqual(expect.objectContaining({ level: 'info', code: 40060 }));
  });

  it('does not answer twice what a resume replays', async () => {
    const harness = await start(botOf());
    await harness.ask(QUESTION);
    harness.server.gateway.repeatLast();
    await delay(100);
    expect(harness.shown()).toEqual(['pong']);
    expect(harness.log).toContainEqual(expect.objectContaining({ level: 'info', code: 40060 }));
  });
});

describe('many questions at once', () => {
  it('are answered in full without waiting for the 50 requests a second that posts are held to', async () => {
    const long = REPLIES['a quote longer than any message'];
    const harness = await start(botOf({ reply: async () => long }));
    for (let count = 0; count < 60; count += 1) slash(harness.server, 'ask', { question: QUESTION });
    await until('all are answered', () => harness.messages().length === 60 * 4);
    expect(harness.log.filter((line) => line.global === true)).toEqual([]);
  });
});

describe('trouble on the way to Discord', () => {
  it('is overcome: the answer is sent again after a 502', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /callback$/, { kind: 'status', status: 502 });
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
  });

  it('shows one answer after a reset that came once Discord had it', async () => {
    const long = REPLIES['a quote longer than any message'];
    const harness = await start(botOf({ reply: async () => long }));
    harness.server.faults.plan('POST', /callback$/, { kind: 'reset', committed: true });
    await harness.ask(QUESTION);
    expect(harness.shown()).toHaveLength(4);
  });

  it('never repeats a follow-up, which could show twice', async () => {
    const long = REPLIES['a quote longer than any message'];
    const harness = await start(botOf({ reply: async () => long }));
    harness.server.faults.plan('POST', /^\/webhooks/, { kind: 'reset', committed: true });
    await harness.ask(QUESTION);
    expect(harness.shown()).toHaveLength(2);
    expect(harness.log).toContainEqual(expect.objectContaining({ level: 'warn' }));
  });

  it('waits as told after a 429', async () => {
    const harness = await start(botOf());
    const limited = {
      kind: 'status',
      status: 429,
      body: { message: 'slow', retry_after: 0.05, global: false },
      headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
    } as const;
    harness.server.faults.plan('POST', /callback$/, limited);
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
  });

  it('logs neither the interaction token nor the address that holds it (trap 7)', async () => {
    const harness = await start(botOf());
    harness.server.faults.plan('POST', /callback$/, {
      kind: 'status',
      status: 403,
      body: { message: 'x', code: 50001 },
    });
    slash(harness.server, 'ask', { question: QUESTION });
    await delay(200);
    expect(harness.log).toContainEqual(
      expect.objectContaining({ level: 'warn', problem: expect.stringContaining('50001') }),
    );
  });
});
