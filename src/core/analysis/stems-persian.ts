/** A Persian word without plural, comparative, indefinite and possessive endings, and without the verbal می and persons. */
export function persian(word: string): string {
  const normal = word.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک').replaceAll('ة', 'ه');
  const bare = withoutPerson(normal);
  const ending = ENDINGS.find((suffix) => bare.endsWith(suffix) && bare.length - suffix.length >= 3);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/**
 * A verb in the third person singular, which in the past is its stem: می‌نویسند as نویسد, نوشتند and نوشتن as نوشت. A short
 * present keeps its می, without which it is another word: می‌رود, goes; رود, river.
 */
function withoutPerson(word: string): string {
  const verb = word.replace(PREFIXED, '$1').replace(NEGATED, '');
  if (verb.startsWith('می') && verb.length > 5) {
    const third = verb.replace(PAST_PLURAL, '').replace(PRESENT_PERSON, 'د');
    return third.length > 5 ? third.slice(2) : third;
  }
  const plain = verb === word ? verb : verb.replace(PRESENT_PERSON, 'د');
  return plain.replace(PAST_PLURAL, '').replace(INFINITIVE, '');
}

/** می stands between a prefix and its verb: برمی‌گردد. */
const PREFIXED = /^(بر|باز|در|فرا)ن?می(?=...)(?!ان)/;
const NEGATED = /^ن(?=می...)/;
/** -ند, and in a longer word -یم and -ید; not of می‌نماید, where ی is of the stem. */
const PRESENT_PERSON = /ند$|(?<=.{4})(?:یم|(?<![او])ید)$/;
const PAST_PLURAL = /(?<=..[تد])ند$/;
/** Not of neck, mine, London, civilization and Jordan. */
const INFINITIVE = /(?<=.[تد])(?<!^(?:گرد|معد|لند|تمد|ارد))ن$/;

const PLURALS = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان'] as const;
const COMPARATIVES = ['تر', 'تری', 'ترین'] as const;
const POSSESSIVES = ['مان', 'تان', 'شان', 'یم', 'یت', 'یش', 'ان', 'ات', 'ی'] as const;

const ENDINGS: readonly string[] = [...PLURALS, ...COMPARATIVES, ...POSSESSIVES].sort(
  (a, b) => b.length - a.length,
);
