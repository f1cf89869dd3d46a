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
  receipt: {
    unreadable:
      'Give me a receipt: the ten letters and digits at the end of the source below a quote, such as /source k7qm2x9tda.',
    unknown: 'No passage with this receipt is known here. Changes are remembered for a year.',
    away: 'The documents do not hold this passage now, and what they said before cannot be looked up at the moment. Try again in a minute.',
    unchanged: 'Unchanged: the document says this now, here with what stands around it.',
    changed: (date: string) => `Changed: noticed on ${date}.`,
    legend: 'Struck through or [-so-]: only in the old wording. Underlined or {+so+}: only in the new one.',
    former: (text: string) => `It used to read: “${text}”`,
    now: 'Now it reads, with what stands around it:',
    gone: (date: string) => `Gone: the document no longer holds this passage; noticed on ${date}.`,
    documentGone: (date: string) => `Gone: the document is no longer there; noticed on ${date}.`,
    place: (number: number, total: number) => `Passage ${number} of ${total}`,
    revision: (revision: string) => `Revision: ${revision}`,
  },
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
