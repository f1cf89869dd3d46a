import { afterEach, expect, it } from 'vitest';
import type { Reply } from '../../src/core/model.ts';
import { HOUSE } from '../fixtures/house.ts';
import { buttonOf, wordsOf } from '../fixtures/talk.ts';
import { subscription } from '../storage/samples.ts';
import { ALONE, asking, notebook, openStage, pressing, QUESTION, running, type Stage } from './stage.ts';

const stages: Stage[] = [];

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.stop();
});

async function open() {
  const stage = await openStage();
  stages.push(stage);
  await stage.serve(notebook().adapter);
  return stage;
}

const text = (reply: Reply | undefined) => wordsOf(reply).join('\n');

it('says what is kept and for how long, as the owner has set it', async () => {
  const stage = await open();
  const usual = await stage.bot.reply(running('privacy'));
  expect(usual?.private).toBe(true);
  expect(text(usual)).toMatchInlineSnapshot(`
    "What is kept of you here
    - A question that the documents do not answer: its words in lower case, 200 characters at the most, without addresses, accounts and numbers; how often, and on which days it was asked. Not by whom. In a server or group also in which one, for its admins, and not in which channel; of our own chat nothing of where. Deleted 90 days after it was last asked. A question that is answered is not kept.
    - Where you press “Tell me when answered”: this place, your id on this platform, your language, and the question. Deleted when I have told you, and after 30 days at the latest.
    - What you press below an answer (helpful, not helpful, wrong): a count for the passage, the question as a hash, and the day. Not by whom. Deleted after 365 days.
    - Where a digest is set: the place, its times, and the chat of the admin who set it, until it is stopped; and which passages were posted there on which day.
    - Where an admin uses /settings: the place and what was chosen for it, until it is chosen otherwise or the bot is removed. Not by whom.
    - In groups and channels: which passages I quoted, in which message, so that I can correct it when a document changes. Not who asked, and not what. Deleted after 30 days.
    - In memory alone: how much you ask, against floods; and for 1 hour that you judged an answer, as a hash that only this process can make.
    - In memory alone, for 10 minutes: what your last answered question was about, so that “and when?” is understood.
    - The log holds no question, no name and no text.
    - What you and I write is also kept by the platform, and I cannot delete it there.
    /forget deletes what can be tied to you."
  `);
  stage.become(HOUSE, { keep: { questionDays: 1, feedbackDays: 0 } });
  const changed = text(await stage.bot.reply(running('privacy')));
  expect(changed).toContain('Deleted 1 day after it was last asked.');
  expect(changed).toContain('Nothing is kept of what you think of answers.');
  stage.become(HOUSE, { keep: { questionDays: 0, feedbackDays: 0 }, followUps: false, corrections: false });
  expect(text(await stage.bot.reply(running('privacy')))).toMatch(
    /No question is kept\.\n- Nothing is kept of what you think.*\n- Where a digest.*\n- Where an admin.*\n- In memory alone: how much you ask, against floods\.\n- The log/,
  );
});

it('forgets after two days which updates of Telegram were taken', async () => {
  const stage = await open();
  const startMs = Date.parse('2026-03-10T12:00:00Z');
  await stage.storage.takenUpdates.take(7, 77, startMs);
  await stage.storage.takenUpdates.take(7, 78, startMs + 86_400_000);
  stage.pass(2.5 * 86_400_000);
  while (!(await stage.storage.takenUpdates.take(7, 77, startMs))) await stage.settle();
  expect(await stage.storage.takenUpdates.take(7, 78, startMs)).toBe(false);
});

it('forgets whoever asks for it, everywhere on the platform, and nobody else', async () => {
  const stage = await open();
  const { token } = buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell');
  await stage.bot.reply(pressing(token));
  await stage.bot.reply(pressing(token, { place: ALONE }));
  await stage.bot.reply(pressing(token, { actor: 'ben' }));
  const reply = await stage.bot.reply(running('forget'));
  expect([reply?.private, reply?.buttons]).toEqual([true, []]);
  expect(text(reply)).toBe(
    'Deleted: 2 questions whose answer you wanted to be told of. What you have set in our own chat can be deleted there: send /forget in it.',
  );
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toMatchObject([{ actor: 'ben' }]);
  expect(text(await stage.bot.reply(running('forget')))).toContain('Nothing was kept of you');
});

it('deletes what a chat with the bot has set, after a second press, and never what a room has set', async () => {
  const stage = await open();
  const room = { platform: 'test', id: 'room', direct: false };
  await stage.storage.subscriptions.save(subscription('x', { place: ALONE }));
  await stage.storage.subscriptions.save(subscription('x', { place: room, contact: ALONE }));
  await stage.storage.settings.set(ALONE, 'digest zone', 'UTC');
  const reply = await stage.bot.reply(running('forget', { place: ALONE, admin: true }));
  expect(text(reply)).toContain('You are no longer told of trouble with 1 digest that you set');
  expect(await stage.storage.subscriptions.get(ALONE)).toBeDefined();
  const { token } = buttonOf(reply, 'forget');
  expect(text(await stage.bot.reply(pressing(token)))).toContain('in our own chat only');
  expect(await stage.storage.subscriptions.get(room)).toBeDefined();
  expect(text(await stage.bot.reply(pressing(token, { place: ALONE })))).toContain('Deleted: the digest');
  expect(await stage.storage.subscriptions.get(ALONE)).toBeUndefined();
  expect(await stage.storage.settings.get(ALONE, 'digest zone')).toBeUndefined();
  expect((await stage.storage.subscriptions.get(room))?.contact).toBeUndefined();
});

it('says that the database is away instead of claiming to have forgotten', async () => {
  const stage = await openStage();
  stages.push(stage);
  expect(text(await stage.bot.reply(running('forget')))).toContain('The database does not answer');
  expect(text(await stage.bot.reply(running('privacy')))).toContain('What is kept of you here');
});
