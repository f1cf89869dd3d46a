import { expect, it } from 'vitest';
import { questionParts } from '../../src/core/question-parts.ts';
import { inputKind } from '../../src/core/small-talk.ts';

it.each([
  ['Hi!', 'greeting'],
  ['  GOOD morning  ', 'greeting'],
  ['Здравствуйте', 'greeting'],
  ['你好！', 'greeting'],
  ['Salam', 'greeting'],
  ['thanks', 'thanks'],
  ['Teşekkür ederim.', 'thanks'],
  ['谢谢', 'thanks'],
  ['', 'empty'],
  ['?!…', 'empty'],
  ['\u200b', 'empty'],
  ['the', 'vague'],
  ['What is it?', 'vague'],
  ['hello, where is the key?', 'question'],
  ['thanks for the fish', 'question'],
  ['42', 'question'],
  ['钥匙在哪里？', 'question'],
])('takes %j for a %s', (typed, kind) => {
  expect(inputKind(typed, ['en'])).toBe(kind);
});

it('knows the stop words of each language of the documents', () => {
  expect(inputKind('что это', ['ru'])).toBe('vague');
  expect(inputKind('что это', ['en', 'ru'])).toBe('vague');
});

it.each<[string, readonly string[]]>([
  ['Who signed it?', []],
  ['Who signed it? Where?', ['Who signed it', 'Where']],
  ['谁签署了？在哪里？', ['谁签署了', '在哪里']],
  ['متى وقعت؟ من وقعها؟', ['متى وقعت', 'من وقعها']],
  ['One? Two? Three? Four? Five?', ['One', 'Two', 'Three']],
  ['Really??', []],
  ['? ? ?', []],
  ['', []],
])('reads the parts of %j', (text, parts) => {
  expect(questionParts(text)).toEqual(parts);
});
