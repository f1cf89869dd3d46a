import { describe, expect, it } from 'vitest';
import { reserveHere } from '../../../src/adapters/discord/pacing.ts';
import type { Place } from '../../../src/core/model.ts';
import { type Scene, slash } from '../../loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../loopback/discord/server.ts';
import {
  FOREIGN_CHANNEL,
  FOREIGN_GUILD,
  FOREIGN_LOCKED,
  FOREIGN_THREAD,
  GUILD,
} from '../../loopback/discord/state.ts';
import { quiet, until } from '../../loopback/discord/until.ts';
import { botOf, QUESTION, say, start } from './fixture.ts';

const ELSEWHERE: Scene = { guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL };
const foreign: Place = { platform: 'discord', id: FOREIGN_CHANNEL, direct: false };
const timing = { identifyEveryMs: 20 };

function twoShards(server: LoopbackDiscord): void {
  server.world.shards = 2;
  server.world.joined = [GUILD, FOREIGN_GUILD];
}

/** A Discord of two shards for several processes. */
async function sharedDiscord(): Promise<LoopbackDiscord> {
  const server = await startLoopbackDiscord();
  twoShards(server);
  return server;
}

describe('as many shards as Discord recommends', () => {
  it('are opened by one process, which answers in the servers of each', async () => {
    const harness = await start(botOf(), { before: twoShards, timing });
    expect(harness.server.gateway.identified).toEqual([
      [0, 2],
      [1, 2],
    ]);
    await harness.ask(QUESTION);
    await harness.ask(QUESTION, ELSEWHERE);
    expect(harness.shown()).toEqual(['pong', 'pong']);
  });

  it('identify one after another, but for those that Discord lets in at once', async () => {
    const reserve = reserveHere(() => 1_000);
    const slots = [0, 1, 0, 1, 0].map((bucket) => reserve(bucket, 5_000));
    expect(await Promise.all(slots)).toEqual([1_000, 1_000, 6_000, 6_000, 11_000]);
  });

  it('show the worst of them, with its number, and how each is doing', async () => {
    const harness = await start(botOf(), { before: twoShards, timing });
    expect(harness.adapter.status()).toMatchObject({ state: 'ready', detail: 'connected: 2 shards of 2' });
    harness.server.gateway.close(undefined, 1);
    await until('the loss is seen', () => harness.adapter.status().state !== 'ready');
    expect(harness.adapter.status()).toMatchObject({
      state: 'connecting',
      detail: 'shard 1: reconnecting',
      shards: [
        { shard: 0, state: 'ready' },
        { shard: 1, state: 'connecting' },
      ],
    });
    await harness.ask(QUESTION);
    expect(harness.shown()).toEqual(['pong']);
    await until('both are there again', () => harness.adapter.status().state === 'ready');
  });

  it('end the run, to be started again, when one of them is closed for good', async () => {
    const harness = await start(botOf(), { before: twoShards, timing });
    harness.server.gateway.close(4011, 1);
    await expect(harness.running).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('4011'),
    });
  });

  it('do not open more than one where Discord recommends one', async () => {
    const harness = await start(botOf());
    expect(harness.server.gateway.identified).toEqual([[0, 1]]);
    expect(harness.adapter.status()).not.toHaveProperty('shards');
  });
});

describe('shards by environment', () => {
  it('split the servers between processes: each command is answered once', async () => {
    const server = await sharedDiscord();
    const first = await start(botOf(), { server, shards: { ids: [0], count: 2 }, timing });
    await start(botOf(), { server, shards: { ids: [1], count: 2 }, timing });
    await first.answered(slash(server, 'ask', { question: QUESTION }));
    await first.answered(slash(server, 'ask', { question: QUESTION }, ELSEWHERE));
    expect(server.requests.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(2);
    expect(server.gateway.connected()).toEqual([0, 1]);
    await server.stop();
  });

  it('register the commands in one process, that of the first shard', async () => {
    const server = await sharedDiscord();
    const second = await start(botOf(), { server, shards: { ids: [1], count: 2 }, timing });
    await quiet(() => server.requests.length);
    expect(server.requests.filter(({ path }) => path.endsWith('/commands'))).toEqual([]);
    expect(second.adapter.status()).toMatchObject({ detail: 'connected: shard 1 of 2' });
    await start(botOf(), { server, shards: { ids: [0], count: 2 }, timing });
    await quiet(() => server.requests.length);
    const sent = server.requests.filter(({ path, method }) => method === 'PUT' && path.endsWith('/commands'));
    expect(sent).toHaveLength(1);
    await server.stop();
  });

  it('post into servers of another process, with a link to the message', async () => {
    const harness = await start(botOf(), { before: twoShards, shards: { ids: [0], count: 2 } });
    const delivery = await harness.adapter.post(foreign, say('digest'), 'key');
    const [message] = harness.messages();
    const url = `https://discord.com/channels/${FOREIGN_GUILD}/${FOREIGN_CHANNEL}/${message?.id}`;
    expect(delivery).toEqual({ kind: 'sent', message: message?.id, url });
  });

  it('know what they may do in servers of another process', async () => {
    const harness = await start(botOf(), { before: twoShards, shards: { ids: [0], count: 2 } });
    const at = (id: string) => harness.adapter.permit({ ...foreign, id });
    expect(await at(FOREIGN_CHANNEL)).toEqual({ kind: 'allowed' });
    expect(await at(FOREIGN_THREAD)).toEqual({ kind: 'allowed' });
    expect(await at(FOREIGN_LOCKED)).toMatchObject({
      kind: 'lacking',
      detail: expect.stringContaining('Send Messages'),
    });
    expect(await at('999')).toMatchObject({
      kind: 'lacking',
      detail: expect.stringContaining('has not been added to this server'),
    });
  });

  it('say that they cannot look while Discord does not answer', async () => {
    const harness = await start(botOf(), { before: twoShards, shards: { ids: [0], count: 2 } });
    harness.server.faults.plan('GET', /\/guilds\//, { kind: 'status', status: 500 }, 3);
    expect(await harness.adapter.permit(foreign)).toMatchObject({
      kind: 'lacking',
      detail: expect.stringContaining('cannot look'),
    });
  });
});
