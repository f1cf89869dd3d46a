import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/model.ts';
import { faultReply } from '../../src/core/replies.ts';
import { buttonOf, quotesOf, startTalk, wordsOf } from '../fixtures/talk.ts';

const QUESTION = 'When do the quiet hours begin?';

/** A few words of what each language says; the rest is for its speakers to judge. */
const LANGUAGES = [
  ['en', { nothing: 'do not say', help: 'Nothing is made up', hello: 'Hello', next: 'Next', fault: 'wrong' }],
  ['az', { nothing: 'yoxdur', help: 'uydurulmur', hello: 'Salam', next: 'Növbəti', fault: 'səhv' }],
  [
    'ru',
    { nothing: 'не сказано', help: 'Ничего', hello: 'Здравствуйте', next: 'Следующая', fault: 'не так' },
  ],
  ['zh-CN', { nothing: '没有提到', help: '绝不编造', hello: '您好', next: '下一段', fault: '出了点问题' }],
  ['zh-TW', { nothing: '沒有提到', help: '絕不編造', hello: '您好', next: '下一段', fault: '出了點問題' }],
  ['tr', { nothing: 'bir şey yok', help: 'uydurulmaz', hello: 'Merhaba', next: 'Sonraki', fault: 'ters' }],
  [
    'de',
    { nothing: 'steht nichts', help: 'erfunden', hello: 'Hallo', next: 'Nächstes', fault: 'schiefgegangen' },
  ],
  ['es', { nothing: 'no lo dicen', help: 'invento', hello: 'Hola', next: 'Siguiente', fault: 'fallado' }],
] as const;

function start(locale: string) {
  const { bot } = startTalk();
  const place = { platform: 'test', id: 'room', direct: false };
  const origin = { place, actor: 'ann', locale, admin: false };
  const run = (command: string, options: Readonly<Record<string, string>> = {}) =>
    bot.reply({ kind: 'command', command, options, ...origin });
  return {
    run,
    ask: (question: string) => run('ask', { question }),
    press: (token: string) => bot.reply({ kind: 'button', token, ...origin }),
  };
}

const textOf = (reply: Reply | undefined) => wordsOf(reply).join('\n');

describe.each(LANGUAGES)('in %s the bot', (locale, words) => {
  it('answers with the same quotes as in English, and buttons of the language', async () => {
    const answered = await start(locale).ask(QUESTION);
    expect(quotesOf(answered)).toEqual(quotesOf(await start('en').ask(QUESTION)));
    expect(quotesOf(answered)[0]?.text).toContain('ten in the evening');
    expect(answered?.blocks.every(({ kind }) => kind === 'quote')).toBe(true);
    const pressed = await start(locale).press(buttonOf(answered, 'context').token);
    expect(buttonOf(pressed, 'back').label).not.toBe('');
  });

  it('abstains, explains itself, returns a greeting, and admits a fault', async () => {
    const { ask, run } = start(locale);
    expect(textOf(await ask('Who is the mayor of Zanzibar?'))).toContain(words.nothing);
    expect(textOf(await run('help'))).toContain(words.help);
    expect(textOf(await ask('hello'))).toContain(words.hello);
    expect(textOf(faultReply(locale))).toContain(words.fault);
  });

  it('counts the documents, and names what it does not know', async () => {
    const { run } = start(locale);
    expect(textOf(await run('sources'))).toMatch(/^3\W/u);
    expect(textOf(await run('dance'))).toContain('/help');
    expect(textOf(await run('ask', { question: QUESTION, document: 'attic.md' }))).toContain('attic.md');
  });

  it('says the same to the same event, whoever else it has spoken to', async () => {
    const first = await start(locale).ask('Who is the mayor of Zanzibar?');
    await start('ru').ask('Who is the mayor of Zanzibar?');
    expect(await start(locale).ask('Who is the mayor of Zanzibar?')).toEqual(first);
  });

  it('labels the button that leads on', async () => {
    const answered = await start(locale).ask('Where does the spare key hang?');
    expect(buttonOf(answered, 'more').label).toContain(words.next);
  });
});

it('speaks English to those whose language it does not know', async () => {
  for (const locale of ['pt-BR', 'uk', 'fr', '', 'not a locale']) {
    expect(textOf(await start(locale).ask('Who is the mayor of Zanzibar?'))).toContain('do not say');
  }
});
