import type { DigestPress } from '../core/digest-buttons.ts';
import type { DigestDesk } from '../core/digest-desk.ts';
import { DIGEST_MESSAGES as SAY } from '../core/digest-messages.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import type { ButtonEvent, CommandEvent, Permit, Place, Reply } from '../core/model.ts';
import { textReply } from '../core/replies.ts';
import type { Storage } from '../storage/contract.ts';
import { nextReply, previewReply, readReply, sourcesReply, statusReply, whyReply } from './desk-views.ts';
import { setDigest, setZone } from './desk-wishes.ts';
import type { Selector } from './selecting.ts';
import { resendDigest, resume } from './subscribing.ts';
import { isZone, suggestTimezones } from './timezone.ts';

/** What the desk works with while the database answers. */
export interface Office {
  readonly storage: Storage;
  readonly selector: Selector;
  readonly library: () => Library;
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
  async function serve(work: (office: Office) => Promise<Reply>): Promise<Reply> {
    const open = await office();
    if (open === undefined) return textReply(SAY.databaseAway, true);
    try {
      return { ...(await work(open)), private: true };
    } catch (error) {
      log.error({ cause: error instanceof Error ? error.message : 'unknown' }, 'A digest command failed');
      return textReply(SAY.databaseAway, true);
    }
  }

  return {
    command: (event) => serve((open) => run(open, event, event.subcommand ?? '', event.options)),
    press: (event, press) => serve((open) => pressed(open, event, press)),
    zones: (typed) => suggestTimezones(typed, nowMs()),
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
async function resend({ storage, nowMs }: Office, { place }: Asker, date: string): Promise<Reply> {
  const known = await storage.subscriptions.get(place);
  if (known === undefined) return textReply(SAY.none);
  if (known.state === 'paused') return textReply(SAY.alreadyPaused);
  const again = await resendDigest(storage, place, date, nowMs());
  return textReply(again ? SAY.resending(date) : SAY.notResent(date));
}

async function pause({ storage, nowMs }: Office, { place }: Asker): Promise<Reply> {
  if (await storage.subscriptions.pause(place, 'asked', '', nowMs())) return textReply(SAY.paused);
  const known = await storage.subscriptions.get(place);
  if (known === undefined) return textReply(SAY.none);
  if (known.pause === 'asked') return textReply(SAY.alreadyPaused);
  // A pause that the platform forced ends by itself; one that an admin wants does not.
  await storage.subscriptions.save({ ...known, pause: 'asked', pauseDetail: '', updatedMs: nowMs() });
  return textReply(SAY.paused);
}

async function goOn(office: Office, asker: Asker): Promise<Reply> {
  const { storage, permit, nowMs } = office;
  const known = await storage.subscriptions.get(asker.place);
  if (known === undefined) return textReply(SAY.none);
  if (!isZone(known.timezone)) return textReply(SAY.zoneGone(known.timezone));
  const allowed = await permit(asker.place);
  if (allowed.kind === 'lacking') return textReply(SAY.mayNotPost(allowed.detail));
  await resume(storage, asker.place, nowMs());
  const status = await statusReply(office, asker);
  return { ...status, blocks: [{ kind: 'text', text: SAY.resumed }, ...status.blocks] };
}

async function stop({ storage }: Office, { place }: Asker): Promise<Reply> {
  return textReply((await storage.subscriptions.remove(place)) ? SAY.stopped : SAY.none);
}
