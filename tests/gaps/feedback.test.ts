import { afterEach, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import type { Reply } from '../../src/core/model.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { buttonOf, quotesOf, wordsOf } from '../fixtures/talk.ts';
import { DAY, HOUR } from '../storage/samples.ts';
import { asking, notebook, openStage, pressing, running, type Stage } from './stage.ts';

const PIANO = 'When do the quiet hours begin?';

const stages: Stage[] = [];

afterEach(async () => {
  const logged = stages.map((each) => each.log()).join('');
  for (const stage of stages.splice(0)) await stage.stop();
  expect(logged).not.toMatch(/quiet hours|8812345|"room"/);
});

async function open() {
  const stage = await openStage();
  stages.push(stage);
  await stage.serve(notebook().adapter);
  const disliked = () => stage.storage.feedback.disliked({ limit: 9 });
  return { stage, disliked };
}

const text = (reply: Reply | undefined) => wordsOf(reply).join('\n');

it('counts what readers think of an answer, once a person and an hour, and names nobody', async () => {
  const { stage, disliked } = await open();
  const reply = await stage.bot.reply(asking(PIANO));
  const { token } = buttonOf(reply, 'wrong');
  const thanks = await stage.bot.reply(pressing(token));
  expect([thanks?.private, text(thanks)]).toEqual([true, 'Thank you. It is counted, without your name.']);
  expect(text(await stage.bot.reply(pressing(token)))).toContain('already');
  expect(text(await stage.bot.reply(pressing(buttonOf(reply, 'helpful').token)))).toContain('already');
  await stage.bot.reply(pressing(token, { actor: 'ben' }));
  await stage.bot.reply(pressing(buttonOf(reply, 'unhelpful').token, { actor: 'cleo' }));
  await stage.bot.reply(pressing(buttonOf(reply, 'helpful').token, { actor: 'dan' }));
  expect(await disliked()).toEqual([
    {
      ...{ document: 'rules.md', passage: expect.stringMatching(/^[0-9a-z]{14}$/) },
      ...{ wrong: 2, unhelpful: 1, helpful: 1, lastDay: '2026-03-10' },
    },
  ]);
  stage.pass(HOUR);
  await stage.bot.reply(pressing(token));
  expect(await disliked()).toMatchObject([{ wrong: 3 }]);
  const rows = await stage.storage.database.selectFrom('feedback').selectAll().execute();
  expect(JSON.stringify(rows)).not.toMatch(/ann|ben|room|quiet/);
});

it('shows an admin which answers were marked wrong, as long as their words stand', async () => {
  const { stage } = await open();
  const token = (name: string) => async () =>
    stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(PIANO)), name).token));
  await token('wrong')();
  const shown = text(await stage.bot.reply(running('gaps', { admin: true })));
  expect(shown).toContain('Answers marked wrong or not helpful');
  expect(shown).toContain(
    '- House rules: The quiet hours begin at ten in the evening. Nobody plays the piano during the quiet… (wrong: 1, not helpful: 0, helpful: 0)',
  );
  stage.become([documentOf('rules.md', 'The quiet hours begin at eleven.')]);
  expect(text(await stage.bot.reply(running('gaps', { admin: true })))).toContain(
    'a passage of rules.md that has been changed since (wrong: 1',
  );
});

it('does not list what readers only find helpful', async () => {
  const { stage, disliked } = await open();
  await stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(PIANO)), 'helpful').token));
  expect(await disliked()).toEqual([]);
});

it('judges the quote that is shown, also after turning to the next one and back from the context', async () => {
  const { stage } = await open();
  const first = await stage.bot.reply(asking('Where does the spare key hang?'));
  expect(answer(houseLibrary(), 'Where does the spare key hang?').quotes.length).toBeGreaterThan(1);
  const next = await stage.bot.reply(pressing(buttonOf(first, 'more').token));
  const context = await stage.bot.reply(pressing(buttonOf(next, 'context').token));
  const back = await stage.bot.reply(pressing(buttonOf(context, 'back').token));
  expect(quotesOf(back)[0]?.document).toBe(quotesOf(next)[0]?.document);
  expect(quotesOf(back)[0]?.document).not.toBe(quotesOf(first)[0]?.document);
  await stage.bot.reply(pressing(buttonOf(back, 'wrong').token));
  const [marked] = await stage.storage.feedback.disliked({ limit: 9 });
  expect(marked?.document).toBe(quotesOf(next)[0]?.document);
});

it('says so where the document has changed since', async () => {
  const { stage, disliked } = await open();
  const { token } = buttonOf(await stage.bot.reply(asking(PIANO)), 'wrong');
  stage.become([documentOf('rules.md', 'The quiet hours begin at eleven.', { revision: 'next' })]);
  expect(text(await stage.bot.reply(pressing(token)))).toContain('changed since then');
  expect(await disliked()).toEqual([]);
});

it('offers nothing and counts nothing where the owner keeps no feedback, and deletes what was kept', async () => {
  const { stage, disliked } = await open();
  const { token } = buttonOf(await stage.bot.reply(asking(PIANO)), 'wrong');
  await stage.bot.reply(pressing(token));
  stage.become(HOUSE, { keep: { questionDays: 90, feedbackDays: 0 } });
  await stage.settle();
  expect(await disliked()).toEqual([]);
  expect(text(await stage.bot.reply(pressing(token, { actor: 'ben' })))).toContain('not counted');
  expect((await stage.bot.reply(asking(PIANO)))?.buttons).toHaveLength(2);
  expect(await disliked()).toEqual([]);
});

it('forgets what readers think after a year', async () => {
  const { stage, disliked } = await open();
  await stage.bot.reply(pressing(buttonOf(await stage.bot.reply(asking(PIANO)), 'wrong').token));
  stage.pass(365 * DAY);
  await stage.settle();
  expect(await disliked()).toHaveLength(1);
  stage.pass(DAY);
  await stage.settle();
  expect(await disliked()).toEqual([]);
});
