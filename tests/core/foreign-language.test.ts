import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { foreignLanguage } from '../../src/core/foreign-language.ts';
import { createLibrary } from '../../src/core/library.ts';
import { answerReply } from '../../src/core/replies.ts';
import { loadQuestions } from '../../src/evaluation/questions.ts';
import { documentOf, HOUSE } from '../fixtures/house.ts';
import { startTalk, wordsOf } from '../fixtures/talk.ts';

const QUESTIONS = [
  ['ar', 'متى وقعت الاتفاقية؟'],
  ['de', 'Wann wurde das Abkommen unterzeichnet?'],
  ['el', 'Πότε υπογράφηκε η συμφωνία;'],
  ['es', '¿Cuándo se firmó el acuerdo?'],
  ['fr', 'Combien d’accords ont été signés ?'],
  ['hi', 'समझौते पर कब हस्ताक्षर किए गए?'],
  ['it', 'Quanti accordi sono stati firmati?'],
  ['ja', '日本の首都はどこですか'],
  ['ko', '서명된 협정은 몇 개입니까?'],
  ['th', 'ข้อตกลงลงนามเมื่อใด'],
  ['uk', 'Коли було підписано угоду?'],
  ['vi', 'Bao nhiêu thỏa thuận đã được ký kết?'],
  ['zh', '协议是什么时候签署的？'],
] as const;

describe('the language of a question', () => {
  it.each(QUESTIONS)('is told where no document is in it: %s', (language, question) => {
    expect(foreignLanguage(question, ['en'])).toBe(language);
  });

  it.each(QUESTIONS)('is not told where a document is in it, or may be: %s', (language, question) => {
    expect(foreignLanguage(question, ['en', language])).toBeUndefined();
    expect(foreignLanguage(question, ['en', 'und'])).toBeUndefined();
  });

  it('is not guessed from a name, a number, a few letters, or words that several languages have', () => {
    for (const question of [
      'Los Angeles',
      'Émile Zola',
      '1987',
      '東京',
      'COP29 梁朝偉',
      'boiler Brandt',
      '?',
      '',
    ]) {
      expect(foreignLanguage(question, ['en'])).toBeUndefined();
    }
    expect(foreignLanguage('de la', ['en'])).toBeUndefined();
    expect(foreignLanguage('Une Femme', ['en'])).toBeUndefined();
    expect(foreignLanguage('東京都庁所在地', ['ja'])).toBeUndefined();
  });

  it('is not guessed against documents in a language that we know too little of', () => {
    expect(foreignLanguage('Wann wurde das Abkommen unterzeichnet?', ['sw'])).toBeUndefined();
    expect(foreignLanguage('日本の首都はどこですか', ['sw'])).toBe('ja');
  });

  it('takes a variety of a language for that language', () => {
    expect(foreignLanguage('協議是什麼時候簽署的？', ['zh-Hant-TW'])).toBeUndefined();
    expect(foreignLanguage('Wann wurde das Abkommen unterzeichnet?', ['de-AT'])).toBeUndefined();
  });

  it('is never mistaken in the questions about the documents that ship', async () => {
    const questions = (await loadQuestions('corpus')) ?? [];
    expect(questions.length).toBeGreaterThan(100);
    const told = questions.map(({ question }) => foreignLanguage(question, ['en', 'ru', 'az', 'zh-Hans']));
    expect(told.filter((language) => language !== undefined)).toEqual([]);
  });
});

describe('an abstention', () => {
  it('says that the documents are in other languages than the question', async () => {
    expect(wordsOf(await startTalk().ask('日本の首都はどこですか')).slice(0, 2)).toEqual([
      'The documents do not say.',
      'The documents are in English; the question seems to be in Japanese.',
    ]);
    expect(wordsOf(await startTalk().ask('Who is the mayor of Zanzibar?')).join()).not.toContain(
      'seems to be',
    );
  });

  it('says it of the one document that was asked', async () => {
    const words = wordsOf(await startTalk().ask('Wo ist das Haus der Katze?', { document: 'garden.md' }));
    expect(words[1]).toBe('“The garden” is in English; the question seems to be in German.');
  });

  it('names languages as the asker’s interface does, and in English for a locale that does not exist', () => {
    const turkish = documentOf('fener.md', 'Fener yanıyor ve liman uyuyor.', { language: 'tr' });
    const library = createLibrary([...HOUSE, turkish]);
    const answered = answer(library, '日本の首都はどこですか');
    const said = (locale: string) => wordsOf(answerReply(library, answered, { isPrivate: false, locale }))[1];
    expect(said('de-DE')).toBe(
      'Sprache der Dokumente: Englisch und Türkisch. Sprache der Frage, wie es aussieht: Japanisch.',
    );
    expect(said('not a locale')).toBe(
      'The documents are in English and Turkish; the question seems to be in Japanese.',
    );
  });

  it('is where alone the language is looked at: an answer shows itself', () => {
    expect(
      answer(createLibrary(HOUSE), 'Wo ist die boiler Brandt company 1987?', { threshold: 0 }).search,
    ).not.toHaveProperty('foreign');
  });
});
