import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { folderOf } from '../documents/temporary.ts';
import { until } from '../loopback/discord/until.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The folder with the documents that ship with the bot. */
export const SHIPPED = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The program as its owner runs it: a process of its own in a folder of its own. */
export interface Program {
  readonly process: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  errors(): string;
  /** Its log, a value a line. */
  log(): readonly Readonly<Record<string, unknown>>[];
  /** Writes to its standard input. */
  type(text: string): void;
  /** Waits for a log line or another error output that holds this. */
  said(words: string): Promise<void>;
  /** Its exit status; `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'close');
    }
  }
});

/** Runs the program with `args` and nothing in its environment but what is given. */
export async function run(
  args: readonly string[],
  given: {
    readonly environment?: Readonly<Record<string, string>>;
    /** What its standard input holds; without it, that stays open. */
    readonly input?: string;
    readonly folder?: string;
    /** Arguments of Node itself. */
    readonly node?: readonly string[];
  } = {},
): Promise<Program> {
  const cwd = given.folder ?? (await folderOf({}));
  const child = spawn(process.execPath, [...(given.node ?? []), MAIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, DATA_DIR: join(cwd, 'data'), ...given.environment },
  });
  running.push(child);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  if (given.input !== undefined) child.stdin.end(given.input);
  const ended = once(child, 'close').then(([status]: unknown[]) =>
    typeof status === 'number' ? status : null,
  );
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    log: () =>
      errors
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    type: (text) => child.stdin.write(text),
    said: (words) => until(`the program says "${words}"; it said ${errors}`, () => errors.includes(words)),
    ended,
  };
}

/** Runs the program to its end. */
export async function finish(
  ...given: Parameters<typeof run>
): Promise<{ readonly status: number | null; readonly output: string; readonly errors: string }> {
  const program = await run(given[0], { input: '', ...given[1] });
  const status = await program.ended;
  return { status, output: program.output(), errors: program.errors() };
}
