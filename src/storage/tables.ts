/** Rows as both databases keep them. Booleans are 0 and 1, moments milliseconds since the epoch, lists JSON. */
export interface Tables {
  subscriptions: SubscriptionTable;
  deliveries: DeliveryTable;
  shown: ShownTable;
  settings: SettingTable;
  paces: PaceTable;
  documents: DocumentTable;
  questions: QuestionTable;
  question_places: QuestionPlaceTable;
  wishes: WishTable;
  feedback: FeedbackTable;
  former_passages: FormerPassageTable;
  posts: PostTable;
  shard_leases: ShardLeaseTable;
  shard_holders: ShardHolderTable;
  taken_updates: TakenUpdateTable;
}

export interface SubscriptionTable {
  /** `platform:id`, see `placeKey`. */
  place: string;
  direct: number;
  time: string;
  timezone: string;
  /** ISO weekday digits, such as `12345`. */
  days: string;
  length: number;
  document: string | null;
  tag: string | null;
  only_new: number;
  locale: string;
  contact: string | null;
  state: string;
  pause: string | null;
  pause_detail: string | null;
  next_date: string | null;
  next_ms: number | null;
  created_ms: number;
  updated_ms: number;
}

export interface DeliveryTable {
  /** Names the post to its platform, see `deliveryKey`; stays when a place moves. */
  key: string;
  place: string;
  date: string;
  platform: string;
  direct: number;
  since: string | null;
  state: string;
  due_ms: number;
  deadline_ms: number;
  late: number;
  attempts: number;
  open_since_ms: number | null;
  /** When anyone may take the row: the end of a wait while due, of a lease while claimed or sending. */
  wake_ms: number;
  owner: string | null;
  message: string | null;
  url: string | null;
  cause: string | null;
  passages: string | null;
  updated_ms: number;
}

interface ShownTable {
  place: string;
  date: string;
  document: string;
  start_unit: number;
  end_unit: number;
  hash: string;
  excerpt: string;
}

interface SettingTable {
  scope: string;
  name: string;
  value: string;
}

interface PaceTable {
  platform: string;
  /** The moment of the next post that nobody has reserved. */
  free_ms: number;
}

interface DocumentTable {
  document: string;
  revision: string;
  born_ms: number;
  /** JSON of `JournalHead.changes`. */
  changes: string;
  /** JSON of `JournalEntry.wordings`. */
  wordings: string;
}

export interface QuestionTable {
  key: string;
  text: string;
  language: string;
  document: string | null;
  section: string | null;
  asked: number;
  first_day: string;
  last_day: string;
}

/** How often a question was asked in one server or group; the first two columns are the key. */
interface QuestionPlaceTable {
  /** `platform:id`, see `placeKey`. */
  place: string;
  question: string;
  /** What came nearest there, the last time. */
  document: string | null;
  section: string | null;
  asked: number;
  first_day: string;
  last_day: string;
}

export interface WishTable {
  key: string;
  /** `platform:id`, see `placeKey`. */
  place: string;
  platform: string;
  direct: number;
  actor: string;
  question: string;
  locale: string;
  asked_ms: number;
  expires_ms: number;
  /** When somebody began to fulfil it; null while it waits. */
  claimed_ms: number | null;
}

interface FeedbackTable {
  document: string;
  /** Hash of the passage's exact text. */
  passage: string;
  /** Key of the question that it answered. */
  question: string;
  verdict: string;
  /** UTC date. */
  day: string;
  votes: number;
}

interface FormerPassageTable {
  receipt: string;
  document: string;
  revision: string;
  text: string;
  gone_ms: number;
  successor: string | null;
}

export interface PostTable {
  /** Hash of the place and its first message. */
  key: string;
  /** `platform:id`, see `placeKey`. */
  place: string;
  platform: string;
  direct: number;
  /** JSON of the ids of its messages. */
  messages: string;
  /** JSON of the receipts of its quotes. */
  receipts: string;
  /** JSON of `Lasting`. */
  lasting: string;
  /** Name of the correction that it shows; empty for none. */
  shown: string;
  posted_ms: number;
  /** Until when nobody else may change it. */
  lease_ms: number;
}

export interface ShardLeaseTable {
  shard: number;
  /** The process that serves it, where the lease has not ended. */
  holder: string | null;
  until_ms: number;
}

interface ShardHolderTable {
  holder: string;
  /** Until when the process counts as alive. */
  until_ms: number;
}

/** Updates of Telegram's that a process has taken; the first two columns are the key. */
interface TakenUpdateTable {
  bot: number;
  update_id: number;
  taken_ms: number;
}

/** Every table, in an order in which they can be copied. */
export const TABLE_NAMES = [
  'subscriptions',
  'deliveries',
  'shown',
  'settings',
  'paces',
  'documents',
  'questions',
  'question_places',
  'wishes',
  'feedback',
  'former_passages',
  'posts',
  'shard_leases',
  'shard_holders',
  'taken_updates',
] as const satisfies readonly (keyof Tables)[];
