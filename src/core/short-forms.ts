import { analyze } from './analysis/analyze.ts';
import type { Document } from './model.ts';

/** A short form that a document explains, such as "Belt and Road Initiative (BRI)". */
export interface ShortForm {
  readonly short: string;
  /** Terms of the long form that say something about a subject, in their order. */
  readonly long: readonly string[];
  /** False where no document explains it, but a name of several words begins with its letters. */
  readonly explained: boolean;
}

/** Short forms kept at most: a corpus that explains more is a list of them. */
const MAX_SHORT_FORMS = 5_000;

const BRACKETS = /[（(]\s*["“«]?([^()（）\n]{2,120}?)["”»]?\s*[)）]/gu;

/** UTF-16 units before brackets that are read, and what ends them. */
const MAX_BEFORE = 120;
const BORDER = /^[\s\S]*[()（）[\]\n.;:!?。；：！？]/u;

/** Two to ten capitals and digits, perhaps with points, a plural s or small letters between them: BRI, U.S., PhD. */
const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u;

/** The short forms that the documents explain, each once for each long form. */
export function shortFormsOf(documents: Iterable<Document>): readonly ShortForm[] {
  const found = new Map<string, ShortForm>();
  for (const { text, language } of documents) {
    for (const { index, 1: inside = '' } of text.matchAll(BRACKETS)) {
      const before = text
        .slice(Math.max(0, index - MAX_BEFORE), index)
        .replace(BORDER, '')
        .trim();
      const pair = explained(before, inside);
      if (pair === undefined || found.size >= MAX_SHORT_FORMS) continue;
      const short = terms(pair.short, language)[0];
      const long = terms(pair.long, language);
      if (short === undefined || long.length < 2 || long.includes(short)) continue;
      found.set(`${short} ${long.join(' ')}`, { short, long, explained: true });
    }
    for (const [name] of text.matchAll(NAME)) {
      const short = initials(name, language);
      const long = terms(name, language);
      const key = `${short} ${long.join(' ')}`;
      if (short === undefined || long.length < 2 || found.has(key) || found.size >= MAX_SHORT_FORMS) continue;
      found.set(key, { short, long, explained: false });
    }
  }
  return [...found.values()];
}

/** Three to six words in capitals, perhaps with short ones between them: Free Trade Agreement. */
const NAME = /\p{Lu}\p{Ll}+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}\p{Ll}+){2,5}/gu;

function initials(name: string, language: string): string | undefined {
  const letters = name.replace(/[^\p{Lu}]/gu, '');
  return terms(letters, language)[0];
}

function terms(text: string, language: string): readonly string[] {
  return analyze(text, language)
    .filter(({ kind, stop }) => kind !== 'gram' && !stop)
    .map(({ term }) => term);
}

interface Pair {
  readonly short: string;
  readonly long: string;
}

function explained(before: string, inside: string): Pair | undefined {
  if (SHORT.test(inside)) {
    const long = longForm(inside, before);
    return long === undefined ? undefined : { short: inside, long };
  }
  const short = /[^\s]+$/u.exec(before)?.[0] ?? '';
  if (!SHORT.test(short)) return undefined;
  const long = longForm(short, inside);
  return long === inside ? { short, long } : undefined;
}

/**
 * The end of `text` that spells out `short`: every character of the short form occurs in order, the first at the start
 * of a word. After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions" (PSB 2003).
 */
function longForm(short: string, text: string): string | undefined {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    const wanted = letters[letter] ?? '';
    do at -= 1;
    while (at >= 0 && (lower[at] !== wanted || (letter === 0 && /[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' '))));
    if (at < 0) return undefined;
  }
  const long = text.slice(at);
  const words = long.split(/\s+/).length;
  return words >= 2 && words <= Math.min(letters.length + 5, letters.length * 2) ? long : undefined;
}
