import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogFields } from '../src/core/log.ts';
import type { TakenUpdates } from '../src/storage/contract.ts';
import { createUpdateClaims, type UpdateClaims } from '../src/update-claims.ts';
import { type FakeBot, fakeBot } from './adapters/telegram/bots.ts';
import { PRIVATE, sent } from './loopback/telegram/chats.ts';
import { SECRET, startTelegramHarness, startWebhook, until } from './loopback/telegram/harness.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from './loopback/telegram/server.ts';
import { DRIVERS, QUIET } from './storage/databases.ts';

const knows = { 'x-telegram-bot-api-secret-token': SECRET };

function update(id: number): Update {
  return { update_id: id, ...sent(PRIVATE, 'Is it quiet?') } as Update;
}

let telegram: LoopbackTelegram;
const endings: (() => Promise<void>)[] = [];

beforeEach(async () => {
  telegram = await startLoopbackTelegram();
});
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
  await telegram.stop();
  expect(telegram.violations).toEqual([]);
});

/** One of the processes behind an address, reached without the balancer. */
async function startProcess({ claim }: Pick<UpdateClaims, 'claim'>, address?: string) {
  const bot: FakeBot = fakeBot();
  const { webhook, close } = await startWebhook();
  endings.push(close);
  const { url } = webhook;
  const behind = { ...webhook, url: address ?? url, claim };
  const harness = await startTelegramHarness(bot, { server: telegram, webhook: behind });
  endings.push(harness.stop);
  const bring = async (id: number, headers: Record<string, string> = knows) => {
    const body = JSON.stringify(update(id));
    const response = await fetch(url, { method: 'POST', body, headers });
    await response.arrayBuffer();
    return response.status;
  };
  const dealtWith = (id: number) =>
    until(() => harness.log.some(({ level, fields }) => level === 'debug' && fields.update === id));
  return { url, bot, bring, dealtWith };
}

const CLOCKS = {
  nowMs: Date.now,
  monotonicMs: () => performance.now(),
  wait: (ms: number, signal: AbortSignal) => delay(ms, undefined, { signal }),
};

function claimsOver(takenUpdates: TakenUpdates, patienceMs?: number) {
  const warnings: LogFields[] = [];
  const log = { ...QUIET, warn: (fields: LogFields) => void warnings.push(fields) };
  const claims = createUpdateClaims({
    ...{ ...CLOCKS, log },
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  claims.open({ takenUpdates });
  return { claims, warnings };
}

/** Claims in a time of their own, over a database that is away until it is mended. */
function outage() {
  let nowMs = 1_000_000;
  let away: 'silent' | 'refusing' | undefined = 'silent';
  let asked = 0;
  let waitedMs = 0;
  const claims = createUpdateClaims({
    nowMs: () => nowMs,
    monotonicMs: () => nowMs,
    log: QUIET,
    async wait(ms) {
      if (away !== 'silent') return new Promise(() => {});
      nowMs += ms;
      waitedMs += ms;
    },
  });
  claims.open({
    takenUpdates: {
      expire: async () => 0,
      async take() {
        asked += 1;
        if (away === 'silent') return new Promise(() => {});
        if (away === 'refusing') throw new Error('away');
        return false;
      },
    },
  });
  return {
    claim: async (times: number) => {
      [asked, waitedMs] = [0, 0];
      const answers: boolean[] = [];
      for (let time = 0; time < times; time += 1) answers.push(await claims.claim(7, time));
      return { asked, waitedMs, answered: answers.filter(Boolean).length };
    },
    atOnce: async (times: number) => {
      asked = 0;
      await Promise.all(Array.from({ length: times }, (_, time) => claims.claim(7, time)));
      return asked;
    },
    pass: (ms: number) => {
      nowMs += ms;
    },
    become: (next: typeof away) => {
      away = next;
    },
  };
}

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('over $name', ({ driver }) => {
  it.skipIf(!driver.available)(
    'answers an update once that is brought to two processes, at once or later',
    async () => {
      const database = await driver.create();
      endings.push(database.drop);
      const open = async (address?: string) => {
        const storage = await database.open();
        endings.push(storage.close);
        return startProcess(claimsOver(storage.takenUpdates).claims, address);
      };
      const one = await open();
      const other = await open(one.url);
      const ids = Array.from({ length: 20 }, (_, at) => 77 + at);
      await Promise.all(ids.flatMap((id) => [one.bring(id), other.bring(id)]));
      for (const id of ids) await Promise.all([one.dealtWith(id), other.dealtWith(id)]);
      expect(await one.bring(200)).toBe(200);
      await one.dealtWith(200);
      expect(await other.bring(200)).toBe(200);
      await other.dealtWith(200);
      expect(one.bot.events.length + other.bot.events.length).toBe(21);
    },
  );
});

describe('a forged request', () => {
  it('takes no update away from the process to which Telegram brings it', async () => {
    const asked: number[] = [];
    const { bot, bring, dealtWith } = await startProcess({
      claim: async (_bot, id) => asked.push(id) > 0,
    });
    expect(await bring(77, {})).toBe(401);
    expect(await bring(77, { 'x-telegram-bot-api-secret-token': 'guess' })).toBe(401);
    expect(await bring(77)).toBe(200);
    await dealtWith(77);
    expect(asked).toEqual([77]);
    expect(bot.events).toHaveLength(1);
  });
});

describe('a database that is away', () => {
  const away: Pick<TakenUpdates, 'expire'> = { expire: async () => 0 };
  const broken = { ...away, take: () => Promise.reject(new TypeError('77 is lost')) };
  const silent = { ...away, take: () => new Promise<boolean>(() => {}) };

  it.each([
    ['refuses', broken, 'TypeError'],
    ['is silent', silent, 'silence'],
  ])('and %s lets questions be answered, and is logged once', async (_name, updates, fault) => {
    const { claims, warnings } = claimsOver(updates, 20);
    const { bot, bring, dealtWith } = await startProcess(claims);
    for (const id of [77, 78]) {
      expect(await bring(id)).toBe(200);
      await dealtWith(id);
    }
    expect(bot.events).toHaveLength(2);
    expect(warnings).toEqual([{ fault }]);
  });

  it('and has never been open lets questions be answered, and decides once it is', async () => {
    const claims = createUpdateClaims({ ...CLOCKS, log: QUIET, patienceMs: 20 });
    expect(await claims.claim(7, 77)).toBe(true);
    claims.open({ takenUpdates: { ...away, take: async () => false } });
    expect(await claims.claim(7, 77)).toBe(false);
  });

  it.each([
    ['silent', 3_000, 1_000],
    ['refusing', 0, 0],
  ] as const)('is left alone for ten seconds once it was %s three times', async (how, waitedMs, triedMs) => {
    const { claim, pass, become } = outage();
    become(how);
    expect(await claim(100)).toEqual({ asked: 3, waitedMs, answered: 100 });
    pass(9_999);
    expect(await claim(100)).toEqual({ asked: 0, waitedMs: 0, answered: 100 });
    pass(1);
    expect(await claim(100)).toEqual({ asked: 1, waitedMs: triedMs, answered: 100 });
  });

  it('is tried by a single update after a rest, while the others do not wait', async () => {
    const { claim, atOnce, pass } = outage();
    await claim(3);
    pass(10_000);
    expect(await atOnce(50)).toBe(1);
  });

  it('decides again as soon as it is back, and three failures are needed anew', async () => {
    const { claim, pass, become } = outage();
    await claim(3);
    become(undefined);
    pass(10_000);
    expect(await claim(5)).toEqual({ asked: 5, waitedMs: 0, answered: 0 });
    become('refusing');
    expect(await claim(2)).toMatchObject({ asked: 2 });
    become(undefined);
    expect(await claim(1)).toMatchObject({ answered: 0 });
    become('refusing');
    expect(await claim(9)).toMatchObject({ asked: 3 });
  });
});
