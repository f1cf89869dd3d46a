import { GAPS_MESSAGES } from '../core/gaps-messages.ts';
import { MAX_KEPT_LENGTH } from '../core/kept-question.ts';
import type { ListItem, Reply } from '../core/model.ts';
import type { Keep } from '../core/preferences.ts';
import { textReply } from '../core/replies.ts';
import { WISH_DAYS } from './limits.ts';
import { MEMORY_MS } from './memory.ts';

const SAY = GAPS_MESSAGES.privacy;

/** What is kept of people and for how long, from the very settings that decide it. */
export function privacyReply({ questionDays, feedbackDays }: Keep): Reply {
  const lines = [
    ...(questionDays > 0
      ? [SAY.questions(MAX_KEPT_LENGTH, questionDays), SAY.wishes(WISH_DAYS)]
      : [SAY.noQuestions]),
    feedbackDays > 0 ? SAY.feedback(feedbackDays) : SAY.noFeedback,
    SAY.digests,
    feedbackDays > 0 ? SAY.memory(MEMORY_MS / 3_600_000) : SAY.memoryOfFloods,
    SAY.log,
    SAY.platform,
  ];
  const items = lines.map((text): ListItem => ({ text }));
  return {
    ...textReply('', true),
    blocks: [
      { kind: 'heading', text: SAY.title },
      { kind: 'list', items },
      { kind: 'text', text: SAY.forget },
    ],
  };
}
