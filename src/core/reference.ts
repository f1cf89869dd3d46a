import type { Document, Passage, Span } from './model.ts';

/** A passage and one of its sentences, small enough for a button and still good after a restart. */
export interface Reference {
  /** Identifies a document and its revision: an edited document no longer resolves. */
  readonly source: string;
  /** Where the passage starts. */
  readonly start: number;
  /** Which of its sentences is the key sentence, from 0. */
  readonly sentence: number;
}

/** What a button asks for: an action on one of the passages that its message can show. */
export interface Press {
  readonly action: PressAction;
  /** Which of the references is meant, from 0. */
  readonly shown: number;
  /** One to three. */
  readonly references: readonly Reference[];
  /** Key of the question, see `questionKey`; left out of a token where 64 bytes do not hold it. */
  readonly asked?: string;
}

const ACTIONS = { show: 'n', context: 'c', source: 's' } as const;

type PressAction = keyof typeof ACTIONS;

/** Characters of a source key in base 36: 40 bits, so that 10,000 documents collide once in 20,000 corpora. */
const SOURCE_LENGTH = 8;

const REFERENCE = /^([0-9a-z]{8})([0-9a-z]{1,6})\.([0-9a-z]{1,3})$/;

/** The key of a document in its present revision. */
export function sourceKey(document: Pick<Document, 'id' | 'revision'>): string {
  const hash = hash53(`${document.id}\n${document.revision}`) % 36 ** SOURCE_LENGTH;
  return hash.toString(36).padStart(SOURCE_LENGTH, '0');
}

/** Refers to the sentence of `passage` that holds `sentence`; to its first where none does. */
export function referTo(document: Document, passage: Passage, sentence: Span): Reference {
  const index = passage.sentences.findIndex(
    (span) => span.start <= sentence.start && sentence.start < span.end,
  );
  return { source: sourceKey(document), start: passage.start, sentence: Math.max(0, index) };
}

/** Telegram's limit for callback data. */
const MAX_TOKEN_LENGTH = 64;

/** At most 64 bytes; three references into documents of up to two billion units take 60. */
export function encodePress(press: Press): string {
  const token = `${ACTIONS[press.action]}${press.shown}${press.references.map(encodeReference).join(',')}`;
  const withQuestion = `${token}~${press.asked}`;
  return press.asked === undefined || withQuestion.length > MAX_TOKEN_LENGTH ? token : withQuestion;
}

/** Reads what {@link encodePress} wrote; `undefined` for anything else, since tokens come back from outside. */
export function decodePress(token: string): Press | undefined {
  const [, bare, asked] = /^([^~]*)(?:~([0-9a-z]{14}))?$/.exec(token) ?? [];
  if (bare === undefined) return undefined;
  const action = (Object.keys(ACTIONS) as PressAction[]).find((name) => bare.startsWith(ACTIONS[name]));
  const shown = Number.parseInt(bare.slice(1, 2), 10);
  const references = bare.slice(2).split(',').map(decodeReference);
  if (action === undefined || !references.every((reference) => reference !== undefined)) return undefined;
  if (!(shown < references.length) || references.length > 3) return undefined;
  return { action, shown, references, ...(asked === undefined ? {} : { asked }) };
}

/** At most 18 bytes for a document of up to two billion units. */
export function encodeReference({ source, start, sentence }: Reference): string {
  return `${source}${start.toString(36)}.${sentence.toString(36)}`;
}

/** Reads what {@link encodeReference} wrote; `undefined` for anything else. */
export function decodeReference(text: string): Reference | undefined {
  const [, source, start, sentence] = REFERENCE.exec(text) ?? [];
  if (source === undefined || start === undefined || sentence === undefined) return undefined;
  return { source, start: Number.parseInt(start, 36), sentence: Number.parseInt(sentence, 36) };
}

/** FNV-1a over UTF-16 units, twice with different offsets, for 53 bits; for keys, not for secrets. */
function hash53(text: string): number {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x01000197);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
