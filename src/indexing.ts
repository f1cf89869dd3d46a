import { Worker } from 'node:worker_threads';
import { createLibrary, type Library, type LibraryOptions, snapshotOf } from './core/library.ts';
import type { Document } from './core/model.ts';

/** UTF-16 units of text that are indexed at once where they stand; more would keep requests waiting for seconds. */
const MAX_AT_ONCE = 1_000_000;

/** What the thread says: how far it is, and at last the snapshot. */
export type IndexingMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly snapshot: Uint8Array<ArrayBuffer> };

/** A library, and what makes the next one of the same documents fast. */
export interface Indexed {
  readonly library: Library;
  readonly snapshot: Uint8Array;
}

/** Indexes the documents: a small corpus at once, a large one in a thread, so that questions are answered meanwhile. */
export async function indexDocuments(
  documents: readonly Document[],
  options: Required<Pick<LibraryOptions, 'onProgress' | 'preferences'>>,
): Promise<Indexed> {
  const length = documents.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= MAX_AT_ONCE) {
    const library = createLibrary(documents, options);
    return { library, snapshot: snapshotOf(library) };
  }
  const snapshot = await snapshotInThread(documents, options.onProgress);
  return { library: createLibrary(documents, { ...options, snapshot }), snapshot };
}

function snapshotInThread(
  documents: readonly Document[],
  onProgress: (done: number, total: number) => void,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./indexing-worker.ts', import.meta.url), { workerData: documents });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: IndexingMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else resolve(message.snapshot);
    });
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`the indexing thread ended early with status ${status}`)));
  });
}
