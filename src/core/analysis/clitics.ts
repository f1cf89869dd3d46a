/** A part of a hyphenated chunk as its language reads it. */
export interface HyphenPart {
  /** True for a pronoun, article or preposition that only leans on its neighbour: it says nothing about a subject. */
  readonly clitic: boolean;
  /** The part as it stands alone: `abri` of `abri-lo` is `abrir`. */
  readonly word: string;
}

/**
 * The parts of a hyphenated chunk where the hyphens bind small words to a verb (`peut-on`, `vendê-la`, `s-a`), and
 * `undefined` where they make a compound (`arc-en-ciel`) or the language binds no words so.
 */
export function hyphenParts(parts: readonly string[], language: string): readonly HyphenPart[] | undefined {
  const rules = RULES[language];
  if (rules === undefined || parts.length < 2) return undefined;
  const capitals = parts.every((part) => part === part.toUpperCase());
  const plain = capitals ? parts.map((part) => part.toLowerCase()) : parts;
  if (rules.compounds?.has(plain.join('-').toLowerCase())) return undefined;
  const bound = boundParts(plain, rules);
  if (!bound.includes(true)) return undefined;
  return plain.map((part, at) => {
    const next = plain[at + 1];
    const restored = bound[at] === true || next === undefined ? part : (rules.restored?.(part, next) ?? part);
    return { clitic: bound[at] === true, word: restored === part ? (parts[at] ?? part) : restored };
  });
}

interface Rules {
  /** What leans on the word before; only in small letters, since a capital begins a part of a name. */
  readonly after: ReadonlySet<string>;
  /** What leans on the word after. */
  readonly before?: ReadonlySet<string>;
  /** Endings of a verb that stand behind its pronoun: `far-se-á`. */
  readonly endings?: ReadonlySet<string>;
  /** A verb without what it lost before its clitic. */
  readonly restored?: (verb: string, clitic: string) => string;
  /** Compounds that look like a verb with a clitic. */
  readonly compounds?: ReadonlySet<string>;
}

function boundParts(parts: readonly string[], { after, before, endings }: Rules): readonly boolean[] {
  const bound = parts.map(() => false);
  let last = parts.length - 1;
  if (last >= 2 && endings?.has(parts[last] ?? '') && after.has(parts[last - 1] ?? '')) {
    bound[last] = true;
    last -= 1;
  }
  for (; last > 0 && after.has(normal(parts[last])); last -= 1) bound[last] = true;
  // What is left must be words that lean on it, or the hyphens make a compound of more than one word.
  for (let at = 0; at <= last; at += 1) {
    if (before?.has(normal(parts[at]?.toLowerCase())) && leans(parts[at + 1], after)) bound[at] = true;
    else if (at < last) return parts.map(() => false);
  }
  return bound;
}

/** A word loses its last sound before a vowel: n-avea, where T-shirt is a compound. */
function leans(next: string | undefined, after: ReadonlySet<string>): boolean {
  return next !== undefined && (after.has(normal(next)) || /^[aeiouăâî]/i.test(next));
}

function normal(part = ''): string {
  return part.normalize('NFC').replaceAll('ţ', 'ț').replaceAll('ş', 'ș');
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const RULES: Readonly<Record<string, Rules>> = {
  fr: {
    after: setOf('je tu il elle on nous vous ils elles ce t moi toi soi le la les lui leur en y ci là'),
    compounds: setOf('rendez-vous chez-moi chez-soi chez-nous'),
  },
  pt: {
    after: setOf('lo la los las no na nos nas o a os as se me te vos lhe lhes mo ma to ta lho lha lhos lhas'),
    endings: setOf('ei ás á emos eis ão ia ias íamos íeis iam'),
    restored: portugueseVerb,
  },
  ro: {
    after: setOf('o a l i s un am ai au ați are ar aș vom vor e mă te le ne vă se mi ți și ni vi li îi îl'),
    before: setOf('s l i m n c v mi ți și ni vi li ne le se te nu să într dintr printr'),
  },
};

/** Before lo and la a verb loses its r or s and has an accent for it: vendê-la is vender, compramo-lo compramos. */
function portugueseVerb(verb: string, clitic: string): string {
  const written = verb.normalize('NFC');
  if (/mo$/i.test(written) && /^(?:l[oa]s?|nos)$/.test(clitic)) return `${written}s`;
  if (!/^l[oa]s?$/.test(clitic)) return verb;
  const vowel = written.at(-1)?.toLowerCase() ?? '';
  const plain = PLAIN_VOWELS[vowel];
  return plain === undefined ? verb : `${written.slice(0, -1)}${plain}r`;
}

const PLAIN_VOWELS: Readonly<Record<string, string>> = { á: 'a', ê: 'e', i: 'i', í: 'i', ô: 'o' };
