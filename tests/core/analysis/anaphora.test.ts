import { expect, it } from 'vitest';
import { continuationOf } from '../../../src/core/analysis/anaphora.ts';

it.each([
  ['en', 'and who signed it?', ' who signed ?', ['signed'], true],
  ['en', 'Who signed the letter?', 'Who signed the letter?', ['signed', 'letter'], false],
  ['en', 'when?', 'when?', [], false],
  ['ru', 'а где он?', ' где ?', [], true],
  ['tr', 'peki ne zaman açılır?', ' ne zaman açılır?', ['açılır'], true],
  ['zh-Hans', '那什么时候修好？', '什么时候修好？', ['修好'], true],
  ['zh-Hans', '它建于何时？', '建于何时？', ['建'], true],
  ['ja', 'それはいつ？', 'それはいつ？', [], false],
])('reads in %s what of %j goes back to something said before', (language, question, rest, content, back) => {
  const read = continuationOf(question, language);
  expect([read.rest, read.content, read.refersBack]).toEqual([rest, content, back]);
});

it('takes any text', () => {
  for (const text of ['', '   ', '🤷', '\ud800', 'it '.repeat(5_000), '那'.repeat(5_000)]) {
    expect(continuationOf(text, 'zh').rest.length).toBeLessThanOrEqual(text.length);
    expect(continuationOf(text, 'en').rest.length).toBeLessThanOrEqual(text.length);
  }
});
