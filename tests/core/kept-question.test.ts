import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keptQuestion, MAX_KEPT_LENGTH, questionKey } from '../../src/core/kept-question.ts';

test.each([
  ['  May   guests\tstay overnight?? ', 'may guests stay overnight'],
  ['MAY GUESTS STAY “OVERNIGHT”!', 'may guests stay overnight'],
  ['Don’t guests pay 3.5 % more?', "don't guests pay 3.5 more"],
  ['Is C++ allowed? And C#?', 'is c++ allowed and c#'],
  ['Ｗｈｏ signed it?', 'who signed it'],
  ['Что было в 1939–1945?', 'что было в 1939-1945'],
  ['What happened on 2025-06-03?', 'what happened on 2025-06-03'],
  ['谁签署了协议？', '谁签署了协议'],
])('keeps %j as %j', (question, kept) => {
  expect(keptQuestion(question)).toBe(kept);
});

describe('before a question is kept', () => {
  test.each([
    ['Why does bob.smith+x@example.org get no mail?', 'why does *** get no mail'],
    ['Is (bob@example.org), the caretaker, in?', 'is *** the caretaker in'],
    ['What may @carol_92 do?', 'what may *** do'],
    ['What may <@123456789012345678> do?', 'what may *** do'],
    ['Whose number is +1 (555) 123-4567?', 'whose number is ***'],
    ['Whose number is 0155/512 34 56?', 'whose number is ***'],
    ['Who pays with 4111 1111 1111 1111?', 'who pays with ***'],
    ['Whose flat is 482913?', 'whose flat is ***'],
    ['٠١٢٣٤٥٦٧٨٩ من', '*** من'],
    ['What is https://example.org/u/bob?token=abc about?', 'what is *** about'],
    ['What is www.example.org about?', 'what is *** about'],
    ['What is example.org/users/bob about?', 'what is *** about'],
    ['Does 123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw work?', 'does *** work'],
    ['Does ghp_16C7e42F292c6912E7710c838347Ae178B4a work?', 'does *** work'],
    ['a\u200bb\u200b@ex\u200bample.org?!', undefined],
    ['???', undefined],
  ])('masks what looks personal in %j', (question, kept) => {
    expect(keptQuestion(question)).toBe(kept);
  });

  const personal = fc.oneof(
    fc.emailAddress(),
    fc.webUrl({ withQueryParameters: true }),
    fc.stringMatching(/^@[a-z]{3,12}$/),
    fc.stringMatching(/^\+?\d{3}[ -]\d{3,4}[ -]\d{3,4}$/),
  );

  it('leaves no address, account or number of anybody, wherever it stands', () => {
    const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,30}$/);
    fc.assert(
      fc.property(words, personal, words, (before, secret, after) => {
        const kept = keptQuestion(`${before} ${secret} ${after}`) ?? '';
        expect(kept).not.toMatch(/@|:\/\/|\d{4}/);
        expect(kept).toBe(`${before} *** ${after}`.slice(0, MAX_KEPT_LENGTH).trim());
      }),
    );
  });

  it('cuts it and leaves no half of a character, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (question) => {
        const kept = keptQuestion(question) ?? '';
        expect(kept.length).toBeLessThanOrEqual(MAX_KEPT_LENGTH);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept).not.toMatch(/@|\p{Nd}{6}|\p{Cc}/u);
      }),
      { numRuns: 500 },
    );
  });
});

it('names equal questions equally, in 14 letters and digits', () => {
  const [one, two] = ['May guests stay?', 'MAY guests  stay'].map((each) =>
    questionKey(keptQuestion(each) ?? ''),
  );
  expect(one).toMatch(/^[0-9a-z]{14}$/);
  expect(two).toBe(one);
});
