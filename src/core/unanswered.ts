import type { Reply } from './model.ts';
import { faultReply } from './replies.ts';

/** The bot failed at an event whose language it already knew; `cause` is the failure itself. */
export class UnansweredError extends Error {
  /** BCP 47 tag of the language in which the place is spoken to. */
  readonly locale: string;

  constructor(locale: string, cause: unknown) {
    super('an event could not be answered', { cause });
    this.name = 'UnansweredError';
    this.locale = locale;
  }
}

/** What is to be logged of a failed event, and what its author is told: in the place's language, else in `locale`. */
export function apologyFor(
  error: unknown,
  locale: string,
): { readonly fault: unknown; readonly reply: Reply } {
  if (!(error instanceof UnansweredError)) return { fault: error, reply: faultReply(locale) };
  return { fault: error.cause, reply: faultReply(error.locale) };
}
