import type { GapsPress } from './gaps-buttons.ts';
import type { ButtonEvent, CommandEvent, Nearest, Place, Reply } from './model.ts';

/** A question that the documents did not answer, without who asked it. */
export interface MissedQuestion {
  /** See `questionKey`. */
  readonly key: string;
  /** See `keptQuestion`. */
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What came nearest, if anything did. */
  readonly nearest?: Nearest;
}

/** Whoever keeps what people ask in vain, as the bot sees it. Who is an admin has been checked before. */
export interface GapsDesk {
  /** Counts a question for the server or group that the place is part of; returns at once, and never throws. */
  missed(question: MissedQuestion, place: Place): void;
  command(event: CommandEvent): Promise<Reply>;
  press(event: ButtonEvent, press: GapsPress): Promise<Reply>;
}
