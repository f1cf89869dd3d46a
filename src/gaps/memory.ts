import { createHmac, randomBytes } from 'node:crypto';

/** Remembers for an hour, in this process alone, that something was done; not by whom. */
export interface Memory {
  /** True the first time within the hour. */
  isNew(deed: readonly string[]): boolean;
}

/** For how long a person's second press on the same answer is not counted. */
export const MEMORY_MS = 3_600_000;

/** Deeds remembered at once; beyond, the oldest are forgotten. */
const MAX_DEEDS = 50_000;

/** Deeds are kept as keyed hashes whose key ends with the process, so that nothing in memory names a person. */
export function createMemory(nowMs: () => number): Memory {
  const secret = randomBytes(32);
  /** When each deed was done, the oldest first. */
  const deeds = new Map<string, number>();

  function forget(now: number): void {
    for (const [deed, doneMs] of deeds) {
      if (doneMs > now - MEMORY_MS && deeds.size <= MAX_DEEDS) return;
      deeds.delete(deed);
    }
  }

  return {
    isNew(deed) {
      const name = createHmac('sha256', secret).update(JSON.stringify(deed)).digest('base64');
      forget(nowMs());
      if (deeds.has(name)) return false;
      deeds.set(name, nowMs());
      return true;
    },
  };
}
