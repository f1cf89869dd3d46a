import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Job, Reading } from './parse.ts';

/** What became of a file: its document, or why there is none. */
export type Outcome = Reading | { readonly reason: string };

/**
 * Parses one file at a time in a process of its own, so that a hostile file can neither stop, exhaust nor read the bot:
 * that process has no environment, reads nothing but the code, and writes nothing.
 */
export interface Parser {
  /** Never rejects: a file that crashes the process or takes too long has a reason. */
  parse(job: Job): Promise<Outcome>;
  /** Ends the process, which gives its memory back. */
  close(): Promise<void>;
}

/** What one file may cost. */
export interface ParserLimits {
  readonly timeoutMs: number;
  /** Heap of the process, above which the file is given up. */
  readonly maxHeapMb: number;
}

/** Four times what 4 MB of Markdown, the slowest format, took on two cores; a PDF of 1,000 pages took 3 s. */
const LIMITS: ParserLimits = { timeoutMs: 60_000, maxHeapMb: 1024 };

/** Exit status of a process that V8 ends when its heap is full, where the signal is not told. */
const ABORTED = 134;

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Where installed packages really are, as some installers link them from elsewhere. */
const PACKAGES = realpathSync(fileURLToPath(new URL('../../node_modules', import.meta.url)));

/** A parser whose process starts with its first file and is replaced after a crash. */
export function createParser(limits: ParserLimits = LIMITS): Parser {
  let worker: ChildProcess | undefined;
  const close = async (): Promise<void> => {
    const closing = worker;
    worker = undefined;
    if (closing === undefined || closing.exitCode !== null || closing.signalCode !== null) return;
    closing.kill('SIGKILL');
    await once(closing, 'exit');
  };
  return {
    async parse(job) {
      worker ??= start(limits);
      const outcome = await run(worker, job, limits);
      if ('crash' in outcome) await close();
      return 'crash' in outcome ? { reason: outcome.crash } : outcome;
    },
    close,
  };
}

function start(limits: ParserLimits): ChildProcess {
  return fork(WORKER, {
    env: {},
    execArgv: [
      `--max-old-space-size=${limits.maxHeapMb}`,
      '--permission',
      `--allow-fs-read=${PROJECT}`,
      `--allow-fs-read=${PACKAGES}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function run(
  worker: ChildProcess,
  job: Job,
  limits: ParserLimits,
): Promise<Outcome | { readonly crash: string }> {
  const { promise, resolve } = Promise.withResolvers<Outcome | { readonly crash: string }>();
  const crash = (why: string): void =>
    resolve({ crash: `${why}; simplify it, or split it into several files` });
  const timer = setTimeout(() => crash(`not read within ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
  const onMessage = (outcome: Outcome): void => resolve(outcome);
  const onError = (error: Error): void => crash(`reading it failed (${error.message})`);
  const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
    const exhausted = signal === 'SIGABRT' || code === ABORTED;
    crash(exhausted ? 'reading it takes too much memory' : `reading it crashed (${signal ?? code})`);
  };
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  worker.send(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', onMessage).off('error', onError).off('exit', onExit);
  });
}
