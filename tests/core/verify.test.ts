import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/core/library.ts';
import { isVerbatim } from '../../src/core/quotes.ts';
import { type Verdict, verify } from '../../src/core/verify.ts';
import { partsOf } from '../../src/core/word-difference.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { differenceLine, quotesOf, startTalk, wordsOf } from '../fixtures/talk.ts';

const PIANO = 'Nobody plays the piano during the quiet hours.';
const HOURS = 'The quiet hours begin at ten in the evening.';

const LIBRARY = houseLibrary([
  ...HOUSE,
  documentOf('sozluk.txt', 'Kapı gece yarısı kapanır. Işık sabah söner.', { language: 'tr' }),
  documentOf('zh.txt', '会议将于星期三\n在北京举行，\n所有成员都应出席。', { language: 'zh' }),
  documentOf(
    'typeset.txt',
    '“We — the residents — agree…” said O’Brien; the co\u00adop\u200berative\u00a0agreed.',
  ),
]);

function textsOf(verdict: Verdict): readonly string[] {
  return verdict.kind === 'exact'
    ? verdict.places.flatMap(({ quotes }) => quotes.map(({ text }) => text))
    : [];
}

function differenceOf(verdict: Verdict, library: Library = LIBRARY): string {
  if (verdict.kind !== 'altered') return verdict.kind;
  const theirs = library.documents.get(verdict.quote.document)?.text ?? '';
  return differenceLine(partsOf(verdict.changes, verdict.text, theirs));
}

/** Every quote of a verdict, compared with its document as everywhere. */
function allVerbatim(verdict: Verdict, library: Library = LIBRARY): boolean {
  const quotes =
    verdict.kind === 'exact'
      ? verdict.places.flatMap((place) => place.quotes)
      : verdict.kind === 'altered'
        ? [verdict.quote]
        : verdict.kind === 'absent' && verdict.nearest
          ? [verdict.nearest]
          : [];
  return quotes.every((quote) => isVerbatim(quote, library.documents.get(quote.document)));
}

describe('a quote that the documents hold', () => {
  it('is exact, with the place where it stands', () => {
    const verdict = verify(LIBRARY, PIANO);
    expect(verdict).toMatchObject({ kind: 'exact', more: false, ignored: [] });
    expect(verdict.kind === 'exact' && verdict.places[0]).toMatchObject({
      quotes: [
        { text: PIANO, title: 'House rules', section: ['Quiet hours'], url: 'https://example.org/rules' },
      ],
      typography: [],
      ending: false,
    });
    expect(allVerbatim(verdict)).toBe(true);
  });

  it.each([
    ['“Nobody plays the piano”', []],
    ['> Nobody plays the piano\n> during the quiet hours.', ['blanks']],
    ['NOBODY plays  the piano', ['blanks', 'case']],
    ['Nobody plays **the** piano', ['marks']],
    ['Nobody\u200b plays \u202ethe piano', ['invisible']],
    ["'We - the residents - agree' said O'Brien", ['quotes', 'dashes', 'ellipses', 'blanks']],
    ['the cooperative agreed.', ['blanks', 'invisible']],
  ] as const)('forgives %j its typography and says so', (pasted, typography) => {
    const verdict = verify(LIBRARY, pasted);
    if (verdict.kind !== 'exact') throw new Error(verdict.kind);
    expect([...(verdict.places[0]?.typography ?? [])].filter((name) => name !== 'blanks').sort()).toEqual(
      [...typography].filter((name) => name !== 'blanks').sort(),
    );
    expect(allVerbatim(verdict)).toBe(true);
  });

  it('is found over line breaks of a script without spaces, and in Turkish capitals', () => {
    expect(textsOf(verify(LIBRARY, '星期三在北京举行'))).toEqual(['星期三\n在北京举行']);
    expect(textsOf(verify(LIBRARY, 'IŞIK SABAH SÖNER'))).toEqual(['Işık sabah söner']);
  });

  it.each([
    ['— House rules › Quiet hours'],
    ['-# [House rules](<https://example.org/rules>) › Quiet hours'],
    ['– the rules'],
    ['House rules › Quiet hours · 0123456789'],
  ])('is checked without the source below it, %j, which is named', (source) => {
    const verdict = verify(LIBRARY, `> ${PIANO}\n${source}`);
    expect(textsOf(verdict)).toEqual([PIANO]);
    expect(verdict.ignored).toEqual([source]);
  });

  it('is checked without a source on its own line', () => {
    const verdict = verify(LIBRARY, `“${PIANO}” — the committee, 2025`);
    expect([textsOf(verdict), verdict.ignored]).toEqual([[PIANO], ['— the committee, 2025']]);
  });

  it('is shown at three places of many, which is said', () => {
    const many = houseLibrary(Array.from({ length: 5 }, (_, at) => documentOf(`${at}.txt`, 'One for all.')));
    const verdict = verify(many, 'one for all');
    expect(verdict).toMatchObject({ kind: 'exact', more: true });
    expect(textsOf(verdict)).toHaveLength(3);
  });

  it('may end with a stop where the sentence goes on, which is said', () => {
    const verdict = verify(LIBRARY, 'The quiet hours begin.');
    expect(verdict).toMatchObject({ kind: 'exact', places: [{ ending: true }] });
  });

  it('is not found inside other words', () => {
    expect(verify(LIBRARY, 'he quiet hours begi').kind).toBe('absent');
  });
});

describe('a quote with ellipses', () => {
  it.each([
    'The quiet hours begin … Nobody plays',
    'The quiet hours begin [...] Nobody plays',
    'The quiet hours … . . . Nobody plays',
  ])('is exact where its pieces stand in this order, shown with what it leaves out: %j', (pasted) => {
    const verdict = verify(LIBRARY, pasted);
    expect(textsOf(verdict)).toEqual(['The quiet hours begin at ten in the evening. Nobody plays']);
  });

  it('is shown in pieces where they stand far apart', () => {
    const far = houseLibrary([
      documentOf('far.txt', `It began well.\n\n${'And so on. '.repeat(200)}\n\nIt ended badly.`),
    ]);
    expect(textsOf(verify(far, 'It began well… It ended badly.'))).toEqual([
      'It began well',
      'It ended badly.',
    ]);
  });

  it('is not exact in another order', () => {
    expect(verify(LIBRARY, 'Nobody plays the piano … The quiet hours begin at ten').kind).not.toBe('exact');
  });

  it('differs in its words, and not in what it leaves out', () => {
    expect(
      differenceOf(verify(LIBRARY, 'The quiet houses start […] plays the drums during the quiet hours.')),
    ).toBe(
      'The quiet [-houses start-] {+hours begin+} […] plays the [-drums-] {+piano+} during the quiet hours.',
    );
  });
});

describe('an altered quote', () => {
  it.each([
    [
      'The quiet hours begin at eleven in the evening.',
      'The quiet hours begin at [-eleven-] {+ten+} in the evening.',
    ],
    [
      'The quiet hours begin at ten.  Nobody plays the piano',
      'The quiet hours begin at ten {+in the evening+}. Nobody plays the piano',
    ],
    [
      '“Everybody plays the piano during the quiet hours.”',
      '[-Everybody-] {+Nobody+} plays the piano during the quiet hours.',
    ],
    ['会议将于星期三在上海举行', '会议将于星期三在[-上海-] {+北京+}举行'],
  ])('%j is told apart word by word', (pasted, difference) => {
    const verdict = verify(LIBRARY, pasted);
    expect(differenceOf(verdict)).toBe(difference);
    expect(allVerbatim(verdict)).toBe(true);
  });

  it('comes with the whole sentences of the document', () => {
    const verdict = verify(LIBRARY, 'quiet hours begin at eleven in the evening');
    expect(verdict.kind === 'altered' && verdict.quote.text).toBe(HOURS);
  });

  it('may reach over several paragraphs', () => {
    const pasted =
      'The porch light stays on until the first guest has left.\n\nGuests may park their bicycles in the yard.';
    expect(differenceOf(verify(LIBRARY, pasted))).toContain('[-first-] {+last+} guest has left.');
  });
});

describe('an absent quote', () => {
  it('is said to be absent, with what comes nearest only where it shares a fair part of the words', () => {
    expect(verify(LIBRARY, 'The mayor of Zanzibar sings.')).toEqual({
      kind: 'absent',
      text: 'The mayor of Zanzibar sings.',
      fragments: 1,
      ignored: [],
    });
    const near = verify(LIBRARY, 'A spare key lies under the shed of the neighbour, and the rake too.');
    expect(near.kind === 'absent' && near.nearest?.document).toBe('garden.md');
    expect(allVerbatim(near)).toBe(true);
  });

  it.each(['', '   ', '…', '“”', '> \n> ', '\u200b\u202e', '—', '***'])(
    'is not what %j is: nothing to check',
    (pasted) => {
      expect(verify(LIBRARY, pasted).kind).toBe('empty');
    },
  );
});

const HOSTILE: Readonly<Record<string, string>> = {
  'one word again and again': 'the '.repeat(1_500),
  'one letter': 'a'.repeat(6_000),
  'signs only': '!?'.repeat(3_000),
  'words of the documents, shuffled': 'piano hours quiet the nobody '.repeat(200),
  'a thousand fragments': 'the… '.repeat(1_200),
  'invisible signs': 'q\u200bu\u202ei\u2066et '.repeat(700),
  'quotation marks': `${'“'.repeat(3_000)}x${'”'.repeat(2_999)}`,
  'dashes at the starts of lines': '— a\n'.repeat(1_500),
  'brackets and dots': '[ . . '.repeat(1_000),
  'half surrogate pairs': '\ud800 \udc00'.repeat(1_500),
  'far too much': 'The quiet hours begin. '.repeat(50_000),
  'combining marks': `e${'\u0301'.repeat(5_999)}`,
  'letters of many scripts': 'שלום 你好 สวัสดี مرحبا '.repeat(250),
  stars: '*'.repeat(6_000),
  'source lines': `x\n${' · '.repeat(1_900)}`,
};

describe('a hostile quote', () => {
  it.each(Object.entries(HOSTILE))('%s: has a verdict, and no quote that differs', (_name, pasted) => {
    const monotone = houseLibrary([
      ...HOUSE,
      documentOf('a.txt', `${'a '.repeat(100_000)}b`),
      documentOf('aa.txt', 'a'.repeat(100_000)),
    ]);
    expect(allVerbatim(verify(monotone, pasted), monotone)).toBe(true);
  });

  it('is not found in a long repetition for a slip at its start', () => {
    const monotone = houseLibrary([documentOf('a.txt', 'a '.repeat(500_000))]);
    expect(verify(monotone, `b ${'a '.repeat(2_990)}`).kind).not.toBe('exact');
  });

  it('names what is beyond the limit as not checked', () => {
    const verdict = verify(LIBRARY, `${PIANO} ${'x'.repeat(7_000)}`);
    expect(verdict.ignored).toEqual([expect.stringMatching(/^x+…$/)]);
  });
});

describe('/verify', () => {
  it('quotes what is exact, with what stands around it at a press', async () => {
    const talk = startTalk();
    const reply = await talk.run('verify', { text: `“${PIANO.toUpperCase()}”` });
    expect(wordsOf(reply)).toEqual([
      'Exact: the documents say this word for word.',
      'Apart from words, it differs in upper and lower case.',
    ]);
    expect(quotesOf(reply).map(({ text }) => text)).toEqual([PIANO]);
    const [context] = reply?.buttons ?? [];
    if (context?.kind !== 'action') throw new Error('there is no button');
    expect(quotesOf(await talk.press(context.token))[0]?.text).toContain(`${HOURS} ${PIANO}`);
  });

  it('says in words how a quote was altered', async () => {
    const reply = await startTalk().run('verify', {
      text: 'The quiet hours begin at eleven in the late evening.',
    });
    expect(wordsOf(reply)).toEqual([
      'Altered: the documents do not say this word for word.',
      'The quiet hours begin at [-eleven-] {+ten+} in the [-late-] evening.',
      expect.stringContaining('only in your text'),
      '- Your text has “eleven”, the document “ten”',
      '- Not in the document: “late”',
      'The document says:',
    ]);
    expect(quotesOf(reply).map(({ text }) => text)).toEqual([HOURS]);
  });

  it('says what is absent, and asks for words where there are none', async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.run('verify', { text: 'The mayor sings.' }))).toEqual([
      'Absent: the documents do not say this.',
    ]);
    expect(wordsOf(await talk.run('verify'))).toEqual([expect.stringContaining('/verify')]);
  });

  it('is for the asker alone where that was asked for, and logs nothing of the words', async () => {
    const talk = startTalk();
    expect((await talk.run('verify', { text: PIANO, private: 'true' }))?.private).toBe(true);
    expect(talk.log).toEqual([{ level: 'info', message: 'verified', fields: { verdict: 'exact', ms: 0 } }]);
  });

  it('sends no verdict on words that the document has lost in the meantime', async () => {
    const whole = houseLibrary();
    let calls = 0;
    const changed = houseLibrary(HOUSE.slice(1));
    const talk = startTalk({ library: () => (calls++ === 0 ? whole : changed) });
    const reply = await talk.run('verify', { text: 'The quiet hours begin at eleven in the evening.' });
    expect(wordsOf(reply)).toEqual([expect.stringContaining('have changed')]);
  });
});
