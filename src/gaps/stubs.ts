import type { QuestionGroup } from '../core/question-groups.ts';
import type { KeptQuestion } from '../storage/questions.ts';
import { factsOf, lastDayOf } from './views.ts';

/**
 * A Markdown document with a place for each answer. Every stub is a comment, so that nothing of it is quoted before its
 * owner has written the answer and taken the comment's signs away.
 */
export function stubsOf(groups: readonly QuestionGroup<KeptQuestion>[]): string {
  const languages = new Set(groups.map(({ lead }) => lead.language));
  const [language] = languages.size === 1 && !languages.has('und') ? languages : [];
  const front = [
    '---',
    'title: Questions and answers',
    ...(language ? [`language: ${language}`] : []),
    '---',
  ];
  return `${[front.join('\n'), ...groups.map(stubOf)].join('\n\n')}\n`;
}

function stubOf(group: QuestionGroup<KeptQuestion>): string {
  const asked = group.asked === 1 ? 'Asked once' : `Asked ${group.asked} times`;
  const facts = [`${asked}, last on ${lastDayOf(group)}`, ...factsOf(group, 'en')].join('; ');
  return [
    `<!-- ${inComment(facts)}. Write the answer, then remove this line and the last one of the stub.`,
    '',
    `# ${inComment(group.lead.text)}`,
    '',
    'TODO: the answer, in the words that are to be quoted.',
    '-->',
  ].join('\n');
}

/** Nothing in a comment may end it. */
function inComment(text: string): string {
  return text.replace(/-{2,}/g, '-').replace(/[<>]/g, ' ');
}
