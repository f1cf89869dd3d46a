import { setImmediate as breathe } from 'node:timers/promises';
import { answer } from '../core/answer.ts';
import { PATH_SEPARATOR } from '../core/facts.ts';
import type { Library } from '../core/library.ts';
import type { Answer } from '../core/model.ts';
import { groupQuestions, type QuestionGroup } from '../core/question-groups.ts';
import type { Storage } from '../storage/contract.ts';
import type { KeptQuestion, QuestionsWanted } from '../storage/questions.ts';

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
  options: QuestionsWanted,
): Promise<GapsReport> {
  const kept = await questions.list(options);
  const open: KeptQuestion[] = [];
  for (const question of kept) {
    // People's questions come first.
    await breathe();
    const found = answer(library, question.text);
    if (!found.answered) open.push(placed(library, question, found));
  }
  return { groups: groupQuestions(open), answered: kept.length - open.length };
}

/** Where it was asked another document may have come nearest, which is not to be seen here, or is gone. */
function placed(library: Library, question: KeptQuestion, { search }: Answer): KeptQuestion {
  const { document, section: _section, ...asked } = question;
  if (document === undefined || library.documents.has(document)) return question;
  const [nearest] = search.nearest;
  if (nearest === undefined) return asked;
  const section = [nearest.title, ...nearest.section].join(PATH_SEPARATOR);
  return { ...asked, document: nearest.document, section };
}
