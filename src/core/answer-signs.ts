import type { AnswerSigns, AnswerType } from './analysis/answer-type.ts';
import type { Meanings } from './features.ts';

/** The kinds of answers that a sentence can show signs of. */
export const SIGNED_TYPES = [
  'time',
  'number',
  'person',
  'place',
  'reason',
  'manner',
  'definition',
  'list',
] as const;

/** The features that {@link wantedSigns} gives. */
export const SIGN_MEANINGS: Meanings = Object.fromEntries(
  SIGNED_TYPES.map((type) => [
    type,
    ['answer', `the clearest sign of a ${type}, where the question asks for one`],
  ]),
);

/** The sign of the wanted kind in its own place among {@link SIGNED_TYPES}, zero in all others. */
export function wantedSigns(type: AnswerType, signs: AnswerSigns | undefined): readonly number[] {
  return SIGNED_TYPES.map((signed) => (signed === type ? (signs?.[signed] ?? 0) : 0));
}
