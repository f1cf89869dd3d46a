import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { watch } from 'chokidar';
import { SetupError } from '../errors.ts';
import { type Corpus, type LoadOptions, nothingToServe, readCorpus } from './corpus.ts';
import { reasonOf } from './parsed.ts';

/** How a folder is followed. */
export interface WatchOptions extends Pick<LoadOptions, 'maxBytes'> {
  /** What was loaded before, against which changes are told. */
  readonly corpus: Corpus;
  /** Called with the whole new corpus after each change, one call at a time. */
  readonly onChange: (corpus: Corpus) => void | Promise<void>;
  /** Called when watching fails, or `onChange` does; the corpus of before stays. A warning of the process unless given. */
  readonly onError?: (error: unknown) => void;
}

/** A folder that is being followed. */
export interface Watcher {
  /** Resolves when nothing more will be reported. */
  close(): Promise<void>;
}

/** Editors save in several steps, and copies come in crowds: these are taken as one change. */
const SETTLE_MS = 250;
/** In place of a file's name where the trouble is with the folder. */
const FOLDER = '.';

/**
 * Follows a folder: only files whose bytes changed are parsed again, a broken file keeps its last good version, and
 * where no document is left the corpus of before stays. Resolves when the folder is being watched.
 */
export async function watchCorpus(folder: string, options: WatchOptions): Promise<Watcher> {
  const onError = options.onError ?? ((error: unknown): void => process.emitWarning(String(error)));
  const root = await realpath(folder);
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => path !== root && basename(path).startsWith('.'),
  });
  const reload = createReload(folder, options);
  const signal = createSignal(() => reload().catch(onError));
  watcher.on('all', signal.raise).on('error', onError);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  // What changed between loading and watching was not reported by anyone.
  signal.raise();
  return {
    async close() {
      await watcher.close();
      await signal.close();
    },
  };
}

function createReload(folder: string, { corpus, maxBytes, onChange }: WatchOptions): () => Promise<void> {
  let current = corpus;
  return async () => {
    const next = await loadAgain(folder, current, maxBytes);
    if (sameCorpus(current, next)) return;
    await onChange(next);
    current = next;
  };
}

async function loadAgain(folder: string, previous: Corpus, maxBytes: number | undefined): Promise<Corpus> {
  try {
    const limit = maxBytes === undefined ? {} : { maxBytes };
    const next = await readCorpus(folder, { previous, keepBroken: true, ...limit });
    if (next.documents.length > 0) return next;
    // The owner's rules hold for the documents of before, too.
    return { ...stillServed(previous, nothingToServe(folder, next.skipped)), access: next.access };
  } catch (error) {
    return stillServed(previous, error instanceof SetupError ? error.message : reasonOf(error));
  }
}

function stillServed(previous: Corpus, why: string): Corpus {
  const reason = `${why} (the documents of before are still served)`;
  return { ...previous, skipped: [{ file: FOLDER, reason }] };
}

function sameCorpus(a: Corpus, b: Corpus): boolean {
  return (
    a.documents.length === b.documents.length &&
    a.documents.every((document, index) => document === b.documents[index]) &&
    JSON.stringify([a.skipped, a.preferences, a.access]) ===
      JSON.stringify([b.skipped, b.preferences, b.access])
  );
}

/** Runs a task a moment after it was asked for: once for many calls, never twice at a time, never forgetting one. */
function createSignal(task: () => Promise<void>): { raise(): void; close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return {
    raise() {
      timer ??= setTimeout(() => {
        running = running.then(() => {
          timer = undefined;
          return task();
        });
      }, SETTLE_MS);
    },
    async close() {
      clearTimeout(timer);
      await running;
    },
  };
}
