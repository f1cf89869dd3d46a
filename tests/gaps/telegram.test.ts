import { afterEach, expect, it } from 'vitest';
import { HOUSE } from '../fixtures/house.ts';
import { ALICE, GROUP, membership, message, sent } from '../loopback/telegram/chats.ts';
import { startTelegramHarness, type TelegramHarness } from '../loopback/telegram/harness.ts';
import { FED, KEPT, openStage, PARROT, QUESTION, type Stage } from './stage.ts';

let stage: Stage | undefined;
let telegram: TelegramHarness | undefined;

afterEach(async () => {
  const violations = telegram?.server.violations ?? [];
  const logged = `${stage?.log()}${JSON.stringify(telegram?.log)}`;
  await telegram?.stop();
  await stage?.stop();
  expect(violations).toEqual([]);
  expect(logged.toLowerCase()).not.toContain('parrot');
});

async function start() {
  stage = await openStage();
  telegram = await startTelegramHarness(stage.bot, { onAccess: stage.service.onAccess });
  await stage.serve(telegram.adapter);
  return { stage, telegram, last: () => telegram?.shown().at(-1) ?? '' };
}

it('tells whoever wants to know in the topic where he asked, in a message that mentions nobody', async () => {
  const { stage, telegram, last } = await start();
  const topic = { is_topic_message: true, message_thread_id: 7 } as const;
  await telegram.happen({ message: message(GROUP, `/ask ${QUESTION}`, topic) } as never);
  expect(last()).toContain('The documents do not say.');
  await telegram.press('Tell me when answered');
  expect(last()).toContain('I will tell you here');
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  const told = telegram.server.messages.at(-1);
  expect(told).toMatchObject({ chatId: GROUP.id, threadId: 7 });
  expect(told?.text).toContain(`“${KEPT}”`);
  expect(told?.text).toContain(FED);
  expect(JSON.stringify(told)).not.toContain('mention');
});

it('shows what was asked to an administrator of the group, in his own chat with the bot', async () => {
  const { telegram, last } = await start();
  await telegram.happen(sent(GROUP, `/ask ${QUESTION}`));
  telegram.server.members.set(ALICE.id, { status: 'member' });
  await telegram.happen(sent(GROUP, '/gaps'));
  expect(last()).toContain('Only an admin');
  telegram.server.members.set(ALICE.id, { status: 'administrator' });
  await telegram.happen(sent(GROUP, '/gaps'));
  const [list, said] = telegram.server.messages.slice(-2);
  expect(said).toMatchObject({ chatId: GROUP.id, text: 'I have sent you the list in our own chat.' });
  expect(list?.chatId).toBe(ALICE.id);
  expect(list?.text).toContain(KEPT);
  await telegram.ask('/gaps');
  expect(last()).not.toContain(KEPT);
});

it('never shows what was asked in another group alone, and takes it along when a group gets another id', async () => {
  const { stage, telegram } = await start();
  telegram.server.members.set(ALICE.id, { status: 'administrator' });
  const other = { ...GROUP, id: -1005 };
  const list = async (chat: typeof GROUP, thread?: number) => {
    const topic = thread === undefined ? {} : { is_topic_message: true, message_thread_id: thread };
    await telegram.happen({ message: message(chat, '/gaps', topic) } as never);
    return telegram.server.messages.at(-2)?.text ?? '';
  };
  await telegram.happen(sent(other, `/ask ${QUESTION}`));
  await telegram.happen({
    message: message(GROUP, '/ask Are elephants allowed?', { is_topic_message: true, message_thread_id: 7 }),
  } as never);
  await telegram.ask('Is the giraffe asleep?');
  for (const thread of [undefined, 7]) {
    expect(await list(GROUP, thread)).toContain('elephants');
    expect(await list(GROUP, thread)).not.toMatch(/parrot|giraffe/);
  }
  expect(await list(other)).toContain(KEPT);
  expect(await list(other)).not.toMatch(/elephants|giraffe/);
  await telegram.happen({ message: message(other, '', { migrate_to_chat_id: -1010 }) } as never);
  await stage.settle();
  expect(await list({ ...GROUP, id: -1010 })).toContain(KEPT);
  expect(await list(other)).toContain('No question that was asked here');
  await telegram.happen(membership('kicked', { ...GROUP, id: -1010 }));
  await stage.settle();
  expect((await stage.storage.questions.places()).map(({ id }) => id)).toEqual([String(GROUP.id)]);
});

it('thanks whoever judges an answer, and counts it', async () => {
  const { stage, telegram, last } = await start();
  await telegram.ask('When do the quiet hours begin?');
  await telegram.press('Wrong');
  expect(last()).toContain('Thank you. It is counted');
  expect(await stage.storage.feedback.disliked({ limit: 9 })).toMatchObject([{ wrong: 1 }]);
});
