import { chooseDigest, type Picked, type Seen } from '../core/digest.ts';
import { digestReply } from '../core/digest-reply.ts';
import type { Library } from '../core/library.ts';
import { localeOf } from '../core/locale.ts';
import { kept } from '../core/messages/retold.ts';
import type { Place } from '../core/model.ts';
import type { PlaceSettings } from '../core/place-settings.ts';
import { hashOf, type Rotation, rotationOf, type Showable } from '../core/rotation.ts';
import { textOf } from '../core/worth.ts';
import type { LedgerRow, Pinned, Storage, Subscription } from '../storage/contract.ts';
import type { Chronicle } from './chronicle.ts';
import { addDays } from './due.ts';
import type { Selected, Selecting } from './settings.ts';

export interface SelectorDeps {
  readonly storage: Storage;
  readonly all: () => Library;
  /** What a place may see of all documents; rejects where that cannot be told now. */
  readonly library: (place: Place) => Promise<Library>;
  /** What admins fixed for a place; rejects as above. */
  readonly fixed: (place: Place) => Promise<PlaceSettings>;
  readonly chronicle: Chronicle;
}

/** Chooses digests, for the scheduler and for whoever asks what is to come. */
export interface Selector {
  /** Notes the documents as they are now, so that nobody who starts after this takes them for new. */
  refresh(): Promise<void>;
  select(selecting: Selecting): Promise<Selected>;
  /** The choices of several dates in a row, each as if those before it had been posted. */
  coming(subscription: Subscription, dates: readonly string[]): Promise<readonly (readonly Picked[])[]>;
  /** The passages of a digest as the place may see them now; those that have vanished are left out. */
  found(place: Place, pinned: readonly Pinned[]): Promise<readonly number[]>;
}

/** Words of a passage that are kept beside it. */
const MAX_EXCERPT = 300;

/** Days in which the last digest is looked for first: reading a history of years for each would take long. */
const RECENT_DAYS = 40;

export function createSelector(deps: SelectorDeps): Selector {
  const { storage, all, library: visibleAt, fixed, chronicle } = deps;

  async function seenBy({ place, createdMs }: Subscription, library: Library, date: string): Promise<Seen> {
    const counts = new Map<string, number>();
    for (const shown of await storage.shown.list(place)) {
      // A day that is sent after all must not repeat what later days have shown.
      if (shown.date !== date) counts.set(shown.hash, (counts.get(shown.hash) ?? 0) + 1);
    }
    const last = await lastDigest(storage, place, date);
    return { counts, fresh: await chronicle.freshSince(all(), library, last?.dueMs ?? createdMs) };
  }

  async function select({ subscription, date, late, pinned }: Selecting): Promise<Selected> {
    const library = await visibleAt(subscription.place);
    const rotation = await preparedRotation(library);
    const seen = await seenBy(subscription, library, date);
    const kept = (pinned ?? []).flatMap((each) => locate(library, rotation, each) ?? []);
    const wish = pinned === undefined ? subscription : { ...subscription, length: pinned.length };
    const picks = chooseDigest(library, rotation, wish, seen, kept);
    if (picks.length === 0) return { kind: 'nothing', cause: causeOf(subscription, library) };
    const replaced = (pinned?.length ?? 0) - kept.length;
    // What an admin fixed for the place comes before the locale of whoever set the digest.
    const locale = localeOf(subscription, (await fixed(subscription.place)).language);
    return {
      kind: 'digest',
      reply: digestReply(library, { picks, date, locale, late }),
      passages: picks.map((pick) => pinnedOf(library, pick)),
      ...(replaced > 0 ? { remark: remarkOf(replaced) } : {}),
    };
  }

  return {
    select,
    refresh: async () => {
      await chronicle.note(all());
    },
    coming: async (subscription, dates) => {
      const library = await visibleAt(subscription.place);
      const rotation = await preparedRotation(library);
      const [first = ''] = dates;
      const { counts, fresh } = await seenBy(subscription, library, first);
      const shown = new Map(counts);
      return dates.map((_date, at) => {
        const news = at === 0 ? fresh : new Map<string, never>();
        const picks = chooseDigest(library, rotation, subscription, { counts: shown, fresh: news });
        for (const { hash } of picks) shown.set(hash, (shown.get(hash) ?? 0) + 1);
        return picks;
      });
    },
    found: async (place, pinned) => {
      const library = await visibleAt(place);
      const rotation = await preparedRotation(library);
      return pinned.flatMap((each) => locate(library, rotation, each)?.passage ?? []);
    },
  };
}

/** {@link rotationOf} without holding up answers: the event loop turns between its steps. */
async function preparedRotation(library: Library): Promise<Rotation> {
  const steps = rotationOf(library);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function lastDigest(
  storage: Storage,
  place: Subscription['place'],
  date: string,
): Promise<LedgerRow | undefined> {
  const isLast = (row: LedgerRow) => row.date < date && (row.state === 'sent' || row.state === 'unknown');
  const recent = await storage.deliveries.history(place, addDays(date, -RECENT_DAYS));
  return recent.find(isLast) ?? (await storage.deliveries.history(place, '')).find(isLast);
}

/** The passage with these words: where it stood, else elsewhere in its document, else anywhere. */
function locate(
  library: Library,
  rotation: Rotation,
  { document, hash, start }: Pinned,
): Showable | undefined {
  const { first, end } = library.ranges.get(document) ?? { first: 0, end: 0 };
  const numbers = Array.from({ length: end - first }, (_none, at) => first + at);
  const here = numbers.filter((number) => hashOf(library, number) === hash);
  const same = here.find((number) => library.passages[number]?.start === start) ?? here[0];
  if (same === undefined) return rotation.byHash.get(hash);
  return { passage: same, hash, rank: rotation.byHash.get(hash)?.rank ?? Number.POSITIVE_INFINITY };
}

function pinnedOf(library: Library, { passage: number, hash }: Picked): Pinned {
  const passage = library.passages[number];
  if (passage === undefined) throw new Error(`the library has no passage ${number}`);
  const { document, start, end } = passage;
  return {
    document,
    start,
    end,
    hash,
    excerpt: textOf(library, passage).slice(0, MAX_EXCERPT).toWellFormed(),
  };
}

function causeOf({ document, onlyNew }: Subscription, library: Library): string {
  if (document !== undefined && !library.documents.has(document))
    return kept('kept.noDocument', { id: document });
  return kept(onlyNew ? 'kept.nothingNew' : 'kept.nothingWorth');
}

function remarkOf(replaced: number): string {
  return replaced === 1 ? kept('kept.replacedOne') : kept('kept.replacedMany', { count: replaced });
}
