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
  const ending = ENDINGS.find((suffix) => word.endsWith(suffix) && isStem(word.slice(0, -suffix.length), 2));
  if (ending !== undefined) return word.slice(0, -ending.length);
  const rest = word.slice(0, -1);
  return LAST_LETTER.test(word) && isStem(rest, 3) ? rest : word;
}

function isStem(rest: string, minLength: number): boolean {
  return rest.length >= minLength && /[aeəıioöuü]/.test(rest);
}

/** A final vowel, a buffer n or y after a vowel, and the q and k that soften to ğ and y before an ending. */
const LAST_LETTER = /[aəıiuü]$|(?<=[aeəıioöuü])[nyğqk]$/;

/** Four-fold vowel harmony written out; longest first. Longer endings are sums of these. */
const ENDINGS: readonly string[] = [
  ...['lar', 'lər', 'dan', 'dən', 'dır', 'dir', 'dur', 'dür', 'mış', 'miş', 'muş', 'müş', 'maq', 'mək'],
  ...['mız', 'miz', 'muz', 'müz', 'nız', 'niz', 'nuz', 'nüz', 'dakı', 'dəki'],
  ...['da', 'də', 'la', 'lə', 'ın', 'in', 'un', 'ün', 'sı', 'si', 'su', 'sü', 'dı', 'di', 'du', 'dü'],
  ...['ıb', 'ib', 'ub', 'üb'],
].sort((a, b) => b.length - a.length);
