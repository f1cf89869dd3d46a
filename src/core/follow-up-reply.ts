import { sayIn } from './messages/say.ts';
import type { Reply } from './model.ts';

/** The answer to a follow-up, below the words of the question before that it was read with. */
export function followUpReply(reply: Reply, words: readonly string[], locale: string): Reply {
  const text = sayIn(locale)('answer.followUp', { words: words.join(', ') });
  return { ...reply, blocks: [{ kind: 'text', text }, ...reply.blocks] };
}
