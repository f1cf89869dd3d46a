import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analysis/analyze.ts';

/** A language, a word form as the document has it, and one as a question has it. */
const FORMS: readonly (readonly [name: string, tag: string, document: string, question: string])[] = [
  ['English', 'en', 'agreements', 'agreement'],
  ['English', 'en', "China's", 'China'],
  ['English', 'en', 'e-mail', 'email'],
  ['Russian', 'ru', 'соглашениями', 'соглашение'],
  ['Russian', 'ru', 'зелёный', 'зеленый'],
  ['Turkish', 'tr', 'ülkelerin', 'ülke'],
  ['Turkish', 'tr', "İstanbul'un", 'istanbul'],
  ['Turkish', 'tr', 'IŞIK', 'ışık'],
  ['Azerbaijani', 'az', 'ölkələrin', 'ölkə'],
  ['Azerbaijani', 'az', "Bakı'nın", 'Bakı'],
  ['Azerbaijani', 'az', 'Azərbaycanda', 'Azərbaycan'],
  ['Azerbaijani', 'az', 'vətənində', 'vətən'],
  ['Azerbaijani', 'az', 'dövlətlərinin', 'dövlət'],
  ['Azerbaijani', 'az', 'uşağı', 'uşaq'],
  ['Azerbaijani', 'az', 'Əliyevin', 'Eliyev'],
  ['Azerbaijani', 'az', 'imzalanmışdır', 'imzalandı'],
  ['simplified Chinese', 'zh-Hans', '访问', '訪問'],
  ['traditional Chinese', 'zh-Hant', '中華人民共和國', '共和国'],
  ['German', 'de', 'Verträge', 'Vertrag'],
  ['German', 'de', 'München', 'Muenchen'],
  ['German', 'de', 'Straße', 'STRASSE'],
  ['Spanish', 'es', 'canciones', 'cancion'],
  ['Spanish', 'es', 'países', 'pais'],
  ['Arabic', 'ar', 'المدارسُ', 'مدارس'],
  ['Arabic', 'ar', 'الإسلام', 'اسلام'],
  ['Arabic', 'ar', 'مدرسة', 'مدرسه'],
  ['Hindi', 'hi', 'लड़कियों', 'लड़की'],
  ['Hindi', 'hi', 'लड़की', 'लडकी'],
  ['Japanese', 'ja', '東京タワーの高さ', '東京'],
  ['Japanese', 'ja', 'ﾀﾜｰ', 'タワー'],
  ['Vietnamese', 'vi', 'Việt', 'viet'],
  ['Vietnamese', 'vi', 'Đồng', 'dong'],
  ['Greek', 'el', 'συμφωνίες', 'ΣΥΜΦΩΝΙΑ'],
  ['Greek', 'el', 'λόγος', 'λόγου'],
  ['Romanian', 'ro', 'acordurile', 'acordului'],
  ['Romanian', 'ro', 'orașului', 'orasului'],
  ['Romanian', 'ro', 'națiuni', 'naţiuni'],
  ['Thai', 'th', 'ประเทศไทยมีประชากร', 'ประชากร'],
  ['Thai', 'th', '๒๕๖๘', '2568'],
  ['French', 'fr', "l'accord", 'accords'],
  ['French', 'fr', 'préféré', 'prefere'],
  ['Italian', 'it', "dell'arte", 'arti'],
  ['Italian', 'it', 'città', 'citta'],
  ['Portuguese', 'pt-BR', 'nações', 'nação'],
  ['Portuguese', 'pt', 'acordos', 'acordo'],
  ['Ukrainian', 'uk', 'договорів', 'договори'],
  ['Ukrainian', 'uk', 'м’ята', "м'ята"],
  ['Korean', 'ko', '대한민국의', '대한민국'],
  ['Korean', 'ko', '한국은행이', '은행'],
  ['Persian', 'fa', 'کتاب‌های', 'کتاب'],
  ['Persian', 'fa', 'كتابها', 'کتابها'],
  ['Persian', 'fa', '۱۲۳', '123'],
];

describe('a question in another form of the word', () => {
  it.each(FORMS)('finds it in %s (%s): %s by %s', (_name, tag, document, question) => {
    const asked = analyze(question, tag).filter((token) => !token.stop);
    const held = new Set(analyze(document, tag).map((token) => token.term));
    expect(asked.some((token) => held.has(token.term))).toBe(true);
    expect(asked.length).toBeGreaterThan(0);
  });

  it.each([
    ['en', 'agreement', 'argument'],
    ['az', 'ölkə', 'ölüm'],
    ['az', 'qadın', 'qanun'],
    ['ru', 'договор', 'город'],
    ['tr', 'ülke', 'ülser'],
    ['vi', 'bàn', 'bạn'],
    ['zh', '北京', '南京'],
  ])('keeps different words apart in %s: %s and %s', (tag, one, other) => {
    const words = (text: string) => analyze(text, tag).filter((token) => token.kind === 'word');
    expect(words(one).map((token) => token.term)).not.toEqual(words(other).map((token) => token.term));
  });
});

/** A question and its words that carry no subject. */
const QUESTIONS: readonly (readonly [tag: string, question: string, subject: readonly string[]])[] = [
  ['en', 'When was the agreement signed?', ['agreement', 'signed']],
  ['ru', 'Когда было подписано соглашение?', ['подписано', 'соглашение']],
  ['tr', 'Anlaşma ne zaman imzalandı?', ['Anlaşma', 'imzalandı']],
  ['az', 'Saziş nə zaman imzalanıb?', ['Saziş', 'imzalanıb']],
  ['zh', '协议是什么时候签署的', ['协议', '签署']],
  ['de', 'Wann wurde der Vertrag unterzeichnet?', ['Vertrag', 'unterzeichnet']],
  ['es', '¿Cuándo se firmó el acuerdo?', ['firmó', 'acuerdo']],
  ['ar', 'متى تم توقيع الاتفاق؟', ['توقيع', 'الاتفاق']],
  ['hi', 'समझौता कब हुआ था?', ['समझौता']],
  ['ja', '首都はどこですか', ['首都']],
  ['ja', 'カメラはどこで借りられますか', ['カメラ', '借り']],
  ['vi', 'Thủ đô của Việt Nam là gì?', ['Thủ', 'đô', 'Việt', 'Nam']],
  ['el', 'Πότε υπογράφηκε η συμφωνία;', ['υπογράφηκε', 'συμφωνία']],
  ['ro', 'Când a fost semnat acordul?', ['semnat', 'acordul']],
  ['th', 'ประเทศไทยมีประชากรกี่คน', ['ประเทศไทย', 'ประชากร', 'คน']],
  ['fr', "Quand l'accord a-t-il été signé ?", ['accord', 'signé']],
  ['it', "Quando è stato firmato l'accordo?", ['firmato', 'accordo']],
  ['pt', 'Quando foi assinado o acordo?', ['assinado', 'acordo']],
  ['uk', 'Коли було підписано угоду?', ['підписано', 'угоду']],
  ['ko', '대한민국의 수도는 어디?', ['대한민국의', '수도는']],
  ['ko', '이 박물관은 누가 세웠나요?', ['박물관은', '세웠나요']],
  ['ko', '수영장을 이용하려면 무엇을 해야 하나요?', ['수영장을', '이용하려면']],
  ['ko', '표를 어디에서 살 수 있습니까?', ['표를', '살']],
  ['ko', '공연은 언제인가요?', ['공연은']],
  ['fa', 'پایتخت ایران کجا است؟', ['پایتخت', 'ایران']],
  ['fa', 'چه کسی می‌تواند گذرنامه داشته باشد؟', ['گذرنامه']],
  ['hi', 'लाइसेंस किसको देना चाहिए?', ['लाइसेंस']],
  ['el', 'Πότε πρέπει να έχουν διαβατήριο;', ['διαβατήριο']],
  ['ru', 'Какие документы надо будет взять с собой?', ['документы', 'взять']],
  ['ro', 'Când s-a născut poetul într-o mănăstire?', ['născut', 'poetul', 'mănăstire']],
  ['es', '¿A qué hora va a empezar la función?', ['hora', 'empezar', 'función']],
  ['fr', 'Quand le train va-t-il partir ?', ['train', 'partir']],
  ['it', "Quando va pagato l'affitto?", ['pagato', 'affitto']],
  ['it', 'Dove posso lasciare gli sci?', ['lasciare', 'sci']],
  ['pt', 'Quando se deve pagar a renda?', ['pagar', 'renda']],
  ['ro', 'Când trebuie plătită chiria?', ['plătită', 'chiria']],
];

describe('the words of a question that carry no subject', () => {
  it.each(QUESTIONS)('are known in %s: %s', (tag, question, subject) => {
    const kept = analyze(question, tag).filter((token) => !token.stop && token.kind === 'word');
    expect(kept.map((token) => question.slice(token.start, token.end))).toEqual(subject);
  });
});

describe('words that carry no subject', () => {
  it.each([
    ['el', 'γιατί γιατι είναι ειναι'],
    ['ar', 'هل هَلْ مِنْ على'],
    ['fa', 'کی كي'],
    ['ru', 'всё ещё еще'],
    ['fr', 'où ou'],
    ['tr', 'nasıl Nasıl'],
    ['hi', 'कहाँ कहां'],
  ])('are known in %s with and without their marks: %s', (tag, words) => {
    const kept = analyze(words, tag).filter(({ stop }) => !stop);
    expect(kept.map(({ surface }) => surface)).toEqual([]);
  });
});
