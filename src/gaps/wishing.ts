import { answer } from '../core/answer.ts';
import type { GapsPress } from '../core/gaps-buttons.ts';
import { GAPS_MESSAGES as SAY } from '../core/gaps-messages.ts';
import type { Library } from '../core/library.ts';
import type { ButtonEvent, Permit, Place, Reply } from '../core/model.ts';
import { answerReply, textReply } from '../core/replies.ts';
import type { House } from '../schedule/service.ts';
import { DAY_MS, WISH_DAYS, WISH_LIMITS } from './limits.ts';

/** What is needed to take a wish. */
export interface Wishing {
  readonly house: House;
  readonly library: Library;
  readonly nowMs: number;
}

/** Somebody wants to be told of the answer to a question; where there is one by now, it is told at once. */
export async function takeWish(
  { house, library, nowMs }: Wishing,
  event: ButtonEvent,
  press: Extract<GapsPress, { kind: 'tell' }>,
  question: string,
): Promise<Reply> {
  const found = answer(library, question);
  if (found.answered) {
    const reply = answerReply(library, found, { isPrivate: press.alone, locale: event.locale });
    return { ...reply, blocks: [{ kind: 'text', text: SAY.answeredNow }, ...reply.blocks] };
  }
  const target = await targetOf(house, event, press.alone);
  if (target.permit.kind === 'lacking') return textReply(SAY.cannotTell(target.permit.detail), true);
  const { place } = target;
  const { actor, locale } = event;
  const wish = { place, actor, question, locale, askedMs: nowMs, expiresMs: nowMs + WISH_DAYS * DAY_MS };
  const added = await house.storage.wishes.add(wish, WISH_LIMITS);
  switch (added) {
    case 'added':
      return textReply(SAY.willTell(question, WISH_DAYS, place !== event.place), true);
    case 'known':
      return textReply(SAY.alreadyWaiting(question), true);
    case 'too many':
      return textReply(SAY.tooManyWishes(WISH_LIMITS.perActor), true);
    case 'full':
      return textReply(SAY.full, true);
    default:
      return added satisfies never;
  }
}

/** Where to tell it: where it was asked, if the bot may write there and all may read it; else to the asker alone. */
async function targetOf(
  { permit }: House,
  { place, contact }: ButtonEvent,
  alone: boolean,
): Promise<{ readonly place: Place; readonly permit: Permit }> {
  const [first = place, ...others] = [
    ...(alone && !place.direct ? [] : [place]),
    ...(contact ? [contact] : []),
  ];
  const allowed = await permit(first);
  for (const other of others) {
    if (allowed.kind === 'allowed') break;
    const instead = await permit(other);
    if (instead.kind === 'allowed') return { place: other, permit: instead };
  }
  return { place: first, permit: allowed };
}
