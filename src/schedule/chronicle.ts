import type { Fresh } from '../core/digest.ts';
import type { Library } from '../core/library.ts';
import type { Document } from '../core/model.ts';
import { hashOf } from '../core/rotation.ts';
import { rewordings, type Wording } from '../core/wordings.ts';
import { textOf } from '../core/worth.ts';
import type { JournalEntry, JournalHead, JournalRecord, Storage } from '../storage/contract.ts';

/** What is new in the documents, for places that have seen them at different times. */
export interface Chronicle {
  /** Passages of the library that came, or changed, after this moment, by their hash. */
  freshSince(library: Library, sinceMs: number): Promise<ReadonlyMap<string, Fresh>>;
}

/** How much of a wording is kept, to be shown once it has been replaced. */
const MAX_WORDING = 500;

/** Changes are forgotten after this: no place that is served waits so long for a digest. */
const KEPT_MS = 60 * 24 * 3_600_000;

/** Documents written in one transaction. */
const BATCH = 50;

/** Notes each library in the journal when it is first asked about, and answers from it. */
export function createChronicle(storage: Storage, nowMs: () => number): Chronicle {
  let noted: { readonly library: Library; readonly heads: Promise<readonly JournalHead[]> } | undefined;

  function headsOf(library: Library): Promise<readonly JournalHead[]> {
    if (noted?.library !== library) {
      const heads = noteAll(storage, library, nowMs());
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
    freshSince: async (library, sinceMs) => {
      const fresh = new Map<string, Fresh>();
      for (const head of await headsOf(library)) {
        // The latest come first.
        if (lastMs(head) <= sinceMs) break;
        addFresh(fresh, library, head, sinceMs);
      }
      return fresh;
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
  if (range === undefined) return;
  for (let number = range.first; bornMs > sinceMs && number < range.end; number += 1) {
    fresh.set(hashOf(library, number), {});
  }
  for (const { atMs, hash, before } of changes) {
    if (atMs > sinceMs) fresh.set(hash, before === undefined ? {} : { before });
  }
}

async function noteAll(storage: Storage, library: Library, nowMs: number): Promise<readonly JournalHead[]> {
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
  const changes = rewordings(before.wordings, wordings, language).map((change) => ({
    atMs: nowMs,
    ...change,
  }));
  const kept = before.changes.filter(({ atMs }) => atMs > nowMs - KEPT_MS);
  const entry = { document: id, revision, bornMs: before.bornMs, changes: [...kept, ...changes], wordings };
  return { entry, replaces: before.revision };
}

function wordingsOf(library: Library, document: string): readonly Wording[] {
  const { first, end } = library.ranges.get(document) ?? { first: 0, end: 0 };
  return library.passages.slice(first, end).map((passage, at) => {
    const text = textOf(library, passage);
    const shown = text.length <= MAX_WORDING ? text : `${text.slice(0, MAX_WORDING).toWellFormed()}…`;
    return { hash: hashOf(library, first + at), text: shown };
  });
}

function lastMs({ bornMs, changes }: JournalHead): number {
  return Math.max(bornMs, changes.at(-1)?.atMs ?? 0);
}
