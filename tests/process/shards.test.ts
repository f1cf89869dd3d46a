import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { slash } from '../loopback/discord/interactions.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../loopback/discord/server.ts';
import { FOREIGN_CHANNEL, FOREIGN_GUILD, GUILD } from '../loopback/discord/state.ts';
import { until } from '../loopback/discord/until.ts';
import { DRIVERS, type TestDatabase } from '../storage/databases.ts';
import { type Program, run, SHIPPED } from './program.ts';

/** A lease of 16 s, a beat of 4 s, and time for a busy machine. */
const TAKEOVER_MS = 90_000;
const postgres = DRIVERS.find(({ name }) => name === 'PostgreSQL');

describe.skipIf(postgres?.available !== true)('two processes on one PostgreSQL', () => {
  let database: TestDatabase;
  let discord: LoopbackDiscord;

  beforeEach(async () => {
    if (postgres === undefined) throw new Error('there is no such driver');
    database = await postgres.create();
    discord = await startLoopbackDiscord();
    discord.world.shards = 2;
    discord.world.concurrency = 2;
    discord.world.joined = [GUILD, FOREIGN_GUILD];
  });
  afterEach(async () => {
    await discord.stop();
    await database.drop();
  });

  const join = (fixed: Readonly<Record<string, string>> = {}): Promise<Program> =>
    run(['start'], {
      environment: {
        ...fixed,
        CORPUS_DIR: SHIPPED,
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: database.address,
      },
    });

  const connected = async (sessions: number) => {
    while (discord.gateway.identified.length < sessions || String(discord.gateway.connected()) !== '0,1') {
      await delay(20);
    }
  };

  async function askEverywhere(): Promise<void> {
    const asked = [
      slash(discord, 'ask', { question: 'When do quiet hours begin?' }),
      slash(discord, 'help', {}, { guildId: FOREIGN_GUILD, channelId: FOREIGN_CHANNEL }),
    ];
    await until('both are answered', () => asked.every(({ callback }) => callback !== undefined));
  }

  it(
    'share the servers, and the one that is left takes over those of one that is killed',
    async () => {
      const first = await join();
      await connected(2);
      await join();
      // The second has opened the shard that the first gave back.
      await connected(3);
      await askEverywhere();
      first.process.kill('SIGKILL');
      await first.ended;
      await connected(4);
      await askEverywhere();
      const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
      expect(callbacks).toHaveLength(4);
      expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
      expect(discord.problems).toEqual([]);
    },
    TAKEOVER_MS,
  );

  it(
    'agree in the database on when each identifies, where their shards are fixed',
    async () => {
      await Promise.all(['0', '1'].map((shard) => join({ SHARDS: shard, SHARD_COUNT: '2' })));
      await connected(2);
      const storage = await database.open();
      const paces = await storage.database
        .selectFrom('paces')
        .select('platform')
        .orderBy('platform')
        .execute();
      expect(paces.map(({ platform }) => platform)).toEqual(['discord identify 0', 'discord identify 1']);
      expect(await storage.database.selectFrom('shard_holders').selectAll().execute()).toEqual([]);
      await storage.close();
      expect(discord.problems).toEqual([]);
    },
    TAKEOVER_MS,
  );

  it(
    'are left behind free by one that is asked to stop, and taken by the next at once',
    async () => {
      const first = await join();
      await connected(2);
      first.process.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      const storage = await database.open();
      expect(await storage.database.selectFrom('shard_holders').selectAll().execute()).toEqual([]);
      const leases = await storage.database.selectFrom('shard_leases').select('holder').execute();
      expect(leases).toEqual([{ holder: null }, { holder: null }]);
      await storage.close();
      await join();
      await connected(4);
    },
    TAKEOVER_MS,
  );
});
