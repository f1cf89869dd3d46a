import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, type Token } from '../../../src/core/analysis/analyze.ts';

function terms(text: string, language: string): readonly string[] {
  return analyze(text, language).map((token) => token.term);
}

function slices(text: string, tokens: readonly Token[]): readonly string[] {
  return tokens.map((token) => text.slice(token.start, token.end));
}

function words(text: string, language: string): readonly string[] {
  return slices(
    text,
    analyze(text, language).filter((token) => token.kind === 'word'),
  );
}

describe('numbers', () => {
  it.each([
    ['1,000', ['1000']],
    ['1.000.000', ['1000000']],
    ['1,234.50', ['1234.50']],
    ['3.5', ['3.5']],
    ['3,5', ['3.5']],
    ['20%', ['20']],
    ['2025–2029', ['2025', '2029']],
    ['2025-2029', ['2025', '2029']],
    ['15.04.2025', ['15', '4', '2025']],
    ['2025-04-15', ['2025', '4', '15']],
    ['21st', ['21']],
    ['the 10:30 train', ['the', '10', '30', 'train']],
    ['$1.4 billion', ['1.4', 'billion']],
    ['１２３', ['123']],
    ['१२३', ['123']],
    ['٣٫٥', ['3.5']],
    ['2025年', ['2025', '年']],
  ])('in %s are found as %j', (text, expected) => {
    expect(terms(text, 'en')).toEqual(expected);
  });

  it('are told from words', () => {
    expect(analyze('5 apples', 'en').map((token) => token.kind)).toEqual(['number', 'word']);
  });

  it('at the end of a sentence leave the full stop out', () => {
    const text = 'In 2025.';
    expect(slices(text, analyze(text, 'en'))).toEqual(['In', '2025']);
  });
});

describe('English writing', () => {
  it('takes an abbreviation with points for one word that is no stop word', () => {
    expect(analyze('the U.S. army', 'en').map(({ term, stop }) => [term, stop])).toEqual([
      ['the', true],
      ['us', false],
      ['armi', false],
    ]);
  });

  it('keeps a name in capitals that looks like a stop word', () => {
    expect(
      analyze('the US and WHO told us', 'en')
        .filter((token) => !token.stop)
        .map((token) => token.surface),
    ).toEqual(['us', 'who', 'told']);
  });

  it('finds both parts of a hyphenated word and the whole', () => {
    expect(analyze('a co-operation', 'en').map(({ surface, kind }) => [surface, kind])).toEqual([
      ['a', 'word'],
      ['co', 'word'],
      ['cooperation', 'gram'],
      ['operation', 'word'],
    ]);
  });

  it('cuts addresses into the words that people ask for', () => {
    expect(words('write to info@example.com or @helpdesk', 'en')).toEqual([
      'write',
      'to',
      'info',
      'example',
      'com',
      'or',
      'helpdesk',
    ]);
  });

  it('leaves names in camel case whole', () => {
    expect(terms('GitHub', 'en')).toEqual(['github']);
  });

  it('knows an exact word form from one with the same stem', () => {
    expect(analyze('signing', 'en').map(({ term, surface }) => [term, surface])).toEqual([
      ['sign', 'signing'],
    ]);
  });
});

describe('positions', () => {
  it.each([
    ['de', 'Die Straße liegt', ['Die', 'Straße', 'liegt']],
    ['en', 'the ﬁrst ﬂoor', ['the', 'ﬁrst', 'ﬂoor']],
    ['tr', 'İSTANBUL İli', ['İSTANBUL', 'İli']],
    ['en', 'İstanbul is', ['İstanbul', 'is']],
    ['en', 'ＡＢＣ ｄｅｆ', ['ＡＢＣ', 'ｄｅｆ']],
    ['fr', 'un cafe\u0301 noir', ['un', 'cafe\u0301', 'noir']],
    ['en', '😀 smile 𝒳 x', ['smile', '𝒳', 'x']],
    ['fr', "aujourd'hui l'homme", ['aujourd', 'hui', 'l', 'homme']],
    ['tr', "Bakı'nın suyu", ["Bakı'nın", 'suyu']],
  ])('map to the text as it stands in %s: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });
});

describe('mixed scripts', () => {
  it('cuts Chinese into words and grams inside an English document', () => {
    const text = 'The word 合作 means cooperation';
    expect(slices(text, analyze(text, 'en'))).toEqual([
      'The',
      'word',
      '合作',
      '合',
      '作',
      'means',
      'cooperation',
    ]);
  });

  it('stems English inside a Chinese document, even without a space between', () => {
    expect(terms('签署agreements的', 'zh')).toContain('agreement');
  });

  it('reads Cyrillic in an English document by Russian rules', () => {
    expect(terms('соглашения', 'en')).toEqual(terms('соглашение', 'ru'));
  });

  it('cuts a Korean particle from a foreign name', () => {
    expect(words('Google의 발표', 'ko')).toEqual(['Google', '의', '발표']);
  });

  it.each(['und', '', 'xx', 'not a tag', 'zz-ZZ', 'x'])('finds words whatever the tag: "%s"', (tag) => {
    expect(terms('Ünknown wörds', tag)).toEqual(['unknown', 'words']);
    expect(terms('соглашения', tag)).toContain(
      tag === 'und' || tag === '' ? 'соглаш' : terms('соглашения', tag)[0],
    );
    expect(analyze('東京', tag).length).toBeGreaterThan(0);
  });

  it('finds words of every script that is written without spaces', () => {
    expect(words('ພາສາລາວ', 'lo').length).toBeGreaterThan(0);
    expect(words('ភាសាខ្មែរ', 'km').length).toBeGreaterThan(0);
    expect(words('မြန်မာစာ', 'my').length).toBeGreaterThan(0);
  });
});

const languages = fc.constantFrom(
  ...'ar az bg de el en es fa fr he hi it ja ko pt ro ru th tr uk und vi zh-Hant'.split(' '),
);
/** Whatever a chat may hold: lone surrogates, marks, signs, and words of many scripts with signs between them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          "Bakı'nın",
          'İ',
          'ß',
          'ﬁ',
          '中華',
          'タワー',
          'ﾀﾞ',
          'ไทย',
          'کتاب‌ها',
          "l'",
          '-',
          '.',
          ',',
          ' ',
          '\n',
          '1,000',
        ],
        ...[
          '5th',
          '٣',
          'U.S.',
          'e\u0301',
          '\ud800',
          '\udc00',
          '대한민국의',
          'लड़की',
          '\u200d',
          '\u00ad',
          'việt',
          '’s',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

it('begins no word with a mark that stands on a digit before it', () => {
  expect(words('᪀\u0f71ཀ', 'ar')).toEqual(['ཀ']);
  expect(words('5\u0301e', 'en')).toEqual(['e']);
  expect(words('5\u0301', 'en')).toEqual([]);
});

describe('any text at all', () => {
  it('gives tokens in order, inside the text, never empty', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = 0;
        for (const token of analyze(text, language)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(token.term).not.toBe('');
          expect(token.surface).not.toBe('');
          last = token.start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives each word the surface that its own slice gives', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const token of analyze(text, language)) {
          const alone = analyze(text.slice(token.start, token.end), language);
          if (token.kind !== 'gram')
            expect(alone.map((other) => other.surface).join('')).toContain(token.surface);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never lets two words overlap', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const spans = analyze(text, language).filter((token) => token.kind !== 'gram');
        for (const [at, token] of spans.entries()) {
          expect(token.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same terms whatever was analysed before', () => {
    fc.assert(
      fc.property(texts, texts, languages, (text, before, language) => {
        const first = terms(text, language);
        analyze(before, language);
        expect(terms(text, language)).toEqual(first);
      }),
    );
  });
});
