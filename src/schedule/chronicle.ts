import type { Fresh } from '../core/digest.ts';
import type { Library } from '../core/library.ts';
import type { Document } from '../core/model.ts';
import type { FormerPassage } from '../core/past.ts';
import { receiptOf } from '../core/receipts.ts';
import { hashOf } from '../core/rotation.ts';
import { type Rewording, rewordings, type Wording } from '../core/wordings.ts';
import { textOf } from '../core/worth.ts';
import type { JournalEntry, JournalHead, JournalRecord, Storage } from '../storage/contract.ts';

/** What is new in the documents, for places that have seen them at different times. */
export interface Chronicle {
  /**
   * Passages of a part of all documents that came, or changed, after this moment, by their hash. `all` are noted first;
   * what they lack counts as gone.
   */
  freshSince(all: Library, part: Library, sinceMs: number): Promise<ReadonlyMap<string, Fresh>>;
  /** Notes what all documents say, and what they no longer say. */
  note(all: Library): Promise<void>;
}

/** How much of a wording is kept, to be compared with what replaces it: all but of extreme passages. */
const MAX_WORDING = 2_000;

/** How much of it is shown in a digest. */
const MAX_BEFORE = 500;

/** Passages that are gone are forgotten after this, and their receipts with them. */
const FORMER_KEPT_MS = 366 * 24 * 3_600_000;

/** Changes are forgotten after this: no place that is served waits so long for a digest. */
const KEPT_MS = 60 * 24 * 3_600_000;

/** Documents written in one transaction. */
const BATCH = 50;

/** Notes each library in the journal when it is first asked about, and answers from it. */
export function createChronicle(storage: Storage, nowMs: () => number): Chronicle {
  const retired = new Set<string>();
  let noted: { readonly library: Library; readonly heads: Promise<readonly JournalHead[]> } | undefined;

  function headsOf(library: Library): Promise<readonly JournalHead[]> {
    if (noted?.library !== library) {
      const heads = noteAll(storage, library, nowMs(), retired);
      const now = { library, heads };
      noted = now;
      // What has failed is tried again at the next question.
      heads.catch(() => {
        if (noted === now) noted = undefined;
      });
    }
    return noted.heads;
  }

  return {
    freshSince: async (all, part, sinceMs) => {
      const fresh = new Map<string, Fresh>();
      for (const head of await headsOf(all)) {
        // The latest come first.
        if (lastMs(head) <= sinceMs) break;
        addFresh(fresh, part, head, sinceMs);
      }
      return fresh;
    },
    note: async (all) => {
      await headsOf(all);
    },
  };
}

function addFresh(
  fresh: Map<string, Fresh>,
  library: Library,
  { document, bornMs, changes }: JournalHead,
  sinceMs: number,
): void {
  const range = library.ranges.get(document);
  // A document that the place may not see: another passage in the same words is another one's news.
  if (range === undefined) return;
  for (let number = range.first; bornMs > sinceMs && number < range.end; number += 1) {
    fresh.set(hashOf(library, number), {});
  }
  for (const { atMs, hash, before } of changes) {
    if (atMs > sinceMs) fresh.set(hash, before === undefined ? {} : { before });
  }
}

/** `retired` holds the documents whose end has been noted. */
async function noteAll(
  storage: Storage,
  library: Library,
  nowMs: number,
  retired: Set<string>,
): Promise<readonly JournalHead[]> {
  const known = new Map((await storage.journal.heads()).map((head) => [head.document, head.revision]));
  const news = [...library.documents.values()].filter(({ id, revision }) => known.get(id) !== revision);
  for (let first = 0; first < news.length; first += BATCH) {
    const records: JournalRecord[] = [];
    for (const document of news.slice(first, first + BATCH)) {
      const before = known.has(document.id) ? await storage.journal.get(document.id) : undefined;
      records.push(recordOf(library, document, before, nowMs));
    }
    await storage.journal.record(records);
    // Answers must not wait for a large corpus to be noted.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const id of library.documents.keys()) retired.delete(id);
  for (const id of known.keys()) {
    if (library.documents.has(id) || retired.has(id)) continue;
    await storage.former.add(await endOf(storage, id, nowMs));
    retired.add(id);
  }
  await storage.former.forget(nowMs - FORMER_KEPT_MS);
  // Read again: another process may have noticed some of it earlier.
  return [...(await storage.journal.heads())].sort((a, b) => lastMs(b) - lastMs(a));
}

function recordOf(
  library: Library,
  document: Document,
  before: JournalEntry | undefined,
  nowMs: number,
): JournalRecord {
  const wordings = wordingsOf(library, document.id);
  const { id, revision, language } = document;
  if (before === undefined) {
    return { entry: { document: id, revision, bornMs: nowMs, changes: [], wordings } };
  }
  const news = rewordings(before.wordings, wordings, language);
  const changes = news.map(({ hash, before: old }) => ({
    ...{ atMs: nowMs, hash },
    ...(old === undefined ? {} : { before: shortened(old, MAX_BEFORE) }),
  }));
  const kept = before.changes.filter(({ atMs }) => atMs > nowMs - KEPT_MS);
  const entry = { document: id, revision, bornMs: before.bornMs, changes: [...kept, ...changes], wordings };
  return { entry, replaces: before.revision, former: formerOf(before, wordings, news, nowMs) };
}

/** Passages of the revision before that are no longer there, each with what took its place. */
function formerOf(
  { document, revision, wordings }: JournalEntry,
  present: readonly Wording[],
  news: readonly Rewording[],
  goneMs: number,
): readonly FormerPassage[] {
  const kept = new Set(present.map(({ hash }) => hash));
  const successors = new Map(news.map(({ hash, before }) => [before, hash]));
  return wordings
    .filter(({ hash }) => !kept.has(hash))
    .map(({ hash, text }) => {
      const next = successors.get(text);
      return {
        ...{ receipt: receiptOf(document, hash), document, revision, text, goneMs },
        ...(next === undefined ? {} : { successor: receiptOf(document, next) }),
      };
    });
}

/** The passages of a document that is gone. */
async function endOf(storage: Storage, id: string, goneMs: number): Promise<readonly FormerPassage[]> {
  const entry = await storage.journal.get(id);
  return entry === undefined ? [] : formerOf(entry, [], [], goneMs);
}

function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max).toWellFormed()}…`;
}

function wordingsOf(library: Library, document: string): readonly Wording[] {
  const { first, end } = library.ranges.get(document) ?? { first: 0, end: 0 };
  return library.passages.slice(first, end).map((passage, at) => {
    const text = shortened(textOf(library, passage), MAX_WORDING);
    return { hash: hashOf(library, first + at), text };
  });
}

function lastMs({ bornMs, changes }: JournalHead): number {
  return Math.max(bornMs, changes.at(-1)?.atMs ?? 0);
}
