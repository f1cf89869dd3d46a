import { digestButton } from '../core/digest-buttons.ts';
import { findDocument } from '../core/library.ts';
import { retold } from '../core/messages/retold.ts';
import { sayIn } from '../core/messages/say.ts';
import type { CommandEvent, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import { hasTag, tagChoices } from '../core/tag-choices.ts';
import { FIRST_SUGGESTIONS } from './cities.ts';
import type { Asker, Office } from './desk.ts';
import { statusReply } from './desk-views.ts';
import { subscribe } from './subscribing.ts';
import { isZone, parseTimezone } from './timezone.ts';
import { parseWish, type SpokenWish } from './wish.ts';

/** The zone that was last chosen in a place, and the wish that waits for one. */
const ZONE_SETTING = 'timezone';
const WAITING_SETTING = 'digest waiting for a zone';

/** Zones that are offered as buttons. */
const OFFERED_ZONES = 12;

/** Tags that are named where an unknown one was given. */
const OFFERED_TAGS = 8;

/** `/digest set`: starts the digest of a place or replaces it, once it is sure that the bot may post there. */
export async function setDigest(
  office: Office,
  asker: Asker,
  options: CommandEvent['options'],
): Promise<Reply> {
  const { storage } = office;
  const say = sayIn(asker.locale);
  const spoken = parseWish(options);
  if (spoken.kind === 'unclear') {
    return textReply(say('digest.unclear', { problem: say(...spoken.message), example: spoken.example }));
  }
  const wish = spoken.value;
  const document =
    wish.document === undefined ? undefined : findDocument(office.library(asker.place), wish.document);
  if (wish.document !== undefined && document === undefined) {
    return textReply(say('answer.noDocument', { name: wish.document }), true);
  }
  if (wish.tag !== undefined && !hasTag(office.library(asker.place), wish.tag)) {
    const known = tagChoices(office.library(asker.place), '#', OFFERED_TAGS).map(({ value }) => value);
    return textReply(
      known.length === 0
        ? say('digest.noTags', { tag: wish.tag })
        : say('digest.noTag', { tag: wish.tag, known: known.join(', ') }),
    );
  }
  const timezone = wish.timezone ?? (await lastZone(office, asker));
  if (timezone === undefined) return askForZone(office, asker, wish.time, options);
  const allowed = await office.permit(asker.place);
  if (allowed.kind === 'lacking') {
    return textReply(say('digest.mayNotPost', { detail: retold(say, allowed.detail) }));
  }
  await office.selector.refresh();
  await subscribe(storage, wishOf(wish, timezone, document?.id, asker), office.nowMs());
  await storage.settings.set(asker.place, ZONE_SETTING, timezone);
  await storage.settings.set(asker.place, WAITING_SETTING, undefined);
  return statusReply(office, asker);
}

function wishOf(wish: SpokenWish, timezone: string, document: string | undefined, asker: Asker) {
  const { time, days, length, tag, onlyNew } = wish;
  const { place, locale, contact } = asker;
  return {
    ...{ place, locale, time, days, length, onlyNew, timezone },
    ...(document === undefined ? {} : { document }),
    ...(tag === undefined ? {} : { tag }),
    ...(contact === undefined ? {} : { contact }),
  };
}

async function lastZone({ storage }: Office, { place }: Asker): Promise<string | undefined> {
  const known = await storage.subscriptions.get(place);
  const last = known?.timezone ?? (await storage.settings.get(place, ZONE_SETTING));
  return last !== undefined && isZone(last) ? last : undefined;
}

async function askForZone(
  { storage }: Office,
  { place, locale }: Asker,
  time: string,
  options: CommandEvent['options'],
): Promise<Reply> {
  await storage.settings.set(place, WAITING_SETTING, JSON.stringify(options));
  const buttons = FIRST_SUGGESTIONS.slice(0, OFFERED_ZONES).map((zone) => {
    const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    return digestButton(city.toLowerCase().replaceAll(' ', '-'), city, { kind: 'zone', zone });
  });
  return { ...textReply(sayIn(locale)('digest.whichZone', { time })), buttons };
}

/** A zone was pressed for the time that was named before. */
export async function setZone(office: Office, asker: Asker, zone: string): Promise<Reply> {
  const waiting = await office.storage.settings.get(asker.place, WAITING_SETTING);
  const known = parseTimezone(zone);
  if (waiting === undefined || known.kind === 'unclear') {
    return textReply(sayIn(asker.locale)('digest.zoneForgotten'));
  }
  const options = JSON.parse(waiting) as CommandEvent['options'];
  const reply = await setDigest(office, asker, { ...options, timezone: known.value });
  return { ...reply, replaces: true };
}
