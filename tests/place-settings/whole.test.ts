import { expect, it, onTestFinished } from 'vitest';
import { openStage, QUESTION } from '../gaps/stage.ts';
import { type Scene, slash, type } from '../loopback/discord/interactions.ts';
import { CHANNEL, GUILD, THREAD } from '../loopback/discord/state.ts';
import { until } from '../loopback/discord/until.ts';
import { ALICE, GROUP, membership, message, PRIVATE } from '../loopback/telegram/chats.ts';
import { startTelegramHarness } from '../loopback/telegram/harness.ts';
import { chosenAt } from '../storage/samples.ts';
import { endAfterEach, openDiscordStage } from './discord-stage.ts';

/** May manage channels. */
const MODERATOR = { permissions: 1n << 4n };
/** May manage channels and the server. */
const OWNER = { permissions: (1n << 4n) | (1n << 5n) };
const OTHER_CHANNEL = '777';
const QUIET_HOURS = 'When do the quiet hours begin?';

const at = (id: string) => ({ platform: 'discord', id, direct: false });

endAfterEach();

async function start() {
  const { stage, discord } = await openDiscordStage();
  const run = async (name: string, options: Readonly<Record<string, string | boolean>>, scene: Scene) => {
    await discord.answered(slash(discord.server, name, options, scene));
    return discord.messages().at(-1);
  };
  return {
    stage,
    discord,
    run,
    whole: (options: Readonly<Record<string, string | boolean>>, scene: Scene = OWNER) =>
      run('settings', { ...options, where: 'everywhere' }, scene),
    here: (options: Readonly<Record<string, string | boolean>>, scene: Scene = MODERATOR) =>
      run('settings', options, scene),
    answerIn: async (channelId: string) =>
      (await run('ask', { question: QUESTION }, { channelId, locale: 'es-ES' }))?.content,
  };
}

const AZERBAIJANI = 'Sənədlərdə';
const GERMAN = 'Dazu steht nichts';
const SPANISH = 'Los documentos';

it('holds in every channel and thread of a server, but where they have a choice of their own', async () => {
  const { stage, whole, here, answerIn } = await start();
  await whole({ language: 'az' });
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({ language: 'az' });
  for (const id of [CHANNEL, THREAD, OTHER_CHANNEL]) expect(await answerIn(id)).toContain(AZERBAIJANI);
  await here({ language: 'de' });
  expect(await answerIn(CHANNEL)).toContain(GERMAN);
  expect(await answerIn(THREAD)).toContain(GERMAN);
  expect(await answerIn(OTHER_CHANNEL)).toContain(AZERBAIJANI);
  await here({ language: 'auto' }, { ...MODERATOR, channelId: THREAD });
  expect(await answerIn(THREAD)).toContain(SPANISH);
  expect(await answerIn(CHANNEL)).toContain(GERMAN);
});

it('says what holds, and where it is from', async () => {
  const { whole, here } = await start();
  await whole({ language: 'de', strictness: 'strict', documents: 'garden.md, rules.md' });
  await here({ language: 'en', documents: 'garden.md' });
  const shown = (await here({ strictness: 'eager' }, { ...MODERATOR, channelId: THREAD }))?.content;
  expect(shown).toContain('Language: English (from the channel of this thread)');
  expect(shown).toContain('Strictness: eager: also when less sure (fixed here)');
  expect(shown).toContain('Answers: for everyone here (nothing fixed)');
  expect(shown).toContain('Documents: garden.md (from the channel of this thread)');
  expect(shown).toContain('Documents: garden.md, rules.md (from the whole server or group)');
  expect(shown).toContain('where each of the lines about documents allows it');
  const all = (await whole({}))?.content;
  expect(all).toContain('Settings of the whole server or group');
  expect(all).toContain('Strictness: strict: only when very sure (from the whole server or group)');
});

it('is for those alone who may manage the server, by command and by button', async () => {
  const { stage, discord, whole, here } = await start();
  const refused = await whole({ language: 'az' }, MODERATOR);
  expect(refused).toMatchObject({ ephemeral: true, content: expect.stringContaining('Manage Server') });
  expect(JSON.stringify((await here({}))?.components)).not.toContain('the whole server or group');
  await here({}, OWNER);
  await discord.press('the whole server or group', OWNER);
  await discord.press('Language', OWNER);
  await discord.press('Deutsch', MODERATOR);
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({});
  await discord.press('Deutsch', OWNER);
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({ language: 'de' });
  expect(await chosenAt(stage.storage, at(CHANNEL))).toEqual({});
});

it('lets nobody undo in a channel that a document is hidden in the whole server', async () => {
  const { stage, discord, run, whole, here } = await start();
  await here({ documents: 'rules.md, garden.md' });
  await whole({ documents: 'garden.md, heating.md' });
  const sources = async () => (await run('sources', {}, {}))?.content;
  expect(await sources()).toContain('1 document');
  expect((await here({ documents: 'rules.md' }))?.content).toContain('“rules.md” is no document');
  await here({ documents: 'all' });
  expect(await chosenAt(stage.storage, at(CHANNEL))).toEqual({});
  expect(await sources()).toContain('2 documents');
  await run('ask', { question: QUIET_HOURS }, {});
  expect(JSON.stringify(discord.messages().at(-1))).not.toContain('ten in the evening');
  const typing = async (scene: Scene) => {
    const typed = type(discord.server, 'settings', 'documents', 'rul', scene);
    await discord.answered(typed);
    return typed.choices;
  };
  expect(await typing(MODERATOR)).toEqual([]);
  expect(await typing(OWNER)).toEqual([{ name: 'House rules', value: 'rules.md' }]);
});

it('answers in private in the whole server, but in a channel that was made public', async () => {
  const { run, whole, here } = await start();
  await whole({ answers: 'private' });
  const ask = (channelId: string) => run('ask', { question: QUIET_HOURS }, { channelId });
  expect(await ask(CHANNEL)).toMatchObject({ ephemeral: true });
  await here({ answers: 'public' });
  expect(await ask(CHANNEL)).toMatchObject({ ephemeral: false });
  expect(await ask(OTHER_CHANNEL)).toMatchObject({ ephemeral: true });
});

it('takes back all that was chosen, for the channel or for the whole', async () => {
  const { stage, discord, whole, here } = await start();
  await whole({ language: 'az', strictness: 'strict' });
  await here({ language: 'de', answers: 'private' });
  await here({ reset: true, strictness: 'eager' });
  expect(await chosenAt(stage.storage, at(CHANNEL))).toEqual({ strictness: 'eager' });
  await here({});
  await discord.press('Hamısını geri götür', MODERATOR);
  expect(await chosenAt(stage.storage, at(CHANNEL))).toEqual({});
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({ language: 'az', strictness: 'strict' });
  await whole({ reset: true });
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({});
});

it('takes the channel that has the id of its server, as the first one of old servers has, for the whole', async () => {
  const { stage, here } = await start();
  const oldest = { channelId: GUILD };
  expect((await here({ language: 'az' }, { ...MODERATOR, ...oldest }))?.content).toContain('Manage Server');
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({});
  await here({ language: 'az' }, { ...OWNER, ...oldest });
  expect(await chosenAt(stage.storage, at(GUILD))).toEqual({ language: 'az' });
});

it('goes with the server that the bot is removed from', async () => {
  const { stage, discord, whole } = await start();
  await whole({ language: 'az', answers: 'private' });
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  const left = { count: 1 };
  await until('the settings are gone', () => {
    void chosenAt(stage.storage, at(GUILD)).then((all) => {
      left.count = Object.keys(all).length;
    });
    return left.count === 0;
  });
});

it('holds in every topic of a Telegram group, moves with it, and goes with it', async () => {
  const stage = await openStage();
  onTestFinished(() => stage.stop());
  const { storage } = stage;
  const telegram = await startTelegramHarness(stage.bot, { onAccess: stage.service.onAccess });
  try {
    await stage.serve(telegram.adapter);
    telegram.server.members.set(ALICE.id, { status: 'administrator' });
    const say = async (text: string, thread?: number) => {
      const topic = thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true };
      await telegram.happen({ message: message(GROUP, text, topic) } as never);
      return telegram.shown().at(-1) ?? '';
    };
    const group = (id: number, thread?: number) => ({
      ...{ platform: 'telegram', direct: false },
      id: thread === undefined ? String(id) : `${id}:${thread}`,
    });
    expect(await say('/settings everywhere az strict', 7)).toContain('Bütün serverin və ya qrupun');
    expect(await chosenAt(storage, group(GROUP.id))).toEqual({ language: 'az', strictness: 'strict' });
    expect(await say('/settings de', 8)).toContain('Deutsch (hier festgelegt)');
    expect(await say(`/ask ${QUESTION}`)).toContain(AZERBAIJANI);
    expect(await say(`/ask ${QUESTION}`, 7)).toContain(AZERBAIJANI);
    expect(await say(`/ask ${QUESTION}`, 8)).toContain(GERMAN);
    telegram.server.members.set(ALICE.id, { status: 'member' });
    await say('/settings everywhere ru', 7);
    expect(await chosenAt(storage, group(GROUP.id))).toMatchObject({ language: 'az' });
    await telegram.happen({ message: message(GROUP, '', { migrate_to_chat_id: -1010 }) } as never);
    await stage.settle();
    expect(await chosenAt(storage, group(-1010))).toEqual({ language: 'az', strictness: 'strict' });
    expect(await chosenAt(storage, group(-1010, 8))).toEqual({ language: 'de' });
    await telegram.happen(membership('kicked', { ...GROUP, id: -1010 }));
    await stage.settle();
    expect(await chosenAt(storage, group(-1010))).toEqual({});
    expect(await chosenAt(storage, group(-1010, 8))).toEqual({});
    expect(telegram.server.violations).toEqual([]);
  } finally {
    await telegram.stop();
  }
});

it('is for the person himself in a topic of his own chat with the bot on Telegram', async () => {
  const stage = await openStage();
  onTestFinished(() => stage.stop());
  const { storage } = stage;
  const telegram = await startTelegramHarness(stage.bot);
  try {
    await stage.serve(telegram.adapter);
    const topic = { message_thread_id: 7, is_topic_message: true };
    await telegram.happen({ message: message(PRIVATE, '/settings everywhere az', topic) } as never);
    const chat = { platform: 'telegram', id: String(PRIVATE.id), direct: true };
    expect(await chosenAt(storage, chat)).toEqual({ language: 'az' });
  } finally {
    await telegram.stop();
  }
});
