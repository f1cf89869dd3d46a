import { fingerprint } from '../core/fingerprint.ts';
import type { GapsPress } from '../core/gaps-buttons.ts';
import type { Library } from '../core/library.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ButtonEvent, Reply } from '../core/model.ts';
import { resolveReference } from '../core/referenced.ts';
import { textReply } from '../core/replies.ts';
import type { House } from '../schedule/service.ts';
import { dayOf } from './limits.ts';
import type { Memory } from './memory.ts';

/** What is needed to take a verdict. */
interface Judging {
  readonly house: House;
  readonly library: Library;
  readonly judged: Memory;
  readonly nowMs: number;
}

/** Counts what somebody thinks of an answer, and thanks him. */
export async function judge(
  { house, library, judged, nowMs }: Judging,
  { actor, place, locale }: ButtonEvent,
  { verdict, question, reference }: Extract<GapsPress, { kind: 'verdict' }>,
): Promise<Reply> {
  const say = sayIn(locale);
  if (library.keep.feedbackDays === 0) return textReply(say('feedback.off'), true);
  const found = resolveReference(library, reference);
  if (found === undefined) return textReply(say('answer.changed'), true);
  const { document, passage } = found;
  const hash = fingerprint(document.text.slice(passage.start, passage.end));
  const isNew = judged.isNew([place.platform, actor, document.id, hash, question]);
  if (!isNew) return textReply(say('feedback.already'), true);
  const vote = { document: document.id, passage: hash, question, verdict, day: dayOf(nowMs) };
  await house.storage.feedback.add(vote);
  return textReply(say('feedback.thanks'), true);
}
