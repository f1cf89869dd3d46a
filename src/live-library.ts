import { setImmediate as breathe } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Progress } from './cli/progress.ts';
import { NOWHERE, placeNamed } from './core/access.ts';
import { createCollection, following, type Libraries } from './core/collection.ts';
import { prepareCompletions } from './core/completions.ts';
import { createLibrary, type Library, snapshotKey } from './core/library.ts';
import type { Log } from './core/log.ts';
import type { Preferences } from './core/preferences.ts';
import { ACCESS_FILE, accessOf, idlePatterns, idleText, isAccessFile } from './documents/access.ts';
import { type Corpus, loadCorpus } from './documents/corpus.ts';
import type { Skipped } from './documents/files.ts';
import { SETTINGS_FILE } from './documents/settings.ts';
import { watchCorpus } from './documents/watch.ts';
import { SetupError } from './errors.ts';
import { checkQuestions, isRight, loadQuestions, type OwnQuestion } from './evaluation/questions.ts';
import { indexDocuments } from './indexing.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** The documents as they are now. */
export interface LiveLibrary {
  /** The library of this moment: complete in itself, so that a request keeps the one that it began with. */
  readonly current: () => Library;
  /** The same, as far as each place may see it. */
  readonly libraries: Libraries;
  /** The same for the owner at his own machine, whom no rule limits. */
  readonly unlimited: Libraries;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly corpusDir: string;
  /** Where the snapshot of the index lies. */
  readonly dataDir: string;
  readonly log: Log;
  readonly progress: Progress;
  /** True to serve: to follow changes in the folder until closed, and to be ready for each place. */
  readonly watch: boolean;
}

/**
 * Loads the folder and indexes it, from the snapshot where that still fits.
 * @throws SetupError where the folder holds no usable document, or where it is to be served and nobody knows to whom or how.
 */
export async function openLibrary(options: Options): Promise<LiveLibrary> {
  const { corpusDir, log, progress } = options;
  const corpus = await loadCorpus(corpusDir, {
    onProgress: (done, total) => progress(done, total, 'Reading documents'),
  });
  reportSkipped(corpus, log);
  if (options.watch) demandOwnersWord(corpus);
  let served = corpus;
  let collection = collect(corpus, await index(corpus, options));
  let open = uncovered(corpus, collection);
  const ready = ({ documents, passages }: Library, message: string) =>
    log.info({ documents: documents.size, passages: passages.length }, message);
  ready(collection.all(), 'the documents are ready');
  const libraries = following(() => collection);
  const live = { current: libraries.all, libraries, unlimited: following(() => open) };
  if (!options.watch) return { ...live, close: async () => {} };
  await prepare(collection, corpus);

  const watcher = await watchCorpus(corpusDir, {
    corpus,
    onChange: async (changed) => {
      reportSkipped(changed, log);
      const indexed = await index(changed, options);
      const refused = await breaksPromise(indexed, corpusDir, log);
      served = refused ? governed(served, changed) : changed;
      const next = collect(served, refused ? keeping(collection.all(), changed) : indexed);
      await prepare(next, served);
      [collection, open] = [next, uncovered(served, next)];
      if (!refused) ready(indexed, 'the documents changed');
    },
  });
  return { ...live, close: () => watcher.close() };
}

/**
 * Where nobody knows what may be shown to whom, nothing is; nor where nobody knows what the owner wants kept of people, for
 * keeping it could be against his word, and so could deleting it.
 */
function demandOwnersWord({ access, skipped }: Corpus): void {
  const settings = skipped.find(({ file }) => file === SETTINGS_FILE);
  const rules = skipped.find(({ file }) => isAccessFile(file)) ?? UNREAD;
  const unread = access === undefined ? rules : settings;
  if (unread === undefined) return;
  throw new SetupError(`${unread.file}: ${unread.reason} (until then nothing is shown to anybody)`);
}

const UNREAD: Skipped = { file: ACCESS_FILE, reason: 'it cannot be read; mend it' };

/** The owner's word on who may see what, and what is kept of people, holds at once, whatever becomes of the documents. */
function governed(served: Corpus, changed: Corpus): Corpus {
  return { ...served, access: changed.access, preferences: { ...served.preferences, ...keptOf(changed) } };
}

/** The library as it was, but for what is kept of those who ask it. */
function keeping(library: Library, changed: Corpus): Library {
  const kept = keptOf(changed);
  const { keep, followUps, corrections } = library;
  return isDeepStrictEqual(kept, { keep, followUps, corrections }) ? library : { ...library, ...kept };
}

/** What is kept of people, for answers as for corrections. */
function keptOf({ preferences }: Corpus): Pick<Preferences, 'keep' | 'followUps' | 'corrections'> {
  const { keep, followUps, corrections } = preferences;
  return { keep, followUps, corrections };
}

function collect({ access = [], preferences }: Corpus, library: Library): Libraries {
  return createCollection({ library, preferences, access: accessOf(access) });
}

/** The documents without the rules. */
function uncovered(corpus: Corpus, collection: Libraries): Libraries {
  return collect({ ...corpus, access: [] }, collection.all());
}

/** Makes what is made once for each place that the owner names, and for all others, before anybody waits for it. */
async function prepare(collection: Libraries, { access = [] }: Corpus): Promise<void> {
  const named = access.flatMap(({ places }) => places.map(placeNamed));
  for (const place of [NOWHERE, ...named]) {
    prepareCompletions(collection.at(place));
    // People's questions come first.
    await breathe();
  }
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

function reportSkipped({ skipped, access = [], documents }: Corpus, log: Log): void {
  for (const { file, reason } of skipped) log.warn({ file }, `skipped: ${reason}`);
  for (const pattern of idlePatterns(access, documents)) log.warn({}, `${ACCESS_FILE}: ${idleText(pattern)}`);
}
