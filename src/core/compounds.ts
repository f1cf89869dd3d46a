import { analyze, type Token } from './analysis/analyze.ts';
import { primaryLanguage } from './analysis/scripts.ts';
import { sizeOf } from './postings.ts';
import type { TermIndex } from './search.ts';

/** True for a language that writes compounds as one word. */
export function writesCompounds(language: string): boolean {
  return LINKS[primaryLanguage(language)] !== undefined;
}

/** Letters that may stand between the parts of a compound, the longest first. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  da: ['s', 'e'],
  de: ['es', 'en', 'er', 's', 'n', 'e'],
  nl: ['en', 'er', 's', 'e'],
  no: ['s', 'e'],
  sv: ['s'],
};

/** Letters of a word that is looked for at the end of others, of its stem, and of what must stand before it there. */
const MIN_TAIL = 4;
const MIN_STEM = 4;
const MIN_HEAD = 3;

/** Terms of the documents that are compounds with the word as their last part: Bahntrasse for Trasse. The commonest first. */
export function compoundsOf(
  index: TermIndex,
  { term, surface }: Pick<Token, 'term' | 'surface'>,
  max: number,
): readonly string[] {
  if (surface.length < MIN_TAIL || term.length < MIN_STEM) return [];
  return index
    .endingWith(term)
    .filter((other) => other.length >= term.length + MIN_HEAD)
    .map((other) => ({ term: other, size: sizeOf(index.postings(other)) }))
    .sort((a, b) => b.size - a.size || (a.term < b.term ? -1 : 1))
    .slice(0, max)
    .map((other) => other.term);
}

/** Letters of a part of a compound; a shorter last part counts where the documents hold the first one too. */
const MIN_PART = 4;
const MIN_SHORT_PART = 3;

/** Longer words are none, and every place in a word is tried. */
const MAX_COMPOUND = 40;

/** Terms of the documents that are the first or the last part of the compound `word`: Zug for Eröffnungszug. */
export function partsOf(index: TermIndex, word: string, language: string): readonly string[] {
  const links = LINKS[primaryLanguage(language)];
  if (links === undefined || word.length > MAX_COMPOUND) return [];
  // The longest last part comes first.
  const tails: string[] = [];
  for (let at = MIN_SHORT_PART; at <= word.length - MIN_SHORT_PART; at += 1) {
    const tail = heldTerm(index, word.slice(at), language);
    if (tail === undefined) continue;
    const heads = withoutLinks(word.slice(0, at), links).map((head) => heldTerm(index, head, language));
    const head = heads.find((term) => term !== undefined);
    if (head !== undefined) return [...new Set([tail, head])];
    if (word.length - at >= MIN_PART) tails.push(tail);
  }
  return tails.slice(0, 1);
}

/** The term of a word that says something about a subject, where the documents hold it. */
function heldTerm(index: TermIndex, word: string, language: string): string | undefined {
  const [token] = analyze(word, language);
  if (token === undefined || token.stop || token.kind !== 'word') return undefined;
  return index.postings(token.term) === undefined ? undefined : token.term;
}

/** What the first part may be by itself. */
function withoutLinks(head: string, links: readonly string[]): readonly string[] {
  const bare = links.filter((link) => head.endsWith(link)).map((link) => head.slice(0, -link.length));
  return [head, ...bare].filter(({ length }) => length >= MIN_SHORT_PART);
}
