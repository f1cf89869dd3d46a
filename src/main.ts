import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { type Io, STATUS } from './cli/io.ts';
import type { Command } from './commands/command.ts';
import { readConfig } from './config.ts';
import { SetupError } from './errors.ts';
import { createRedactor } from './logger.ts';

/** Each command brings what it needs, so that none waits for the code of the others, nor keeps it in memory. */
const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import('./commands/start.ts'),
  ask: () => import('./commands/ask.ts'),
  verify: () => import('./commands/verify.ts'),
  digest: () => import('./commands/digest.ts'),
  storage: () => import('./commands/storage.ts'),
  eval: () => import('./commands/eval.ts'),
  train: () => import('./commands/train.ts'),
  doctor: () => import('./commands/doctor.ts'),
  gaps: () => import('./commands/gaps.ts'),
  corpus: () => import('./commands/corpus.ts'),
};

/** How all commands are called. */
async function usage(): Promise<string> {
  const loaded = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return loaded.map(({ command }) => command.usage).join(' | ');
}

/** The process environment, with `.env` of the working folder for what it does not name. */
function readEnvironment(): Io['environment'] {
  return { ...readDotenv(), ...process.env };
}

function readDotenv(): Record<string, string> {
  try {
    return parse(readFileSync('.env'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new SetupError('.env cannot be read: make it a text file that this user may read', {
      cause: error,
    });
  }
}

async function main(): Promise<number> {
  const [name = 'start', ...args] = process.argv.slice(2);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    throw new SetupError(`there is no command ${JSON.stringify(name)}: ${await usage()}`);
  }
  const { command } = await load();
  const help = args.indexOf('--help');
  if (help >= 0 && !args.slice(0, help).includes('--')) {
    process.stdout.write(`${command.usage}\n`);
    return STATUS.done;
  }
  const environment = readEnvironment();
  const io: Io = { input: process.stdin, output: process.stdout, errors: process.stderr, environment };
  try {
    return await command.run(args, io, readConfig(environment));
  } catch (error) {
    if (!isWrongUse(error)) throw error;
    const [what] = error.message.split('. ');
    throw new SetupError(`${what}: ${command.usage}`, { cause: error });
  }
}

/** What is the owner's to mend is one line; anything else is our fault, and its stack helps to report it. */
function report(error: unknown): number {
  if (error instanceof SetupError) {
    process.stderr.write(`verbatim: ${error.message}\n`);
    return STATUS.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `verbatim: this is a fault of the program, please report it.\n${createRedactor([])(stack)}\n`,
  );
  return STATUS.fault;
}

/** What `parseArgs` throws for an option that does not exist. */
function isWrongUse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

// A reader such as `head` may close the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? STATUS.done : report(error));
});

/** Resolves once everything written before has left: a pipe takes it later than `write` returns. */
function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

const status = await main().catch(report);
await Promise.all([process.stdout, process.stderr].map(flushed));
process.exit(status);
