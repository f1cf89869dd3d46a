import { type BotLimits, createBot } from '../src/core/bot.ts';
import { createLibrary } from '../src/core/library.ts';
import { startDiscordHarness } from '../tests/loopback/discord/harness.ts';
import { slash } from '../tests/loopback/discord/interactions.ts';
import { until } from '../tests/loopback/discord/until.ts';
import { PRIVATE, sent } from '../tests/loopback/telegram/chats.ts';
import { startTelegramHarness } from '../tests/loopback/telegram/harness.ts';
import { createLanguage, writeDocuments, writeQuestions } from './text.ts';

/** Questions a second that came back answered over a loopback platform. */
export interface AdapterFigure {
  readonly adapter: string;
  readonly questionsPerSecond: number;
}

const SEED = 7;
const PASSAGES = 1_000;
const QUESTIONS = 400;

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const UNLIMITED = { capacity: Number.POSITIVE_INFINITY, refillMs: 1 };
const NO_LIMITS: BotLimits = { actor: UNLIMITED, place: UNLIMITED, typing: UNLIMITED };

/** All questions at once, from as many people, through real clients: the time until the last answer has been posted. */
export async function measureAdapters(): Promise<readonly AdapterFigure[]> {
  const documents = writeDocuments(createLanguage(SEED), PASSAGES, SEED);
  const library = createLibrary(documents);
  const questions = writeQuestions(documents, QUESTIONS, SEED);
  const bot = createBot({
    library: () => library,
    now: () => performance.now(),
    log: QUIET,
    limits: NO_LIMITS,
  });

  const telegram = await startTelegramHarness(bot);
  const telegramMs = await timed(async () => {
    questions.forEach((question, at) => {
      const chat = { ...PRIVATE, id: PRIVATE.id + at };
      telegram.server.push(sent(chat, question));
    });
    await until('every question is answered', () => telegram.shown().length >= questions.length);
  });
  await telegram.stop();

  const discord = await startDiscordHarness(bot);
  const discordMs = await timed(async () => {
    const asked = questions.map((question) => slash(discord.server, 'ask', { question }));
    await until('every question is answered', () =>
      asked.every((interaction) => interaction.callback !== undefined && !interaction.thinking),
    );
  });
  await discord.stop();
  return [
    { adapter: 'telegram', questionsPerSecond: (questions.length / telegramMs) * 1_000 },
    { adapter: 'discord', questionsPerSecond: (questions.length / discordMs) * 1_000 },
  ];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
