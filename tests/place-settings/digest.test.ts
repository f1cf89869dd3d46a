import { afterEach, expect, it } from 'vitest';
import { notebook, openStage, ROOM, running, type Stage } from '../gaps/stage.ts';
import { until } from '../loopback/discord/until.ts';

let stage: Stage | undefined;

afterEach(() => stage?.stop());

it('posts a digest in the language of its place, whichever its admin speaks', async () => {
  const { adapter, posts } = notebook();
  stage = await openStage();
  await stage.serve(adapter);
  const time = { time: '12:05', timezone: 'UTC' };
  const admin = { admin: true, locale: 'en' };
  await stage.bot.reply(running('digest', { ...admin, subcommand: 'set', options: time }));
  await stage.bot.reply(running('settings', { ...admin, options: { language: 'ru' } }));
  expect(await stage.storage.subscriptions.get(ROOM)).toMatchObject({ locale: 'en' });
  stage.pass(6 * 60_000);
  await until('the digest is posted', () => posts.length > 0);
  expect(posts).toMatchObject([{ place: 'room', text: expect.stringContaining('Дайджест дня · ') }]);
});
