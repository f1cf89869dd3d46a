import type { Kysely } from 'kysely';
import type { Place } from '../core/model.ts';
import type { FormerPassage } from '../core/past.ts';
import type { Rewording, Wording } from '../core/wordings.ts';
import type { DueMoment, Schedule } from '../schedule/due.ts';
import type { Deliveries } from './deliveries.ts';
import type { Feedback } from './feedback.ts';
import type { Forgetting } from './forgetting.ts';
import type { Posts } from './posts.ts';
import type { Questions } from './questions.ts';
import type { ShardLeases } from './shard-leases.ts';
import type { Tables } from './tables.ts';
import type { Wishes } from './wishes.ts';

/** Why nothing is posted for now: `asked` by an admin, or the platform's refusal, or a zone that is no more. */
export type PauseReason = 'asked' | 'blocked' | 'gone' | 'forbidden' | 'invalid' | 'zone';

/** One place's wish for a digest. */
export interface Subscription extends Schedule {
  readonly place: Place;
  /** Passages in a digest, 1 to 5. */
  readonly length: number;
  /** Only this document (its id). */
  readonly document?: string;
  /** Only documents with this tag. */
  readonly tag?: string;
  /** True where a day without new or changed passages is skipped. */
  readonly onlyNew: boolean;
  /** BCP 47 tag for dates and words of the digest. */
  readonly locale: string;
  /** Where to tell an admin what the place itself cannot be told. */
  readonly contact?: Place;
  readonly state: 'active' | 'paused';
  /** Present where paused. */
  readonly pause?: PauseReason;
  /** The platform's own words for a pause; shown to admins. */
  readonly pauseDetail?: string;
  /** Present where active. */
  readonly next?: NextDue;
  readonly createdMs: number;
  readonly updatedMs: number;
}

export type NextDue = Pick<DueMoment, 'date' | 'instantMs'>;

/** A passage as it was chosen: enough to find it again, and to notice that it changed. */
export interface Pinned {
  /** Id of its document. */
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** Hash of its exact text, chosen by the caller; equal hashes mean equal text. */
  readonly hash: string;
  /** Its words, or their beginning, for showing what was changed. */
  readonly excerpt: string;
}

/** A passage that a place has been shown. */
export interface Shown extends Pinned {
  /** Local date of the digest, `YYYY-MM-DD`. */
  readonly date: string;
}

export type DeliveryState = 'due' | 'claimed' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown';

/** One row of the ledger: what became of one place's digest of one local date. */
export interface LedgerRow {
  /** Names this post for good, 22 letters, digits, `-` and `_`: the idempotency key towards the platform. */
  readonly key: string;
  readonly place: Place;
  /** Local date, `YYYY-MM-DD`; with the place the row's identity. */
  readonly date: string;
  /** First local date of a run of days that were skipped together and end with `date`. */
  readonly since?: string;
  readonly state: DeliveryState;
  readonly dueMs: number;
  /** After this moment nothing is sent any more. */
  readonly deadlineMs: number;
  readonly late: boolean;
  readonly attempts: number;
  /** Start of the first try whose outcome is open; absent where nothing can have been posted. */
  readonly openSinceMs?: number;
  readonly message?: string;
  readonly url?: string;
  /** Plain words; present where something is worth explaining. */
  readonly cause?: string;
  /** Chosen passages; present once they have been pinned. */
  readonly passages?: readonly Pinned[];
  readonly updatedMs: number;
}

/** A row to insert when a digest falls due. */
export interface OpenedRow {
  readonly date: string;
  readonly since?: string;
  readonly state: 'due' | 'skipped';
  readonly dueMs: number;
  readonly deadlineMs: number;
  readonly late: boolean;
  readonly cause?: string;
}

/** What a due subscription turns into: its rows, and when it is due again. */
export type Plan =
  | { readonly kind: 'advance'; readonly rows: readonly OpenedRow[]; readonly next: NextDue }
  | { readonly kind: 'pause'; readonly reason: PauseReason; readonly detail: string };

/** Who wants a digest, and when. */
export interface Subscriptions {
  get(place: Place): Promise<Subscription | undefined>;
  /** Inserts, or replaces: one digest a place. */
  save(subscription: Subscription): Promise<void>;
  /** False where there was none. The ledger keeps its rows. */
  remove(place: Place): Promise<boolean>;
  /** In batches, in no particular order; does not hold all in memory. */
  list(): AsyncIterable<Subscription>;
  /** True for the call that paused it; false where it was not active, so that an admin is told once. */
  pause(place: Place, reason: PauseReason, detail: string, nowMs: number): Promise<boolean>;
  /** A group that became a supergroup: rewrites the place in every table, keeping what the new place already has. */
  move(from: Place, to: Place, nowMs: number): Promise<void>;
}

/** What places have been shown, for rotation. */
interface ShownPassages {
  /** Oldest first. */
  list(place: Place): Promise<readonly Shown[]>;
}

/** What is known of a document's past: since when it is there, and what its revisions brought. */
export interface JournalHead {
  /** Id of the document. */
  readonly document: string;
  /** The last revision that was noticed. */
  readonly revision: string;
  /** When the document was first noticed. */
  readonly bornMs: number;
  /** Passages that later revisions brought, the oldest first. */
  readonly changes: readonly JournalChange[];
}

interface JournalChange extends Rewording {
  readonly atMs: number;
}

/** {@link JournalHead} with the wording of the last revision, to compare the next one with. */
export interface JournalEntry extends JournalHead {
  readonly wordings: readonly Wording[];
}

export interface JournalRecord {
  readonly entry: JournalEntry;
  /** The revision that it follows; absent for a document that nobody has noticed before. */
  readonly replaces?: string;
  /** Passages that it does away with. */
  readonly former?: readonly FormerPassage[];
}

/** Past and present of the documents, shared by all processes. */
export interface Journal {
  /** Of all documents that were ever noticed. */
  heads(): Promise<readonly JournalHead[]>;
  get(document: string): Promise<JournalEntry | undefined>;
  /** Writes each entry whose predecessor is still the last one; others have been noticed by somebody else. */
  record(records: readonly JournalRecord[]): Promise<void>;
}

/** Passages that documents no longer hold, by their receipts. */
export interface FormerPassages {
  get(receipt: string): Promise<FormerPassage | undefined>;
  /** Keeps those that are not known yet. */
  add(passages: readonly FormerPassage[]): Promise<void>;
  /** Forgets what went before a moment. */
  forget(beforeMs: number): Promise<void>;
}

/** Small values by scope (a place, or everywhere) and name. */
export interface Settings {
  get(scope: Place | 'everywhere', name: string): Promise<string | undefined>;
  /** Everything of a place and of each that it is part of, the nearest first: one look at the database. */
  levels(place: Place): Promise<readonly Readonly<Record<string, string>>[]>;
  /** Places that have a setting of one of these names; whether they are direct is not kept. */
  places(names: readonly string[]): Promise<readonly Place[]>;
  /** `undefined` removes it. */
  set(scope: Place | 'everywhere', name: string, value: string | undefined): Promise<void>;
  /** The same for several names of a place, each once: all of it or, where it rejects, nothing. */
  change(place: Place, changes: readonly SettingChange[]): Promise<void>;
}

/** A name, and its value; `undefined` removes it. */
export type SettingChange = readonly [name: string, value: string | undefined];

/** Updates of Telegram's that some process has taken, so that no other one answers them again. */
export interface TakenUpdates {
  /** True for one caller alone, however many bring the same ids; `bot` and `update` are numbers of Telegram's. */
  take(bot: number, update: number, nowMs: number): Promise<boolean>;
  /** Forgets what was taken before a moment. Returns how many rows went. */
  expire(beforeMs: number): Promise<number>;
}

/** Everything that outlives the process. Every method rejects where the database does not answer. */
export interface Storage {
  readonly kind: 'sqlite' | 'postgres';
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly shown: ShownPassages;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly questions: Questions;
  readonly wishes: Wishes;
  readonly feedback: Feedback;
  readonly forgetting: Forgetting;
  readonly former: FormerPassages;
  readonly posts: Posts;
  readonly shardLeases: ShardLeases;
  readonly takenUpdates: TakenUpdates;
  /** The tables themselves, for moving them to another database. */
  readonly database: Kysely<Tables>;
  close(): Promise<void>;
}
