import { GAPS_MESSAGES as SAY } from '../core/gaps-messages.ts';
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

/** What the documents lack, for an admin's eyes. */
export function gapsReply({ groups }: GapsReport, marked: readonly MarkedAnswer[]): Reply {
  const blocks = [...groupBlocks(groups), ...markedBlocks(marked)];
  return blocks.length === 0 ? textReply(SAY.none, true) : { ...textReply('', true), blocks };
}

function groupBlocks(groups: GapsReport['groups']): readonly ReplyBlock[] {
  if (groups.length === 0) return [];
  const items = groups.slice(0, MAX_GROUPS).map((group): ListItem => ({ text: groupLine(group) }));
  const rest = groups.length - items.length;
  return [
    { kind: 'heading', text: SAY.title },
    { kind: 'list', items: rest > 0 ? [...items, { text: SAY.rest(rest) }] : items },
    { kind: 'text', text: SAY.stubs },
  ];
}

function markedBlocks(marked: readonly MarkedAnswer[]): readonly ReplyBlock[] {
  if (marked.length === 0) return [];
  const items = marked.map((each): ListItem => ({ text: markedLine(each) }));
  return [
    { kind: 'heading', text: SAY.markedTitle },
    { kind: 'list', items },
  ];
}

/** An answer that readers do not like, in one line. */
export function markedLine({ place, votes }: MarkedAnswer): string {
  return SAY.marked(place, votes.wrong, votes.unhelpful, votes.helpful);
}

/** A group in one line: its first question, how often, and what came near. */
export function groupLine(group: QuestionGroup<KeptQuestion>): string {
  return [SAY.group(group.lead.text, group.asked, lastDayOf(group)), ...factsOf(group)].join('; ');
}

/** What is known of a group beside its question. */
export function factsOf({ lead, others }: QuestionGroup<KeptQuestion>): readonly string[] {
  const shown = others.slice(0, MAX_WORDINGS).map(({ text }) => text);
  const more = others.length - shown.length;
  return [
    ...(lead.section === undefined ? [] : [SAY.nearest(lead.section)]),
    ...(shown.length > 0 ? [SAY.also(shown)] : []),
    ...(more > 0 ? [SAY.others(more)] : []),
  ];
}

/** The day on which any question of a group was last asked. */
export function lastDayOf({ lead, others }: QuestionGroup<KeptQuestion>): string {
  const days = [lead, ...others].map(({ lastDay }) => lastDay).sort();
  return days.at(-1) ?? lead.lastDay;
}
