import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { outdatedRules } from '../../src/core/access.ts';
import { createCollection } from '../../src/core/collection.ts';
import type { Log, LogFields } from '../../src/core/log.ts';
import { textReply } from '../../src/core/replies.ts';
import { accessOf } from '../../src/documents/access.ts';
import { createDigestService } from '../../src/schedule/service.ts';
import { readMoves, rememberMove } from '../../src/storage/moves.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { houseLibrary } from '../fixtures/house.ts';
import { until } from '../loopback/discord/until.ts';
import { GROUP, message } from '../loopback/telegram/chats.ts';
import { migrated } from '../loopback/telegram/faults.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';
import { DRIVERS } from '../storage/databases.ts';

const NEW = -1009999999999;
const OLD_NAME = `telegram:${GROUP.id}`;
const RULES = [
  { documents: ['garden.md', 'staff/**'], places: ['discord:1', OLD_NAME, `${OLD_NAME}:7`] },
  { documents: ['rules.md'], places: [OLD_NAME, `telegram:${NEW}`] },
  { documents: ['heating.md'], places: ['telegram:-7'] },
];
const WARNING =
  `access.yml: the rule for "garden.md", "staff/**" names ${OLD_NAME}, which is telegram:${NEW} now, and ` +
  `${OLD_NAME}:7, which is telegram:${NEW}:7 now: its documents are no longer shown there. Write telegram:${NEW} ` +
  `in place of ${OLD_NAME} and telegram:${NEW}:7 in place of ${OLD_NAME}:7.`;

const stops: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A bot on Telegram under these rules, what it warns of, and what it remembers. */
async function start() {
  const storage = await openSqlite(':memory:');
  const warnings: string[] = [];
  const warn = (fields: LogFields, text: string) => {
    if (fields.file === 'access.yml') warnings.push(text);
  };
  const log: Log = { debug() {}, info() {}, warn, error() {} };
  const libraries = createCollection({
    library: houseLibrary(),
    preferences: {},
    access: accessOf(RULES),
  });
  const service = createDigestService({ open: async () => storage, libraries, log, nowMs: Date.now });
  const silent = { reply: async () => textReply('hello'), results: async () => [], choices: async () => [] };
  const telegram = await startTelegramHarness(silent, { onAccess: service.onAccess });
  const over = new AbortController();
  const running = service.run(over.signal, [telegram.adapter]);
  stops.push(async () => {
    await telegram.stop();
    over.abort();
    await running;
  });
  const remembered = () => storage.settings.get('everywhere', `moved ${OLD_NAME}`);
  return { telegram, warnings, remembered };
}

/** Waits until it is remembered where the group is now. */
async function soon(remembered: () => Promise<string | undefined>): Promise<void> {
  const found: { name?: string | undefined } = {};
  await until('the move is remembered', () => {
    void remembered().then((name) => {
      found.name = name;
    });
    return found.name === `telegram:${NEW}`;
  });
}

it('a group that gets another id is named to the owner with the rule that knows it by the old one, once', async () => {
  const { telegram, warnings, remembered } = await start();
  await telegram.happen({ message: message(GROUP, '', { migrate_to_chat_id: NEW }) } as never);
  expect(warnings).toEqual([WARNING]);
  await soon(remembered);
});

it('a group that has another id since the bot was away is noticed at the next post and the next answer', async () => {
  for (const act of ['post', 'answer'] as const) {
    const { telegram, warnings, remembered } = await start();
    telegram.server.fail('sendMessage', migrated(NEW));
    const place = { platform: 'telegram', id: String(GROUP.id), direct: false };
    if (act === 'post') await telegram.adapter.post(place, textReply('a digest'), 'key');
    else await telegram.happen({ message: message(GROUP, '/ask When?') } as never);
    expect(warnings).toEqual([WARNING]);
    await soon(remembered);
  }
});

it('a rule is outdated where it names the old address and not the new one', () => {
  const renamed = ({ platform, id }: { platform: string; id: string }) =>
    platform === 'telegram' && id === '-7' ? { platform, id: '-1007', direct: false } : undefined;
  expect(outdatedRules(RULES, renamed)).toEqual([
    { rule: RULES[2], moves: [['telegram:-7', 'telegram:-1007']] },
  ]);
  const both = [{ documents: ['a.md'], places: ['telegram:-7', 'telegram:-1007'] }];
  expect(outdatedRules(both, renamed)).toEqual([]);
});

describe.each(DRIVERS.map((driver) => ({ driver, name: driver.name })))('in $name', ({ driver }) => {
  it.skipIf(!driver.available)(
    'a move is read as it was remembered, and nothing where there is no database',
    async () => {
      const database = await driver.create();
      const { address } = database;
      const given = {
        dataDir: dirname(address),
        ...(address.startsWith('postgres') ? { databaseUrl: address } : {}),
      };
      expect(await readMoves(given)).toEqual(new Map());
      const storage = await database.open();
      await storage.settings.set('everywhere', 'other', 'value');
      await rememberMove(storage.settings, OLD_NAME, `telegram:${NEW}`);
      expect(await readMoves(given)).toEqual(new Map([[OLD_NAME, `telegram:${NEW}`]]));
      await storage.close();
      await database.drop();
    },
  );
});
