import { expect, it } from 'vitest';
import { createBot, DEFAULT_LIMITS } from '../../src/core/bot.ts';
import type { Bot } from '../../src/core/model.ts';
import { houseLibrary } from '../fixtures/house.ts';
import { startDiscordHarness } from '../loopback/discord/harness.ts';
import { slash } from '../loopback/discord/interactions.ts';
import { until } from '../loopback/discord/until.ts';
import { ALICE, GROUP, PRIVATE, sent } from '../loopback/telegram/chats.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';

const FLOOD = 1_000;

const LIBRARY = houseLibrary();
const SHED = 'The spade and the rake hang in the shed.';
const BOB = { ...ALICE, id: 43, first_name: 'Bob' };

function houseBot(): Bot {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return createBot({ library: () => LIBRARY, now: () => performance.now(), log });
}

it('answers others on Discord in time while one person floods', async () => {
  const harness = await startDiscordHarness(houseBot());
  for (let i = 0; i < FLOOD; i += 1) slash(harness.server, 'ask', { question: 'Who built the boiler?' });
  const other = slash(harness.server, 'ask', { question: 'What hangs in the shed?' }, { user: '8' });
  await until('the other is answered', () => other.callback !== undefined);
  expect(harness.shown().filter((text) => text.includes(SHED))).toHaveLength(1);
  const flooded = harness.shown().filter((text) => text.includes('Brandt'));
  expect(flooded.length).toBeLessThan(DEFAULT_LIMITS.actor.capacity + 10);
  await harness.stop();
  expect(harness.server.problems).toEqual([]);
});

it('answers others on Telegram in time, in the same group and elsewhere, while one person floods', async () => {
  const harness = await startTelegramHarness(houseBot());
  const { server } = harness;
  for (let i = 0; i < FLOOD; i += 1) server.push(sent(GROUP, '/ask Who built the boiler?'));
  server.push(sent(GROUP, '/ask What hangs in the shed?', { from: BOB }));
  server.push(sent({ ...PRIVATE, id: BOB.id }, 'What hangs in the shed?', { from: BOB }));
  const answered = () => server.messages.filter(({ text }) => text.includes(SHED));
  await until('both are answered', () => answered().length === 2);
  expect(new Set(answered().map(({ chatId }) => chatId))).toEqual(new Set([GROUP.id, BOB.id]));
  const flooded = server.messages.filter(({ text }) => text.includes('Brandt'));
  expect(flooded.length).toBeLessThan(DEFAULT_LIMITS.actor.capacity + 10);
  await harness.stop();
});
