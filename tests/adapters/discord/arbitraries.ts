import fc from 'fast-check';

const MARKUP = [
  ...'\\*_~|`<>[]()#+-.:@!/ \n1a',
  '\r\n',
  '\r',
  '\u2028',
  '\t',
  '**',
  '__',
  '||',
  '```',
  '\n# ',
  '\n> ',
  '\n>>> ',
  '\n- ',
  '\n-# ',
  '\n1. ',
  'https://e.org/a_b',
  '<@1>',
  '<:x:1>',
  ':smile:',
  '@everyone',
  '👩‍👩‍👧',
  '🇦🇿',
  'é',
  'שלום',
  '\u202e',
  '\ud83d',
  '中文。',
];

/** Text that is mostly markup, or mostly anything else that Unicode holds, half surrogate pairs included. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...MARKUP), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** What a reader sees of `text`: all line breaks are one kind, and blanks around a message are not shown. */
export function asShown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .trim();
}
