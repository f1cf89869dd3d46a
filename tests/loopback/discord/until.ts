import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 8_000;

/** Waits until something is so; fails with `what` when it does not come to be. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await delay(5);
  }
}

/** Waits until `count` has not changed for a while: nothing more is coming. */
export async function quiet(count: () => number, forMs = 40): Promise<void> {
  let seen = -1;
  while (seen !== count()) {
    seen = count();
    await delay(forMs);
  }
}
