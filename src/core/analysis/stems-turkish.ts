/**
 * A Turkish word without plural, possessive, case and the commonest endings of verbs. Endings are taken off until
 * none is left, then the last vowel, and a softened last consonant is hardened again: the result is short, but the
 * same for a word and for all its forms, which matters more here than its being a word.
 */
export function turkish(word: string): string {
  let rest = word;
  for (;;) {
    const shorter = withoutEnding(rest);
    // Opened, without its accents, is the word for urgent.
    if (rest === 'açıl') return 'aç';
    if (shorter === rest) return rest.replace(SOFT, (letter) => HARD[letter] ?? letter);
    rest = shorter;
  }
}

function withoutEnding(word: string): string {
  const rest = word.replace(ENDING, '');
  return rest === word ? word.replace(LAST_VOWEL, '') : rest;
}

/** Endings by what must stand before them; vowel harmony is left to the word. */
const ENDING = new RegExp(
  [
    // Plural; -daki, -dan, -da, and their forms after voiceless consonants, which need a longer word: nokta, kaptan.
    '(?<=..)l[ae]r',
    '(?<=..)d[ae](?:n|ki)|(?<=...|^[aeıioöuü][^aeıioöuü])d[ae]|(?<=....)t[ae](?:n|ki)?',
    // Genitive, dative, accusative, instrumental and possessive with their buffers.
    '(?<=..[aeıioöuü])n[ıiuü]n|(?<=.[aeıioöuü])(?:yl[ae]|s[ıiuü]|y[ıiuüae])',
    '(?<=..[ıiuü])(?:n[ıiuüae]|nd[ae](?:n|ki)?|n)',
    '(?<=..[aeıioöuü])(?:m[ıiuü]z|n[ıiuü]z|m)',
    '(?<=..)[ıiuü](?:m[ıiuü]z|n[ıiuü]z)|(?<=...)[ıiuü][mn]|(?<=....)l[ae]',
    // Verbs, passives too: -yor, -dı, -mış, -acak, -dığı, -mak, -ma, -malı, -maz, -abilir, -ar, -ır, -an, -ıp, -arak, -ınca.
    ...[
      '[ıiuü]?yor(?:um|sun|uz|sunuz|lar|du|muş|sa)?',
      '[dt][ıiuü](?:[mkğ]|r|n[ıiuü]z)?',
      'm[ıiuü]ş',
      'y?[ae]c[ae][kğ]',
      'm[ae](?:k|l[ıi]|d[ae]n)?',
      'y?[ae]r[ae]k|y?[ıiuü]nc[ae]',
      '[ıiuü]r(?:s[ae])?|[ae]rs[ae]|[ae]bil(?:ir)?|m[ae]z',
    ].map((ending) => `(?<=^.{3,})(?:[ıiuü][ln])?(?:${ending})`),
    '(?<=^..)[dt][ıiuü](?:[mnkğ]|n[ıiuü]z)?|(?<=..)y?[ae]bil(?:ir)?',
    '(?<=....)[ae][nr]|(?<=[aeıioöuü])y[ae]n|(?<=....)[ıiuü]p|(?<=...)[ıiuü]l[ae]n',
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
  'u',
);

const LAST_VOWEL = /(?<=...)[aeıiuü]$|(?<=^[aeıioöuü][^aeıioöuü])[ıiuü]$/u;

const SOFT = /(?<=.[aeıioöuü])[ğbc]$|(?<=..[aeıioöuü])d$|(?<=n)g$/u;
const HARD: Readonly<Record<string, string>> = { ğ: 'k', b: 'p', c: 'ç', d: 't', g: 'k' };
