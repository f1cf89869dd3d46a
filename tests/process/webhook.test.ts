import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openHttp } from '../../src/http/server.ts';
import { folderOf } from '../documents/temporary.ts';
import { until } from '../loopback/discord/until.ts';
import { ALICE, PRIVATE, sent } from '../loopback/telegram/chats.ts';
import { SECRET } from '../loopback/telegram/harness.ts';
import { type LoopbackTelegram, startLoopbackTelegram } from '../loopback/telegram/server.ts';
import { DRIVERS, QUIET } from '../storage/databases.ts';
import { type Program, run } from './program.ts';

const QUESTION = 'When do the quiet hours begin?';
const ANSWER = 'The quiet hours begin at ten in the evening.';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function freePort(): Promise<number> {
  const server = await openHttp(0, QUIET);
  await server.close();
  return server.port;
}

/** A balancer at its worst: each request reaches every process, as if each acknowledgement but the last had been lost. */
async function startBalancer(ports: readonly number[]): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const token = String(request.headers['x-telegram-bot-api-secret-token']);
    const headers = { 'x-telegram-bot-api-secret-token': token };
    const statuses = await Promise.all(
      ports.map(async (port) => {
        const sentOn = await fetch(`http://127.0.0.1:${port}/telegram`, { method: 'POST', body, headers });
        await sentOn.arrayBuffer();
        return sentOn.status;
      }),
    );
    response.writeHead(Math.max(...statuses)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endings.push(() => new Promise((resolve) => server.close(resolve)));
  // A server that listens on a port has an address of this shape.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`;
}

function hasSeen(program: Program, updates: readonly number[]): boolean {
  const seen = new Set(program.log().map(({ update }) => update));
  return updates.every((id) => seen.has(id));
}

async function startBehind(telegram: LoopbackTelegram, databaseUrl: string): Promise<readonly Program[]> {
  const ports = [await freePort(), await freePort()];
  const url = await startBalancer(ports);
  const corpus = await folderOf({ 'rules.md': `# Quiet hours\n\n${ANSWER}\n` });
  const programs = await Promise.all(
    ports.map((port) =>
      run(['start'], {
        environment: {
          CORPUS_DIR: corpus,
          LOG_LEVEL: 'debug',
          DATABASE_URL: databaseUrl,
          TELEGRAM_TOKEN: telegram.token,
          TELEGRAM_API_ROOT: telegram.root,
          TELEGRAM_WEBHOOK_URL: url,
          TELEGRAM_WEBHOOK_SECRET: SECRET,
          HTTP_PORT: String(port),
        },
      }),
    ),
  );
  for (const program of programs) await program.said('Telegram is connected');
  return programs;
}

const postgres = DRIVERS.find(({ name }) => name === 'PostgreSQL');

describe.skipIf(postgres?.available !== true)('two processes behind one address, over PostgreSQL', () => {
  it('answer each question once, though each update is brought to both', async () => {
    const telegram = await startLoopbackTelegram();
    endings.push(telegram.stop);
    const database = await postgres?.create();
    if (database === undefined) throw new Error('PostgreSQL has gone away');
    endings.push(database.drop);
    const programs = await startBehind(telegram, database.address);
    const updates: number[] = [];
    // Some at a time: a machine that is busy with other tests would open all its connections at once, and too late.
    for (let group = 0; group < 3; group += 1) {
      for (let at = 0; at < 4; at += 1) {
        const from = { ...ALICE, id: 1_000 + updates.length };
        updates.push(telegram.push(sent({ ...PRIVATE, id: from.id }, QUESTION, { from })));
      }
      await until('both have dealt with all', () => programs.every((each) => hasSeen(each, updates)));
    }
    for (const { process } of programs) process.kill('SIGTERM');
    for (const { ended } of programs) expect(await ended).toBe(0);
    expect(telegram.messages).toHaveLength(updates.length);
    expect(telegram.messages.every(({ text }) => text.includes(ANSWER))).toBe(true);
    expect(telegram.violations).toEqual([]);
  });
});
