import { PassThrough } from 'node:stream';
import { createConsole } from '../../src/adapters/console/adapter.ts';
import type { Adapter } from '../../src/core/adapter.ts';
import { COMMANDS } from '../../src/core/commands.ts';
import type { LogFields } from '../../src/core/log.ts';
import type { Bot, Place } from '../../src/core/model.ts';
import { startDiscordHarness } from '../loopback/discord/harness.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { readMarkdown } from '../loopback/discord/reader.ts';
import { CHANNEL } from '../loopback/discord/state.ts';
import { quiet, until } from '../loopback/discord/until.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';

/** A platform with the bot on it and a person before it, the same for every platform. */
export interface Stage {
  readonly adapter: Adapter;
  /** A place of the platform to which the bot can post. */
  readonly place: Place;
  /** Asks, and returns once the whole answer is to be seen. */
  ask(question: string): Promise<void>;
  /** Sends a command with the words that it takes, and returns once the whole answer is to be seen. */
  run(command: string, words: string): Promise<void>;
  /** Presses a button of the newest message, known by its label on a platform and by its name in a terminal. */
  press(button: { readonly name: string; readonly label: string }): Promise<void>;
  /** The words of the newest message that the platform sets apart as a quotation, blanks and line ends as one blank. */
  quotes(): readonly string[];
  /** All that is to be seen. */
  shown(): string;
  /** Everything that was logged, as text. */
  log(): string;
  /** Asks the adapter to stop; resolves when its run has ended. */
  stop(): Promise<void>;
}

export const STAGES: Readonly<Record<'discord' | 'telegram' | 'console', (bot: Bot) => Promise<Stage>>> = {
  discord: startDiscord,
  telegram: startTelegram,
  console: startConsole,
};

async function startDiscord(bot: Bot): Promise<Stage> {
  const harness = await startDiscordHarness(bot);
  return {
    ...harness,
    place: { platform: 'discord', id: CHANNEL, direct: false },
    run: (command, words) => {
      const [option] = COMMANDS.find(({ name }) => name === command)?.options ?? [];
      return harness.answered(slash(harness.server, command, { [option?.name ?? '']: words }));
    },
    press: ({ label }) => harness.press(label),
    quotes: () => readMarkdown(harness.messages().at(-1)?.content ?? '').quotes.map(oneLine),
    shown: () => harness.shown().join('\n'),
    log: () => JSON.stringify(harness.log),
  };
}

async function startTelegram(bot: Bot): Promise<Stage> {
  const harness = await startTelegramHarness(bot);
  await until('Telegram answers', () => harness.adapter.status().state === 'ready');
  return {
    ...harness,
    place: { platform: 'telegram', id: '42', direct: true },
    run: (command, words) => harness.ask(`/${command} ${words}`),
    press: ({ label }) => harness.press(label),
    quotes: () => {
      const { text = '', entities = [] } = harness.server.messages.at(-1) ?? {};
      const quoted = entities.filter(({ type }) => type.endsWith('blockquote'));
      return quoted.map(({ offset, length }) => oneLine(text.slice(offset, offset + length)));
    },
    shown: () => harness.shown().join('\n'),
    log: () => JSON.stringify(harness.log),
  };
}

async function startConsole(bot: Bot): Promise<Stage> {
  const input = new PassThrough();
  const output = new PassThrough();
  const pieces: string[] = [];
  output.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  const lines: unknown[] = [];
  const write = (fields: LogFields, message: string) => void lines.push([fields, message]);
  const log = { debug: write, info: write, warn: write, error: write };
  const adapter = createConsole({ bot, streams: { input, output }, environment: {}, locale: 'en', log });
  const stopping = new AbortController();
  const running = adapter.run(stopping.signal);
  async function type(line: string): Promise<void> {
    const before = pieces.length;
    input.write(`${line}\n`);
    await until('something is printed', () => pieces.length > before);
    await quiet(() => pieces.length, 20);
  }
  return {
    adapter,
    place: { platform: 'console', id: 'console', direct: true },
    ask: type,
    run: (command, words) => type(`/${command} ${words}`),
    press: ({ name }) => type(`/${name}`),
    quotes: () => {
      const quoted = [...(pieces.at(-1) ?? '').matchAll(/^│ .*(?:\n│ .*)*/gm)];
      return quoted.map(([block]) => oneLine(block.replaceAll('│', ' ')));
    },
    shown: () => pieces.join(''),
    log: () => JSON.stringify(lines),
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Without a difference between line ends and blanks: a terminal breaks lines where it must. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
