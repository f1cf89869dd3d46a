import { z } from 'zod';
import type { Group } from './bootstrap.ts';

/** What became of one question of a data set. */
export const RESULT = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  answerable: z.boolean(),
  /** The document that holds the answer or that the question is limited to; questions of one are drawn together. */
  document: z.string().optional(),
  /** Of each candidate, best first: whether it contains an answer whole. */
  hits: z.array(z.boolean()),
  /** How many passages of the corpus contain an answer whole. */
  relevant: z.number(),
  /** Whether the key sentence of the first candidate contains an answer whole. */
  sentenceHit: z.boolean(),
  answered: z.boolean(),
  /** Whether the first quote shown contains an answer whole. */
  shownHit: z.boolean(),
  confidence: z.number(),
  /** Lengths of the quotes shown, in UTF-16 units. */
  lengths: z.array(z.number()),
  /** Quotes and candidates whose text was looked at, and how many are not the words of their document. */
  checked: z.number(),
  altered: z.number(),
  elapsedMs: z.number(),
  /** The words that answer; absent where none do. */
  expected: z.string().optional(),
  /** The key sentence of the first candidate; absent where nothing was found. */
  first: z.string().optional(),
});

/** See {@link RESULT}. */
export type Result = z.infer<typeof RESULT>;

/** Whether the first candidate contains an answer. */
export function hitFirst(result: Result): boolean {
  return result.hits[0] === true;
}

/**
 * Groups for the bootstrap: the questions of a document vary together, so documents are drawn, not questions. Those
 * that belong to no document are drawn one by one, and so are all where there is one document only.
 */
export function strataOf<T>(
  items: readonly T[],
  documentOf: (item: T) => string | undefined,
): readonly (readonly Group<T>[])[] {
  const documents = new Map<string, T[]>();
  const single: T[][] = [];
  for (const item of items) {
    const document = documentOf(item);
    if (document === undefined) single.push([item]);
    else documents.set(document, [...(documents.get(document) ?? []), item]);
  }
  const groups = [...documents.values()];
  const [only] = groups;
  return [groups.length === 1 && only !== undefined ? only.map((item) => [item]) : groups, single];
}
