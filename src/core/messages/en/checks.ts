/** What `/verify` and `/source` say: whether words stand in the documents, and what became of a passage. */
export const CHECKS = {
  'verify.empty': 'Give me the words to check: /verify followed by a quote, or as a reply to a message.',
  'verify.exact': 'Exact: the documents say this word for word.',
  'verify.places': '{count, plural, one {It stands in # place.} other {It stands in # places.}}',
  'verify.morePlaces':
    '{count, plural, one {It stands in more than # place. The first one:} other {It stands in more than # places. The first ones:}}',
  'verify.typography': 'Apart from words, it differs in {names}.',
  'verify.ending': 'Your text ends with a sign that does not stand there in the document.',
  'verify.leftOut': 'Your text leaves something out; it stands here too.',
  'verify.apart': 'Your text leaves something out; its pieces stand apart, in this order:',
  'verify.altered': 'Altered: the documents do not say this word for word.',
  'verify.legend':
    'Struck through or {removed}: only in your text. Underlined or {added}: only in the document.',
  'verify.replaced': 'Your text has “{yours}”, the document “{theirs}”',
  'verify.extra': 'Not in the document: “{yours}”',
  'verify.missing': 'Missing from your text: “{theirs}”',
  'verify.more': '{count, plural, one {and # more change} other {and # more changes}}',
  'verify.document': 'The document says:',
  'verify.absent': 'Absent: the documents do not say this.',
  'verify.nearest': 'What comes nearest says something else:',
  'verify.ignored': 'Not checked: {lines}',

  'typography.quotes': 'quotation marks',
  'typography.dashes': 'dashes',
  'typography.ellipses': 'ellipses',
  'typography.blanks': 'white space',
  'typography.marks': 'signs of markup',
  'typography.invisible': 'invisible characters',
  'typography.case': 'upper and lower case',

  'receipt.unreadable':
    'Give me a receipt: the ten letters and digits at the end of the source below a quote, such as /source k7qm2x9tda.',
  'receipt.unknown': 'No passage with this receipt is known here. Changes are remembered for a year.',
  'receipt.away':
    'The documents do not hold this passage now, and what they said before cannot be looked up at the moment. Try again in a minute.',
  'receipt.unchanged': 'Unchanged: the document says this now, here with what stands around it.',
  'receipt.changed': 'Changed: noticed on {date}.',
  'receipt.legend':
    'Struck through or {removed}: only in the old wording. Underlined or {added}: only in the new one.',
  'receipt.former': 'It used to read: “{wording}”',
  'receipt.now': 'Now it reads, with what stands around it:',
  'receipt.gone': 'Gone: the document no longer holds this passage; noticed on {date}.',
  'receipt.documentGone': 'Gone: the document is no longer there; noticed on {date}.',
  'receipt.place': 'Passage {number} of {total}',
  'receipt.revision': 'Revision: {revision}',
} as const;
