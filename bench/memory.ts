import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openHttp } from '../src/http/server.ts';
import { slash } from '../tests/loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../tests/loopback/discord/server.ts';
import { writeServers } from './servers.ts';
import { START } from './start.ts';
import { createLanguage, writeDocuments } from './text.ts';

/** Memory of the bot's own process, on Discord alone, a while after its start. */
export interface MemoryFigure {
  /** Servers that it was told of. */
  readonly servers: number;
  /** What the system counts as its (RSS). */
  readonly bytes: number;
  /** The part of that in which JavaScript keeps what is in use, and what nobody has cleared away yet. */
  readonly heapBytes: number;
}

const SEED = 11;
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** How long the process is left alone before it is measured, so that it can clear away what its start needed. */
const REST_MS = 30_000;

/** Questions wait at the loopback until all servers have been told of, which takes seconds. */
const PATIENCE_MS = 600_000;

/**
 * Starts the program as its owner does, with further options of Node, once to index generated documents, and then, from the snapshot, for each number
 * of servers.
 */
export async function* measureMemory(
  passages: number,
  counts: readonly number[],
  nodeOptions: readonly string[] = [],
): AsyncGenerator<MemoryFigure> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-memory-'));
  try {
    await mkdir(join(folder, 'corpus'));
    for (const { id, text } of writeDocuments(createLanguage(SEED), passages, SEED)) {
      await writeFile(join(folder, 'corpus', id), text.replaceAll('\n', '\n\n'));
    }
    await measureOnce(folder, 0, { restMs: 0, nodeOptions });
    for (const servers of counts) yield await measureOnce(folder, servers, { restMs: REST_MS, nodeOptions });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOnce(
  folder: string,
  servers: number,
  { restMs, nodeOptions }: { readonly restMs: number; readonly nodeOptions: readonly string[] },
): Promise<MemoryFigure> {
  const discord = await startLoopbackDiscord({ deadlineMs: PATIENCE_MS });
  discord.gateway.servers = [...writeServers(servers, SEED)];
  const port = await freePort();
  const child = spawn(process.execPath, [...START.options, ...nodeOptions, ...START.program], {
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH, HOME: folder, LOG_LEVEL: 'warn', HTTP_PORT: String(port) },
      ...{ CORPUS_DIR: join(folder, 'corpus'), DATA_DIR: join(folder, 'data') },
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  try {
    await identified(discord, ended);
    await answered(discord);
    await delay(restMs);
    return { servers, ...(await memoryAt(port)) };
  } finally {
    child.kill('SIGTERM');
    await ended;
    await discord.stop();
  }
}

async function freePort(): Promise<number> {
  const server = await openHttp(0, QUIET);
  await server.close();
  return server.port;
}

async function identified(discord: LoopbackDiscord, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (discord.gateway.counts.identified === 0) {
    if (over) throw new Error('the program ended before it was connected');
    await delay(50);
  }
}

/** Events are handled in order: whoever answers has been told of every server. */
async function answered(discord: LoopbackDiscord): Promise<void> {
  const asked = slash(discord, 'ask', { question: 'What do these documents say of the first word?' });
  while (asked.callback === undefined) await delay(50);
}

async function memoryAt(port: number): Promise<Omit<MemoryFigure, 'servers'>> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return { bytes: read('process_resident_memory_bytes'), heapBytes: read('nodejs_heap_size_used_bytes') };
}
