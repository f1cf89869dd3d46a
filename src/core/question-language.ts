import type { Library } from './library.ts';
import type { SearchReport } from './model.ts';
import { readQuestion } from './query.ts';

/** The language that a question is most likely in, a BCP 47 tag: a foreign one, or that of the documents that fits best. */
export function questionLanguage(library: Library, question: string, { foreign }: SearchReport): string {
  if (foreign !== undefined) return foreign;
  const readings = [...readQuestion(library, question)].sort((a, b) => b.stopWords - a.stopWords);
  return readings[0]?.language ?? library.languages[0] ?? 'und';
}
