import { mediumDate } from './locale.ts';
import { sayIn } from './messages/say.ts';
import type { Document } from './model.ts';

/** Separates the parts of a heading path; a space on both sides reads well aloud. */
export const PATH_SEPARATOR = ' › ';

/** Where something stands, and who wrote it when: a line for each that is known. `locale` is a BCP 47 tag. */
export function factsOf(document: Document, section: readonly string[], locale: string): readonly string[] {
  const say = sayIn(locale);
  return [
    say('fact.file', { id: document.id }),
    ...(section.length > 0 ? [say('fact.section', { path: section.join(PATH_SEPARATOR) })] : []),
    ...(document.author === undefined ? [] : [say('fact.author', { name: document.author })]),
    ...(document.date === undefined ? [] : [say('fact.date', { date: mediumDate(document.date, locale) })]),
  ];
}
