import { expect, it } from 'vitest';
import { groupQuestions } from '../../src/core/question-groups.ts';

function asked(text: string, times = 1, language = 'en') {
  return { text, language, asked: times };
}

function namesOf(questions: Parameters<typeof groupQuestions>[0]) {
  return groupQuestions(questions).map(({ lead, others, asked: times }) => [
    lead.text,
    others.map(({ text }) => text),
    times,
  ]);
}

it('puts questions together whose content words mostly agree, whatever their small words and endings', () => {
  expect(
    namesOf([
      asked('is a dog allowed', 2),
      asked('are dogs allowed in here'),
      asked('where is the wifi password', 4),
      asked('what is the password of the wifi'),
    ]),
  ).toEqual([
    ['where is the wifi password', ['what is the password of the wifi'], 5],
    ['is a dog allowed', ['are dogs allowed in here'], 3],
  ]);
});

it('keeps apart what shares a word or asks after another number', () => {
  const questions = ['president of france', 'president of spain', 'budget plan 2024', 'budget plan 2025'];
  expect(namesOf(questions.map((text) => asked(text)))).toHaveLength(4);
});

it('reads each question by the rules of its language', () => {
  expect(
    namesOf([
      asked('можно ли держать собаку', 1, 'ru'),
      asked('можно держать собак', 1, 'ru'),
      asked('狗可以进来吗', 1, 'zh'),
    ]),
  ).toHaveLength(2);
});

it('is done at once with thousands of questions', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => asked(`what about subject${at} and thing${at % 70}`));
  expect(groupQuestions(many).reduce((sum, group) => sum + group.asked, 0)).toBe(5_000);
});
