import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, AdapterStatus } from '../../src/core/adapter.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Bot, CommandEvent, Place, Reply } from '../../src/core/model.ts';
import type { DigestFacts } from '../../src/http/health.ts';
import { type Operations, openOperations } from '../../src/http/operations.ts';
import { REPLIES } from '../fixtures/replies.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const MINUTE_MS = 60_000;
const EMPTY: Library = createLibrary([], {});

interface Stage {
  readonly operations: Operations;
  get(path: string): Promise<{ readonly status: number; readonly text: string }>;
  nowMs: number;
}

let stage: Stage | undefined;

async function open(): Promise<Stage> {
  const port = await freePort();
  const library = { ...EMPTY, passages: [{}, {}, {}] } as unknown as Library;
  const operations = await openOperations({
    httpPort: port,
    library: { current: () => library },
    log: silent,
    nowMs: () => opened.nowMs,
  });
  const opened: Stage = {
    operations,
    nowMs: 1_000_000,
    get: async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return { status: response.status, text: await response.text() };
    },
  };
  stage = opened;
  return opened;
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

afterEach(async () => {
  await stage?.operations.close();
  stage = undefined;
});

function adapterWith(status: () => AdapterStatus, platform = 'telegram'): Adapter {
  return {
    platform,
    status,
    run: async () => {},
    permit: async () => ({ kind: 'allowed' as const }),
    locate: async (place: Place) => place,
    post: async () => ({ kind: 'unknown', detail: 'never posted' }),
    amend: async () => ({ kind: 'gone', detail: 'never posted' }),
  };
}

const SHARDS: AdapterStatus['shards'] = [
  { shard: 0, state: 'ready' },
  { shard: 3, state: 'connecting' },
];
const READY: AdapterStatus = { state: 'ready', detail: 'Telegram answers', lastContactMs: 1_000_000 };

function digests(given: Partial<DigestFacts> = {}): DigestFacts {
  return {
    status: () => ({ state: 'ready', detail: 'Digests are posted when they are due.' }),
    nextWakeMs: async () => undefined,
    counts: async () => ({ due: 3, sent: 40, unknown: 1 }),
    ...given,
  };
}

describe('readiness', () => {
  it('is red before the platforms are started, while the process is alive', async () => {
    const { get } = await open();
    expect(await get('/healthz')).toEqual({ status: 200, text: 'alive\n' });
    expect((await get('/readyz')).status).toBe(503);
  });

  it('is green when the index is loaded, the platforms answer and no digest waits', async () => {
    const { get, operations } = await open();
    operations.watch({ adapters: [adapterWith(() => READY)], digests: digests() });
    const { status, text } = await get('/readyz');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      ready: true,
      checks: [
        { name: 'index', ok: true, detail: '3 passages are loaded' },
        { name: 'telegram', ok: true, detail: 'Telegram answers' },
        { name: 'digests', ok: true, detail: 'Digests are posted when they are due.' },
      ],
    });
  });

  it.each<[string, AdapterStatus]>([
    ['still connects', { state: 'connecting', detail: 'connecting' }],
    ['fails', { ...READY, state: 'failing', detail: 'Telegram cannot be reached' }],
    ['was given up', { ...READY, state: 'failing', detail: 'Telegram does not know this token' }],
    ['has never answered', { state: 'ready', detail: 'Telegram answers' }],
  ])('is red when one platform %s, although the other is well', async (_name, status) => {
    const { get, operations } = await open();
    operations.watch({ adapters: [adapterWith(() => READY, 'discord'), adapterWith(() => status)] });
    const { text, ...answer } = await get('/readyz');
    expect(answer.status).toBe(503);
    expect(text).toContain('"name": "telegram",\n      "ok": false');
  });

  it('turns red within a minute of an outage, even where nothing else tells of it', async () => {
    const opened = await open();
    opened.operations.watch({ adapters: [adapterWith(() => READY)] });
    opened.nowMs += MINUTE_MS;
    expect((await opened.get('/readyz')).status).toBe(200);
    opened.nowMs += 1;
    const { status, text } = await opened.get('/readyz');
    expect(status).toBe(503);
    expect(text).toContain('no answer for 60 s');
  });

  it.each<[string, Partial<DigestFacts>, string]>([
    ['is away', { status: () => ({ state: 'failing', detail: 'The database fails' }) }, 'The database fails'],
    ['hangs', { nextWakeMs: () => new Promise(() => undefined) }, 'does not answer'],
    ['breaks', { nextWakeMs: () => Promise.reject(new Error('no')) }, 'does not answer'],
    ['holds digests that nobody sends', { nextWakeMs: async () => 1_000_000 - 601_000 }, 'waiting for 601 s'],
  ])('is red when the ledger %s', async (_name, given, words) => {
    const { get, operations } = await open();
    operations.watch({ adapters: [adapterWith(() => READY)], digests: digests(given) });
    const { status, text } = await get('/readyz');
    expect(status).toBe(503);
    expect(text).toContain(words);
  });
});

describe('metrics', () => {
  const PLACE = { platform: 'telegram', id: '1', direct: true };
  const asked = (command: string, options: Record<string, string> = {}): CommandEvent => ({
    kind: 'command',
    command,
    options,
    place: PLACE,
    actor: '1',
    locale: 'en',
    admin: false,
  });
  const text = (extra: Partial<Reply> = {}): Reply => ({
    blocks: [{ kind: 'text', text: 'The documents do not say.' }],
    buttons: [],
    private: false,
    replaces: false,
    ...extra,
  });
  const quoting = Object.values(REPLIES).find((reply) => reply.blocks.some(({ kind }) => kind === 'quote'));

  function botOf(reply: () => Reply | undefined): Bot {
    return { reply: async () => reply(), results: async () => [], choices: async () => [] };
  }

  it.each<[string, CommandEvent, () => Reply | undefined, string]>([
    ['an answer', asked('ask'), () => quoting, 'kind="ask",outcome="answered"'],
    ['an abstention', asked('ask'), () => text(), 'kind="ask",outcome="abstained"'],
    [
      'an abstention to a private question',
      asked('ask', { private: 'true' }),
      () => text({ private: true }),
      'kind="ask",outcome="abstained"',
    ],
    ['a limit', asked('ask'), () => text({ private: true }), 'kind="ask",outcome="declined"'],
    ['silence', asked('ask'), () => undefined, 'kind="ask",outcome="silent"'],
    ['help', asked('help'), () => text(), 'kind="help",outcome="shown"'],
    ['a name that somebody made up', asked('x"} 1\nfake 1'), () => text(), 'kind="other",outcome="shown"'],
  ])('count %s', async (_name, event, reply, labels) => {
    const { get, operations } = await open();
    await operations.measure(botOf(reply)).reply(event);
    const { text: shown } = await get('/metrics');
    expect(shown).toContain(`verbatim_events_total{platform="telegram",${labels}} 1`);
    expect(shown).toMatch(/verbatim_event_seconds_count\{platform="telegram",kind="\w+"\} 1/);
    expect(shown).toContain('verbatim_events_under_way{platform="telegram"} 0');
    expect(shown).not.toContain('fake');
  });

  it('count a fault, and pass it on', async () => {
    const { get, operations } = await open();
    const broken = botOf(() => {
      throw new Error('a fault');
    });
    await expect(operations.measure(broken).reply(asked('ask'))).rejects.toThrow('a fault');
    expect((await get('/metrics')).text).toContain('kind="ask",outcome="failed"} 1');
  });

  it('tell of 429s, platforms, index, digests and the process', async () => {
    const opened = await open();
    const { get, operations } = opened;
    operations.watch({
      adapters: [
        adapterWith(() => READY),
        adapterWith(() => ({ state: 'connecting', detail: '', shards: SHARDS }), 'discord'),
      ],
      digests: digests({ nextWakeMs: async () => 1_000_000 - 30_000 }),
    });
    operations.limited('telegram');
    opened.nowMs += 5_000;
    const { text: shown } = await get('/metrics');
    for (const line of [
      'verbatim_rate_limited_total{platform="telegram"} 1',
      'verbatim_platform_up{platform="telegram"} 1',
      'verbatim_platform_up{platform="discord"} 0',
      'verbatim_platform_silence_seconds{platform="telegram"} 5',
      'verbatim_shard_up{platform="discord",shard="0"} 1',
      'verbatim_shard_up{platform="discord",shard="3"} 0',
      'verbatim_ready 0',
      'verbatim_index_passages 3',
      'verbatim_digests{state="sent"} 40',
      'verbatim_digests_behind_seconds 35',
    ]) {
      expect(shown).toContain(`${line}\n`);
    }
    expect(shown).not.toContain('silence_seconds{platform="discord"}');
    expect(shown).toMatch(/process_resident_memory_bytes \d+/);
  });

  it('survive a database that is away', async () => {
    const { get, operations } = await open();
    const away = () => Promise.reject(new Error('away'));
    operations.watch({
      adapters: [adapterWith(() => READY)],
      digests: digests({ counts: away, nextWakeMs: away }),
    });
    const { status, text: shown } = await get('/metrics');
    expect(status).toBe(200);
    expect(shown).toContain('verbatim_ready 0\n');
    expect(shown).not.toMatch(/^verbatim_digests(_behind_seconds)?[ {]/m);
  });
});

it('serves and measures nothing without a port', async () => {
  const operations = await openOperations({
    library: { current: () => EMPTY },
    log: silent,
  });
  const bot: Bot = { reply: async () => undefined, results: async () => [], choices: async () => [] };
  expect(operations.measure(bot)).toBe(bot);
  operations.watch({ adapters: [] });
  await operations.close();
});
