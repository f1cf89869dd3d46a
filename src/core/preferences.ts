import type { Strictness } from './strictness.ts';
import type { Synonyms } from './synonyms.ts';

/** For how long what people do is kept; 0 days: not at all. */
export interface Keep {
  /** Questions without an answer; without them nobody can be told when there is one. */
  readonly questionDays: number;
  /** What readers think of answers. */
  readonly feedbackDays: number;
}

/** What the owner decides about answers, beside the documents themselves. */
export interface Preferences {
  readonly strictness: Strictness;
  readonly synonyms: readonly Synonyms[];
  readonly keep: Keep;
  /** True where what the last answer was about is remembered for a while, in memory, so that a question can go on from it. */
  readonly followUps: boolean;
  /** True where what was posted is corrected when its document changes, and is remembered for that. */
  readonly corrections: boolean;
}

/** What holds where the owner says nothing. */
export const NO_PREFERENCES: Preferences = {
  strictness: 'balanced',
  synonyms: [],
  keep: { questionDays: 90, feedbackDays: 365 },
  followUps: true,
  corrections: true,
};
