/**
 * An Azerbaijani word without plural, possessive, case and the commonest verbal endings. Endings are taken off until
 * none is left, buffer letters too: the result is short, but the same for a word and for all its forms, which
 * matters more here than its being a word.
 */
export function azerbaijani(word: string): string {
  let rest = word;
  for (;;) {
    const shorter = withoutEnding(rest);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function withoutEnding(word: string): string {
  const rest = word.replace(ENDING, '');
  return rest === word ? word.replace(LAST_LETTER, '') : rest;
}

/**
 * A final vowel, a buffer n or y after a vowel, the q and k that soften to ğ and y before an ending, and a d, which
 * is the ending of the past in one form of a word and its own in another: ustad, ustadı.
 */
const LAST_LETTER = /(?<=...)[aəıiuüd]$|(?<=..[aəeıioöuü])[nyğqk]$/u;

/** Four-fold vowel harmony written out. Longer endings are sums of these. */
const ENDING = new RegExp(
  [
    '(?<=..)l[aə]r',
    '(?<=...)(?:d[aə](?:n|kı|ki)?|d[ıiuü]r|m[ıiuü]ş|m[aə](?:q|k|lı|li|z)|m[ıiuü]r|[mn][ıiuü]z|l[aə]|[ıiuü]n|d[ıiuü])',
    '(?<=..[aəeıioöuü])s[ıiuü]',
    '(?<=...)(?:[ıiuü]b|[ıiuü]r|[ıiuü]l)|(?<=....)[aə]r|(?<=...)y?[aə]c[aə][qğky]',
    // Not of a noun in -ma: firması.
    '(?<=..[^aəeıioöuür])m[aə]s[ıi]',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
  'u',
);
