import { expect, it } from 'vitest';
import { type Adapter, AdapterError } from '../src/core/adapter.ts';
import type { Place } from '../src/core/model.ts';
import { supervise } from '../src/supervisor.ts';

function adapterOf(runs: readonly (() => Promise<void>)[]): Adapter {
  const left = [...runs];
  return {
    platform: 'test',
    run: async () => {
      await left.shift()?.();
    },
    permit: async () => ({ kind: 'allowed' as const }),
    locate: async (place: Place) => place,
    post: async () => ({ kind: 'unknown', detail: 'never posted' }),
    amend: async () => ({ kind: 'gone', detail: 'never posted' }),
    status: () => ({ state: 'stopped', detail: 'test' }),
  };
}

function fixture() {
  const waits: number[] = [];
  const lines: string[] = [];
  const helpless: boolean[] = [];
  const write = (_fields: unknown, message: string) => void lines.push(message);
  let nowMs = 0;
  return {
    waits,
    lines,
    helpless,
    pass: (ms: number) => {
      nowMs += ms;
    },
    deps: {
      log: { debug: write, info: write, warn: write, error: write },
      now: () => nowMs,
      wait: async (ms: number) => void waits.push(ms),
      random: () => 1,
      onHelpless: (isSo: boolean) => void helpless.push(isSo),
    },
  };
}

const fail = (retryable: boolean) => async () => {
  throw new AdapterError('The platform is away.', { retryable });
};

it('tries again after growing waits when a platform is away', async () => {
  const { waits, deps } = fixture();
  const adapter = adapterOf([fail(true), fail(true), fail(true), async () => {}]);
  await supervise(adapter, new AbortController().signal, deps);
  expect(waits).toEqual([1_000, 2_000, 4_000]);
});

it('says why where only the owner can help, and looks again some minutes later', async () => {
  const { waits, lines, helpless, deps } = fixture();
  await supervise(adapterOf([fail(false), fail(true), async () => {}]), new AbortController().signal, deps);
  expect(waits).toEqual([300_000, 1_000]);
  expect(helpless).toEqual([false, true, false, false]);
  expect(lines).toEqual(['The platform is away.', 'The platform is away.']);
});

it('waits shortly again after a long time of good service', async () => {
  const { waits, deps, pass } = fixture();
  const serveLong = async () => {
    pass(600_000);
    throw new AdapterError('The connection was lost.', { retryable: true });
  };
  await supervise(adapterOf([fail(true), fail(true), serveLong]), new AbortController().signal, deps);
  expect(waits).toEqual([1_000, 2_000, 1_000]);
});

it('does not repeat an unforeseen error, which may hold a token', async () => {
  const { lines, deps } = fixture();
  const leak = async () => {
    throw new TypeError('GET https://host/bot123:secret/getMe failed');
  };
  await supervise(adapterOf([leak]), new AbortController().signal, deps);
  expect(lines).toEqual(['test stopped: TypeError']);
});

it('stops trying once it is asked to stop', async () => {
  const { deps, lines } = fixture();
  const controller = new AbortController();
  const wait = async () => controller.abort();
  const runs = Array.from({ length: 9 }, () => fail(true));
  await supervise(adapterOf(runs), controller.signal, { ...deps, wait });
  expect(lines).toHaveLength(1);
});
