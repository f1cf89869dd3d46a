import { EASTERN_INTERROGATIVES } from './interrogatives-eastern.ts';
import { WESTERN_INTERROGATIVES } from './interrogatives-western.ts';

/** The kinds that a noun beside "what" or "which" can tell. */
export type NounType = 'time' | 'number' | 'person' | 'place' | 'reason' | 'manner';

/**
 * How a language asks. Each string lists patterns separated by spaces, in correct spelling and lower case: `_` is a
 * space, a final `*` any ending of the word, `^` the start of the question, `@` a term of one to four words; round
 * and square brackets, `?` and `|` mean what they mean in a regular expression.
 */
export interface Interrogatives {
  readonly direct: Readonly<Record<NounType, string>>;
  /** "What" and "which": the noun near them tells the type. */
  readonly what: string;
  readonly nouns: Readonly<Record<NounType, string>>;
  /** How many words (characters in a script without spaces) may stand between "what" and a noun on either side. */
  readonly gap?: { readonly before?: number; readonly after?: number };
  /** Words that end the search for a noun after "what", and that no term to define holds. */
  readonly stops?: string;
  /** Words that join clauses too: where they do not begin the question, they count only if nothing else does. */
  readonly joining?: string;
  readonly definition: string;
  readonly list: string;
  readonly yesNo: string;
  /** What stands politely before the question itself: "can you tell me". */
  readonly opening?: string;
  /** What stands between "what" and its noun: "name of the". */
  readonly naming?: string;
  /** Words that differ from another only by an accent, so that folding would confuse them. */
  readonly accented?: string;
}

/** What is known of a language by its primary subtag. */
export const INTERROGATIVES: Readonly<Record<string, Interrogatives>> = {
  ...WESTERN_INTERROGATIVES,
  ...EASTERN_INTERROGATIVES,
};
