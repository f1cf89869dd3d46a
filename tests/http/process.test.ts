import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { start } from '../../src/cli/start.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { createLibrary } from '../../src/core/library.ts';
import type { Log } from '../../src/core/log.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { openHttp } from '../../src/http/server.ts';
import { toEverybody } from '../fixtures/libraries.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../loopback/discord/server.ts';
import { until } from '../loopback/discord/until.ts';
import { PRIVATE, sent } from '../loopback/telegram/chats.ts';
import { flood } from '../loopback/telegram/faults.ts';
import { SECRET } from '../loopback/telegram/harness.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from '../loopback/telegram/server.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

let telegram: LoopbackTelegram;
let discord: LoopbackDiscord;
let folder: string;
let running: Promise<number> | undefined;
let stopping: AbortController;

beforeEach(async () => {
  [telegram, discord] = await Promise.all([startLoopbackTelegram(), startLoopbackDiscord()]);
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(join(folder, 'corpus', 'rules.md'), '# House rules\n\nQuiet hours begin at 22:00.\n');
  stopping = new AbortController();
});

afterEach(async () => {
  stopping.abort();
  await running;
  await Promise.all([telegram.stop(), discord.stop(), rm(folder, { recursive: true })]);
  expect(telegram.violations).toEqual([]);
});

/** Runs the program as `npm start` does, without its process. */
async function run(extra: Record<string, string> = {}): Promise<(path: string) => Promise<Response>> {
  const port = await freePort();
  const config: Config = readConfig({
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: join(folder, 'data'),
    HTTP_PORT: String(port),
    ...Object.fromEntries(
      Object.entries(extra).map(([name, value]) => [name, value.replace('PORT', `${port}`)]),
    ),
  });
  const library = createLibrary((await loadCorpus(join(folder, 'corpus'))).documents, {});
  const current = () => library;
  running = start({
    config,
    library: {
      current,
      libraries: toEverybody(current),
      unlimited: toEverybody(current),
      close: async () => {},
    },
    log: silent,
    io: { input: process.stdin, output: process.stdout, errors: process.stderr, environment: {} },
    signal: stopping.signal,
  });
  return (path) => fetch(`http://127.0.0.1:${port}${path}`);
}

async function freePort(): Promise<number> {
  const server = await openHttp(0, silent);
  await server.close();
  return server.port;
}

async function becomes(status: number, get: (path: string) => Promise<Response>): Promise<void> {
  for (;;) {
    const response = await get('/readyz').catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.status === status) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('turns green when both platforms are connected, counts, and turns red in an outage', async () => {
  const get = await run();
  await becomes(200, get);
  telegram.fail('sendMessage', flood(1));
  telegram.push(sent(PRIVATE, 'When do quiet hours begin?'));
  slash(discord, 'ask', { question: 'When do quiet hours begin?' });
  await until('both have answered', () => telegram.messages.length > 0 && discord.world.messages.length > 0);
  const metrics = await (await get('/metrics')).text();
  for (const platform of ['telegram', 'discord']) {
    expect(metrics).toMatch(
      new RegExp(`verbatim_events_total\\{platform="${platform}",kind="ask",outcome="\\w+"\\} 1`),
    );
    expect(metrics).toContain(`verbatim_platform_up{platform="${platform}"} 1`);
  }
  expect(metrics).toContain('verbatim_rate_limited_total{platform="telegram"} 1');
  expect(metrics).not.toContain(telegram.token);

  await telegram.stop();
  await becomes(503, get);
  const { checks } = JSON.parse(await (await get('/readyz')).text());
  expect(checks.find(({ name }: { name: string }) => name === 'telegram')).toMatchObject({ ok: false });
  expect(checks.find(({ name }: { name: string }) => name === 'discord')).toMatchObject({ ok: true });
});

it('counts the 429s of Discord', async () => {
  const get = await run();
  await becomes(200, get);
  discord.faults.plan('POST', /callback$/, {
    kind: 'status',
    status: 429,
    headers: { 'retry-after': '0.05', 'x-ratelimit-scope': 'user' },
    body: { message: 'slow down', retry_after: 0.05, global: false },
  });
  slash(discord, 'help', {});
  await until('it is counted', () => discord.world.messages.length > 0);
  expect(await (await get('/metrics')).text()).toContain('verbatim_rate_limited_total{platform="discord"} 1');
});

it('answers over a webhook, and fetches again after the switch back', async () => {
  const get = await run({
    TELEGRAM_WEBHOOK_URL: 'http://127.0.0.1:PORT/telegram',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
  });
  await becomes(200, get);
  telegram.push(sent(PRIVATE, 'When do quiet hours begin?'));
  await until('it is answered', () => telegram.messages.length === 1);
  expect(telegram.callsOf('getUpdates')).toEqual([]);
  stopping.abort();
  expect(await running).toBe(0);

  stopping = new AbortController();
  await becomes(200, await run());
  telegram.push(sent(PRIVATE, 'When do quiet hours begin?'));
  await until('it is answered again', () => telegram.messages.length === 2);
  expect(telegram.callsOf('deleteWebhook')).toHaveLength(1);
});
