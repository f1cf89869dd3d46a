import { analyze } from './analysis/analyze.ts';

/** A question that was asked, perhaps more than once. */
export interface AskedQuestion {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** How often it was asked. */
  readonly asked: number;
}

/** Questions after the same thing. */
export interface QuestionGroup<Question> {
  /** The one that was asked most. */
  readonly lead: Question;
  readonly others: readonly Question[];
  /** How often all of them were asked. */
  readonly asked: number;
}

/** Share of the longer question's words that two questions have in common where they mean the same. */
const AGREEMENT = 2 / 3;

/** Questions whose content words mostly agree with those of a group's first one, the most asked groups first. */
export function groupQuestions<Question extends AskedQuestion>(
  questions: readonly Question[],
): readonly QuestionGroup<Question>[] {
  const groups: { words: Words; lead: Question; others: Question[]; asked: number }[] = [];
  /** Numbers of the groups that hold a word, so that each question is compared with its kin only. */
  const holders = new Map<string, number[]>();
  for (const question of [...questions].sort(byFrequency)) {
    const words = wordsOf(question);
    const kin = new Set([...words.terms].flatMap((term) => holders.get(term) ?? []));
    const near = [...kin].sort((a, b) => a - b).map((at) => groups[at]);
    const group = near.find((each) => each !== undefined && agree(each.words, words));
    if (group !== undefined) {
      group.others.push(question);
      group.asked += question.asked;
      continue;
    }
    for (const term of words.terms) holders.set(term, [...(holders.get(term) ?? []), groups.length]);
    groups.push({ words, lead: question, others: [], asked: question.asked });
  }
  return groups
    .map(({ lead, others, asked }) => ({ lead, others, asked }))
    .sort((a, b) => b.asked - a.asked || (a.lead.text < b.lead.text ? -1 : 1));
}

function byFrequency(a: AskedQuestion, b: AskedQuestion): number {
  return b.asked - a.asked || (a.text < b.text ? -1 : 1);
}

interface Words {
  readonly terms: ReadonlySet<string>;
  /** Numbers must be the same: two years are two questions. */
  readonly numbers: string;
}

function wordsOf({ text, language }: AskedQuestion): Words {
  const tokens = analyze(text, language);
  const telling = tokens.filter(({ stop }) => !stop);
  const numbers = tokens.filter(({ kind }) => kind === 'number').map(({ term }) => term);
  return {
    terms: new Set((telling.length > 0 ? telling : tokens).map(({ term }) => term)),
    numbers: [...new Set(numbers)].sort().join(' '),
  };
}

function agree(a: Words, b: Words): boolean {
  const shared = [...a.terms].filter((term) => b.terms.has(term)).length;
  return a.numbers === b.numbers && shared >= AGREEMENT * Math.max(a.terms.size, b.terms.size);
}
