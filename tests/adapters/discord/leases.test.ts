import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Leases } from '../../../src/adapters/discord/leasing.ts';
import type { DiscordHarness } from '../../loopback/discord/harness.ts';
import { type Scene, slash } from '../../loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../loopback/discord/server.ts';
import { FOREIGN_CHANNEL, FOREIGN_GUILD, GUILD } from '../../loopback/discord/state.ts';
import { quiet, until } from '../../loopback/discord/until.ts';
import { DRIVERS, type TestDatabase } from '../../storage/databases.ts';
import { botOf, QUESTION, say, start } from './fixture.ts';

const ELSEWHERE: Scene = { guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL };
const timing = { identifyEveryMs: 10, leaseMs: 600 };

/** A process, and what can befall its database. */
interface Process {
  readonly harness: DiscordHarness;
  /** From now on the database answers this process no more, not even when it ends. */
  lose(): void;
}

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))(
  'shards by lease in $name',
  ({ driver }) => {
    describe.skipIf(!driver.available)('over several processes', () => {
      let database: TestDatabase;
      let server: LoopbackDiscord;

      beforeEach(async () => {
        database = await driver.create();
        server = await startLoopbackDiscord();
        server.world.joined = [GUILD, FOREIGN_GUILD];
        server.world.shards = 2;
      });
      // The processes end first, in the hook of `start`.
      afterEach(async () => {
        await server.stop();
        await database.drop();
      });

      async function join(): Promise<Process> {
        let lost = false;
        const harness = await start(botOf(), {
          server,
          timing,
          shards: {
            async lease(): Promise<Leases> {
              const { shardLeases, close } = await database.open();
              const away = () => Promise.reject(new Error('away'));
              return {
                beat: (request) => (lost ? away() : shardLeases.beat(request)),
                release: (...given) => (lost ? away() : shardLeases.release(...given)),
                leave: (holder) => (lost ? away() : shardLeases.leave(holder)),
                reserve: (...given) => (lost ? away() : shardLeases.reserve(...given)),
                close,
              };
            },
          },
        });
        return {
          harness,
          lose: () => {
            lost = true;
          },
        };
      }

      const shardsOf = ({ harness }: Process) => harness.adapter.status().detail;
      const share = (process: Process) =>
        until(
          'the shards are shared',
          () => / of 2$/.test(shardsOf(process)) && !/2 shards/.test(shardsOf(process)),
        );
      const callbacks = () => server.requests.filter(({ path }) => path.endsWith('/callback')).length;

      async function askEverywhere({ harness }: Process): Promise<void> {
        await harness.answered(slash(server, 'ask', { question: QUESTION }));
        await harness.answered(slash(server, 'ask', { question: QUESTION }, ELSEWHERE));
      }

      it('answer each command once, whichever server it comes from', async () => {
        const first = await join();
        expect(shardsOf(first)).toBe('connected: 2 shards of 2');
        const second = await join();
        await share(first);
        await share(second);
        await until('both are connected', () => server.gateway.connected().length === 2);
        expect(server.gateway.connected()).toEqual([0, 1]);
        await askEverywhere(first);
        expect(callbacks()).toBe(2);
      });

      it('register the commands once', async () => {
        await Promise.all([join(), join()]);
        await quiet(() => server.requests.length);
        const sent = server.requests.filter(
          ({ path, method }) => method === 'PUT' && path.endsWith('/commands'),
        );
        expect(sent).toHaveLength(1);
      });

      it('pass to another process when one dies', async () => {
        const first = await join();
        const second = await join();
        await share(first);
        await share(second);
        first.lose();
        await first.harness.stop();
        await until('the other has taken over', () => shardsOf(second) === 'connected: 2 shards of 2');
        expect(server.gateway.connected()).toEqual([0, 1]);
        await askEverywhere(second);
        expect(callbacks()).toBe(2);
      });

      it('are no longer served by a process that cannot renew them, and pass to the other', async () => {
        const first = await join();
        const second = await join();
        await share(first);
        await share(second);
        first.lose();
        await until('it has dropped its shards', () => first.harness.adapter.status().state === 'failing');
        await until('the other has taken over', () => shardsOf(second) === 'connected: 2 shards of 2');
        expect(server.gateway.connected()).toEqual([0, 1]);
        expect(first.harness.adapter.status().detail).toContain('database');
      });

      it('stay with a process that is alone while the database is away', async () => {
        const alone = await join();
        alone.lose();
        const warned = () =>
          alone.harness.log.filter(({ message }) => message.includes('not renewed')).length;
        await until('a lease would have ended', () => warned() > 6);
        server.gateway.invalidate(false);
        await until('a new session is open', () => server.gateway.counts.identified === 3);
        await until('it is connected', () => alone.harness.adapter.status().state === 'ready');
        await askEverywhere(alone);
        expect(callbacks()).toBe(2);
      });

      it('leave a process that has none ready to step in and to post', async () => {
        server.world.shards = 1;
        await join();
        const spare = await join();
        expect(spare.harness.adapter.status()).toMatchObject({
          state: 'ready',
          detail: 'standing by: other processes serve every shard',
        });
        const place = { platform: 'discord', id: FOREIGN_CHANNEL, direct: false };
        expect(await spare.harness.adapter.permit(place)).toEqual({ kind: 'allowed' });
        expect(await spare.harness.adapter.post(place, say('digest'), 'key')).toMatchObject({ kind: 'sent' });
      });
    });
  },
);

it('a database of leases that does not answer at the start ends the run, to be started again', async () => {
  const shards = { lease: () => Promise.reject(new Error('away')) };
  const harness = await start(botOf(), { shards, connect: false });
  await expect(harness.running).rejects.toMatchObject({
    retryable: true,
    message: expect.stringContaining('DATABASE_URL'),
  });
});
