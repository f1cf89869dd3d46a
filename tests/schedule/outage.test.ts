import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../src/schedule/scheduler.ts';
import { DRIVERS, openAddress, QUIET } from '../storage/databases.ts';
import { NOON, subscription } from '../storage/samples.ts';
import { REPLY } from './stage.ts';

const POSTGRES = DRIVERS.find(({ name }) => name === 'PostgreSQL');
const PLACES = 150;
const OUTAGE_MS = 1500;

/** Stands between the program and its database, and can be cut. */
async function startProxy(target: URL) {
  const sockets = new Set<Socket>();
  let cut = false;
  const server = createServer((inner) => {
    if (cut) return void inner.destroy();
    const outer = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [inner, outer]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        inner.destroy();
        outer.destroy();
      });
    }
    inner.pipe(outer).pipe(inner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = new URL(target);
  address.hostname = '127.0.0.1';
  address.port = String((server.address() as AddressInfo).port);
  return {
    address: address.href.replaceAll('+', '%20'),
    cut: () => {
      cut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      cut = false;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

describe('a PostgreSQL that goes away in the middle of a drain', () => {
  it.skipIf(POSTGRES?.available !== true)('costs time, no digest and no second post', async () => {
    const database = await POSTGRES?.create();
    if (database === undefined) throw new Error('PostgreSQL answered before');
    const proxy = await startProxy(new URL(database.address));
    const storage = await openAddress(proxy.address);
    for (let id = 0; id < PLACES; id += 1) await storage.subscriptions.save(subscription(String(id)));
    const posts: string[] = [];
    const offsetMs = NOON - Date.now();
    const scheduler = createScheduler({
      storage,
      platforms: [{ name: 'telegram', perSecond: 100, nonceWindowMs: 0 }],
      nonceWindowMs: () => 0,
      select: async () => ({ kind: 'digest', reply: REPLY, passages: [] }),
      post: async (_place, _reply, key) => {
        await wait(20);
        posts.push(key);
        return { kind: 'sent', message: key };
      },
      tell: async () => undefined,
      owner: 'me',
      nowMs: () => Date.now() + offsetMs,
      timers: {
        sleep: (ms, signal) =>
          wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
      },
      random: Math.random,
      log: QUIET,
    });
    const stop = new AbortController();
    const running = scheduler.run(stop.signal);
    while (posts.length < PLACES / 3) await wait(10);
    proxy.cut();
    await wait(OUTAGE_MS);
    expect(scheduler.status().state).toBe('failing');
    expect(posts.length).toBeLessThan(PLACES);
    proxy.mend();
    while (((await storage.deliveries.counts().catch(() => undefined))?.sent ?? 0) < PLACES) await wait(50);
    // The state is that of the last look, which may have begun before the database was back.
    while (scheduler.status().state !== 'ready') await wait(50);
    stop.abort();
    await running;
    expect(await storage.deliveries.counts()).toEqual({ sent: PLACES });
    expect(new Set(posts).size).toBe(PLACES);
    expect(posts).toHaveLength(PLACES);
    await storage.close();
    await proxy.close();
    await database.drop();
  });
});

describe('a connection that is cut between two statements of a transaction', () => {
  it.skipIf(POSTGRES?.available !== true)('ends the transaction, and not the process', async () => {
    const database = await POSTGRES?.create();
    if (database === undefined) throw new Error('PostgreSQL answered before');
    const storage = await database.open();
    const other = await database.open();
    const uncaught: unknown[] = [];
    const onUncaught = (error: unknown) => void uncaught.push(error);
    process.on('uncaughtExceptionMonitor', onUncaught);
    const work = storage.database.transaction().execute(async (transaction) => {
      const found = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${found.rows[0]?.pid})`.execute(other.database);
      await wait(100);
      await sql`select 1`.execute(transaction);
    });
    await expect(work).rejects.toThrow();
    expect(uncaught).toEqual([]);
    expect(await storage.deliveries.counts()).toEqual({});
    process.off('uncaughtExceptionMonitor', onUncaught);
    await storage.close();
    await other.close();
    await database.drop();
  });
});
