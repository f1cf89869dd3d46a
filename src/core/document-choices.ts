import { completions } from './completions.ts';
import type { Library } from './library.ts';
import type { Choice } from './model.ts';

/** What stands between the documents that are named in one text. */
const COMMA = ',';

/** A suggestion longer than this, in UTF-16 units, is left out: Discord's limit. */
const MAX_CHOICE_LENGTH = 100;

/** Suggestions for the last of several documents with commas between them, each with those before it; at most `max`. */
export function documentChoices(library: Library, typed: string, max: number): readonly Choice[] {
  const last = typed.lastIndexOf(COMMA) + 1;
  const before = typed.slice(0, last);
  const named = before.split(COMMA).map((each) => each.trim());
  return completions(library, 'document', typed.slice(last), max + named.length)
    .filter(({ value }) => !named.includes(value) && !value.includes(COMMA))
    .map(({ name, value }) =>
      before === '' ? { name, value } : { name: `${before} ${name}`, value: `${before} ${value}` },
    )
    .filter(({ name, value }) => Math.max(name.length, value.length) <= MAX_CHOICE_LENGTH)
    .slice(0, max);
}
