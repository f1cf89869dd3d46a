import { EASTERN_SIGN_WORDS } from './sign-words-eastern.ts';
import { WESTERN_SIGN_WORDS } from './sign-words-western.ts';

/**
 * Words that show what a sentence holds, in correct spelling and lower case, separated by spaces. `_` joins the words
 * of a phrase; a final or leading `*` stands for any ending or beginning; `~` marks a weak sign. In a script without
 * spaces every entry may stand anywhere.
 */
export interface SignWords {
  readonly time: string;
  readonly number: string;
  readonly person: string;
  readonly place: string;
  readonly reason: string;
  readonly manner: string;
  readonly definition: string;
  /** Words between the last two items of a list. */
  readonly and: string;
  /** Prepositions before a name that make it a place. */
  readonly in: string;
  /** Words before a name that make it the doer. */
  readonly by: string;
}

/** What is known of a language by its primary subtag. */
export const SIGN_WORDS: Readonly<Record<string, SignWords>> = {
  ...WESTERN_SIGN_WORDS,
  ...EASTERN_SIGN_WORDS,
};
