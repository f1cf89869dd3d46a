import type { Permit } from '../core/adapter.ts';
import { answer } from '../core/answer.ts';
import type { GapsPress } from '../core/gaps-buttons.ts';
import type { Library } from '../core/library.ts';
import { retold } from '../core/messages/retold.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ButtonEvent, Place, Reply } from '../core/model.ts';
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
  const { actor, locale } = event;
  const say = sayIn(locale);
  const found = answer(library, question);
  if (found.answered) {
    const reply = answerReply(library, found, { isPrivate: press.alone, locale });
    return { ...reply, blocks: [{ kind: 'text', text: say('wish.answeredNow') }, ...reply.blocks] };
  }
  const target = await targetOf(house, event, press.alone);
  if (target.permit.kind === 'lacking') {
    return textReply(say('wish.cannotTell', { detail: retold(say, target.permit.detail) }), true);
  }
  const { place } = target;
  const wish = { place, actor, question, locale, askedMs: nowMs, expiresMs: nowMs + WISH_DAYS * DAY_MS };
  const added = await house.storage.wishes.add(wish, WISH_LIMITS);
  switch (added) {
    case 'added':
      return textReply(
        say(place === event.place ? 'wish.here' : 'wish.alone', { question, days: WISH_DAYS }),
        true,
      );
    case 'known':
      return textReply(say('wish.already', { question }), true);
    case 'too many':
      return textReply(say('wish.tooMany', { count: WISH_LIMITS.perActor }), true);
    case 'full':
      return textReply(say('wish.full'), true);
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
