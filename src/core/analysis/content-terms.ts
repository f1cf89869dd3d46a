import { analyze } from './analyze.ts';

/** The terms of words that say something about a subject, each once, in their order. */
export function contentTerms(words: string, language: string): readonly string[] {
  const tokens = analyze(words, language).filter(({ kind, stop }) => kind !== 'gram' && !stop);
  return [...new Set(tokens.map(({ term }) => term))];
}
