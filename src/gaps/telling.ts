import { setImmediate as breathe } from 'node:timers/promises';
import type { Delivery } from '../core/adapter.ts';
import { answer } from '../core/answer.ts';
import type { Library } from '../core/library.ts';
import { sayIn } from '../core/messages/say.ts';
import type { Answer, Reply } from '../core/model.ts';
import { answerReply } from '../core/replies.ts';
import type { House } from '../schedule/service.ts';
import type { WaitingWish } from '../storage/wishes.ts';
import { WISH_LIMITS } from './limits.ts';

/** A platform that cannot say what a place is part of is asked again after this. */
const UNLOCATED_MS = 60_000;

/** What telling needs beside the house. */
export interface Telling {
  readonly nowMs: () => number;
  readonly signal: AbortSignal;
}

/**
 * Asks every question again for whose answer somebody waits, and tells those whose documents have come to answer it,
 * each once over all processes. Returns after how many milliseconds to do it again where a platform wants a pause.
 */
export async function tellAnswered(house: House, telling: Telling): Promise<number | undefined> {
  const { nowMs, signal } = telling;
  const wishes = await house.storage.wishes.waiting(house.platforms, nowMs(), WISH_LIMITS.total);
  const answers = createAnswers();
  let pauseMs: number | undefined;
  for (const wish of wishes) {
    if (signal.aborted) break;
    const library = await house.libraryAt(wish.place);
    if (library === undefined) {
      pauseMs = Math.max(pauseMs ?? 0, UNLOCATED_MS);
      continue;
    }
    const found = await answers(library, wish.question);
    if (!found.answered) continue;
    const laterMs = await tell(house, wish, told(library, found, wish), nowMs);
    if (laterMs !== undefined) pauseMs = Math.max(pauseMs ?? 0, laterMs);
  }
  return pauseMs;
}

/** Asks each question once of what a place may see. */
function createAnswers(): (library: Library, question: string) => Promise<Answer> {
  const known = new Map<Library, Map<string, Answer>>();
  return async (library, question) => {
    const answers = known.get(library) ?? new Map<string, Answer>();
    known.set(library, answers);
    const before = answers.get(question);
    if (before !== undefined) return before;
    // People's questions come first.
    await breathe();
    const found = answer(library, question);
    answers.set(question, found);
    return found;
  };
}

/** The quote in the words of the documents, below what was asked, in the language of whoever wished to be told. */
function told(library: Library, found: Answer, { question, locale }: WaitingWish): Reply {
  const reply = answerReply(library, found, { isPrivate: false, locale });
  const told = sayIn(locale)('wish.told', { question });
  return { ...reply, blocks: [{ kind: 'text', text: told }, ...reply.blocks] };
}

async function tell(
  { storage, post }: House,
  wish: WaitingWish,
  reply: Reply,
  nowMs: () => number,
): Promise<number | undefined> {
  if (!(await storage.wishes.claim(wish.key, nowMs()))) return undefined;
  const delivery = await posted(() => post(wish.place, reply, wish.key));
  const last =
    delivery.kind === 'moved' ? await posted(() => post(delivery.place, reply, wish.key)) : delivery;
  if (last.kind === 'later') {
    await storage.wishes.release(wish.key);
    return last.afterMs;
  }
  // Refused, or perhaps posted: trying again would bother somebody who is gone, or tell him twice.
  await storage.wishes.remove(wish.key);
  return undefined;
}

/** A post that throws has broken its contract; nobody knows what has left. */
async function posted(run: () => Promise<Delivery>): Promise<Delivery> {
  try {
    return await run();
  } catch {
    return { kind: 'unknown', detail: 'The post broke off.' };
  }
}
