import { expect, it } from 'vitest';
import { QUESTION, running } from '../gaps/stage.ts';
import { type Scene, slash, type } from '../loopback/discord/interactions.ts';
import { CHANNEL, GUILD } from '../loopback/discord/state.ts';
import { until } from '../loopback/discord/until.ts';
import { chosenAt } from '../storage/samples.ts';
import { endAfterEach, openDiscordStage } from './discord-stage.ts';

const ADMIN = { permissions: 1n << 4n };
const HERE = { platform: 'discord', id: CHANNEL, direct: false };

endAfterEach();

async function start() {
  const { stage, discord } = await openDiscordStage();
  const set = (options: Readonly<Record<string, string>>, scene: Scene = ADMIN) =>
    discord.answered(slash(discord.server, 'settings', options, scene));
  return { stage, discord, set, last: () => discord.messages().at(-1) };
}

it('speaks Azerbaijani where an admin wants it, although Discord does not know the language', async () => {
  const { discord, set, last } = await start();
  await set({ language: 'az' });
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('azərbaycan') });
  await discord.ask(QUESTION, { locale: 'de' });
  expect(last()?.content).toContain('Sənədlərdə');
  await discord.ask('When do the quiet hours begin?', { locale: 'de' });
  expect(JSON.stringify(last()?.components)).toContain('Mənbə');
});

it('shows answers to the asker alone where an admin made them private, whatever the asker says', async () => {
  const { discord, set, last } = await start();
  await discord.ask('When do the quiet hours begin?');
  expect(last()).toMatchObject({ ephemeral: false });
  await set({ answers: 'private' });
  await discord.ask('When do the quiet hours begin?');
  expect(last()).toMatchObject({ ephemeral: true });
  const loud = { question: 'When do the quiet hours begin?', private: false };
  await discord.answered(slash(discord.server, 'ask', loud));
  expect(last()).toMatchObject({ ephemeral: true });
});

it('shows what a check finds to the asker alone where an admin made answers private', async () => {
  const { discord, set, last } = await start();
  const text = 'The quiet hours begin at ten in the evening.';
  const verify = (options = {}) => discord.answered(slash(discord.server, 'verify', { text, ...options }));
  await verify();
  expect(last()).toMatchObject({ ephemeral: false });
  await set({ answers: 'private' });
  await verify();
  expect(last()).toMatchObject({ ephemeral: true });
  await verify({ private: false });
  expect(last()).toMatchObject({ ephemeral: true });
});

it('lets admins alone see and change settings, by command and by button', async () => {
  const { stage, discord, set, last } = await start();
  await set({}, { permissions: 0n });
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('Only an admin') });
  await set({});
  await discord.press('Language', ADMIN);
  await discord.press('Deutsch', { permissions: 0n });
  expect(await chosenAt(stage.storage, HERE)).toEqual({});
  await discord.press('Deutsch', ADMIN);
  expect(await chosenAt(stage.storage, HERE)).toEqual({ language: 'de' });
  expect(discord.shown().join('\n')).toContain('Einstellungen hier');
});

it('keeps the settings of a server that only has an outage', async () => {
  const { stage, discord, set } = await start();
  await set({ language: 'az' });
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true });
  await stage.settle();
  expect(await chosenAt(stage.storage, HERE)).toEqual({ language: 'az' });
});

it('is stricter or more eager where an admin says so', async () => {
  const { stage } = await start();
  const ask = async (word: string) => {
    const set = { command: 'settings', options: { strictness: word }, admin: true };
    await stage.bot.reply(running('settings', set));
    const questions = ['kitchen door', 'Where does the spare key hang?', 'Who sells tomatoes in the yard?'];
    const replies = await Promise.all(
      [...questions, 'What is inspected by the caretaker?', 'Is there a piano in the cellar?'].map(
        (question) => stage.bot.reply(running('ask', { options: { question } })),
      ),
    );
    return replies.filter((reply) => reply?.blocks.some(({ kind }) => kind === 'quote')).length;
  };
  expect(await ask('strict')).toBeLessThan(await ask('eager'));
});

it('forgets what was fixed for a server once the bot is removed from it', async () => {
  const { stage, discord, set } = await start();
  await set({ language: 'az', answers: 'private' });
  discord.server.gateway.dispatch('GUILD_DELETE', { id: GUILD });
  const left = { count: 1 };
  await until('the settings are gone', () => {
    void chosenAt(stage.storage, HERE).then((all) => {
      left.count = Object.keys(all).length;
    });
    return left.count === 0;
  });
});

it('shows only the documents that an admin chose, until he lifts it by a button', async () => {
  const { stage, discord, set, last } = await start();
  const sources = () => discord.answered(slash(discord.server, 'sources', {}));
  await set({ documents: 'garden.md, H*' });
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('garden.md, H\\*') });
  expect(await chosenAt(stage.storage, HERE)).toEqual({ documents: 'garden.md\nH*' });
  await sources();
  expect(last()?.content).toContain('2 documents');
  await discord.ask('When do the quiet hours begin?');
  expect(JSON.stringify(last())).not.toContain('ten in the evening');
  await set({});
  await discord.press('Documents', ADMIN);
  expect(discord.shown().join('\n')).toContain('/settings documents rules.md');
  await discord.press('all that I may show here', ADMIN);
  expect(await chosenAt(stage.storage, HERE)).toEqual({});
  await discord.ask('When do the quiet hours begin?');
  expect(JSON.stringify(last())).toContain('ten in the evening');
});

it('refuses documents that there are not, and says so, without changing anything', async () => {
  const { stage, set, last } = await start();
  await set({ documents: 'garden.md, cellar/*', language: 'az' });
  expect(last()).toMatchObject({ ephemeral: true, content: expect.stringContaining('“cellar/') });
  await set({ documents: Array(11).fill('garden.md').join(',') });
  expect(last()?.content).toContain('No more than 10');
  expect(await chosenAt(stage.storage, HERE)).toEqual({});
});

it('says that an answer has changed where its document was taken from the place since', async () => {
  const { discord, set } = await start();
  await discord.ask('When do the quiet hours begin?');
  await set({ documents: 'garden.md' });
  await discord.press('More context');
  expect(discord.shown().join('\n')).toContain('changed');
});

it('suggests documents while an admin types them, also those that he left out before, and to nobody else', async () => {
  const { stage, discord, set } = await start();
  await set({ documents: 'garden.md' });
  const typing = async (value: string, scene: Scene = ADMIN) => {
    const typed = type(discord.server, 'settings', 'documents', value, scene);
    await discord.answered(typed);
    return typed.choices;
  };
  const all = { name: 'all that I may show here', value: 'all' };
  expect(await typing('')).toEqual([
    all,
    { name: 'The garden', value: 'garden.md' },
    { name: 'Heating', value: 'heating.md' },
    { name: 'House rules', value: 'rules.md' },
  ]);
  await set({ documents: 'heating.md' });
  expect(await chosenAt(stage.storage, HERE)).toEqual({ documents: 'heating.md' });
  expect(await typing('garden.md, hea')).toEqual([
    { name: 'garden.md, Heating', value: 'garden.md, heating.md' },
  ]);
  expect(await typing('', { permissions: 0n })).toEqual([all]);
});
