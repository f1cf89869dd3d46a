import type { Library } from './library.ts';
import type { Choice } from './model.ts';

/** Discord's limit for a choice. */
const MAX_LENGTH = 100;

/** True where a document has this tag; case does not matter. */
export function hasTag({ documents }: Library, tag: string): boolean {
  const wanted = tag.toLowerCase();
  return [...documents.values()].some(({ tags }) => tags.some((each) => each.toLowerCase() === wanted));
}

/** Tags of the documents that begin with what has been typed after `#`, the commonest first, at most `max`. */
export function tagChoices({ documents }: Library, typed: string, max: number): readonly Choice[] {
  const wanted = typed.slice(1).toLowerCase();
  const counts = new Map<string, number>();
  for (const { tags } of documents.values()) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .filter(([tag]) => tag.toLowerCase().startsWith(wanted) && tag.length < MAX_LENGTH)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, max)
    .map(([tag]) => ({ name: `#${tag}`, value: `#${tag}` }));
}
