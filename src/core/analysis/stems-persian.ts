/** A Persian word without plural, comparative, indefinite and possessive endings, and without the verbal می. */
export function persian(word: string): string {
  const normal = word.replaceAll('ي', 'ی').replaceAll('ى', 'ی').replaceAll('ك', 'ک').replaceAll('ة', 'ه');
  const bare = normal.length > 5 ? normal.replace(/^ن?می/, '') : normal;
  const ending = ENDINGS.find((suffix) => bare.endsWith(suffix) && bare.length - suffix.length >= 3);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

const PLURALS = ['ها', 'های', 'هایی', 'هایم', 'هایت', 'هایش', 'هایمان', 'هایتان', 'هایشان'] as const;
const COMPARATIVES = ['تر', 'تری', 'ترین'] as const;
const POSSESSIVES = ['مان', 'تان', 'شان', 'یم', 'یت', 'یش', 'ان', 'ات', 'ی'] as const;

const ENDINGS: readonly string[] = [...PLURALS, ...COMPARATIVES, ...POSSESSIVES].sort(
  (a, b) => b.length - a.length,
);
