import { mediumDate } from '../core/locale.ts';
import { type Say, sayIn } from '../core/messages/say.ts';
import type { ListItem, Reply, ReplyBlock } from '../core/model.ts';
import type { QuestionGroup } from '../core/question-groups.ts';
import { textReply } from '../core/replies.ts';
import type { KeptQuestion } from '../storage/questions.ts';
import type { MarkedAnswer } from './marked.ts';
import type { GapsReport } from './report.ts';

/** Groups that are shown in a chat. */
const MAX_GROUPS = 15;

/** Other wordings that are shown of a group. */
const MAX_WORDINGS = 3;

/** What the documents lack, for an admin's eyes; `locale` is a BCP 47 tag. */
export function gapsReply({ groups }: GapsReport, marked: readonly MarkedAnswer[], locale: string): Reply {
  const say = sayIn(locale);
  const blocks = [...groupBlocks(groups, locale), ...markedBlocks(marked, say)];
  return blocks.length === 0 ? textReply(say('gaps.noneHere'), true) : { ...textReply('', true), blocks };
}

function groupBlocks(groups: GapsReport['groups'], locale: string): readonly ReplyBlock[] {
  const say = sayIn(locale);
  if (groups.length === 0) return [];
  const items = groups.slice(0, MAX_GROUPS).map((group): ListItem => ({ text: groupLine(group, locale) }));
  const rest = groups.length - items.length;
  return [
    { kind: 'heading', text: say('gaps.title') },
    { kind: 'list', items: rest > 0 ? [...items, { text: say('gaps.rest', { count: rest }) }] : items },
    { kind: 'text', text: say('gaps.stubs') },
  ];
}

function markedBlocks(marked: readonly MarkedAnswer[], say: Say): readonly ReplyBlock[] {
  if (marked.length === 0) return [];
  const items = marked.map((each): ListItem => ({ text: markedLine(each, say) }));
  return [
    { kind: 'heading', text: say('gaps.marked') },
    { kind: 'list', items },
  ];
}

/** An answer that readers do not like, in one line. */
export function markedLine({ place, votes }: MarkedAnswer, say: Say): string {
  const { wrong, unhelpful, helpful } = votes;
  return say('gaps.votes', { place, wrong, unhelpful, helpful });
}

/** A group in one line: its first question, how often, and what came near. */
export function groupLine(group: QuestionGroup<KeptQuestion>, locale: string): string {
  const say = sayIn(locale);
  const { lead, asked } = group;
  const day = mediumDate(lastDayOf(group), locale);
  return [say('gaps.group', { question: lead.text, asked, day }), ...factsOf(group, locale)].join('; ');
}

/** What is known of a group beside its question. */
export function factsOf({ lead, others }: QuestionGroup<KeptQuestion>, locale: string): readonly string[] {
  const say = sayIn(locale);
  const shown = others.slice(0, MAX_WORDINGS).map(({ text }) => say('gaps.alsoOne', { question: text }));
  const more = others.length - shown.length;
  return [
    ...(lead.section === undefined ? [] : [say('gaps.nearest', { path: lead.section })]),
    ...(shown.length > 0 ? [say('gaps.also', { questions: shown.join(', ') })] : []),
    ...(more > 0 ? [say('gaps.others', { count: more })] : []),
  ];
}

/** The day on which any question of a group was last asked. */
export function lastDayOf({ lead, others }: QuestionGroup<KeptQuestion>): string {
  const days = [lead, ...others].map(({ lastDay }) => lastDay).sort();
  return days.at(-1) ?? lead.lastDay;
}
