import { afterEach, expect, it } from 'vitest';
import type { Place } from '../../src/core/model.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
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

it('posts a digest in the language that was fixed for all that its place is part of', async () => {
  const { adapter, posts } = notebook();
  stage = await openStage();
  const locate = async (place: Place) => ({ ...place, within: ['street'] });
  await stage.serve({ ...adapter, locate } as typeof adapter);
  const time = { time: '12:05', timezone: 'UTC' };
  await stage.bot.reply(running('digest', { admin: true, subcommand: 'set', options: time }));
  const street = { ...ROOM, id: 'street' };
  await stage.storage.settings.change(street, [
    ['language', 'de'],
    ['documents', 'garden.md'],
  ]);
  stage.pass(6 * 60_000);
  await until('the digest is posted', () => posts.length > 0);
  expect(posts).toMatchObject([{ text: expect.stringContaining('Auszug des Tages · ') }]);
  expect(posts[0]?.text).toMatch(/tomatoes|spade/);
  expect(posts[0]?.text).not.toMatch(/boiler|quiet hours|washing machine/);
});

it('does not take a digest for perhaps posted where the database was away at the last look at it', async () => {
  const { adapter, posts } = notebook();
  const storage = await openSqlite(':memory:');
  let looks = 0;
  let failing = 0;
  const levels: typeof storage.settings.levels = (place) => {
    looks += 1;
    return looks === failing ? Promise.reject(new Error('away')) : storage.settings.levels(place);
  };
  stage = await openStage({ storage: { ...storage, settings: { ...storage.settings, levels } } });
  await stage.serve(adapter);
  const time = { time: '12:05', timezone: 'UTC' };
  await stage.bot.reply(running('digest', { admin: true, subcommand: 'set', options: time }));
  // For what may be shown, for the language, and for whether it still may be shown.
  failing = looks + 3;
  stage.pass(6 * 60_000);
  const row = { state: '' };
  const isTried = () => {
    void storage.deliveries.get(ROOM, '2026-03-10').then((found) => {
      if (found?.cause !== undefined) row.state = found.state;
    });
    return row.state !== '';
  };
  await until('a look has failed', isTried);
  expect([row.state, posts]).toEqual(['due', []]);
  stage.pass(10_000);
  await until('the digest is posted', () => posts.length > 0);
});
