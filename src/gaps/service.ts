import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Libraries } from '../core/collection.ts';
import type { GapsPress } from '../core/gaps-buttons.ts';
import type { GapsDesk } from '../core/gaps-desk.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ButtonEvent, CommandEvent, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import { canWhisper, community } from '../schedule/platforms.ts';
import type { House } from '../schedule/service.ts';
import { createContained } from '../storage/contained.ts';
import { forgetPerson, forgetPlace } from './forgetting.ts';
import { judge } from './judging.ts';
import { CLAIM_MS, DAY_MS, dayOf, FLUSH_MS, MAX_QUESTIONS, UPDATES_KEPT_MS } from './limits.ts';
import { markedAnswers } from './marked.ts';
import { createMemory } from './memory.ts';
import { privacyReply } from './privacy.ts';
import { gapsReport } from './report.ts';
import { createTally } from './tally.ts';
import { tellAnswered } from './telling.ts';
import { gapsReply } from './views.ts';
import { takeWish } from './wishing.ts';

/** What people ask in vain: the counting of it, what is asked about it, and the telling of answers. */
export interface GapsService {
  readonly desk: GapsDesk;
  /** Writes, sweeps and tells until `signal` aborts; never rejects. */
  beside(house: House, signal: AbortSignal): Promise<void>;
}

export interface GapsDeps {
  readonly libraries: Libraries;
  readonly nowMs: () => number;
  readonly log: Log;
  /** True where whoever can write to the bot alone is its owner, as in a terminal. */
  readonly trustsDirect: boolean;
  /** How long the work rests between two looks, in milliseconds. */
  readonly pauseMs?: number;
}

/** Every day comes before it. */
const EVER_AFTER = '9999-12-31';

/** Questions that `/gaps` looks through. */
const MAX_LOOKED_AT = 300;

/** Answers marked wrong that `/gaps` shows. */
const MAX_MARKED = 10;

export function createGapsService(deps: GapsDeps): GapsService {
  const { libraries, nowMs } = deps;
  const pauseMs = deps.pauseMs ?? FLUSH_MS;
  const tally = createTally();
  const judged = createMemory(nowMs);
  const contained = createContained(deps.log, 'What people ask could not be kept');
  let open: House | undefined;

  async function serve(locale: string, work: (house: House) => Promise<Reply>): Promise<Reply> {
    const house = open;
    const away = textReply(sayIn(locale)('gaps.databaseAway'), true);
    return house === undefined ? away : contained(() => work(house), away);
  }

  async function gaps(house: House, { place, contact, locale }: CommandEvent): Promise<Reply> {
    const say = sayIn(locale);
    const where = community(place);
    if (where === undefined && !deps.trustsDirect) return textReply(say('gaps.notAlone'), true);
    const { questionDays, feedbackDays } = libraries.all().keep;
    if (questionDays + feedbackDays === 0) return textReply(say('gaps.off'), true);
    await flush(house);
    const whispers = canWhisper(place);
    // What is read elsewhere may say no more than what may be seen there.
    const { narrowing = 'none' } = place;
    const reader = whispers ? place : { ...(contact ?? place), narrowing };
    const library = libraries.at(reader);
    const shows = (document: string) => libraries.shows(document, reader);
    const reply = gapsReply(
      await gapsReport(house.storage, library, { limit: MAX_LOOKED_AT, ...(where && { place: where }) }),
      await markedAnswers(house.storage, library, { limit: MAX_MARKED, locale, shows }),
      locale,
    );
    if (whispers) return reply;
    const sent = contact && (await house.post(reader, reply, randomUUID()));
    return textReply(say(sent?.kind === 'sent' ? 'gaps.writtenAlone' : 'gaps.notWritten'), true);
  }

  async function command(event: CommandEvent): Promise<Reply> {
    switch (event.command) {
      case 'privacy':
        return privacyReply(libraries.all(), event.locale);
      case 'forget':
        return serve(event.locale, ({ storage }) => forgetPerson(storage, event));
      default:
        return serve(event.locale, (house) => gaps(house, event));
    }
  }

  async function pressed(house: House, event: ButtonEvent, press: GapsPress): Promise<Reply> {
    switch (press.kind) {
      case 'verdict':
        return judge({ house, library: libraries.at(event.place), judged, nowMs: nowMs() }, event, press);
      case 'tell':
        return wish(house, event, press);
      case 'forget':
        return forgetPlace(house.storage, event);
      default:
        return press satisfies never;
    }
  }

  async function wish(
    house: House,
    event: ButtonEvent,
    press: Extract<GapsPress, { kind: 'tell' }>,
  ): Promise<Reply> {
    const question = await questionOf(house, press.question);
    if (question === undefined) return textReply(sayIn(event.locale)('wish.unknown'), true);
    return takeWish({ house, library: libraries.at(event.place), nowMs: nowMs() }, event, press, question);
  }

  /** Another process may have counted it and not yet written it. */
  async function questionOf({ storage }: House, key: string): Promise<string | undefined> {
    const known = tally.get(key) ?? (await storage.questions.get(key));
    if (known !== undefined) return known.text;
    await delay(pauseMs * 1.2);
    return (await storage.questions.get(key))?.text;
  }

  async function flush({ storage }: House): Promise<void> {
    const counted = tally.take();
    if (counted.length === 0) return;
    try {
      await storage.questions.add(counted);
    } catch (error) {
      tally.giveBack(counted);
      throw error;
    }
  }

  async function sweep({ storage }: House): Promise<void> {
    const { questionDays, feedbackDays } = libraries.all().keep;
    const today = nowMs();
    if (questionDays === 0) tally.take();
    const max = questionDays === 0 ? 0 : MAX_QUESTIONS;
    await storage.questions.expire(dayOf(today - questionDays * DAY_MS), max);
    const oldest = feedbackDays === 0 ? EVER_AFTER : dayOf(today - feedbackDays * DAY_MS);
    await storage.feedback.expire(oldest);
    // Without questions kept nobody is promised anything.
    await storage.wishes.expire(questionDays === 0 ? Number.MAX_SAFE_INTEGER : today, today - CLAIM_MS);
    await storage.takenUpdates.expire(today - UPDATES_KEPT_MS);
  }

  async function beside(house: House, signal: AbortSignal): Promise<void> {
    open = house;
    let seen: Library | undefined;
    let day = '';
    let againMs = Number.POSITIVE_INFINITY;
    while (!signal.aborted) {
      await contained(() => flush(house), undefined);
      const current = libraries.all();
      const now = nowMs();
      if (current !== seen || day !== dayOf(now) || now >= againMs) {
        const waitMs = await contained(async () => {
          await sweep(house);
          return (await tellAnswered(house, { nowMs, signal })) ?? Number.POSITIVE_INFINITY;
        }, pauseMs);
        againMs = now + waitMs;
        [seen, day] = [current, dayOf(now)];
      }
      await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    open = undefined;
    await contained(() => flush(house), undefined);
  }

  return {
    desk: {
      missed: (question, place) => tally.note(question, dayOf(nowMs()), community(place)),
      command,
      press: (event, press) => serve(event.locale, (house) => pressed(house, event, press)),
    },
    beside,
  };
}
