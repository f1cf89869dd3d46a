import { afterEach, expect, it } from 'vitest';
import { openStage, QUESTION, type Stage } from '../gaps/stage.ts';
import { ALICE, GROUP, membership, message, sent } from '../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../loopback/telegram/harness.ts';
import { chosenAt } from '../storage/samples.ts';

const HERE = { platform: 'telegram', id: String(GROUP.id), direct: false };

let stage: Stage | undefined;
let telegram: TelegramHarness | undefined;

afterEach(async () => {
  const violations = telegram?.server.violations ?? [];
  await telegram?.stop();
  await stage?.stop();
  expect(violations).toEqual([]);
});

async function start() {
  const opened = await openStage();
  const harness = await startTelegramHarness(opened.bot, { onAccess: opened.service.onAccess });
  [stage, telegram] = [opened, harness];
  await opened.serve(harness.adapter);
  const be = (status: 'member' | 'administrator') => harness.server.members.set(ALICE.id, { status });
  const say = (text: string) => harness.happen(sent(GROUP, text));
  return { stage: opened, telegram: harness, be, say, last: () => harness.shown().at(-1) ?? '' };
}

it('takes settings as words from an administrator of the group, and from nobody else', async () => {
  const { stage, be, say, last } = await start();
  be('member');
  await say('/settings az');
  expect(last()).toContain('Only an admin');
  be('administrator');
  await say('/settings language az strict');
  expect(await chosenAt(stage.storage, HERE)).toEqual({ language: 'az', strictness: 'strict' });
  await say(`/ask ${QUESTION}`);
  expect(last()).toContain('Sənədlərdə');
});

it('changes a setting by its buttons', async () => {
  const { stage, telegram, be, say } = await start();
  be('administrator');
  await say('/settings');
  await telegram.press('Language');
  await telegram.press('Türkçe');
  expect(await chosenAt(stage.storage, HERE)).toEqual({ language: 'tr' });
  expect(telegram.shown().join('\n')).toContain('Buranın ayarları');
});

it('says that answers cannot be private in a group, and changes nothing', async () => {
  const { stage, be, say, last } = await start();
  be('administrator');
  await say('/settings private ru');
  expect(last()).toContain('cannot be private here');
  await say('/settings purple');
  expect(last()).toContain('“purple” is not a setting');
  expect(await chosenAt(stage.storage, HERE)).toEqual({});
});

it('takes documents as typed, among other words, and lifts the limit by a button', async () => {
  const { stage, telegram, be, say, last } = await start();
  be('administrator');
  await say('/settings strict documents Garden.md, h* language en');
  expect(await chosenAt(stage.storage, HERE)).toEqual({
    language: 'en',
    strictness: 'strict',
    documents: 'Garden.md\nh*',
  });
  expect(last()).toContain('Garden.md, h*');
  await say('/sources');
  expect(last()).toContain('2 documents');
  await say('/settings documents garden.md, cellar/*');
  expect(last()).toContain('“cellar/*” is no document');
  await say('/settings');
  await telegram.press('Documents');
  await telegram.press('all that I may show here');
  expect(await chosenAt(stage.storage, HERE)).toEqual({ language: 'en', strictness: 'strict' });
});

it('keeps the settings of a group that becomes a supergroup, and forgets those of one that it leaves', async () => {
  const { stage, telegram, be, say } = await start();
  be('administrator');
  await say('/settings ru');
  const moved = { ...HERE, id: '-1010' };
  await telegram.happen({ message: message(GROUP, '', { migrate_to_chat_id: -1010 }) } as never);
  await stage.settle();
  expect(await chosenAt(stage.storage, moved)).toEqual({ language: 'ru' });
  expect(await chosenAt(stage.storage, HERE)).toEqual({});
  await telegram.happen(membership('kicked', { ...GROUP, id: -1010 }));
  await stage.settle();
  expect(await chosenAt(stage.storage, moved)).toEqual({});
});
