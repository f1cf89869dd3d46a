import fc from 'fast-check';
import { anyText } from '../adapters/discord/arbitraries.ts';

/** What makes a regular expression or a loop run for ever where it is repeated, and what turns or hides text. */
const REPEATED = [
  ...'a1.-\'"([{<*_`~|>#?!&%\\/:;@ \t\n',
  ...[
    'a.',
    'a-',
    "l'",
    "a'b.",
    '1.',
    '1,',
    'aя',
    '((',
    '[[',
    '![',
    '](',
    '<b>',
    '**',
    '> ',
    '- ',
    '1. ',
    '|-',
  ],
  ...[
    '\u0301',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\ufe0f',
    '\u{e0041}',
    '\u{1f3fb}',
    '\u0e4d',
  ],
  ...[
    '\u202e',
    '\u202d',
    '\u2066',
    '\u2067',
    '\u2069',
    '\u061c',
    '\u200f',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u3000',
  ],
  ...['\ud83d', '\udc4d', '\u0000', '\u001b[31m', '\ufffd', '\uffff', '\r\n', '\r'],
  ...[
    '联',
    'ก',
    'ກ',
    'ا',
    'क्',
    'ㅎ',
    '가',
    'が',
    '😀',
    '👩‍👩‍👧',
    '🇦🇿',
    'ﷺ',
    'İ',
    'ß',
    'ﬃ',
    'lerinizdekilerden',
    'word ',
  ],
] as const;

/** Three times the longest message of a platform. */
const MOST_UNITS = 20_000;

/** One unit again and again: mostly a few times, now and then until it is very long. */
const repeated = fc
  .tuple(
    fc.constantFrom(...REPEATED),
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 12 }) },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: MOST_UNITS }) },
    ),
    fc.constantFrom('', 'a', '!', ' '),
  )
  .map(([unit, times, end]) => unit.repeat(Math.min(times, Math.ceil(MOST_UNITS / unit.length))) + end);

/** First and last code points of scripts and of odd corners, from all planes. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x530, 0x58f],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x700, 0x7ff],
  [0x900, 0xdff],
  [0xe00, 0xeff],
  [0xf00, 0xfff],
  [0x1000, 0x10ff],
  [0x1100, 0x11ff],
  [0x1200, 0x139f],
  [0x13a0, 0x16ff],
  [0x1780, 0x18af],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x2bff],
  [0x3000, 0x30ff],
  [0x3130, 0x318f],
  [0x4e00, 0x9fff],
  [0xa000, 0xabff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xf900, 0xffff],
  [0x10000, 0x107ff],
  [0x10800, 0x11fff],
  [0x12000, 0x1ffff],
  [0x20000, 0x3ffff],
  [0xe0000, 0xe01ef],
  [0x10fff0, 0x10ffff],
];

/** Letters of one script or corner, halves of surrogate pairs included. */
const ofOneRange = fc
  .tuple(fc.constantFrom(...RANGES), fc.array(fc.nat({ max: 0xffff }), { minLength: 1, maxLength: 12 }))
  .map(([[first, last], points]) =>
    points.map((point) => String.fromCodePoint(first + (point % (last - first + 1)))).join(''),
  );

const PINGS = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '@BotFather',
  '[x](https://evil.example)',
  '[x](tg://user?id=123456789)',
  '<a href="tg://user?id=1">x</a>',
  'javascript:alert(1)',
  '||spoiler||',
  '```\ncode\n```',
  '<t:0:R>',
  '/start x',
  '%s {{2}}',
  "'; DROP TABLE subscriptions; --",
  '__proto__',
  'constructor',
  'toString',
] as const;

/** A piece of hostile text. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: ofOneRange },
  { weight: 3, arbitrary: fc.constantFrom(...PINGS) },
  { weight: 3, arbitrary: repeated },
  { weight: 1, arbitrary: anyText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** One change of a text or of bytes, its place as a share of the whole in ten-thousandths. */
export interface Edit {
  readonly at: number;
  readonly kind: 'insert' | 'remove' | 'repeat' | 'end';
  readonly length: number;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: 10_000 }),
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('insert' as const, 'remove' as const, 'repeat' as const) },
    { weight: 1, arbitrary: fc.constant('end' as const) },
  ),
  length: fc.integer({ min: 1, max: 8 }),
});

/** The text with one change; what is put in is `inserted`. */
export function edited(text: string, { at, kind, length }: Edit, inserted: string): string {
  const start = Math.floor((text.length * at) / 10_000);
  const [before, part, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ];
  switch (kind) {
    case 'insert':
      return before + inserted + part + after;
    case 'remove':
      return before + after;
    case 'repeat':
      return before + part.repeat(length) + after;
    case 'end':
      return before;
    default:
      return kind satisfies never;
  }
}
