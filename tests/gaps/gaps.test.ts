import { afterEach, expect, it } from 'vitest';
import type { CommandEvent, Reply } from '../../src/core/model.ts';
import { HOUSE } from '../fixtures/house.ts';
import { buttonOf, quotesOf, wordsOf } from '../fixtures/talk.ts';
import { DAY } from '../storage/samples.ts';
import {
  ALONE,
  asking,
  FED,
  KEPT,
  notebook,
  openStage,
  PARROT,
  pressing,
  QUESTION,
  ROOM,
  running,
  type Stage,
} from './stage.ts';

const stages: Stage[] = [];

afterEach(async () => {
  const logged = stages.map((each) => each.log()).join('');
  for (const stage of stages.splice(0)) await stage.stop();
  // Neither what was asked, nor by whom, nor where.
  expect(logged.toLowerCase()).not.toMatch(/parrot|8812345|"room"/);
});

async function open(options: Parameters<typeof openStage>[0] = {}) {
  const stage = await openStage(options);
  stages.push(stage);
  const paper = notebook();
  await stage.serve(paper.adapter);
  return { stage, ...paper };
}

const ADMIN = { admin: true };
const text = (reply: Reply | undefined) => wordsOf(reply).join('\n');

it('counts what the documents do not answer, however it is typed, with no trace of the asker', async () => {
  const { stage } = await open();
  await stage.bot.reply(asking(QUESTION));
  await stage.bot.reply(asking('who FEEDS the parrot  of the caretaker', { actor: 'ben', locale: 'de' }));
  await stage.bot.reply(asking('When do the quiet hours begin?'));
  await stage.bot.reply(asking('hello'));
  await stage.settle();
  const kept = await stage.storage.questions.list({ limit: 10 });
  expect(kept).toEqual([
    {
      ...{ key: expect.any(String), text: KEPT, language: 'en', asked: 2 },
      ...{ firstDay: '2026-03-10', lastDay: '2026-03-10' },
      ...{ document: expect.stringMatching(/\.md$/), section: expect.stringContaining(' › ') },
    },
  ]);
});

it('shows them to an admin alone, grouped, without those that the documents have come to answer', async () => {
  const { stage } = await open();
  await stage.bot.reply(asking(QUESTION));
  await stage.bot.reply(asking('Who is feeding the caretaker’s parrot?'));
  await stage.bot.reply(asking('Are elephants allowed?'));
  const shown = await stage.bot.reply(running('gaps', ADMIN));
  expect(shown?.private).toBe(true);
  const items = wordsOf(shown).filter((line) => line.startsWith('- '));
  expect(items).toHaveLength(2);
  expect(items[0]).toMatch(
    /^- “who .*caretaker” \(asked 2 times, last on Mar 10, 2026\); nearest: .*; also: “who/,
  );
  stage.become([...HOUSE, PARROT]);
  expect(text(await stage.bot.reply(running('gaps', ADMIN)))).not.toContain('parrot');
});

it('shows an admin what was asked in his own community, with the counts of there', async () => {
  const { stage } = await open();
  const at = (id: string, within: readonly string[]) => ({ place: { ...ROOM, id, within } });
  const [lobby, attic] = [at('lobby', ['town']), at('attic', ['house', 'town'])];
  const elsewhere = at('market', ['city']);
  await stage.bot.reply(asking(QUESTION, lobby));
  await stage.bot.reply(asking(QUESTION, attic));
  await stage.bot.reply(asking(QUESTION, elsewhere));
  await stage.bot.reply(asking('Are elephants allowed?', elsewhere));
  await stage.bot.reply(asking('Is the giraffe asleep?', { place: ALONE }));
  const gaps = async (where: Partial<CommandEvent>) =>
    text(await stage.bot.reply(running('gaps', { ...ADMIN, ...where })));
  for (const where of [lobby, attic]) {
    expect(await gaps(where)).toContain(`“${KEPT}” (asked 2 times`);
    expect(await gaps(where)).not.toMatch(/elephants|giraffe/);
  }
  expect(await gaps(elsewhere)).toContain(`“${KEPT}” (asked once`);
  expect(await gaps(elsewhere)).toContain('elephants');
  expect(await gaps(elsewhere)).not.toContain('giraffe');
  expect(await gaps(at('other', ['moon']))).toContain('No question that was asked here');
  const all = await stage.storage.questions.list({ limit: 9 });
  expect(all.map(({ asked }) => asked)).toEqual([3, 1, 1]);
  expect((await stage.storage.questions.places()).map(({ id }) => id).sort()).toEqual(['city', 'town']);
});

it('shows them to nobody else, nor to whoever is his own admin in a chat with the bot', async () => {
  const { stage } = await open();
  await stage.bot.reply(asking(QUESTION));
  expect(text(await stage.bot.reply(running('gaps')))).toContain('Only an admin');
  const direct = await stage.bot.reply(running('gaps', { admin: true, place: ALONE }));
  expect(text(direct)).toContain('send /gaps there');
  const { stage: terminal } = await open({ trustsDirect: true });
  await terminal.bot.reply(asking(QUESTION));
  expect(text(await terminal.bot.reply(running('gaps', { admin: true, place: ALONE })))).toContain(KEPT);
});

it('tells whoever wants to know, once, where he asked, and forgets him', async () => {
  const { stage, posts } = await open();
  const reply = await stage.bot.reply(asking(QUESTION));
  const { token } = buttonOf(reply, 'tell');
  const confirmed = await stage.bot.reply(pressing(token));
  expect(text(confirmed)).toBe(
    `I will tell you here, once, when the documents answer “${KEPT}”. Until then, and for 30 days at the most, I keep this place, your id on this platform, your language, and the question. /forget deletes that.`,
  );
  expect(text(await stage.bot.reply(pressing(token)))).toContain('I already watch');
  await stage.settle();
  expect(posts).toEqual([]);
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts).toMatchObject([{ place: ROOM.id, text: expect.stringMatching(`“${KEPT}”.*\n${FED}`) }]);
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toEqual([]);
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts).toHaveLength(1);
});

it('tells it alone where the question was private, or where the bot may not write', async () => {
  const { stage, posts, denied } = await open();
  const quiet = asking(QUESTION, { options: { question: QUESTION, private: 'true' } });
  const { token } = buttonOf(await stage.bot.reply(quiet), 'tell');
  expect(text(await stage.bot.reply(pressing(token)))).toContain('I will tell you alone');
  denied.add(ROOM.id);
  const { token: open2 } = buttonOf(await stage.bot.reply(asking('Are elephants allowed?')), 'tell');
  expect(text(await stage.bot.reply(pressing(open2)))).toContain('I will tell you alone');
  denied.add(ALONE.id);
  expect(text(await stage.bot.reply(pressing(token)))).toContain('Nothing was kept');
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts.map(({ place }) => place)).toEqual([ALONE.id]);
});

it('answers at once where the documents have come to answer in the meantime, and keeps nothing', async () => {
  const { stage } = await open();
  const { token } = buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell');
  stage.become([...HOUSE, PARROT]);
  const reply = await stage.bot.reply(pressing(token));
  expect(quotesOf(reply).map((quote) => quote.text)).toContain(FED);
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toEqual([]);
});

it('waits where a platform is busy, and gives up where the asker is gone', async () => {
  const { stage, posts, answers } = await open();
  const { token } = buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell');
  await stage.bot.reply(pressing(token));
  await stage.bot.reply(pressing(token, { actor: 'ben' }));
  answers.push({ kind: 'later', afterMs: 0, detail: '' }, { kind: 'refused', reason: 'blocked', detail: '' });
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts).toHaveLength(1);
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toEqual([]);
});

it('does not repeat what may have arrived', async () => {
  const { stage, posts, answers } = await open();
  await stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell').token));
  answers.push({ kind: 'unknown', detail: '' });
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts).toEqual([]);
});

it('forgets a wish after thirty days and a question after ninety', async () => {
  const { stage, posts } = await open();
  await stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell').token));
  stage.pass(31 * DAY);
  await stage.settle();
  expect(await stage.storage.questions.list({ limit: 9 })).toHaveLength(1);
  stage.become([...HOUSE, PARROT]);
  await stage.settle();
  expect(posts).toEqual([]);
  stage.pass(60 * DAY);
  await stage.settle();
  expect(await stage.storage.questions.list({ limit: 9 })).toEqual([]);
});

it('keeps nothing and offers nothing where the owner keeps no questions, and deletes what was kept', async () => {
  const { stage } = await open();
  await stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(QUESTION)), 'tell').token));
  await stage.settle();
  stage.become(HOUSE, { keep: { questionDays: 0, feedbackDays: 0 } });
  await stage.settle();
  expect(await stage.storage.questions.list({ limit: 9 })).toEqual([]);
  expect(await stage.storage.wishes.waiting(['test'], 0, 9)).toEqual([]);
  expect((await stage.bot.reply(asking(QUESTION)))?.buttons).toEqual([]);
  expect(text(await stage.bot.reply(running('gaps', ADMIN)))).toContain('not kept here');
});

it('answers as ever while the database is away, and counts when it is back', async () => {
  const stage = await openStage();
  stages.push(stage);
  const reply = await stage.bot.reply(asking(QUESTION));
  expect(text(reply)).toContain('The documents do not say.');
  expect(text(await stage.bot.reply(pressing(buttonOf(reply, 'tell').token)))).toContain('does not answer');
  await stage.serve(notebook().adapter);
  await stage.settle();
  expect(await stage.storage.questions.list({ limit: 9 })).toMatchObject([{ asked: 1 }]);
});

it('knows nothing of a question that somebody made up a token for', async () => {
  const { stage } = await open();
  expect(text(await stage.bot.reply(pressing('gaps:tell:00000000000000')))).toContain(
    'do not know that question',
  );
  for (const token of ['gaps:', 'gaps:tell:', 'gaps:tell:ABC', `gaps:tell:${'0'.repeat(15)}`]) {
    expect(text(await stage.bot.reply(pressing(token)))).toContain('changed since then');
  }
});
