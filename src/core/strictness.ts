import { WEIGHTS } from './weights.ts';

/** How sure the bot has to be before it answers, the surest first. */
export const STRICTNESSES = ['strict', 'balanced', 'eager'] as const;

/** One of {@link STRICTNESSES}. */
export type Strictness = (typeof STRICTNESSES)[number];

/** The confidence, from 0 to 1, from which an answer is shown; training chooses all three. */
export function thresholdOf(strictness: Strictness): number {
  return WEIGHTS.thresholds[strictness];
}
