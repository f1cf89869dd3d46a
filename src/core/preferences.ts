import type { Strictness } from './strictness.ts';
import type { Synonyms } from './synonyms.ts';

/** What the owner decides about answers, beside the documents themselves. */
export interface Preferences {
  readonly strictness: Strictness;
  readonly synonyms: readonly Synonyms[];
}

/** What holds where the owner says nothing. */
export const NO_PREFERENCES: Preferences = { strictness: 'balanced', synonyms: [] };
