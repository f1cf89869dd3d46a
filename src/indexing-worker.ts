import { parentPort, workerData } from 'node:worker_threads';
import { createLibrary, snapshotOf } from './core/library.ts';
import type { Document } from './core/model.ts';
import type { IndexingMessage } from './indexing.ts';

// A thread of `indexDocuments`: its data are the documents, its answer is the snapshot of their library.
const documents: readonly Document[] = workerData;
const send = (message: IndexingMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

const library = createLibrary(documents, {
  onProgress: (done, total) => send({ kind: 'progress', done, total }),
});
const snapshot = snapshotOf(library);
send({ kind: 'done', snapshot }, [snapshot.buffer]);
