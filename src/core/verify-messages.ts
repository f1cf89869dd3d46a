import type { Typography } from './typography.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Every sentence of the bot's own about the checking of quotes. */
export const VERIFY_MESSAGES = {
  empty: 'Give me the words to check: /verify followed by a quote, or as a reply to a message.',
  exact: 'Exact: the documents say this word for word.',
  places: (shown: number, more: boolean) =>
    more ? `It stands in more than ${shown} places. The first ones:` : `It stands in ${shown} places.`,
  typography: (names: readonly string[]) => `Apart from words, it differs in ${list.format(names)}.`,
  ending: 'Your text ends with a sign that does not stand there in the document.',
  leftOut: 'Your text leaves something out; it stands here too.',
  apart: 'Your text leaves something out; its pieces stand apart, in this order:',
  altered: 'Altered: the documents do not say this word for word.',
  legend: 'Struck through or [-so-]: only in your text. Underlined or {+so+}: only in the document.',
  replaced: (yours: string, theirs: string) => `Your text has “${yours}”, the document “${theirs}”`,
  extra: (yours: string) => `Not in the document: “${yours}”`,
  missing: (theirs: string) => `Missing from your text: “${theirs}”`,
  moreChanges: (count: number) => `and ${count} more`,
  document: 'The document says:',
  absent: 'Absent: the documents do not say this.',
  nearest: 'What comes nearest says something else:',
  ignored: (lines: readonly string[]) => `Not checked: ${lines.join(' · ')}`,
  typographies: {
    quotes: 'quotation marks',
    dashes: 'dashes',
    ellipses: 'ellipses',
    blanks: 'white space',
    marks: 'signs of markup',
    invisible: 'invisible characters',
    case: 'upper and lower case',
  } satisfies Readonly<Record<Typography, string>>,
} as const;
