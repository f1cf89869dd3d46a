import type { Place, Reply } from './model.ts';
import type { Amendment, Posted } from './posted.ts';

/** What became of a message that the bot posted on its own. */
export type Delivery =
  | { readonly kind: 'sent'; readonly message: string; readonly url?: string }
  /** The platform refused and would refuse again; nothing was posted. */
  | {
      readonly kind: 'refused';
      readonly reason: 'blocked' | 'gone' | 'forbidden' | 'invalid';
      readonly detail: string;
    }
  /** Nothing was posted; the same may succeed after the wait. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly detail: string }
  /** The place has a new address, and nothing was posted. */
  | { readonly kind: 'moved'; readonly place: Place }
  /** The request left and no answer came: it may have been posted, so it must not be repeated. */
  | { readonly kind: 'unknown'; readonly detail: string };

/** Whether the bot may post in a place, asked of the platform before anything is set there. */
export type Permit =
  | { readonly kind: 'allowed' }
  /** `detail` names exactly what is lacking, in words for an admin. */
  | { readonly kind: 'lacking'; readonly detail: string };

/** Something happened to the bot's access to places; which of them is for the adapter to tell. */
export type AccessChange =
  /** The bot was blocked or removed. */
  | {
      readonly kind: 'lost';
      readonly reason: 'blocked' | 'gone';
      readonly detail: string;
      readonly covers: (place: Place) => boolean;
    }
  /** The bot was let in, perhaps again. */
  | { readonly kind: 'returned'; readonly covers: (place: Place) => boolean }
  /** Places have new addresses; `undefined` for those that have not. */
  | { readonly kind: 'moved'; readonly renamed: (place: Place) => Place | undefined };

/** How the connection to a platform is doing. */
export interface AdapterStatus {
  readonly state: 'stopped' | 'connecting' | 'ready' | 'failing';
  /** One plain sentence, without secrets, for the log and for health checks. */
  readonly detail: string;
  /** When the platform last answered, in milliseconds since the epoch. */
  readonly lastContactMs?: number;
  /** Where the connection is one of several shards: how each of those that are served here is doing. */
  readonly shards?: readonly ShardStatus[];
}

interface ShardStatus extends Pick<AdapterStatus, 'state' | 'lastContactMs'> {
  readonly shard: number;
}

/** A platform, as the rest of the program sees it. */
export interface Adapter {
  /** `discord`, `telegram` or `console`: the `platform` of its places. */
  readonly platform: string;
  /**
   * Connects and serves. Resolves after `signal` aborts and what is in flight has been answered; rejects with an
   * {@link AdapterError} when it cannot go on.
   */
  run(signal: AbortSignal): Promise<void>;
  /** Posts once. `key` names this post: the same key must not appear twice where the platform can prevent it. */
  post(place: Place, reply: Reply, key: string): Promise<Delivery>;
  /** Puts a reply in the place of one that was posted; doing it twice is the same as doing it once. */
  amend(posted: Posted, reply: Reply): Promise<Amendment>;
  /** Asks in the place itself whether a post would be let through. */
  permit(place: Place): Promise<Permit>;
  /** The place with what it is part of, as the platform has it; `undefined` where that cannot be told now. */
  locate(place: Place): Promise<Place | undefined>;
  status(): AdapterStatus;
}

/** Why an adapter stopped serving. */
export class AdapterError extends Error {
  /** False where trying again cannot help before the owner has changed something. */
  readonly retryable: boolean;

  constructor(message: string, options: { readonly retryable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'AdapterError';
    this.retryable = options.retryable;
  }
}
