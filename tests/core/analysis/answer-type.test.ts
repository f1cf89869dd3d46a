import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerSigns, answerSigns, questionType } from '../../../src/core/analysis/answer-type.ts';
import { QUESTIONS, SENTENCES } from './answer-type.cases.ts';

/** From here on a sign counts as seen. */
const SEEN = 0.5;

describe('the type of a question', () => {
  it.each(QUESTIONS)('in %s is %s: %s', (language, type, question) => {
    expect(questionType(question, language)).toBe(type);
  });

  it.each([
    ['es', 'place', 'Donde esta el lago?'],
    ['es', 'reason', 'Por que caen las hojas?'],
    ['fr', 'place', 'Ou se trouve le lac ?'],
    ['vi', 'time', 'cay cau duoc xay khi nao'],
    ['el', 'place', 'που βρισκεται η λιμνη'],
    ['tr', 'manner', 'cam nasil yapilir'],
  ])('in %s is told without accents: %3$s', (language, type, question) => {
    expect(questionType(question, language)).toBe(type);
  });

  it('is not taken from a word that holds an interrogative', () => {
    expect(questionType('Kimya dersi', 'tr')).toBe('other');
    expect(questionType('Werk und Woche', 'de')).toBe('other');
    expect(questionType('wholesale prices', 'en')).toBe('other');
  });

  it('goes by the first interrogative, and by one that joins clauses last', () => {
    expect(questionType('How many people died when the bridge fell?', 'en')).toBe('number');
    expect(questionType('When the bridge fell, how many people died?', 'en')).toBe('number');
  });

  it('looks through a polite beginning', () => {
    expect(questionType('Can you tell me why the sky is blue?', 'en')).toBe('reason');
  });

  it('looks behind the name of a thing, which it takes for no definition', () => {
    expect(questionType('What is the name of the city?', 'en')).toBe('place');
    expect(questionType('¿Cuál es el nombre del río?', 'es')).toBe('place');
    expect(questionType('What was the name of the boat?', 'en')).toBe('other');
    expect(questionType("What is the boat's colour?", 'en')).toBe('other');
  });

  it('is told by the script where a question is in another language than the documents', () => {
    expect(questionType('Когда открыли мост?', 'en')).toBe('time');
    expect(questionType('When was the bridge opened?', 'ja')).toBe('time');
  });

  it('stays open in a language without rules', () => {
    expect(questionType('Koska silta avattiin?', 'fi')).toBe('other');
  });
});

describe('the signs of a sentence', () => {
  it.each(SENTENCES)('in %s show %j: %s', (language, signs, sentence) => {
    const seen = answerSigns(sentence, language);
    for (const sign of signs) expect(seen[sign], sign).toBeGreaterThanOrEqual(SEEN);
  });

  it('leave out what the sentence does not hold', () => {
    const seen = answerSigns('The old mill still turns slowly.', 'en');
    expect(Object.values(seen).every((value) => value < SEEN)).toBe(true);
  });

  it('rest on numerals, capitals and commas in a language without rules', () => {
    const { time, name } = answerSigns('Silta avattiin Turussa 1932.', 'fi');
    expect([time, name]).toEqual([1, 1]);
  });

  it('tell a month from a verb by its capital', () => {
    expect(answerSigns('It opened in May.', 'en').time).toBeGreaterThanOrEqual(SEEN);
    expect(answerSigns('It may rain.', 'en').time).toBe(0);
  });

  it('take a year for a time more than for a number', () => {
    const { time, number } = answerSigns('It closed in 1987.', 'en');
    expect(time).toBeGreaterThan(number);
  });

  it.each([
    ['de', 'Der Chor hat siebzehn Stimmen.'],
    ['de', 'Der Chor hat hundert Stimmen.'],
    ['de', 'Der Chor hat zweihundert Stimmen.'],
    ['el', 'Η χορωδία έχει δεκαεπτά φωνές.'],
    ['el', 'Η χορωδία έχει ενενήντα φωνές.'],
    ['en', 'The choir has seventy voices.'],
    ['es', 'El coro tiene noventa voces.'],
    ['fa', 'گروه کر هفتاد صدا دارد.'],
    ['fr', 'Le chœur compte quatorze voix.'],
    ['hi', 'मंडली में सत्तर आवाज़ें हैं।'],
    ['it', 'Il coro ha settanta voci.'],
    ['pt', 'O coro tem sessenta vozes.'],
    ['ro', 'Corul are șaptesprezece voci.'],
    ['ru', 'В хоре шестьдесят голосов.'],
    ['uk', 'У хорі сімдесят голосів.'],
    ['vi', 'Dàn hợp xướng có hai mươi giọng.'],
  ])('find a number that is written out in %s', (language, text) => {
    expect(answerSigns(text, language).number).toBeGreaterThanOrEqual(0.5);
  });

  it('take no word for a number that only begins or ends like one', () => {
    expect(answerSigns('Il vento gira.', 'it').number).toBeLessThan(0.5);
    expect(answerSigns('С этих высот видно море.', 'ru').number).toBeLessThan(0.5);
    expect(answerSigns('Das Haus steht seit einem Jahrhundert.', 'de').number).toBeLessThan(0.5);
    expect(answerSigns('Το σπίτι χτίστηκε την τελευταία δεκαετία.', 'el').number).toBeLessThan(0.5);
  });

  it('are numbers from 0 to 1 for any text in any language', () => {
    const languages = fc.oneof(
      fc.string(),
      fc.constantFrom(...new Set(QUESTIONS.map(([language]) => language))),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...SENTENCES.map(([, , sentence]) => sentence)),
      fc
        .array(fc.constantFrom('\ud800', 'a', ' ', '年', '1', '.', "'", '-', ',', 'А', 'ق'), {
          maxLength: 200,
        })
        .map((units) => units.join('')),
    );
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        expect(typeof questionType(text, language)).toBe('string');
        for (const value of Object.values(answerSigns(text, language) satisfies AnswerSigns)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each(['a', '1', '中', '一1', '(', '\ud800', 'a,', 'a-', "Ka'", 'A. ', '- ', '1.'])(
    'are found in a hundred thousand times %j, which more than linear time would not end with',
    (unit) => {
      const text = unit.repeat(100_000);
      for (const language of ['en', 'tr', 'zh', 'th']) {
        expect(typeof questionType(text, language)).toBe('string');
        for (const value of Object.values(answerSigns(text, language))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }
    },
  );
});
