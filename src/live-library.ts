import type { Progress } from './cli/progress.ts';
import { prepareCompletions } from './core/completions.ts';
import { createLibrary, type Library, snapshotKey } from './core/library.ts';
import type { Log } from './core/log.ts';
import { type Corpus, loadCorpus } from './documents/corpus.ts';
import { watchCorpus } from './documents/watch.ts';
import { SetupError } from './errors.ts';
import { checkQuestions, isRight, loadQuestions, type OwnQuestion } from './evaluation/questions.ts';
import { indexDocuments } from './indexing.ts';
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
  let library = await index(corpus, options);
  log.info(
    { documents: library.documents.size, passages: library.passages.length },
    'the documents are ready',
  );
  if (!options.watch) return { current: () => library, close: async () => {} };
  prepareCompletions(library);

  const watcher = await watchCorpus(corpusDir, {
    corpus,
    onChange: async (changed) => {
      reportSkipped(changed, log);
      const next = await index(changed, options);
      if (await breaksPromise(next, corpusDir, log)) return;
      prepareCompletions(next);
      library = next;
      log.info(
        { documents: library.documents.size, passages: library.passages.length },
        'the documents changed',
      );
    },
  });
  return { current: () => library, close: () => watcher.close() };
}

async function index(
  { documents, preferences }: Corpus,
  { dataDir, log, progress }: Options,
): Promise<Library> {
  const key = snapshotKey(documents);
  const stored = await readSnapshot(dataDir, key, log);
  if (stored !== undefined) return createLibrary(documents, { snapshot: stored, preferences });
  const { library, snapshot } = await indexDocuments(documents, {
    preferences,
    onProgress: (done, total) => progress(done, total, 'Indexing passages'),
  });
  await writeSnapshot(dataDir, key, snapshot, log);
  return library;
}

/** True where the changed documents no longer answer a question that the owner marked `must`: the old ones stay. */
async function breaksPromise(library: Library, corpusDir: string, log: Log): Promise<boolean> {
  const questions = (await ownQuestions(corpusDir, log)).filter(({ must }) => must);
  const broken = checkQuestions(library, questions).filter((checked) => !isRight(checked));
  for (const { question, verdict } of broken) {
    log.error(
      { file: `questions.yml:${question.line}`, verdict: verdict.kind },
      'the changed documents break a question marked must; those of before are still served',
    );
  }
  return broken.length > 0;
}

/** A list that cannot be read guards nothing, and says so. */
async function ownQuestions(corpusDir: string, log: Log): Promise<readonly OwnQuestion[]> {
  try {
    return (await loadQuestions(corpusDir)) ?? [];
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    log.warn({}, error.message);
    return [];
  }
}

function reportSkipped({ skipped }: Corpus, log: Log): void {
  for (const { file, reason } of skipped) log.warn({ file }, `skipped: ${reason}`);
}
