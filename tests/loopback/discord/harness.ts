import {
  createDiscord,
  type DiscordDeps,
  type DiscordTiming,
} from '../../../src/adapters/discord/adapter.ts';
import type { AccessChange, Adapter } from '../../../src/core/adapter.ts';
import { COMMANDS } from '../../../src/core/commands.ts';
import type { LogFields } from '../../../src/core/log.ts';
import type { Bot, Reply } from '../../../src/core/model.ts';
import type { Posted } from '../../../src/core/posted.ts';
import { press, type Scene, slash } from './interactions.ts';
import { readMarkdown } from './reader.ts';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './server.ts';
import type { StoredInteraction, StoredMessage } from './state.ts';
import { quiet, until } from './until.ts';

interface LogLine extends LogFields {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
}

/** A running adapter in front of a loopback Discord, and what a person there does and sees. */
export interface DiscordHarness {
  readonly adapter: Adapter;
  readonly server: LoopbackDiscord;
  /** Everything that was logged so far. */
  readonly log: readonly LogLine[];
  /** Ends as the adapter's run does. */
  readonly running: Promise<void>;
  /** Asks by `/ask` in a channel, and waits for the whole answer. */
  ask(text: string, scene?: Scene): Promise<void>;
  /** Presses the newest button with this label, and waits for what follows. */
  press(label: string, scene?: Scene): Promise<void>;
  /** The messages that are to be seen, oldest first, as their readers see them. */
  shown(): string[];
  messages(): readonly StoredMessage[];
  /** Waits until an interaction has been answered in full. */
  answered(interaction: StoredInteraction): Promise<void>;
  stop(): Promise<void>;
}

export interface HarnessOptions extends LoopbackOptions {
  readonly timing?: Partial<DiscordTiming>;
  readonly token?: string;
  /** Stands there already, for several processes; whoever started it stops it. */
  readonly server?: LoopbackDiscord;
  readonly shards?: DiscordDeps['shards'];
  readonly pacing?: DiscordDeps['pacing'];
  readonly onAccess?: (change: AccessChange) => void;
  readonly onPosted?: (posted: Posted, reply: Reply) => void;
  /** Prepares the server before the adapter connects; what it returns tells when to go on. */
  readonly before?: (server: LoopbackDiscord) => void;
  /** False to go on without waiting for the connection. */
  readonly connect?: boolean;
}

export async function startDiscordHarness(bot: Bot, options: HarnessOptions = {}): Promise<DiscordHarness> {
  const server = options.server ?? (await startLoopbackDiscord(options));
  options.before?.(server);
  const log: LogLine[] = [];
  const adapter = createDiscord({
    token: options.token ?? server.token,
    apiUrl: server.apiUrl,
    bot,
    commands: COMMANDS,
    log: logInto(log),
    timing: { retryAfterMs: 5, ...options.timing },
    ...(options.shards && { shards: options.shards }),
    ...(options.pacing && { pacing: options.pacing }),
    ...(options.onAccess && { onAccess: options.onAccess }),
    ...(options.onPosted && { onPosted: options.onPosted }),
  });
  const stopping = new AbortController();
  const running = adapter.run(stopping.signal);
  running.catch(() => {});

  const messages = () => server.world.messages.filter((message) => !message.deleted);
  async function answered(interaction: StoredInteraction): Promise<void> {
    await until(
      'the interaction is answered',
      () => interaction.callback !== undefined && !interaction.thinking,
    );
    await quiet(() => server.requests.length);
  }
  if (options.connect !== false) {
    await until('the adapter is ready', () => adapter.status().state === 'ready');
    await quiet(() => server.requests.length);
  }
  return {
    adapter,
    server,
    log,
    running,
    ask: (text, scene) => answered(slash(server, 'ask', { question: text }, scene)),
    async press(label, scene) {
      const [message, id] = buttonNamed(messages(), label);
      await answered(press(server, message, id, scene));
    },
    shown: () => messages().map((message) => readMarkdown(message.content).text),
    messages,
    answered,
    async stop() {
      stopping.abort();
      await running.catch(() => {});
      if (options.server === undefined) await server.stop();
    },
  };
}

function buttonNamed(messages: readonly StoredMessage[], label: string): [StoredMessage, string] {
  for (const message of messages.toReversed()) {
    const rows = JSON.parse(JSON.stringify(message.components));
    for (const button of rows.flatMap((row: { components: unknown[] }) => row.components)) {
      if (button.label === label && button.custom_id !== undefined) return [message, button.custom_id];
    }
  }
  throw new Error(`no button "${label}" is to be seen`);
}

function logInto(lines: LogLine[]) {
  const at = (level: LogLine['level']) => (fields: LogFields, message: string) => {
    lines.push({ ...fields, level, message });
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
