import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../src/config.ts';
import type { Log } from '../../src/core/log.ts';
import { runDoctor } from '../../src/doctor/command.ts';
import { openHttp, say } from '../../src/http/server.ts';
import { rememberMove } from '../../src/storage/moves.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../loopback/discord/server.ts';
import { SERVER_ERROR, UNAUTHORIZED } from '../loopback/telegram/faults.ts';
import { SECRET } from '../loopback/telegram/harness.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from '../loopback/telegram/server.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };

let telegram: LoopbackTelegram;
let discord: LoopbackDiscord;
let folder: string;

beforeEach(async () => {
  [telegram, discord] = await Promise.all([startLoopbackTelegram(), startLoopbackDiscord()]);
  folder = await mkdtemp(join(tmpdir(), 'verbatim-doctor-'));
  await mkdir(join(folder, 'corpus'));
  await mkdir(join(folder, 'data'));
  await writeFile(
    join(folder, 'corpus', 'rules.md'),
    '# House rules\n\nQuiet hours begin at 22:00 every day.\n',
  );
});

afterEach(async () => {
  await Promise.all([telegram.stop(), discord.stop()]);
  await rm(folder, { recursive: true, force: true });
});

function configOf(extra: Record<string, string> = {}): Config {
  return readConfig({
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: join(folder, 'data'),
    CORPUS_DIR: join(folder, 'corpus'),
    ...extra,
  });
}

async function examine(extra: Record<string, string> = {}, nowMs: () => number = Date.now) {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(line);
  const status = await runDoctor([], configOf(extra), { out, log: silent, nowMs });
  return { status, text: lines.join('\n') };
}

describe('in good order', () => {
  it('says so, line by line, in words, and changes nothing', async () => {
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).not.toMatch(/^ {2}(warn|fail)/m);
    for (const line of [
      'The token is that of verbatim.',
      'No privileged intent is on, and none is needed.',
      '999 of 1000 starts of a session are left today.',
      'The bot is in 1 server; in 1 of them its role may do all that it needs.',
      'The token is that of https://t.me/VerbatimBot.',
      'Privacy mode is on: in groups the bot hears commands and replies, and not always mentions.',
      'Updates are fetched by polling, and no webhook is in the way.',
      'rules.md: markdown, language en, 1 passage, shown to everybody.',
    ]) {
      expect(text).toContain(`  ok    ${line}\n`);
    }
    expect(text).toMatch(/\n\d+ ok, 0 to look at \(warn\), 0 to mend \(fail\)$/);
    expect(await readdir(join(folder, 'data'))).toEqual([]);
    expect(telegram.calls.map(({ method }) => method).filter((method) => method !== '')).toEqual([
      'getMe',
      'getWebhookInfo',
    ]);
    expect(discord.requests.every(({ method }) => method === 'GET' || method === 'HEAD')).toBe(true);
    expect(discord.gateway.counts.identified).toBe(0);
  });

  it('says the same as one JSON object', async () => {
    const lines: string[] = [];
    const io = { out: (line: string) => void lines.push(line), log: silent, nowMs: Date.now };
    expect(await runDoctor(['--json'], configOf(), io)).toBe(0);
    const report = JSON.parse(lines.join(''));
    expect(report.ok).toBe(true);
    expect(report.areas.map(({ name }: { name: string }) => name)).toEqual([
      'Settings',
      'Discord',
      'Telegram',
      'Database',
      'Machine',
      'Running',
      'Documents',
    ]);
  });

  it('points to the console where no platform is set up', async () => {
    const { status, text } = await examine({ TELEGRAM_TOKEN: '', DISCORD_TOKEN: '' });
    expect(status).toBe(0);
    expect(text).toContain('  warn  No platform is set up: npm start opens the console.\n');
  });
});

describe('with trouble at Telegram', () => {
  it.each([
    ['refused', UNAUTHORIZED, 'BotFather'],
    ['out of form', { kind: 'answer', code: 404, description: 'Not Found' }, 'BotFather'],
    ['not answered', SERVER_ERROR, 'can be reached from here'],
  ] as const)('fails where the token is %s', async (_name, fault, words) => {
    telegram.fail('getMe', fault);
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toMatch(/Telegram\n {2}fail {2}/);
    expect(text).toContain(words);
    expect(text).not.toContain(telegram.token);
  });

  it('warns of what @BotFather was not told', async () => {
    telegram.abilities.supports_inline_queries = false;
    telegram.abilities.can_read_all_group_messages = true;
    telegram.abilities.can_join_groups = false;
    const { status, text } = await examine();
    expect(status).toBe(0);
    for (const command of ['/setinline', '/setprivacy', '/setjoingroups']) expect(text).toContain(command);
  });

  it("fails where another program's webhook is in the way of polling", async () => {
    telegram.setWebhook(true);
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toContain('another program has set a webhook at 127.0.0.1:1.');
    expect(text).not.toContain('/elsewhere');
  });

  it('knows a webhook of its own, and tells what the next start does', async () => {
    telegram.setWebhook(true);
    await writeFile(join(folder, 'data', 'telegram-webhook'), 'http://127.0.0.1:1/elsewhere');
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).toContain('the next start removes it and polls');
  });

  it('tells why Telegram cannot bring updates to the webhook', async () => {
    const url = 'http://127.0.0.1:1/elsewhere';
    telegram.setWebhook(true);
    const info = telegram.courier.info();
    telegram.courier.info = () => ({
      ...info,
      pending_update_count: 500,
      last_error_date: Math.floor(Date.now() / 1000) - 60,
      last_error_message: 'SSL error {error:0A000086}',
    });
    const { status, text } = await examine({
      TELEGRAM_WEBHOOK_URL: url,
      TELEGRAM_WEBHOOK_SECRET: SECRET,
      HTTP_PORT: '1',
    });
    expect(status).toBe(0);
    expect(text).toContain('  ok    Telegram brings updates to TELEGRAM_WEBHOOK_URL.');
    expect(text).toContain('within the last day: SSL error {error:0A000086}.');
    expect(text).toContain('500 updates wait at Telegram.');
    expect(text).not.toContain(SECRET);
  });
});

describe('with trouble at Discord', () => {
  it('fails where the token is refused', async () => {
    discord.revokeToken();
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toMatch(/Discord\n {2}fail {2}The token is not accepted\.\n.*Reset Token/);
    expect(text).not.toContain(discord.token);
  });

  it.each([
    ['breaks', { kind: 'status', status: 500 }, 'Discord is having trouble (status 500)'],
    ['is cut off', { kind: 'reset', committed: false }, 'no answer came back from Discord'],
    ['is no Discord', { kind: 'status', status: 200, body: {} }, 'does not answer as Discord does'],
  ] as const)('fails where the connection %s', async (_name, fault, words) => {
    discord.faults.plan('GET', /@me$/, fault);
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toContain(words);
  });

  it('warns of missing permissions, needless intents, shards and few starts', async () => {
    discord.world.applicationFlags = (1 << 18) | (1 << 14);
    discord.world.shards = 3;
    discord.world.startsLeft = 4;
    discord.world.guilds = [
      { id: '1', name: 'Whole', permissions: '8' },
      { id: '2', name: 'Lame\u001b[2J', permissions: '1024' },
    ];
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).toContain(
      'Privileged intents are on that the bot does not use: Server Members, Message Content.',
    );
    expect(text).toContain('Discord recommends 3 shards');
    expect(text).toContain(
      'Only 4 of 1000 starts of a session are left today. They are counted anew in 4 h at the latest.',
    );
    expect(text).toContain('The bot is in 2 servers; in 1 of them its role may do all that it needs.');
    expect(text).toContain('In "Lame [2J" the bot lacks: Send Messages, Send Messages in Threads.');
    expect(text).not.toContain('\u001b');
  });

  it.each([
    [4, 'ok', 'SHARDS gives this process 2 of 4 shards; Discord recommends 4.'],
    [2, 'ok', 'SHARDS gives this process 2 of 4 shards; Discord recommends 2.'],
    [5, 'warn', 'SHARDS gives this process 2 of 4 shards, and Discord recommends 5.'],
  ])('compares SHARDS with the %d shards that Discord recommends', async (recommended, state, words) => {
    discord.world.shards = recommended;
    const { status, text } = await examine({ SHARDS: '[0,1]', SHARD_COUNT: '4' });
    expect(status).toBe(0);
    expect(text).toContain(`  ${state.padEnd(4)}  ${words} Other processes must serve the other 2,`);
    expect(text.includes(`SHARD_COUNT=${recommended}`)).toBe(state === 'warn');
  });

  it('fails where fewer starts are left than this process has shards', async () => {
    discord.world.shards = 4;
    discord.world.startsLeft = 2;
    const all = await examine();
    expect(all.status).toBe(2);
    expect(all.text).toContain(
      '  fail  2 of 1000 starts of a session are left today, and this process needs 4.',
    );
    const half = await examine({ SHARDS: '[0,1]', SHARD_COUNT: '4' });
    expect(half.status).toBe(0);
    expect(half.text).toContain('  warn  Only 2 of 1000 starts of a session are left today.');
  });

  it('shows the way into a server', async () => {
    discord.world.guilds = [];
    const { text } = await examine();
    expect(text).toContain(
      '  warn  The bot is in no server.\n        Open https://discord.com/oauth2/authorize?',
    );
  });
});

describe('with trouble on this machine', () => {
  it('fails where the clock is wrong, and warns where it is a little wrong', async () => {
    const wrong = await examine({}, () => Date.now() + 3_600_000);
    expect(wrong.status).toBe(2);
    expect(wrong.text).toMatch(/ {2}fail {2}The clock is 3\d{3} s ahead of that of 127\.0\.0\.1:\d+\./);
    const odd = await examine({}, () => Date.now() - 20_000);
    expect(odd.status).toBe(0);
    expect(odd.text).toMatch(/ {2}warn {2}The clock is \d+ s behind/);
  });

  it('fails where the data folder is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { status, text } = await examine({ DATA_DIR: file });
    expect(status).toBe(2);
    expect(text).toContain(`${file} is no folder.`);
  });

  it.skipIf(process.getuid?.() === 0)('fails where the data folder may not be written', async () => {
    await chmod(join(folder, 'data'), 0o500);
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toContain('cannot be written (EACCES).');
  });

  it('tells whether the bot runs, is ready, or another program has its port', async () => {
    const http = await openHttp(0, silent);
    const HTTP_PORT = String(http.port);
    const stranger = await examine({ HTTP_PORT });
    expect(stranger.status).toBe(2);
    expect(stranger.text).toContain(`Another program listens on HTTP_PORT ${HTTP_PORT}.`);
    const checks = [{ name: 'telegram', ok: false, detail: 'no answer for 90 s' }];
    const body = JSON.stringify({ ready: false, checks });
    http.route({ method: 'GET', path: '/readyz', handle: (_request, response) => say(response, 503, body) });
    const unready = await examine({ HTTP_PORT });
    expect(unready.text).toContain('The bot is running and not ready: telegram: no answer for 90 s.');
    await http.close();
    const nobody = await examine({ HTTP_PORT });
    expect(nobody.text).toContain(`Nobody listens on HTTP_PORT ${HTTP_PORT}`);
  });
});

describe('with trouble in the database', () => {
  it('reads a healthy one without changing it', async () => {
    const storage = await openSqlite(join(folder, 'data', 'verbatim.db'));
    await storage.close();
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).toContain('verbatim.db is whole.');
    expect(text).toMatch(/Its tables are of version \d+\./);
    expect(text).toContain('0 digests are subscribed to, 0 of them active.');
  });

  it('fails where the file is no database', async () => {
    await writeFile(join(folder, 'data', 'verbatim.db'), 'not a database at all, but long enough'.repeat(99));
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toMatch(/verbatim\.db cannot be read \(.*\)\.\n {8}Check its rights, or restore a backup\./);
  });

  it('fails where a newer program has written it', async () => {
    const storage = await openSqlite(join(folder, 'data', 'verbatim.db'));
    await storage.database.executeQuery({
      sql: 'update schema_version set version = 999',
      parameters: [],
      query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
      queryId: { queryId: 'test' },
    });
    await storage.close();
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toContain('Its tables are of version 999');
  });

  it('fails where PostgreSQL does not answer, and keeps the password to itself', async () => {
    const { status, text } = await examine({ DATABASE_URL: 'postgres://me:hush@127.0.0.1:1/verbatim' });
    expect(status).toBe(2);
    expect(text).toContain('postgres://me@127.0.0.1:1/verbatim cannot be used (connect ECONNREFUSED');
    expect(text).not.toContain('hush');
  });

  it('fails where something else answers in its place', async () => {
    const other = createServer((_request, response) => void response.end('no database'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { status } = await examine({ DATABASE_URL: `postgres://me@127.0.0.1:${port}/verbatim` });
    expect(status).toBe(2);
    other.closeAllConnections();
    other.close();
  });

  it.skipIf(!process.env.TEST_DATABASE_URL)('looks at PostgreSQL and its clock', async () => {
    const { status, text } = await examine({ DATABASE_URL: process.env.TEST_DATABASE_URL ?? '' });
    expect(status).toBe(0);
    expect(text).toMatch(/answers in \d+ ms \(PostgreSQL \d/);
    expect(text).toContain('Its clock agrees with that of this machine.');
  });
});

describe('with trouble in the documents', () => {
  it('warns of each file that is left out, unreadable, empty or of unknown language', async () => {
    const corpus = join(folder, 'corpus');
    await writeFile(join(corpus, 'old.doc'), 'x');
    await writeFile(join(corpus, 'bare.md'), '# Only a heading\n');
    await writeFile(join(corpus, 'torn.md'), `# Torn\n\n${'Quiet \uFFFD hours \uFFFD begin. '.repeat(4)}\n`);
    await writeFile(
      join(corpus, 'twin.md'),
      '# House rules\n\nBreakfast is served at eight in the morning.\n',
    );
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).toMatch(/ {2}warn {2}old\.doc: \.doc files cannot be read\.\n {8}Save it as \.docx\./);
    expect(text).toMatch(/ {2}warn {2}bare\.md/);
    expect(text).toContain('torn.md: 8 characters could not be read.');
    expect(text).toContain('another document has the title "House rules", too: twin.md.');
  });

  it('says who may see each, and fails where that cannot be read, since the bot would not start', async () => {
    const rules = join(folder, 'corpus', 'access.yml');
    await writeFile(rules, '- documents: rules.md\n  places: [discord:100]\n');
    const limited = await examine();
    expect(limited.status).toBe(0);
    expect(limited.text).toContain('rules.md: markdown, language en, 1 passage, shown only in discord:100.');
    await writeFile(rules, '- documents: rules.md\n');
    const broken = await examine();
    expect(broken.status).toBe(2);
    expect(broken.text).toMatch(/ {2}fail {2}access\.yml:1: "places" needs a list/);
    expect(broken.text).toContain('1 passage, shown to nobody until the rules can be read.');
  });

  it('fails where the settings cannot be read, since the bot would not start', async () => {
    await writeFile(join(folder, 'corpus', 'settings.yml'), 'answers: loud\n');
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toMatch(/ {2}fail {2}settings\.yml:1: /);
  });

  it('warns of a rule that knows a group by an id that it no longer has', async () => {
    const rules = join(folder, 'corpus', 'access.yml');
    await writeFile(rules, '- documents: rules.md\n  places: [telegram:-5]\n');
    const storage = await openSqlite(join(folder, 'data', 'verbatim.db'));
    await rememberMove(storage.settings, 'telegram:-5', 'telegram:-1005');
    await storage.close();
    const { status, text } = await examine();
    expect(status).toBe(0);
    expect(text).toContain(
      '  warn  access.yml: the rule for "rules.md" names telegram:-5, which is telegram:-1005 now: its documents are no longer shown there.\n        Write telegram:-1005 in place of telegram:-5.',
    );
    await writeFile(rules, '- documents: rules.md\n  places: [telegram:-1005]\n');
    expect((await examine()).text).not.toContain('is telegram:-1005 now');
  });

  it('fails where there is nothing to answer from', async () => {
    await rm(join(folder, 'corpus'), { recursive: true });
    const { status, text } = await examine();
    expect(status).toBe(2);
    expect(text).toContain('there is no such folder; create it and put documents in it');
  });
});
