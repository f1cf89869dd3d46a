import { gapsButton, VERDICTS } from './gaps-buttons.ts';
import type { Say } from './messages/say.ts';
import type { Button } from './model.ts';
import type { Reference } from './reference.ts';

/** Names of the buttons by which readers judge an answer. */
export const VERDICT_NAMES: readonly string[] = VERDICTS;

/** The buttons below an answer; none where nothing is kept of what readers think. */
export function verdictButtons(
  question: string | undefined,
  reference: Reference | undefined,
  say: Say,
): readonly Button[] {
  if (question === undefined || reference === undefined) return [];
  return VERDICTS.map((verdict) =>
    gapsButton(verdict, say(`verdict.${verdict}`), { kind: 'verdict', verdict, question, reference }),
  );
}
