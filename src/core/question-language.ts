import { languageOfRun, primaryLanguage, scriptOfQuestion } from './analysis/scripts.ts';
import type { Library } from './library.ts';
import type { SearchReport } from './model.ts';
import { readQuestion } from './query.ts';

/**
 * The language that a question is most likely in, a BCP 47 tag: a foreign one, or that of the documents that fits best;
 * `und` where there are none. Of languages that read it alike, one that is written in its script.
 */
export function questionLanguage(library: Library, question: string, { foreign }: SearchReport): string {
  if (foreign !== undefined) return foreign;
  const [likeliest] = [...readQuestion(library, question)].sort((a, b) => b.stopWords - a.stopWords);
  const alike = [...(likeliest?.languages ?? [])].flatMap((number) => library.languages[number] ?? []);
  return alike.find((tag) => isWrittenAs(question, tag)) ?? alike[0] ?? library.languages[0] ?? 'und';
}

function isWrittenAs(question: string, tag: string): boolean {
  const language = primaryLanguage(tag);
  return languageOfRun(scriptOfQuestion(question), language) === language;
}
