import type { Progress } from './cli/progress.ts';
import { createLibrary, type Library, snapshotKey, snapshotOf } from './core/library.ts';
import type { Log } from './core/log.ts';
import type { Document } from './core/model.ts';
import { type Corpus, loadCorpus } from './documents/corpus.ts';
import { watchCorpus } from './documents/watch.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** The documents as they are now. */
export interface LiveLibrary {
  /** The library of this moment: complete in itself, so that a request keeps the one that it began with. */
  readonly current: () => Library;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly corpusDir: string;
  /** Where the snapshot of the index lies. */
  readonly dataDir: string;
  readonly log: Log;
  readonly progress: Progress;
  /** True to follow changes in the folder until closed. */
  readonly watch: boolean;
}

/**
 * Loads the folder and indexes it, from the snapshot where that still fits.
 * @throws SetupError where the folder holds no usable document.
 */
export async function openLibrary(options: Options): Promise<LiveLibrary> {
  const { corpusDir, log, progress } = options;
  const corpus = await loadCorpus(corpusDir, {
    onProgress: (done, total) => progress(done, total, 'Reading documents'),
  });
  reportSkipped(corpus, log);
  let library = await index(corpus.documents, options);
  log.info(
    { documents: library.documents.size, passages: library.passages.length },
    'the documents are ready',
  );
  if (!options.watch) return { current: () => library, close: async () => {} };

  const watcher = await watchCorpus(corpusDir, {
    corpus,
    onChange: async (changed) => {
      reportSkipped(changed, log);
      library = await index(changed.documents, options);
      log.info(
        { documents: library.documents.size, passages: library.passages.length },
        'the documents changed',
      );
    },
  });
  return { current: () => library, close: () => watcher.close() };
}

async function index(documents: readonly Document[], { dataDir, log, progress }: Options): Promise<Library> {
  const key = snapshotKey(documents);
  const snapshot = await readSnapshot(dataDir, key, log);
  const library = createLibrary(documents, {
    ...(snapshot !== undefined && { snapshot }),
    onProgress: (done, total) => progress(done, total, 'Indexing passages'),
  });
  if (snapshot === undefined) await writeSnapshot(dataDir, key, snapshotOf(library), log);
  return library;
}

function reportSkipped({ skipped }: Corpus, log: Log): void {
  for (const { file, reason } of skipped) log.warn({ file }, `skipped: ${reason}`);
}
