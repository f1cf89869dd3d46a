import { setTimeout as delay } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { createTelegram, type Timing } from '../../../src/adapters/telegram/adapter.ts';
import type { Clock } from '../../../src/adapters/telegram/clock.ts';
import type { WebhookNote, WebhookOptions } from '../../../src/adapters/telegram/webhook.ts';
import type { AccessChange, Adapter } from '../../../src/core/adapter.ts';
import { COMMANDS } from '../../../src/core/commands.ts';
import type { Log, LogFields } from '../../../src/core/log.ts';
import type { Bot, Reply } from '../../../src/core/model.ts';
import type { Posted } from '../../../src/core/posted.ts';
import { openHttp } from '../../../src/http/server.ts';
import { PRIVATE, press, sent } from './chats.ts';
import { BLOCKED, type Fault, flood, SERVER_ERROR } from './faults.ts';
import type { Shown } from './methods.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from './server.ts';

interface Line {
  readonly level: keyof Log;
  readonly fields: LogFields;
  readonly message: string;
}

/** The Telegram adapter connected to a loopback Telegram, seen from a person's side. */
export interface TelegramHarness {
  readonly adapter: Adapter;
  readonly server: LoopbackTelegram;
  readonly log: readonly Line[];
  /** Waits that the adapter asked for, in milliseconds; they pass at once. */
  readonly waits: readonly number[];
  /** How `run` ended. */
  readonly ended: Promise<void>;
  /** Asks in a private chat and returns once the adapter has dealt with it. */
  ask(text: string): Promise<void>;
  /** What the bot's messages read, in order of posting, edits applied. */
  shown(): string[];
  /** Presses the button with this label on the latest message that has one. */
  press(label: string): Promise<void>;
  /** Makes any update happen and waits until the adapter has dealt with it. */
  happen(update: Omit<Update, 'update_id'>): Promise<void>;
  /** Disturbs the next message that the bot sends. */
  fail(kind: FailKind): void;
  stop(): Promise<void>;
}

type FailKind = 'flood' | 'server' | 'reset' | 'reset after commit' | 'blocked';

const FAULTS: Readonly<Record<FailKind, Fault>> = {
  flood: flood(3),
  server: SERVER_ERROR,
  reset: { kind: 'reset' },
  'reset after commit': { kind: 'reset after commit' },
  blocked: BLOCKED,
};

/** Starts both and returns once the first poll is open. `prepare` may disturb the server before. */
export async function startTelegramHarness(
  bot: Bot,
  options: {
    readonly prepare?: (server: LoopbackTelegram) => void;
    readonly timing?: Partial<Timing>;
    readonly onAccess?: (change: AccessChange) => void;
    readonly onPosted?: (posted: Posted, reply: Reply) => void;
    readonly waitForPoll?: boolean;
    /** A server that is already there, and that `stop` leaves alone. */
    readonly server?: LoopbackTelegram;
    readonly webhook?: WebhookOptions;
    readonly note?: WebhookNote;
  } = {},
): Promise<TelegramHarness> {
  const server = options.server ?? (await startLoopbackTelegram());
  const pollsBefore = server.callsOf('getUpdates').length;
  options.prepare?.(server);
  const { log, lines } = createRecorder();
  const { clock, waits } = createHastyClock();
  const { timing = {} } = options;
  const { root: apiRoot, token } = server;
  const adapter = createTelegram({
    token,
    apiRoot,
    bot,
    commands: COMMANDS,
    log,
    clock,
    timing,
    random: () => 0,
    ...(options.webhook && { webhook: options.webhook }),
    ...(options.onAccess && { onAccess: options.onAccess }),
    ...(options.onPosted && { onPosted: options.onPosted }),
    ...(options.note && { note: options.note }),
  });
  const stopping = new AbortController();
  const ended = adapter.run(stopping.signal);
  // Whoever cares for a rejection awaits `ended`; until then it must not end the process.
  ended.catch(() => undefined);

  async function happen(update: Omit<Update, 'update_id'>): Promise<void> {
    const id = server.push(update);
    await until(() => lines.some((line) => line.level === 'debug' && line.fields.update === id));
  }

  const connected = () =>
    options.webhook ? adapter.status().state === 'ready' : server.callsOf('getUpdates').length > pollsBefore;
  if (options.waitForPoll !== false) await until(connected);
  let presses = 0;
  return {
    adapter,
    server,
    log: lines,
    waits,
    ended,
    happen,
    ask: (text) => happen(sent(PRIVATE, text)),
    shown: () => server.messages.map((message) => message.text),
    press: (label) => {
      const { shown, data } = buttonNamed(server.messages, label);
      return happen(press(shown, data, `press-${presses++}`));
    },
    fail: (kind) => server.fail('sendMessage', FAULTS[kind]),
    stop: async () => {
      stopping.abort();
      await ended.catch(() => undefined);
      if (!options.server) await server.stop();
    },
  };
}

/** A secret in Telegram's form that belongs to nobody. */
export const SECRET = 'a-secret-of-the-loopback-tests';

/** A web server of the program's own for a webhook at `url`. */
export async function startWebhook(): Promise<{ webhook: WebhookOptions; close: () => Promise<void> }> {
  const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
  const http = await openHttp(0, silent);
  const url = `http://127.0.0.1:${http.port}/telegram`;
  const receive: WebhookOptions['receive'] = (_url, handle) =>
    http.route({ method: 'POST', path: '/telegram', handle });
  return { webhook: { url, secret: SECRET, receive }, close: http.close };
}

function buttonNamed(messages: readonly Shown[], label: string): { shown: Shown; data: string } {
  for (const shown of messages.toReversed()) {
    const button = shown.markup?.inline_keyboard.flat().find(({ text }) => text === label);
    if (button && 'callback_data' in button) return { shown, data: button.callback_data };
  }
  throw new Error(`no message has a button "${label}" to press`);
}

/** Resolves once `fact` holds; the test's own time limit ends what never does. */
export async function until(fact: () => boolean): Promise<void> {
  while (!fact()) await delay(5);
}

function createRecorder(): { log: Log; lines: Line[] } {
  const lines: Line[] = [];
  const at = (level: keyof Log) => (fields: LogFields, message: string) =>
    void lines.push({ level, fields, message });
  return { lines, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

/** A clock whose waits are noted and pass in a moment. */
function createHastyClock(): { clock: Clock; waits: number[] } {
  const waits: number[] = [];
  const wait: Clock['wait'] = async (ms) => {
    waits.push(ms);
    await delay(5);
  };
  return { waits, clock: { now: () => Date.now(), wait } };
}
