import { analyze } from './analysis/analyze.ts';
import type { Document } from './model.ts';

/** UTF-16 units that are read for it, taken evenly from all documents: enough to know what a corpus is about. */
const MAX_READ = 400_000;

/** Letters of the shortest word worth suggesting in a script with spaces; in one without, of any word. */
const MIN_LENGTH = 4;
const MIN_LENGTH_UNSPACED = 2;

/** The words that say most often what the documents are about, as they write them, the commonest first. */
export function frequentWords(documents: readonly Document[], max: number): readonly string[] {
  const share = Math.ceil(MAX_READ / Math.max(1, documents.length));
  const counts = new Map<string, { word: string; count: number }>();
  for (const { text, language } of documents) {
    const read = text.slice(0, share);
    for (const { start, end, kind, stop, term } of analyze(read, language)) {
      const word = read.slice(start, end);
      if (kind !== 'word' || stop || word.length < minLength(word)) continue;
      const known = counts.get(term);
      if (known === undefined) counts.set(term, { word, count: 1 });
      else known.count += 1;
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, max)
    .map(({ word }) => word);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function minLength(word: string): number {
  return UNSPACED.test(word) ? MIN_LENGTH_UNSPACED : MIN_LENGTH;
}
