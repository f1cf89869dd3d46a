import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { followUp, subjectOf } from '../../src/core/follow-up.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Reply } from '../../src/core/model.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';
import { FOLLOW_UPS } from '../fixtures/follow-ups.ts';
import { HOUSE, houseLibrary } from '../fixtures/house.ts';
import { quotesOf, startTalk, type Talk, wordsOf } from '../fixtures/talk.ts';

const FIRST = 'Who built the boiler?';
const READ = 'Read together with your last question: built, boiler.';
const VAGUE = 'That is too little to search for: add a word that says what it is about.';

const BUILT =
  'The boiler was built by the Brandt company in 1987. It is inspected every autumn by a chimney sweep.';

const documents = (reply: Reply | undefined) => quotesOf(reply).map(({ document }) => document);

/** What `second` is answered with after `first`, in the same place by the same person. */
async function after(first: string, second: string, { ask }: Talk = startTalk()) {
  expect(quotesOf(await ask(first))).toHaveLength(1);
  return ask(second);
}

it('is read with the question before it, and says so', async () => {
  const reply = await after(FIRST, 'and when?');
  expect(wordsOf(reply)).toEqual([READ]);
  expect(quotesOf(reply).map(({ text }) => text)).toEqual([BUILT]);
  expect(reply?.private).toBe(false);
});

it('may follow another follow-up', async () => {
  const talk = startTalk();
  await after(FIRST, 'and when?', talk);
  await talk.ask('and where?');
  talk.pass(300_000);
  expect(documents(await talk.ask('when?'))).toEqual(['heating.md']);
});

it('is answered by itself where it can be, whatever was asked before', async () => {
  const reply = await after(FIRST, 'and what does a wash cost?');
  expect(documents(reply)).toEqual(['rules.md']);
  expect(wordsOf(reply)).toEqual([]);
});

it.each([
  ['Who is the mayor of Zanzibar?', 'The documents do not say.'],
  ['and who painted it?', 'The documents do not say.'],
  ['and the neighbour?', 'The documents do not say.'],
  ['and where?', VAGUE],
  ['why?', VAGUE],
])('of another subject, or without an answer, abstains as before: %s', async (second, line) => {
  const reply = await after(FIRST, second);
  expect(quotesOf(reply)).toEqual([]);
  expect(wordsOf(reply)).toEqual(wordsOf(await startTalk().ask(second)));
  expect(wordsOf(reply)[0]).toBe(line);
});

it('finds nothing after ten minutes', async () => {
  const talk = startTalk();
  await talk.ask(FIRST);
  talk.pass(600_000);
  expect(wordsOf(await talk.ask('and when?'))).toEqual([READ]);
  talk.pass(600_001);
  expect(wordsOf(await talk.ask('and when?'))).toEqual([VAGUE]);
});

it('finds nothing of what was asked before the owner turned it off for a while', async () => {
  const talk = startTalk();
  await talk.ask(FIRST);
  talk.become(houseLibrary(HOUSE, { followUps: false }));
  await talk.ask('Who is the mayor of Zanzibar?');
  talk.become(houseLibrary());
  expect(wordsOf(await talk.ask('and when?'))).toEqual([VAGUE]);
});

it('finds nothing for another person, nor in another place', async () => {
  const { ask, bot } = startTalk();
  await ask(FIRST);
  expect(wordsOf(await ask('and when?', {}, 'ben'))).toEqual([VAGUE]);
  const elsewhere = await bot.reply({
    ...{ kind: 'command', command: 'ask', options: { question: 'and when?' } },
    ...{ place: { platform: 'test', id: 'hall', direct: false }, actor: 'ann', locale: 'en', admin: false },
  });
  expect(wordsOf(elsewhere)).toEqual([VAGUE]);
  expect(wordsOf(await ask('and when?'))).toEqual([READ]);
});

it('tells nobody else what somebody asked for himself alone', async () => {
  const { ask } = startTalk();
  await ask(FIRST, { private: 'true' });
  expect(wordsOf(await ask('and when?'))).toEqual([VAGUE]);
  const alone = await ask('and when?', { private: 'true' });
  expect([wordsOf(alone), alone?.private]).toEqual([[READ], true]);
});

it('is forgotten with /forget, in every place of the platform', async () => {
  const { ask, run } = startTalk();
  await ask(FIRST);
  await ask(FIRST, {}, 'ben');
  await run('forget');
  expect(wordsOf(await ask('and when?'))).toEqual([VAGUE]);
  expect(wordsOf(await ask('and when?', {}, 'ben'))).toEqual([READ]);
});

it('is not remembered where the owner turns it off', async () => {
  const talk = startTalk({ library: () => createLibrary(HOUSE, { preferences: { followUps: false } }) });
  expect(wordsOf(await after(FIRST, 'and when?', talk))).toEqual([VAGUE]);
});

it('never names a word of the question in the log', async () => {
  const talk = startTalk();
  await after(FIRST, 'and when?', talk);
  expect(JSON.stringify(talk.log)).not.toMatch(/boiler|when/);
});

it('says in the language of the asker what it was read with', async () => {
  const { bot } = startTalk();
  const ask = (question: string) =>
    bot.reply({
      ...{ kind: 'command', command: 'ask', options: { question } },
      ...{ place: { platform: 'test', id: 'room', direct: false }, actor: 'ann', locale: 'ru', admin: false },
    });
  await ask(FIRST);
  expect(wordsOf(await ask('and when?'))).toEqual([
    'Прочитано вместе с вашим прошлым вопросом: built, boiler.',
  ]);
});

it('answers most follow-ups of several languages, and none that the documents do not answer', async () => {
  const libraries = new Map<string | undefined, Library>([[undefined, houseLibrary()]]);
  const got = { byItself: 0, found: 0, missed: 0, wrong: [] as string[], rightlyNone: 0 };
  for (const { folder, first, second, wanted } of FOLLOW_UPS) {
    const library = libraries.get(folder) ?? createLibrary((await loadCorpus(folder ?? '')).documents);
    libraries.set(folder, library);
    const subject = subjectOf(library, answer(library, first));
    const alone = answer(library, second);
    expect([second, subject === undefined]).toEqual([second, false]);
    const [quote] = (subject && followUp(library, alone, subject, {}))?.quotes ?? [];
    if (alone.answered) got.byItself += 1;
    else if (quote === undefined) got[wanted === undefined ? 'rightlyNone' : 'missed'] += 1;
    else if (wanted !== undefined && quote.text.includes(wanted)) got.found += 1;
    else got.wrong.push(second);
  }
  // Another training may move an answer between the first three.
  expect(got).toMatchObject({ wrong: [], rightlyNone: 13 });
  expect(got.byItself + got.found).toBeGreaterThanOrEqual(10);
});

const LANGUAGES = 'tests/fixtures/languages';

/** Labelled questions, a line each. */
function questionsOf(language: string): readonly { readonly question: string; readonly kind: string }[] {
  const lines = readFileSync(`${LANGUAGES}/${language}/questions.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

it('lends no subject to a question that the documents do not answer, in any of 21 languages', async () => {
  let pairs = 0;
  for (const language of readdirSync(LANGUAGES)) {
    const library = createLibrary((await loadCorpus(`${LANGUAGES}/${language}/corpus`)).documents);
    const questions = questionsOf(language);
    const answered = (...kinds: readonly string[]) =>
      questions
        .filter(({ kind }) => kinds.includes(kind))
        .slice(0, 8)
        .map(({ question }) => answer(library, question));
    const subjects = answered('answerable').flatMap((each) => subjectOf(library, each) ?? []);
    const missed = answered('removed', 'elsewhere').filter((each) => !each.answered);
    for (const [at, alone] of missed.entries()) {
      for (const subject of [at, at + 1].flatMap((one) => subjects[one % subjects.length] ?? [])) {
        pairs += 1;
        const found = followUp(library, alone, subject, {});
        expect([language, alone.question, found?.quotes[0]?.text]).toEqual([
          language,
          alone.question,
          undefined,
        ]);
      }
    }
  }
  expect(pairs).toBeGreaterThan(200);
});
