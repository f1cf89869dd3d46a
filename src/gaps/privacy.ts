import { POST_DAYS } from '../core/correction.ts';
import { MAX_KEPT_LENGTH } from '../core/kept-question.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ListItem, Reply } from '../core/model.ts';
import type { Preferences } from '../core/preferences.ts';
import { textReply } from '../core/replies.ts';
import { SUBJECT_MS } from '../core/subjects.ts';
import { WISH_DAYS } from './limits.ts';
import { MEMORY_MS } from './memory.ts';

/** What is kept of people and for how long, from the very settings that decide it. `locale` is a BCP 47 tag. */
export function privacyReply(
  owner: Pick<Preferences, 'keep' | 'followUps' | 'corrections'>,
  locale: string,
): Reply {
  const { questionDays, feedbackDays } = owner.keep;
  const say = sayIn(locale);
  const lines = [
    ...(questionDays > 0
      ? [
          say('privacy.questions', { length: MAX_KEPT_LENGTH, days: questionDays }),
          say('privacy.wishes', { days: WISH_DAYS }),
        ]
      : [say('privacy.noQuestions')]),
    feedbackDays > 0 ? say('privacy.feedback', { days: feedbackDays }) : say('privacy.noFeedback'),
    say('privacy.digests'),
    say('privacy.settings'),
    ...(owner.corrections ? [say('privacy.posts', { days: POST_DAYS })] : []),
    feedbackDays > 0
      ? say('privacy.memory', { hours: MEMORY_MS / 3_600_000 })
      : say('privacy.memoryOfFloods'),
    ...(owner.followUps ? [say('privacy.subject', { minutes: SUBJECT_MS / 60_000 })] : []),
    say('privacy.log'),
    say('privacy.platform'),
  ];
  const items = lines.map((text): ListItem => ({ text }));
  return {
    ...textReply('', true),
    blocks: [
      { kind: 'heading', text: say('privacy.title') },
      { kind: 'list', items },
      { kind: 'text', text: say('privacy.forget') },
    ],
  };
}
