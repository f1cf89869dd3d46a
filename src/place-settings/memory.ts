import type { Place } from '../core/model.ts';
import { levelsOf, type PlaceSettings, settingsFrom } from '../core/place-settings.ts';
import { canWhisper } from '../schedule/platforms.ts';
import type { Settings } from '../storage/contract.ts';
import { placeKey } from '../storage/place-key.ts';

/** Another process's change is seen after so long at the latest. */
const FRESH_MS = 10_000;

/** How long an answer waits for the database; after that it goes by what was known before. */
const PATIENCE_MS = 150;

/** Places remembered; the one remembered longest goes first. */
const MAX_PLACES = 10_000;

export interface MemoryDeps {
  /** `undefined` as long as the database is not open. */
  readonly settings: () => Settings | undefined;
  readonly nowMs: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** What admins fixed, at hand for every answer. */
export interface SettingsMemory {
  /**
   * Never rejects, and never waits longer than {@link PATIENCE_MS}. As long as nobody knows whether answers are private
   * in the place, they are.
   */
  of(place: Place): Promise<PlaceSettings>;
  /** Has the place, and all that are part of it, read anew. */
  drop(place: Place): void;
}

interface Known {
  /** `undefined` where the place could never be read. */
  readonly settings: PlaceSettings | undefined;
  readonly untilMs: number;
}

export function createSettingsMemory({ settings, nowMs, wait }: MemoryDeps): SettingsMemory {
  const known = new Map<string, Known>();
  const reading = new Map<string, Promise<PlaceSettings | undefined>>();

  function keep(key: string, value: PlaceSettings | undefined): void {
    known.delete(key);
    known.set(key, { settings: value, untilMs: nowMs() + FRESH_MS });
    const [oldest] = known.keys();
    if (known.size > MAX_PLACES && oldest !== undefined) known.delete(oldest);
  }

  /** A database that fails is asked again only after a while: else every answer would wait for it. */
  async function read(store: Settings, place: Place, key: string): Promise<void> {
    const work = store.levels(place).then(settingsFrom, () => known.get(key)?.settings);
    reading.set(key, work);
    const found = await work;
    // Not where a change was made meanwhile: this reading may be from before it.
    if (reading.get(key) !== work) return;
    reading.delete(key);
    keep(key, found);
  }

  return {
    async of(place) {
      const key = levelsKey(place);
      const now = known.get(key);
      const store = settings();
      const isFresh = now !== undefined && now.untilMs > nowMs();
      if (store === undefined || isFresh) return now?.settings ?? unread(place);
      if (!reading.has(key)) void read(store, place, key);
      const late = wait(PATIENCE_MS).then(() => known.get(key)?.settings);
      return (await Promise.race([reading.get(key) ?? late, late])) ?? unread(place);
    },
    drop: (place) => {
      const changed = placeKey(place);
      for (const map of [known, reading]) {
        for (const key of map.keys()) if (key.split(BETWEEN_LEVELS).includes(changed)) map.delete(key);
      }
    },
  };
}

/** No address holds a blank. */
const BETWEEN_LEVELS = ' ';

/** The place with all that it is part of: nothing is known of it as long as one of them is not. */
function levelsKey(place: Place): string {
  return levelsOf(place).map(placeKey).join(BETWEEN_LEVELS);
}

/** What was meant for one person cannot be taken back from all, so a place that was never read counts as private. */
function unread(place: Place): PlaceSettings {
  return !place.direct && canWhisper(place) ? { answers: 'private' } : {};
}
