import type { Library } from '../core/library.ts';
import type { Answer } from '../core/model.ts';
import { oneLine } from './failures.ts';
import { type Checked, holdsWords, isRight, type OwnQuestion, type Verdict } from './questions.ts';

/** Each question that fails, with what was answered instead, and a summary as the last line. */
export function reportChecked(
  library: Library,
  checked: readonly Checked[],
  file: string,
): readonly string[] {
  const failing = checked.filter((each) => !isRight(each));
  return [...failing.flatMap((each) => describe(library, each, file)), summary(checked)];
}

function describe(library: Library, { question, verdict }: Checked, file: string): readonly string[] {
  return [
    `${file}:${question.line}: ${oneLine(question.question)}${question.must ? ' (must)' : ''}`,
    `  expected  ${expectation(question)}`,
    ...observation(library, verdict),
    ...hint(library, question),
    '',
  ];
}

function expectation({ contains }: OwnQuestion): string {
  return contains.length === 0 ? 'no answer' : contains.map((words) => `“${oneLine(words)}”`).join(' or ');
}

function observation(library: Library, verdict: Verdict): readonly string[] {
  if (verdict.kind === 'lost') {
    return [`  there is no document ${JSON.stringify(verdict.document)}; give its path in the corpus folder`];
  }
  const { quotes, candidates, confidence } = verdict.answer;
  const [quote] = quotes;
  const sure = `confidence ${confidence.toFixed(2)}`;
  if (quote !== undefined) return [`  answered  “${oneLine(quote.text)}” (${sourceOf(quote)}, ${sure})`];
  const [nearest] = candidates;
  if (nearest === undefined) return [`  answered  nothing, and found nothing (${sure})`];
  const { start, end } = nearest.sentence;
  const sentence = library.documents.get(nearest.document)?.text.slice(start, end) ?? nearest.text;
  return [`  answered  nothing (${sure})`, `  nearest   “${oneLine(sentence)}” (${sourceOf(nearest)})`];
}

function sourceOf({ document, section }: Answer['candidates'][number] | Answer['quotes'][number]): string {
  return [document, ...section].join(' › ');
}

/** Words that stand nowhere can never be quoted: a slip of the pen, or a document that changed. */
function hint({ documents }: Library, { contains }: OwnQuestion): readonly string[] {
  if (contains.length === 0) return [];
  const found = [...documents.values()].some(({ text }) => holdsWords(text, contains));
  return found ? [] : ['  no document holds these words: look for a slip, or whether the documents changed'];
}

function summary(checked: readonly Checked[]): string {
  const count = (kind: Verdict['kind']): number =>
    checked.filter(({ verdict }) => verdict.kind === kind).length;
  const lost = count('lost');
  const counts = `${count('right')} answered right, ${count('abstained')} right abstentions, ${count('wrong')} wrong answers, ${count('missed')} missed`;
  const rest = lost === 0 ? '' : `, ${lost} limited to a document that is not there`;
  return `${checked.filter(isRight).length} of ${checked.length} questions are as they should be: ${counts}${rest}`;
}
