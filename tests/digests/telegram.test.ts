import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { ALICE, GROUP, membership, message, sent } from '../loopback/telegram/chats.ts';
import { migrated } from '../loopback/telegram/faults.ts';
import { startTelegramHarness, type TelegramHarness } from '../loopback/telegram/harness.ts';
import { ME } from '../loopback/telegram/methods.ts';
import { GUESTS, openStage, type Stage } from './stage.ts';

const MINUTE = 60_000;
const GROUP_ID = String(GROUP.id);

let stage: Stage | undefined;
let telegram: TelegramHarness | undefined;

afterEach(async () => {
  const violations = telegram?.server.violations ?? [];
  await telegram?.stop();
  await stage?.stop();
  expect(violations).toEqual([]);
});

/** A group with the bot in it, where Alice is an administrator. */
async function start() {
  stage = await openStage();
  const { bot, service } = stage;
  telegram = await startTelegramHarness(bot, { onAccess: service.onAccess });
  telegram.server.members.set(ALICE.id, { status: 'administrator' });
  await stage.serve(telegram.adapter);
  const type = (text: string) => telegram?.happen(sent(GROUP, text));
  return { stage, telegram, type, last: () => telegram?.shown().at(-1) ?? '' };
}

it('is set, posted once at its time, explained, and read on from', async () => {
  const { stage, telegram, type, last } = await start();
  await type('/digest 08:00 UTC');
  expect(last()).toContain('every day at 08:00, UTC');
  await type('/digest next');
  expect(last()).toContain('Tue, Mar 10, 08:00 (2026-03-10T08:00:00Z)');
  await type('/digest preview');
  const before = telegram.shown().length;
  stage.pass(MINUTE);
  expect(await stage.ended('telegram', GROUP_ID)).toBe('sent');
  await wait(100);
  expect(telegram.shown()).toHaveLength(before + 1);
  expect(last()).toContain('March 10, 2026');
  expect(last()).toContain(GUESTS);
  await type('/digest why');
  expect(last()).toContain('Tue, Mar 10: sent at 08:0');
  await telegram.press('Read on');
  expect(last()).toContain('house.md');
});

it('is posted in the topic in which it was set', async () => {
  const { stage, telegram } = await start();
  const topic = { is_topic_message: true, message_thread_id: 7 } as const;
  await telegram.happen({ message: message(GROUP, '/digest 08:00 UTC', topic) } as never);
  stage.pass(MINUTE);
  expect(await stage.ended('telegram', `${GROUP_ID}:7`)).toBe('sent');
  expect(telegram.server.messages.at(-1)?.threadId).toBe(7);
});

it('may be changed by administrators only, and read by everyone', async () => {
  const { stage, telegram, type, last } = await start();
  telegram.server.members.delete(ALICE.id);
  await type('/digest 08:00 UTC');
  expect(last()).toContain('Only an admin');
  await type('/digest');
  expect(last()).toContain('No digest is set here');
  expect(telegram.server.callsOf('getChatMember')).toHaveLength(1);
  expect(await stage.storage.subscriptions.get({ platform: 'telegram', id: GROUP_ID, direct: false })).toBe(
    undefined,
  );
});

it('asks for the zone by buttons, and only administrators may press them', async () => {
  const { telegram, type, last } = await start();
  await type('/digest 08:00');
  expect(last()).toContain('in which time zone?');
  telegram.server.members.delete(ALICE.id);
  await telegram.press('Baku');
  expect(last()).toContain('Only an admin');
  telegram.server.members.set(ALICE.id, { status: 'administrator' });
  await telegram.press('Baku');
  expect(telegram.shown().join('\n')).toContain('every day at 08:00, Asia/Baku');
});

it('sets nothing where the bot may not write, and names the permission', async () => {
  const { telegram, type, last } = await start();
  telegram.server.members.set(ME.id, { status: 'restricted', can_send_messages: false });
  await type('/digest 08:00 UTC');
  expect(last()).toContain('the bot lacks the permission "Send messages"');
});

it('waits as told after a 429, and is then posted once', async () => {
  const { stage, telegram, type } = await start();
  await type('/digest 08:00 UTC');
  const before = telegram.shown().length;
  telegram.server.fail('sendMessage', {
    kind: 'answer',
    code: 429,
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  });
  stage.pass(MINUTE);
  expect(await stage.ended('telegram', GROUP_ID)).toBe('sent');
  expect(telegram.shown()).toHaveLength(before + 1);
});

it('is unknown after a reset, never repeated by itself, and sent again by a button', async () => {
  const { stage, telegram, type, last } = await start();
  await type('/digest 08:00 UTC');
  const before = telegram.shown().length;
  telegram.fail('reset after commit');
  stage.pass(MINUTE);
  expect(await stage.ended('telegram', GROUP_ID)).toBe('unknown');
  await wait(150);
  expect(telegram.shown()).toHaveLength(before + 1);
  await type('/digest why');
  expect(last()).toContain('may or may not have been posted');
  telegram.server.members.delete(ALICE.id);
  await telegram.press('Send Mar 10, 2026 again');
  expect(last()).toContain('Only an admin');
  telegram.server.members.set(ALICE.id, { status: 'administrator' });
  await telegram.press('Send Mar 10, 2026 again');
  expect(telegram.shown().join('\n')).toContain('will be sent in a moment');
  while (telegram.shown().length < before + 5) await wait(10);
  expect(await stage.ended('telegram', GROUP_ID)).toBe('sent');
});

it('is paused where the bot is removed, tells the admin once, and goes on when it returns', async () => {
  const { stage, telegram, type } = await start();
  const place = { platform: 'telegram', id: GROUP_ID, direct: false };
  const until = async (state: string) => {
    while ((await stage.storage.subscriptions.get(place))?.state !== state) await wait(10);
  };
  await type('/digest 08:00 UTC');
  await telegram.happen(membership('kicked', GROUP));
  await telegram.happen(membership('kicked', GROUP));
  await until('paused');
  await wait(100);
  const notices = telegram.server.messages.filter(({ chatId }) => chatId === ALICE.id);
  expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('I have paused a digest')]);
  await telegram.happen(membership('member', GROUP));
  await until('active');
});

it('follows a group that becomes a supergroup, by its message or by the answer to a post', async () => {
  const { stage, telegram, type } = await start();
  await type('/digest 08:00 UTC');
  telegram.server.fail('sendMessage', migrated(-1009));
  stage.pass(MINUTE);
  expect(await stage.ended('telegram', '-1009')).toBe('sent');
  expect(telegram.server.messages.at(-1)?.chatId).toBe(-1009);
  const moved = message({ ...GROUP, id: -1009 } as typeof GROUP, '', { migrate_to_chat_id: -1010 });
  await telegram.happen({ message: moved } as never);
  while (!(await stage.storage.subscriptions.get({ platform: 'telegram', id: '-1010', direct: false }))) {
    await wait(10);
  }
});
