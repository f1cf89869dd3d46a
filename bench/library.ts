import MiniSearch from 'minisearch';
import { answer } from '../src/core/answer.ts';
import { completions } from '../src/core/completions.ts';
import { createLibrary, type Library, snapshotOf } from '../src/core/library.ts';
import type { Document } from '../src/core/model.ts';
import { type Figures, measure } from './measure.ts';
import { createLanguage, writeDocuments, writeQuestions } from './text.ts';

/** Both sides at one number of passages. */
export interface IndexFigures {
  readonly passages: number;
  readonly plain: Figures;
  readonly ours: Figures;
  readonly loadMs: number;
  readonly snapshotBytes: number;
  /** Slowest of a hundred completions but one. */
  readonly completionMs: number;
}

const SEED = 20_260_424;
const QUESTIONS = 550;

/** Plain MiniSearch as its documentation shows it, and the library, on the same generated text and questions. */
export async function measureIndex(passages: number): Promise<IndexFigures> {
  const documents = writeDocuments(createLanguage(SEED), passages, SEED);
  const questions = writeQuestions(documents, QUESTIONS, SEED);
  const plain = await measurePlain(documents, questions);
  const { figures: ours, built } = await measure(
    () => createLibrary(documents),
    (library, question) => answer(library, question),
    questions,
  );
  const snapshot = snapshotOf(built);
  const start = performance.now();
  createLibrary(documents, { snapshot });
  const loadMs = performance.now() - start;
  return {
    passages,
    plain,
    ours,
    loadMs,
    snapshotBytes: snapshot.length,
    completionMs: completionTime(built),
  };
}

async function measurePlain(documents: readonly Document[], questions: readonly string[]): Promise<Figures> {
  const entries = documents.flatMap(({ text, blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, end)),
  );
  const rows = entries.map((text, id) => ({ id, text }));
  const { figures } = await measure(
    () => {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      index.addAll(rows);
      return index;
    },
    (index, question) => index.search(question),
    questions,
  );
  return figures;
}

function completionTime(library: Library): number {
  completions(library, 'question', 'warm', 25);
  const typed = 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((a) => [`${a}a`, `${a}e`, `${a}o`, a]);
  const times = typed.map((text) => {
    const start = performance.now();
    completions(library, 'question', text, 25);
    return performance.now() - start;
  });
  return times.sort((a, b) => b - a)[1] ?? 0;
}
