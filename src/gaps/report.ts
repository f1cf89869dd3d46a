import { setImmediate as breathe } from 'node:timers/promises';
import { answer } from '../core/answer.ts';
import type { Library } from '../core/library.ts';
import { groupQuestions, type QuestionGroup } from '../core/question-groups.ts';
import type { Storage } from '../storage/contract.ts';
import type { KeptQuestion } from '../storage/questions.ts';

/** What the documents lack. */
export interface GapsReport {
  /** The most asked first. */
  readonly groups: readonly QuestionGroup<KeptQuestion>[];
  /** Questions left out because the documents have come to answer them. */
  readonly answered: number;
}

/** Looks through the most asked questions, and asks each again: what has an answer by now is no gap. */
export async function gapsReport(
  { questions }: Pick<Storage, 'questions'>,
  library: Library,
  options: { readonly since?: string; readonly limit: number },
): Promise<GapsReport> {
  const kept = await questions.list(options);
  const open: KeptQuestion[] = [];
  for (const question of kept) {
    // People's questions come first.
    await breathe();
    if (!answer(library, question.text).answered) open.push(question);
  }
  return { groups: groupQuestions(open), answered: kept.length - open.length };
}
