import { gapsButton } from './gaps-buttons.ts';
import type { MissedQuestion } from './gaps-desk.ts';
import { keptQuestion, questionKey } from './kept-question.ts';
import type { Library } from './library.ts';
import type { Say } from './messages/say.ts';
import type { Answer, Button } from './model.ts';
import { questionLanguage } from './question-language.ts';

/** What is kept of a question that found no answer; `undefined` where it found one, is none, or nothing is kept. */
export function missedQuestion(library: Library, answer: Answer): MissedQuestion | undefined {
  const { question, answered, search } = answer;
  if (answered || search.input !== 'question' || library.keep.questionDays === 0) return undefined;
  const text = keptQuestion(question);
  if (text === undefined) return undefined;
  const language = questionLanguage(library, text, search);
  const [nearest] = search.nearest;
  return { key: questionKey(text), text, language, ...(nearest && { nearest }) };
}

/** The key under which readers may judge the answer; `undefined` where nothing is kept of that. */
export function judgedQuestion(library: Library, { question }: Answer): string | undefined {
  const text = library.keep.feedbackDays === 0 ? undefined : keptQuestion(question);
  return text === undefined ? undefined : questionKey(text);
}

/** The button below an abstention by which the asker is told when there is an answer. */
export function tellButton({ key }: MissedQuestion, isPrivate: boolean, say: Say): Button {
  return gapsButton('tell', say('button.tell'), { kind: 'tell', question: key, alone: isPrivate });
}
