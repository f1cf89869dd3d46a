import { createInterface, type Interface } from 'node:readline';
import type { Adapter, AdapterStatus, Delivery } from '../../core/adapter.ts';
import { COMMANDS, type TypedCommand, typedCommand } from '../../core/commands.ts';
import type { Log } from '../../core/log.ts';
import type { Bot, Button, Place, Reply } from '../../core/model.ts';
import { apologyFor } from '../../core/unanswered.ts';
import { render, type Terminal } from './render.ts';

/** What the console needs of a stream that may be a terminal. */
export interface ConsoleStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** Name of this platform in places. */
const PLATFORM = 'console';

const PLACE: Place = { platform: PLATFORM, id: 'console', direct: true };

const PROMPT = 'verbatim> ';

const DEFAULT_WIDTH = 80;

/**
 * The same bot in a terminal. On a terminal it prompts; otherwise each line of input is a question, answered in
 * order. `run` resolves at the end of the input.
 */
export function createConsole(options: {
  readonly bot: Bot;
  readonly streams: ConsoleStreams;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly locale: string;
  readonly log: Log;
}): Adapter {
  const { bot, streams, log } = options;
  const interactive = streams.input.isTTY === true && streams.output.isTTY === true;
  let status: AdapterStatus = { state: 'stopped', detail: 'The console is closed.' };
  let pressable: readonly Button[] = [];

  async function answer(line: string): Promise<Reply | undefined> {
    const origin = { place: PLACE, actor: 'console', locale: options.locale, admin: true };
    const [, command, rest] = /^\/(\S*)\s*(.*)$/s.exec(line) ?? [];
    // `/source` alone is a button, with a receipt behind it a command.
    const button = rest
      ? undefined
      : pressable.find((each) => each.kind === 'action' && each.name === command);
    if (button?.kind === 'action') return bot.reply({ kind: 'button', token: button.token, ...origin });
    return bot.reply({ kind: 'command', ...requestOf(line, command, rest), ...origin });
  }

  /** An error's message may hold what was typed, so only its kind and where it arose are logged. */
  function apologise(error: unknown): Reply {
    const { fault: cause, reply } = apologyFor(error, options.locale);
    const frames =
      cause instanceof Error ? (cause.stack ?? '').split('\n').filter((each) => /^\s+at /.test(each)) : [];
    const fault = cause instanceof Error ? cause.name : typeof cause;
    log.error({ platform: PLATFORM, fault, frames: frames.slice(0, 5) }, 'a line could not be answered');
    return reply;
  }

  async function serve(line: string): Promise<void> {
    const reply = await answer(line).catch(apologise);
    if (reply === undefined) return;
    if (reply.buttons.length > 0) pressable = reply.buttons;
    await write(streams.output, `${render(reply, terminalOf(streams, options.environment))}\n`);
  }

  return {
    platform: PLATFORM,
    status: () => status,

    async run(signal) {
      status = { state: 'ready', detail: 'The console is open.' };
      const lines = createInterface({
        input: streams.input,
        ...(interactive && { output: streams.output, prompt: PROMPT }),
        terminal: interactive,
      });
      const close = () => lines.close();
      signal.addEventListener('abort', close, { once: true });
      lines.on('SIGINT', close);
      if (signal.aborted) close();
      await serveLines(lines, interactive, serve);
      signal.removeEventListener('abort', close);
      status = { state: 'stopped', detail: 'The console is closed.' };
    },

    permit: async () => ({ kind: 'allowed' }),
    locate: async (place) => place,

    amend: async () => ({ kind: 'gone', detail: 'what a terminal has printed stays as it is' }),

    async post(place: Place, reply: Reply, key: string): Promise<Delivery> {
      if (place.platform !== PLATFORM) {
        return { kind: 'refused', reason: 'invalid', detail: 'not a place of the console' };
      }
      await write(streams.output, `${render(reply, terminalOf(streams, options.environment))}\n`);
      return { kind: 'sent', message: key };
    },
  };
}

/** A line without a slash is a question; an unknown command goes on as it is, for the core to say so. */
function requestOf(line: string, command = 'ask', rest = line): TypedCommand {
  const spec = COMMANDS.find(({ name }) => name === command);
  return spec === undefined ? { command, options: {} } : typedCommand(spec, rest.trim());
}

async function serveLines(
  lines: Interface,
  interactive: boolean,
  serve: (line: string) => Promise<void>,
): Promise<void> {
  if (interactive) lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (interactive && /^\/?(exit|quit)$/i.test(typed)) break;
    if (typed !== '') await serve(typed);
    if (interactive) lines.prompt();
  }
  lines.close();
}

/** Colour follows https://no-color.org: off where `NO_COLOR` is set to anything, and in pipes. */
function terminalOf(
  { output }: ConsoleStreams,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const noColor = environment.NO_COLOR ?? '';
  const colour = output.isTTY === true && noColor === '' && environment.TERM !== 'dumb';
  return { width: output.columns ?? DEFAULT_WIDTH, colour };
}

async function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
