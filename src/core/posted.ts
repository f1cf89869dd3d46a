import type { Button, Place, ReplyBlock } from './model.ts';

/** As much of a reply as a corrected one is made of: no word of whoever asked, and nothing made from one. */
export interface Lasting {
  readonly blocks: readonly ReplyBlock[];
  readonly buttons: readonly Button[];
  /** BCP 47 tag of its readers. */
  readonly locale: string;
}

/** A reply as it stands in a place: the platform's ids of its messages, in their order, never empty. */
export interface Posted {
  readonly place: Place;
  readonly messages: readonly string[];
}

/** What became of a change to messages that the bot has posted. */
export type Amendment =
  /** They show it now; also where they did so before. */
  | { readonly kind: 'done' }
  /** They cannot be changed any more, or are no longer there. */
  | { readonly kind: 'gone'; readonly detail: string }
  /** It does not take up as many messages as there are; nothing was changed. */
  | { readonly kind: 'misfit' }
  /** Some of them may be unchanged; the same again after the wait does no harm. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly detail: string };
