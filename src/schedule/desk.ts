import type { Permit } from '../core/adapter.ts';
import type { DigestPress } from '../core/digest-buttons.ts';
import type { DigestDesk } from '../core/digest-desk.ts';
import type { Library } from '../core/library.ts';
import { mediumDate } from '../core/locale.ts';
import type { Log } from '../core/log.ts';
import { retold } from '../core/messages/retold.ts';
import { sayIn } from '../core/messages/say.ts';
import type { ButtonEvent, CommandEvent, Place, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { Storage } from '../storage/contract.ts';
import type { Chronicle } from './chronicle.ts';
import { nextReply, previewReply, readReply, sourcesReply, statusReply, whyReply } from './desk-views.ts';
import { setDigest, setZone } from './desk-wishes.ts';
import type { Selector } from './selecting.ts';
import { resendDigest, resume } from './subscribing.ts';
import { isZone, suggestTimezones } from './timezone.ts';

/** What the desk works with while the database answers. */
export interface Office {
  readonly storage: Storage;
  readonly selector: Selector;
  readonly chronicle: Chronicle;
  /** What a place may see. */
  readonly library: (place: Place) => Library;
  /** Asks a platform whether the bot may post in a place. */
  readonly permit: (place: Place) => Promise<Permit>;
  readonly nowMs: () => number;
}

export interface DeskDeps {
  /** `undefined` as long as the database has never answered. */
  readonly office: () => Promise<Office | undefined>;
  readonly nowMs: () => number;
  readonly log: Log;
}

/** An event's asker and place. */
export type Asker = Pick<CommandEvent, 'place' | 'locale' | 'contact'>;

/** Carries out what the bot is asked about digests. A database that fails is told to the asker, and to nobody else. */
export function createDesk({ office, nowMs, log }: DeskDeps): DigestDesk {
  async function serve({ locale }: Asker, work: (office: Office) => Promise<Reply>): Promise<Reply> {
    const open = await office();
    if (open === undefined) return textReply(sayIn(locale)('digest.databaseAway'), true);
    try {
      return { ...(await work(open)), private: true };
    } catch (error) {
      log.error({ cause: error instanceof Error ? error.message : 'unknown' }, 'A digest command failed');
      return textReply(sayIn(locale)('digest.databaseAway'), true);
    }
  }

  return {
    command: (event) => serve(event, (open) => run(open, event, event.subcommand ?? '', event.options)),
    press: (event, press) => serve(event, (open) => pressed(open, event, press)),
    zones: (typed, locale) => suggestTimezones(typed, nowMs(), locale),
  };
}

function run(
  office: Office,
  asker: Asker,
  subcommand: string,
  options: CommandEvent['options'] = {},
): Promise<Reply> {
  switch (subcommand) {
    case 'set':
      return setDigest(office, asker, options);
    case 'preview':
      return previewReply(office, asker);
    case 'next':
      return nextReply(office, asker);
    case 'why':
      return whyReply(office, asker);
    case 'pause':
      return pause(office, asker);
    case 'resume':
      return goOn(office, asker);
    case 'stop':
      return stop(office, asker);
    default:
      return statusReply(office, asker);
  }
}

async function pressed(office: Office, event: ButtonEvent, press: DigestPress): Promise<Reply> {
  switch (press.kind) {
    case 'run':
      return run(office, event, press.subcommand);
    case 'read':
      return readReply(office, event, press);
    case 'source':
      return sourcesReply(office, event, press.date);
    case 'resend':
      return resend(office, event, press.date);
    case 'zone':
      return setZone(office, event, press.zone);
    default:
      return press satisfies never;
  }
}

/** What nobody would send stays as it is, with its cause. */
async function resend({ storage, nowMs }: Office, { place, locale }: Asker, date: string): Promise<Reply> {
  const say = sayIn(locale);
  const known = await storage.subscriptions.get(place);
  if (known === undefined) return textReply(say('digest.none'));
  if (known.state === 'paused') return textReply(say('digest.alreadyPaused'));
  const again = await resendDigest(storage, place, date, nowMs());
  const day = mediumDate(date, locale);
  return textReply(again ? say('digest.resending', { date: day }) : say('digest.notResent', { date: day }));
}

async function pause({ storage, nowMs }: Office, { place, locale }: Asker): Promise<Reply> {
  const say = sayIn(locale);
  if (await storage.subscriptions.pause(place, 'asked', '', nowMs())) return textReply(say('digest.paused'));
  const known = await storage.subscriptions.get(place);
  if (known === undefined) return textReply(say('digest.none'));
  if (known.pause === 'asked') return textReply(say('digest.alreadyPaused'));
  // A pause that the platform forced ends by itself; one that an admin wants does not.
  await storage.subscriptions.save({ ...known, pause: 'asked', pauseDetail: '', updatedMs: nowMs() });
  return textReply(say('digest.paused'));
}

async function goOn(office: Office, asker: Asker): Promise<Reply> {
  const { storage, permit, nowMs } = office;
  const say = sayIn(asker.locale);
  const known = await storage.subscriptions.get(asker.place);
  if (known === undefined) return textReply(say('digest.none'));
  if (!isZone(known.timezone)) return textReply(say('digest.zoneGone', { zone: known.timezone }));
  const allowed = await permit(asker.place);
  if (allowed.kind === 'lacking') {
    return textReply(say('digest.mayNotPost', { detail: retold(say, allowed.detail) }));
  }
  await resume(storage, asker.place, nowMs());
  const status = await statusReply(office, asker);
  return { ...status, blocks: [{ kind: 'text', text: say('digest.resumed') }, ...status.blocks] };
}

async function stop({ storage }: Office, { place, locale }: Asker): Promise<Reply> {
  const say = sayIn(locale);
  return textReply((await storage.subscriptions.remove(place)) ? say('digest.stopped') : say('digest.none'));
}
