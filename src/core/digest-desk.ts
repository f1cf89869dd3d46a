import type { DigestPress } from './digest-buttons.ts';
import type { ButtonEvent, Choice, CommandEvent, Reply } from './model.ts';

/** Whoever keeps the digests, as the bot sees it. Who may do what has been checked before. */
export interface DigestDesk {
  /** Carries out a sub-command of `/digest`; the bare command shows the state. */
  command(event: CommandEvent): Promise<Reply>;
  press(event: ButtonEvent, press: DigestPress): Promise<Reply>;
  /** Time zones for what has been typed so far, the likeliest first, in words for `locale`. */
  zones(typed: string, locale: string): readonly Choice[];
}
