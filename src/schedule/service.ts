import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type AccessRule, outdatedRules } from '../core/access.ts';
import type { AccessChange, Adapter, Delivery, Permit } from '../core/adapter.ts';
import type { Libraries } from '../core/collection.ts';
import type { DigestDesk } from '../core/digest-desk.ts';
import type { Library } from '../core/library.ts';
import type { Log } from '../core/log.ts';
import { kept, retold } from '../core/messages/retold.ts';
import { sayIn } from '../core/messages/say.ts';
import type { Place, Reply } from '../core/model.ts';
import type { Past } from '../core/past.ts';
import { narrowed, type PlaceSettings, settingsFrom } from '../core/place-settings.ts';
import type { Amendment, Posted } from '../core/posted.ts';
import { isVerbatim } from '../core/quotes.ts';
import { textReply } from '../core/replies.ts';
import { ACCESS_FILE, outdatedText } from '../documents/access.ts';
import type { PauseReason, Storage, Subscription } from '../storage/contract.ts';
import { applyAccess } from './access.ts';
import { createChronicle } from './chronicle.ts';
import { createDesk, type Office } from './desk.ts';
import { createOutage, type SchedulerStatus } from './outage.ts';
import { createPast } from './past.ts';
import { postingPlatform } from './platforms.ts';
import { createScheduler } from './scheduler.ts';
import { createSelector } from './selecting.ts';
import { type SchedulerLimits, type Timers, UnlocatedError } from './settings.ts';

/** Digests as a whole: what is asked about them, and the posting of them. */
export interface DigestService {
  readonly desk: DigestDesk;
  /** What of what the documents said before a place may see, for receipts. */
  readonly past: (place: Place) => Past;
  /** For adapters to tell of what happened to the bot's access; kept until the database answers. */
  onAccess(change: AccessChange): void;
  /**
   * Opens the database, as often as it takes, and posts what is due until `signal` aborts; then closes it. Never
   * rejects: no trouble of digests is trouble of answers.
   */
  run(signal: AbortSignal, adapters: readonly Adapter[]): Promise<void>;
  /** How the digests are doing, for health and metrics. */
  readonly facts: ServiceFacts;
}

/** What health and metrics ask; the last two reject where the database does not answer. */
interface ServiceFacts {
  status(): SchedulerStatus;
  nextWakeMs(): Promise<number | undefined>;
  counts(): Promise<Readonly<Partial<Record<string, number>>>>;
}

/** What else works with the database and the platforms while digests run. */
export interface House {
  readonly storage: Storage;
  /** Names of the platforms that are served from this process. */
  readonly platforms: readonly string[];
  readonly permit: (place: Place) => Promise<Permit>;
  readonly post: (place: Place, reply: Reply, key: string) => Promise<Delivery>;
  /** What a place of which nothing but its address is kept may see; `undefined` where that cannot be told now. */
  readonly libraryAt: (place: Place) => Promise<Library | undefined>;
  /** What the documents said before, as far as such a place may see it; `undefined` as above. */
  readonly pastAt: (place: Place) => Promise<Past | undefined>;
  readonly amend: (posted: Posted, reply: Reply) => Promise<Amendment>;
}

export interface ServiceDeps {
  readonly open: () => Promise<Storage>;
  readonly libraries: Libraries;
  readonly log: Log;
  readonly nowMs: () => number;
  readonly limits?: Partial<SchedulerLimits>;
  /** Works beside the digests until `signal` aborts, on the same database; never rejects. */
  readonly beside?: (house: House, signal: AbortSignal) => Promise<void>;
}

/** What a place may see about which nothing is known. */
const NOTHING: Pick<Library, 'documents'> = { documents: new Map() };

/** How long a question about digests waits for a database that is still being opened. */
const OPENING_MS = 2_000;

const TIMERS: Timers = {
  sleep: (ms, signal) =>
    delay(ms, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
      if (signal?.aborted !== true) throw error;
    }),
};

export function createDigestService(deps: ServiceDeps): DigestService {
  const { open, libraries, log, nowMs, limits } = deps;
  const adapters = new Map<string, Adapter>();
  const opened = Promise.withResolvers<Office>();
  let office: Office | undefined;
  let status = (): SchedulerStatus => ({ state: 'failing', detail: 'The database is not open yet.' });
  let changes: Promise<void> = opened.promise.then(() => undefined);

  const permit = async (place: Place): Promise<Permit> =>
    (await adapters.get(place.platform)?.permit(place)) ?? {
      kind: 'lacking',
      detail: kept('kept.platformAway'),
    };
  const post = async (place: Place, reply: Reply, key: string): Promise<Delivery> =>
    (await adapters.get(place.platform)?.post(place, reply, key)) ?? {
      kind: 'later',
      afterMs: 0,
      detail: kept('kept.platformAway'),
    };

  const amend = async (posted: Posted, reply: Reply): Promise<Amendment> =>
    (await adapters.get(posted.place.platform)?.amend(posted, reply)) ?? {
      kind: 'later',
      afterMs: 0,
      detail: kept('kept.platformAway'),
    };

  async function tell(subscription: Subscription, reason: PauseReason, detail: string): Promise<void> {
    const { place, contact, locale } = subscription;
    log.warn({ platform: place.platform, reason }, 'A digest was paused');
    if (contact === undefined || place.direct) return;
    const say = sayIn(locale);
    const facts = { why: say(`reason.${reason}`), detail: retold(say, detail) };
    await post(contact, textReply(say('digest.pausedNotice', facts)), randomUUID());
  }

  function opening(): Office {
    if (office === undefined) throw new Error('the database is not open');
    return office;
  }

  /** The place with what it is part of; `undefined` where that cannot be told now. */
  async function located(place: Place): Promise<Place | undefined> {
    const known = place.direct || place.within !== undefined;
    return known ? place : adapters.get(place.platform)?.locate(place);
  }

  /** What is fixed for a place of which nothing but its address is kept; `undefined` as above. */
  async function fixedAt(place: Place): Promise<PlaceSettings | undefined> {
    const found = await located(place);
    return found && settingsFrom(await opening().storage.settings.levels(found));
  }

  /**
   * The place with all that decides what it sees; `undefined` as above. An event knows it already, from what answers go
   * by: what is said to one event comes from one library.
   */
  async function viewpoint(place: Place): Promise<Place | undefined> {
    const found = await located(place);
    if (found === undefined || found.narrowing !== undefined) return found;
    return narrowed(found, settingsFrom(await opening().storage.settings.levels(found)));
  }

  async function libraryAt(place: Place): Promise<Library | undefined> {
    const found = await viewpoint(place);
    return found && libraries.at(found);
  }

  async function pastAt(place: Place): Promise<Past | undefined> {
    const found = await viewpoint(place);
    return found && past(found);
  }

  async function demandLibrary(place: Place): Promise<Library> {
    const library = await libraryAt(place);
    return library ?? unlocated();
  }

  async function demandFixed(place: Place): Promise<PlaceSettings> {
    return (await fixedAt(place)) ?? unlocated();
  }

  /** What the documents no longer say, or no longer there, is chosen anew instead of posted. */
  async function postVerbatim(place: Place, reply: Reply, key: string): Promise<Delivery> {
    const { documents } = (await libraryAt(place).catch(() => undefined)) ?? NOTHING;
    const stale = reply.blocks.some(
      (block) => block.kind === 'quote' && !isVerbatim(block.quote, documents.get(block.quote.document)),
    );
    if (stale) return { kind: 'later', afterMs: 0, detail: kept('kept.justChanged') };
    return post(place, reply, key);
  }

  /** At once: the owner is to know it whether or not the database answers. */
  function warnOfMove(rules: readonly AccessRule[], renamed: (place: Place) => Place | undefined): void {
    for (const outdated of outdatedRules(rules, renamed)) {
      const { text, advice } = outdatedText(outdated);
      log.warn({ file: ACCESS_FILE }, `${ACCESS_FILE}: ${text}. ${advice}`);
    }
  }

  /** One after another, so that a return is not overtaken by the removal before it. */
  function onAccess(change: AccessChange): void {
    const rules = libraries.rules();
    if (change.kind === 'moved') warnOfMove(rules, change.renamed);
    changes = changes.then(async () => {
      const { storage } = await opened.promise;
      await applyAccess({ rules, storage, permit, tell, nowMs }, change);
    });
    changes = changes.catch((error: unknown) => {
      // The next delivery meets the same facts and draws the same conclusions.
      log.warn({ cause: nameOf(error), change: change.kind }, 'A change of access was not noted');
    });
  }

  async function openOffice(signal: AbortSignal): Promise<Office | undefined> {
    const outage = createOutage({ timers: TIMERS, random: Math.random, log }, signal);
    status = outage.status;
    const storage = await outage.durably(open);
    if (storage === undefined) return undefined;
    const chronicle = createChronicle(storage, nowMs);
    const { all, at: library } = libraries;
    const selector = createSelector({ storage, all, library: demandLibrary, fixed: demandFixed, chronicle });
    // Whoever starts a digest must not be told that everything is new.
    await outage.durably(() => selector.refresh());
    return { storage, selector, chronicle, library, permit, nowMs };
  }

  async function run(signal: AbortSignal, serving: readonly Adapter[]): Promise<void> {
    for (const adapter of serving) adapters.set(adapter.platform, adapter);
    office = await openOffice(signal);
    if (office === undefined) return;
    opened.resolve(office);
    const { storage, selector } = office;
    const scheduler = createScheduler({
      storage,
      platforms: serving.map(({ platform }) => postingPlatform(platform)),
      nonceWindowMs: (platform) => postingPlatform(platform).nonceWindowMs,
      select: selector.select,
      ...{ post: postVerbatim, tell, nowMs, log, timers: TIMERS, random: Math.random, owner: randomUUID() },
      ...(limits === undefined ? {} : { limits }),
    });
    status = scheduler.status;
    const platforms = serving.map(({ platform }) => platform);
    const house = { storage, platforms, permit, post: postVerbatim, libraryAt, pastAt, amend };
    await Promise.all([scheduler.run(signal), deps.beside?.(house, signal)]);
    office = undefined;
    await storage.close();
  }

  const whenOpen = async () => office ?? (await Promise.race([opened.promise, delay(OPENING_MS, undefined)]));

  async function memory() {
    const open = await whenOpen();
    return open && { former: open.storage.former, note: () => open.chronicle.note(libraries.all()) };
  }

  const past = (place: Place) =>
    createPast({ memory, shows: (document) => libraries.shows(document, place), log });

  return {
    desk: createDesk({ office: whenOpen, nowMs, log }),
    past,
    onAccess,
    run: (signal, serving) =>
      run(signal, serving).catch((error: unknown) => {
        log.error({ cause: nameOf(error) }, 'Digests stopped by a fault; answers go on');
      }),
    facts: {
      status: () => status(),
      nextWakeMs: async () => opening().storage.deliveries.nextWakeMs([...adapters.keys()]),
      counts: async () => opening().storage.deliveries.counts(),
    },
  };
}

function unlocated(): never {
  throw new UnlocatedError('the platform does not say what the place is part of');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
}
