import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/core/sentences.ts';

function sentences(text: string, language: string): readonly string[] {
  return sentencesOf(text, language).map((span) => text.slice(span.start, span.end));
}

describe('sentences', () => {
  it.each([
    ['en', 'He came to the U.S. in 1950. He stayed.', ['He came to the U.S. in 1950.', 'He stayed.']],
    ['en', 'He lives in the U.S. The house is old.', ['He lives in the U.S.', 'The house is old.']],
    ['en', 'J. R. R. Tolkien wrote it. We read it.', ['J. R. R. Tolkien wrote it.', 'We read it.']],
    ['en', 'Dr. Smith and Mr. Lee met. They spoke.', ['Dr. Smith and Mr. Lee met.', 'They spoke.']],
    ['en', 'See No. 5 of the list, e.g. Item 2. Done.', ['See No. 5 of the list, e.g. Item 2.', 'Done.']],
    ['en', 'The answer is no. We left.', ['The answer is no.', 'We left.']],
    ['en', 'It grew by 3.5 percent. 20 people came.', ['It grew by 3.5 percent.', '20 people came.']],
    ['en', 'He came at 5 p.m. Then he left.', ['He came at 5 p.m.', 'Then he left.']],
    ['en', 'Wait... what? Yes!', ['Wait... what?', 'Yes!']],
    ['en', 'He said “Stop!” and left. “Why?” she asked.', ['He said “Stop!” and left.', '“Why?” she asked.']],
    ['en', 'It rained.[1] It snowed.[2][3] Then sun.', ['It rained.[1]', 'It snowed.[2][3]', 'Then sun.']],
    ['en', '1. The first rule. 2. The second.', ['1. The first rule.', '2. The second.']],
    [
      'it',
      'Ha risposto di no. I cani restano fuori. Certo.',
      ['Ha risposto di no.', 'I cani restano fuori.', 'Certo.'],
    ],
    ['it', 'Disse di no. La porta rimase chiusa.', ['Disse di no.', 'La porta rimase chiusa.']],
    ['de', 'Am 3. Oktober kam er z. B. an. Er blieb.', ['Am 3. Oktober kam er z. B. an.', 'Er blieb.']],
    ['ru', 'В 1999 г. он жил на ул. Мира. Он уехал.', ['В 1999 г. он жил на ул. Мира.', 'Он уехал.']],
    ['ru', 'И. И. Иванов пришёл и т. д. вместе. Всё.', ['И. И. Иванов пришёл и т. д. вместе.', 'Всё.']],
    ['tr', '19. yüzyılda başladı. Prof. Dr. Ali geldi.', ['19. yüzyılda başladı.', 'Prof. Dr. Ali geldi.']],
    ['zh', '他说：“你好。”他离开了。真的吗？是！', ['他说：“你好。”', '他离开了。', '真的吗？', '是！']],
    ['ja', 'それは本だ！「はい。」と言った。', ['それは本だ！', '「はい。」と言った。']],
    ['ar', 'هل هذا صحيح؟ نعم. لا!', ['هل هذا صحيح؟', 'نعم.', 'لا!']],
    ['hi', 'यह एक वाक्य है। दूसरा वाक्य।', ['यह एक वाक्य है।', 'दूसरा वाक्य।']],
    ['el', 'Τι είναι αυτό; Δεν ξέρω.', ['Τι είναι αυτό;', 'Δεν ξέρω.']],
  ])('in %s end where a reader ends them: %s', (language, text, expected) => {
    expect(sentences(text, language)).toEqual(expected);
  });

  it('run on over the line breaks of hard-wrapped text', () => {
    expect(sentences('A wrapped\nsentence goes\r\non. Next\none.', 'en')).toEqual([
      'A wrapped\nsentence goes\r\non.',
      'Next\none.',
    ]);
  });

  it('end at an empty line', () => {
    expect(sentences('A title\n \nA text.', 'en')).toEqual(['A title', 'A text.']);
  });

  it('count their positions in the whole text', () => {
    const text = 'Skip this. Take this. And this.';
    const spans = sentencesOf(text, 'en', 11);
    expect(spans).toEqual([
      { start: 11, end: 21 },
      { start: 22, end: 31 },
    ]);
  });

  it('of Thai, which has no full stops, end at spaces between short clauses when they would be too long', () => {
    const clause = 'ประเทศไทยมีประชากรจำนวนมากและมีวัฒนธรรมที่หลากหลาย';
    const text = Array.from({ length: 12 }, () => clause).join(' ');
    const found = sentences(text, 'th');
    expect(found.length).toBeGreaterThan(2);
    expect(found.join(' ')).toBe(text);
    expect(Math.max(...found.map((sentence) => sentence.length))).toBeLessThan(300);
  });

  const market = 'ตลาดน้ำแห่งนี้เปิดทุกวันเสาร์และวันอาทิตย์ตั้งแต่เช้าตรู่จนถึงช่วงบ่าย';
  const visitors = 'นักท่องเที่ยวส่วนใหญ่นิยมเดินทางมาด้วยเรือหางยาวจากท่าเรือของหมู่บ้าน';

  it.each([
    ['at a space between two long clauses', `${market} ${visitors}`, [market, visitors]],
    ['not before a word that goes on', `${market} และ${visitors}`, [`${market} และ${visitors}`]],
    ['not before a sign of repetition', `${market} ๆ${visitors}`, [`${market} ๆ${visitors}`]],
    ['not at a number', `${market} 45 ${visitors}`, [`${market} 45 ${visitors}`]],
    ['not at a Thai numeral', `${market} ๔๕${visitors}`, [`${market} ๔๕${visitors}`]],
    ['not at a name in Latin letters', `${market} Amphawa ${visitors}`, [`${market} Amphawa ${visitors}`]],
    ['not before a short piece', `${market} ปิดวันจันทร์`, [`${market} ปิดวันจันทร์`]],
  ])('of Thai end %s', (_where, text, expected) => {
    expect(sentences(text, 'th')).toEqual(expected);
  });

  it.each(['und', '', 'not a tag', 'x', 'abcd', 'zh-Hant'])('need no known language: "%s"', (language) => {
    expect(sentences('One. Two.', language)).toEqual(['One.', 'Two.']);
  });

  it('hold every character but white space, in order and apart, whatever the text', () => {
    const part = fc.constantFrom(
      ...[
        'U.S.',
        'a',
        'B',
        '. ',
        '! ',
        '? ',
        '。',
        '「',
        '」',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        '5',
        'Dr.',
        '[1]',
        '\ud800',
        'ไทย ',
        'ตลาดน้ำเปิดทุกวันเสาร์และวันอาทิตย์ตั้งแต่เช้าตรู่จนถึงช่วงบ่าย ',
      ],
      ...['۔', '।', '…', '\u2029', '\ufeff', '“', '”', 'с.', 'No. ', '\u0301', 'The '],
    );
    const texts = fc.oneof(
      fc.array(part, { maxLength: 30 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ja', 'th', 'ru', 'und'), (text, language) => {
        let last = 0;
        for (const span of sentencesOf(text, language)) {
          const sentence = text.slice(span.start, span.end);
          expect(text.slice(last, span.start).trim()).toBe('');
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          last = span.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});
