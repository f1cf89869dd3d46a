import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { START } from '../start.ts';
import type { Usage } from './probe.ts';

/** `npm start` in a process of its own. */
export interface Program {
  /** After a forced collection of garbage. */
  usage(): Promise<Usage>;
  /** Questions that the limits turned away, and answers of 429 that the program met, since its start. */
  counts(): Promise<{ readonly declined: number; readonly limited: number }>;
  stop(): Promise<void>;
}

const READY_MS = 60_000;
const STOP_MS = 10_000;
const LOG_LINES = 5;

const PROBE = new URL('./probe.ts', import.meta.url).href;
const USAGE = z.object({ rss: z.number(), heap: z.number(), cpuMicros: z.number() });

/**
 * Starts the program with nothing in its environment but `environment`, its log in a file of `folder`, and returns
 * once it is ready; throws with the end of its log where it does not get so far.
 */
export async function startProgram(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Program> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'w');
  const probe = ['--expose-gc', '--import', PROBE];
  const child = spawn(process.execPath, [...START.options, ...probe, ...START.program], {
    cwd: folder,
    env: { PATH: process.env.PATH, HTTP_PORT: String(port), ...environment },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const program: Program = {
    async usage() {
      const told = once(child, 'message');
      child.send('usage');
      return USAGE.parse((await told)[0]);
    },
    async counts() {
      const text = await (await fetch(`${address}/metrics`)).text();
      return {
        declined: sumOf(text, /^verbatim_events_total\{.*outcome="declined".*\} (\d+)/gm),
        limited: sumOf(text, /^verbatim_rate_limited_total\{.*\} (\d+)/gm),
      };
    },
    stop: () => stop(child),
  };
  const untilMs = performance.now() + READY_MS;
  while (!(await ready(address))) {
    if (child.exitCode === null && performance.now() < untilMs) {
      await delay(100);
      continue;
    }
    await program.stop();
    const last = readFileSync(logFile, 'utf8').trim().split('\n').slice(-LOG_LINES).join('\n');
    throw new Error(`the program did not become ready: ${last}`);
  }
  return program;
}

async function ready(address: string): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(force);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function sumOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}
