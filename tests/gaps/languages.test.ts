import { afterEach, describe, expect, it } from 'vitest';
import type { ButtonEvent, CommandEvent, Reply } from '../../src/core/model.ts';
import type { FormerPassage, Past } from '../../src/core/past.ts';
import { HOUSE } from '../fixtures/house.ts';
import { buttonOf, quotesOf, startTalk, wordsOf } from '../fixtures/talk.ts';
import {
  ALONE,
  asking,
  FED,
  notebook,
  openStage,
  PARROT,
  pressing,
  QUESTION,
  running,
  type Stage,
} from './stage.ts';

const OTHERS = ['az', 'de', 'es', 'ru', 'tr', 'zh-CN', 'zh-TW'] as const;

const FORMER = 'The quiet hours begin at nine. Nobody plays the piano during the quiet hours.';

const REPLACED = 'Something else entirely stood here.';

const ALTERED = 'Nobody plays the trumpet during the quiet hours.';

/** What is the same in every language: documents, questions, what is typed. */
const GIVEN = [
  ...HOUSE.flatMap(({ title, text }) => {
    const lines = text.split(/\n+/).map((line) => line.replace(/^#+ /, ''));
    return lines.flatMap((line) => [line, `${title} ${line}`]);
  }),
  ...[QUESTION, ALTERED, FORMER, REPLACED, PARROT.text],
  ...[
    'npm run gaps',
    'npm run gaps markdown',
    'digest Asia Baku',
    'digest set Asia Baku',
    'source k7qm2x9tda',
  ],
];

let stage: Stage | undefined;

afterEach(async () => {
  await stage?.stop();
  stage = undefined;
});

/** Everything that the bot says to this locale in a day of a community, by what it was asked. */
async function everyReply(locale: string): Promise<ReadonlyMap<string, Reply | undefined>> {
  const replies = new Map<string, Reply | undefined>();
  stage = await openStage();
  const { bot, pass } = stage;
  await stage.serve(notebook().adapter);
  const say = async (name: string, event: CommandEvent | ButtonEvent) => {
    // Nobody asks too much at once.
    pass(3_000);
    const reply = await bot.reply(event);
    replies.set(name, reply);
    return reply;
  };
  const alone = { locale, place: ALONE };
  const named = (command: string, extra: Partial<CommandEvent> = {}) =>
    running(command, { locale, ...extra });
  await say('privacy', named('privacy'));
  await say('forgetting nothing', named('forget'));
  await say('gaps for all', named('gaps'));
  await say('gaps alone', named('gaps', { admin: true, place: ALONE }));
  await say('no gaps', named('gaps', { admin: true }));
  const missed = await say('an abstention', asking(QUESTION, { locale }));
  const { token } = buttonOf(missed, 'tell');
  await say('a wish', pressing(token, { locale }));
  await say('the same wish', pressing(token, { locale }));
  const lone = asking(QUESTION, { locale });
  const kept = await bot.reply({ ...lone, options: { ...lone.options, private: 'true' } });
  await say('a wish alone', pressing(buttonOf(kept, 'tell').token, { locale, actor: 'bob' }));
  await say('an unknown wish', pressing('gaps:tell:00000000000000', { locale }));
  await say('gaps', named('gaps', { admin: true }));
  const answered = await say('an answer', asking('When do the quiet hours begin?', { locale }));
  const [quote] = quotesOf(answered);
  const verdict = buttonOf(answered, 'wrong').token;
  await say('a verdict', pressing(verdict, { locale }));
  await say('the same verdict', pressing(verdict, { locale }));
  await say('gaps with a bad answer', named('gaps', { admin: true }));
  await say('the context', pressing(buttonOf(answered, 'context').token, { locale }));
  await say('a source', named('source', { options: { id: quote?.receipt ?? '' } }));
  await say('no receipt', named('source', { options: { id: '!' } }));
  await say('an unknown receipt', named('source', { options: { id: '0000000001' } }));
  await say('nothing to verify', named('verify'));
  await say('verified', named('verify', { options: { text: quote?.text ?? '' } }));
  await say('verified in capitals', named('verify', { options: { text: quote?.text.toUpperCase() ?? '' } }));
  await say('altered', named('verify', { options: { text: ALTERED } }));
  await say('absent', named('verify', { options: { text: 'Whales sing louder beneath arctic ice.' } }));
  await say('forgetting', named('forget'));
  const chat = await say('forgetting alone', named('forget', alone));
  await say('forgetting a chat', pressing(buttonOf(chat, 'forget').token, alone));
  await say('forgetting a room', pressing(buttonOf(chat, 'forget').token, { locale }));
  await stage.stop();
  await say('without a database', named('forget', { actor: 'cid' }));
  for (const [name, past] of PASTS) replies.set(name, await traced(past, locale));
  stage = await openStage({ keep: { questionDays: 0, feedbackDays: 0 } });
  replies.set('little privacy', await stage.bot.reply(named('privacy')));
  await stage.stop();
  return replies;
}

function remembering(facts: Partial<FormerPassage>): Past {
  const common = {
    receipt: '0000000001',
    document: 'rules.md',
    revision: 'old',
    goneMs: Date.UTC(2026, 2, 10),
  };
  return { former: async () => ({ kind: 'known', passage: { ...common, text: FORMER, ...facts } }) };
}

const PASTS: readonly (readonly [string, Past])[] = [
  ['a passage that changed', remembering({})],
  ['a passage that is gone', remembering({ text: REPLACED })],
  ['a document that is gone', remembering({ document: 'attic.md' })],
  ['a past that is away', { former: async () => ({ kind: 'away' }) }],
];

function traced(past: Past, locale: string): Promise<Reply | undefined> {
  return startTalk({ past }).bot.reply(running('source', { locale, options: { id: '0000000001' } }));
}

/** Three words in a row, wherever they stand. */
function runsOf(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(' '));
  });
}

/** What the bot says of its own: neither a quote nor the words of a difference. */
function linesOf(reply: Reply | undefined): readonly string[] {
  const blocks = reply?.blocks.filter(({ kind }) => kind !== 'difference') ?? [];
  return [...wordsOf(reply && { ...reply, blocks }), ...(reply?.buttons.map(({ label }) => label) ?? [])];
}

describe('whoever reads another language than English', () => {
  it.each(OTHERS)('is told nothing in English, whatever is asked in %s', async (locale) => {
    const given = new Set(runsOf(GIVEN));
    const english = await everyReply('en');
    for (const [name, reply] of await everyReply(locale)) {
      const inEnglish = english.get(name);
      expect([name, linesOf(inEnglish).length > 0]).toEqual([name, true]);
      const own = new Set(runsOf(linesOf(inEnglish)).filter((run) => !given.has(run)));
      expect([name, runsOf(linesOf(reply)).filter((run) => own.has(run))]).toEqual([name, []]);
      const labels = inEnglish?.buttons.map(({ label }) => label) ?? [];
      expect([name, reply?.buttons.filter(({ label }) => labels.includes(label))]).toEqual([name, []]);
      expect(quotesOf(reply)).toEqual(quotesOf(inEnglish));
    }
  });

  it('is told of an answer in his own language, days after he has asked for it', async () => {
    const { adapter, posts } = notebook();
    stage = await openStage();
    await stage.serve(adapter);
    const missed = await stage.bot.reply(asking(QUESTION, { locale: 'tr' }));
    await stage.bot.reply(pressing(buttonOf(missed, 'tell').token, { locale: 'tr' }));
    await stage.settle();
    stage.become([...HOUSE, PARROT]);
    await stage.settle();
    expect(posts.map(({ text }) => text)).toEqual([expect.stringContaining('Artık yanıtlıyorlar:')]);
    expect(posts[0]?.text).toContain(FED);
  });
});
