import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, realpath, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { until } from '../loopback/telegram/harness.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from '../loopback/telegram/server.ts';

// No engine for containers is needed here: the files are read, and what they would run is run beside them.

/** Time for a busy machine to start the program thrice. */
const START_MS = 120_000;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Instructions of the Dockerfile in order, its continued lines joined. */
async function instructions(): Promise<readonly { readonly name: string; readonly value: string }[]> {
  const lines = (await readFile(join(ROOT, 'Dockerfile'), 'utf8'))
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = '', ...words] = line.split(' ');
    return { name, value: words.join(' ') };
  });
}

/** The names that reach the engine: .dockerignore leaves out everything but what it names. */
async function sent(): Promise<readonly string[]> {
  const lines = (await readFile(join(ROOT, '.dockerignore'), 'utf8')).trim().split('\n');
  const [all, ...names] = lines.filter((line) => !line.startsWith('#'));
  expect(all).toBe('*');
  return names.map((name) => name.replace(/^!/, ''));
}

/** The last instruction of this name. */
async function last(name: string): Promise<string> {
  const found = (await instructions()).findLast((each) => each.name === name);
  if (found === undefined) throw new Error(`the Dockerfile has no ${name}`);
  return found.value;
}

const COMMAND = z.tuple([z.literal('node')], z.string());

/** The arguments of a command for node, in the form of a list. */
function commandOf(value: string): readonly string[] {
  const [, ...words] = COMMAND.parse(JSON.parse(value.slice(value.indexOf('['))));
  return words;
}

async function environment(): Promise<Readonly<Record<string, string>>> {
  const pairs = (await last('ENV')).split(/\s+/).map((pair) => pair.split('='));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

const COMPOSE = z.object({
  services: z.object({
    bot: z.object({
      build: z.string(),
      env_file: z.string(),
      environment: z.record(z.string(), z.string()),
      volumes: z.array(z.string()),
      read_only: z.literal(true),
      tmpfs: z.literal('/tmp'),
    }),
    postgres: z.object({ image: z.string(), volumes: z.array(z.string()) }),
  }),
  volumes: z.record(z.string(), z.null()),
});

const compose = async () => COMPOSE.parse(parse(await readFile(join(ROOT, 'compose.yaml'), 'utf8')));

const there = (path: string) => stat(join(ROOT, path)).then(() => path);

describe('the image', () => {
  it('copies only what there is and what is sent to the engine', async () => {
    const names = await sent();
    expect(await Promise.all(names.map(there))).toEqual(names);
    const sources = (await instructions())
      .filter(({ name, value }) => name === 'COPY' && !value.startsWith('--from='))
      .flatMap(({ value }) => value.split(' ').slice(0, -1));
    expect(sources.toSorted()).toEqual(names.toSorted());
  });

  it('has the version of Node.js that the program asks for, and no rights beyond those of a user', async () => {
    const all = await instructions();
    const { devDependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const major = /\d+/.exec(devDependencies.node)?.[0];
    for (const { value } of all.filter(({ name }) => name === 'FROM')) {
      expect(value.split(' ')[0]).toBe(`node:${major}-slim`);
    }
    expect(await last('USER')).toBe('node');
  });

  it('sets what the program reads', async () => {
    const { NODE_ENV, ...settings } = await environment();
    expect(NODE_ENV).toBe('production');
    expect(readConfig({ TELEGRAM_TOKEN: '1:x', ...settings })).toMatchObject({
      corpusDir: '/corpus',
      dataDir: '/data',
      httpPort: Number(await last('EXPOSE')),
      warnings: [],
    });
  });
});

describe('.env.example', () => {
  it('leaves alone what the image and the systemd unit set, because a copy of it wins over both', async () => {
    const example = parseEnv(await readFile(join(ROOT, '.env.example'), 'utf8'));
    const unit = await readFile(join(ROOT, 'deploy/verbatim.service'), 'utf8');
    const ofUnit = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, pairs = '']) => pairs.split(' '));
    const set = [...Object.keys(await environment()), ...ofUnit.map((pair) => pair.split('=')[0] ?? '')];
    expect(set).toEqual(expect.arrayContaining(['CORPUS_DIR', 'DATA_DIR', 'HTTP_PORT']));
    expect(Object.keys(example).filter((name) => set.includes(name))).toEqual([]);
  });
});

describe('compose.yaml', () => {
  it('mounts only what there is, and every volume that it names', async () => {
    const { services, volumes } = await compose();
    const mounted = [...services.bot.volumes, ...services.postgres.volumes].map(
      (each) => each.split(':')[0] ?? '',
    );
    const folders = [services.bot.build, ...mounted.filter((each) => each.startsWith('.'))];
    expect(await Promise.all(folders.map(there))).toEqual(folders);
    expect(mounted.filter((each) => !each.startsWith('.')).toSorted()).toEqual(
      Object.keys(volumes).toSorted(),
    );
    expect(await there(`${services.bot.env_file}.example`)).toBe('.env.example');
  });

  it('sets what the program reads, and lets it write where it must and nowhere else', async () => {
    const { bot } = (await compose()).services;
    const config = readConfig({
      ...bot.environment,
      DATABASE_URL: bot.environment.DATABASE_URL?.replace(/\$\{[^}]*\}/, 'word'),
      TELEGRAM_TOKEN: '1:x',
    });
    expect(config.warnings).toEqual([]);
    const targets = bot.volumes.map((each) => each.split(':').slice(1).join(':'));
    expect(targets).toEqual([`${config.corpusDir}:ro`, config.dataDir]);
  });
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('what the image runs', () => {
  let folder: string;
  let telegram: LoopbackTelegram;
  let bot: ChildProcess | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-image-'));
    telegram = await startLoopbackTelegram();
    for (const name of await sent()) await cp(join(ROOT, name), join(folder, name), { recursive: true });
    await symlink(await realpath(join(ROOT, 'node_modules')), join(folder, 'node_modules'));
  });
  afterEach(async () => {
    if (bot !== undefined && bot.exitCode === null) {
      bot.kill('SIGKILL');
      await once(bot, 'exit');
    }
    await telegram.stop();
    await rm(folder, { recursive: true });
  });

  /** Runs it on the files that are sent alone, beside the installed packages. */
  async function node(words: readonly string[], port: number): Promise<ChildProcess> {
    return spawn(process.execPath, words, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...(await environment()),
        PATH: dirname(process.execPath),
        CORPUS_DIR: join(folder, 'corpus'),
        DATA_DIR: join(folder, 'data'),
        HTTP_PORT: String(port),
        TELEGRAM_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
      },
    });
  }

  it('starts from the files that are sent alone, is healthy, and is found ill once it is gone', {
    timeout: START_MS,
  }, async () => {
    const port = await freePort();
    const check = commandOf(await last('HEALTHCHECK'));
    const healthy = async () => {
      const [status] = await once(await node(check, port), 'exit');
      return status === 0;
    };
    const started = await node(commandOf(await last('CMD')), port);
    bot = started;
    const errors = started.stderr === null ? Promise.resolve('') : text(started.stderr);
    const polls = () => telegram.calls.some(({ method }) => method === 'getUpdates');
    await until(() => polls() || started.exitCode !== null);
    expect(started.exitCode).toBeNull();
    expect(await healthy()).toBe(true);
    started.kill('SIGTERM');
    expect(await once(started, 'exit')).toEqual([0, null]);
    expect(await healthy()).toBe(false);
    expect(await errors).not.toContain('Error');
  });
});
