import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { readMarkdown } from '../loopback/discord/reader.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../loopback/discord/server.ts';
import { until } from '../loopback/discord/until.ts';
import { ALICE, PRIVATE, sent } from '../loopback/telegram/chats.ts';
import { SERVER_ERROR, UNAUTHORIZED } from '../loopback/telegram/faults.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from '../loopback/telegram/server.ts';
import { type Program, run } from './program.ts';

const RULES = `# Quiet hours

The quiet hours begin at ten in the evening.

# Laundry

The washing machine stands in the cellar.
`;

const QUESTION = 'When do the quiet hours begin?';
const QUIET = 'The quiet hours begin at ten in the evening.';

const servers: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

interface Stage {
  readonly discord: LoopbackDiscord;
  readonly telegram: LoopbackTelegram;
  readonly corpus: string;
  start(environment?: Readonly<Record<string, string>>): Promise<Program>;
  askDiscord(question: string): void;
  askTelegram(question: string): void;
  discordShows(text: string): Promise<void>;
  telegramShows(text: string): Promise<void>;
}

async function setStage(): Promise<Stage> {
  const discord = await startLoopbackDiscord();
  const telegram = await startLoopbackTelegram();
  servers.push(discord, telegram);
  const corpus = await folderOf({ 'rules.md': RULES });
  const connection = {
    CORPUS_DIR: corpus,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    TELEGRAM_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
  };
  const onDiscord = () => discord.world.messages.map(({ content }) => readMarkdown(content).text).join('\n');
  const onTelegram = () => telegram.messages.map(({ text }) => text).join('\n');
  return {
    discord,
    telegram,
    corpus,
    start: (environment) => run(['start'], { environment: { ...connection, ...environment } }),
    askDiscord: (question) => void slash(discord, 'ask', { question }),
    askTelegram: (question) => void telegram.push(sent(PRIVATE, question)),
    discordShows: (text) => until(`Discord shows "${text}"`, () => onDiscord().includes(text)),
    telegramShows: (text) => until(`Telegram shows "${text}"`, () => onTelegram().includes(text)),
  };
}

/** Waits until both platforms are connected. */
async function connected(program: Program): Promise<void> {
  await program.said('this link adds the bot to a server');
  await program.said('Telegram is connected');
}

describe('one process with both tokens', () => {
  it('answers on both platforms in the same words, and stops in good order', async () => {
    const stage = await setStage();
    const program = await stage.start();
    await connected(program);
    stage.askDiscord(QUESTION);
    stage.askTelegram(QUESTION);
    await Promise.all([stage.discordShows(QUIET), stage.telegramShows(QUIET)]);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(stage.discord.problems).toEqual([]);
    expect(stage.telegram.violations).toEqual([]);
  });

  it('prints no token and nothing that was asked or answered, whatever the log level', async () => {
    const stage = await setStage();
    const program = await stage.start({ LOG_LEVEL: 'trace' });
    await connected(program);
    stage.askDiscord(QUESTION);
    stage.askTelegram('Where may the zeppelins land?');
    await Promise.all([stage.discordShows(QUIET), stage.telegramShows('The documents do not say')]);
    stage.telegram.fail('getUpdates', { kind: 'reset' });
    stage.discord.gateway.close();
    stage.askTelegram('And the zeppelins?');
    await until('Telegram answers again', () => stage.telegram.messages.length > 1);
    program.process.kill('SIGINT');
    expect(await program.ended).toBe(0);
    const printed = program.output() + program.errors();
    expect(printed).toContain('"asked"');
    for (const secret of [
      stage.discord.token,
      stage.telegram.token,
      'interaction-secret',
      ALICE.first_name,
    ]) {
      expect(printed).not.toContain(secret);
    }
    expect(printed).not.toMatch(/quiet hours|zeppelin/i);
  });

  it('answers what is in flight before it stops, once', async () => {
    const stage = await setStage();
    const people = Array.from({ length: 30 }, (_, i) => ({ ...ALICE, id: 1_000 + i }));
    for (const from of people) stage.telegram.push(sent({ ...PRIVATE, id: from.id }, QUESTION, { from }));
    const program = await stage.start();
    await until('the first is answered', () => stage.telegram.messages.length > 0);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const answered = stage.telegram.messages.map(({ chatId }) => chatId).sort();
    expect(answered).toEqual(people.map(({ id }) => id));
    const again = await stage.start();
    await connected(again);
    again.process.kill('SIGTERM');
    expect(await again.ended).toBe(0);
    expect(stage.telegram.messages).toHaveLength(people.length);
  });
});

describe('a platform that fails to log in', () => {
  it('does not silence the other, and serves as soon as it can', async () => {
    const stage = await setStage();
    stage.telegram.fail('getMe', SERVER_ERROR, SERVER_ERROR);
    const program = await stage.start();
    await program.said('this link adds the bot to a server');
    stage.askDiscord(QUESTION);
    await stage.discordShows(QUIET);
    await program.said('Telegram is connected');
    stage.askTelegram(QUESTION);
    await stage.telegramShows(QUIET);
    const waits = program
      .log()
      .filter(({ platform, waitMs }) => platform === 'telegram' && waitMs !== undefined);
    expect(waits.map(({ failures }) => failures)).toEqual([1, 2]);
  });

  it('is Discord, and Telegram answers', async () => {
    const stage = await setStage();
    stage.discord.faults.plan('GET', /gateway/, { kind: 'status', status: 500 }, 1);
    const program = await stage.start();
    await program.said('Telegram is connected');
    stage.askTelegram(QUESTION);
    await stage.telegramShows(QUIET);
    await program.said('this link adds the bot to a server');
    stage.askDiscord(QUESTION);
    await stage.discordShows(QUIET);
  });

  it('for a wrong token says where to get the right one, and leaves the other alone', async () => {
    const stage = await setStage();
    const program = await stage.start({ DISCORD_TOKEN: 'a.wrong.token' });
    await program.said('choose your application, then Bot › Reset Token');
    await program.said('Telegram is connected');
    stage.askTelegram(QUESTION);
    await stage.telegramShows(QUIET);
    expect(program.process.exitCode).toBeNull();
  });

  it('ends the process with status 2 where no platform is left that could serve', async () => {
    const stage = await setStage();
    stage.telegram.fail('getMe', UNAUTHORIZED);
    const program = await stage.start({ DISCORD_TOKEN: 'a.wrong.token' });
    expect(await program.ended).toBe(2);
    expect(program.errors()).toContain('https://discord.com/developers/applications');
    expect(program.errors()).toContain('@BotFather');
  });
});

describe('the documents while the bot runs', () => {
  it('are followed, and a broken file keeps its last good version', async () => {
    const stage = await setStage();
    const program = await stage.start();
    await connected(program);
    const documents = Number(program.log().find(({ msg }) => msg === 'the documents are ready')?.documents);
    const file = join(stage.corpus, 'rules.md');
    await writeFile(file, RULES.replace('ten in the evening', 'eleven at night'));
    await program.said('the documents changed');
    stage.askTelegram(QUESTION);
    await stage.telegramShows('The quiet hours begin at eleven at night.');
    await writeFile(file, Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x41, 0xe9, 0x0a));
    await program.said('skipped: ');
    stage.askDiscord(QUESTION);
    await stage.discordShows('The quiet hours begin at eleven at night.');
    await writeFile(
      join(stage.corpus, 'bees.md'),
      '# Bees\n\nThe bees live on the roof above the library.\n',
    );
    await until('the new file is read', () =>
      program.log().some((line) => line.msg === 'the documents changed' && line.documents === documents + 1),
    );
    stage.askTelegram('Where do the bees live?');
    await stage.telegramShows('The bees live on the roof above the library.');
  });
});
