import type { AdapterStatus } from '../core/adapter.ts';

/** One thing that has to be in order, and whether it is. */
export interface Check {
  /** `index`, `digests`, or the name of a platform. */
  readonly name: string;
  readonly ok: boolean;
  /** One plain sentence, without secrets. */
  readonly detail: string;
}

/** What health and metrics ask of the digests; who runs a scheduler hands it in. */
export interface DigestFacts {
  status(): { readonly state: 'stopped' | 'ready' | 'failing'; readonly detail: string };
  /** When something is next to be done, in milliseconds since the epoch; `undefined` where nothing waits. */
  nextWakeMs(): Promise<number | undefined>;
  /** Rows of the ledger by state. */
  counts(): Promise<Readonly<Partial<Record<string, number>>>>;
}

/**
 * A platform that has not answered for longer is away. Polls answer every 30 s at the latest, and Discord's
 * heartbeats every 41 s or so.
 */
const MAX_SILENCE_MS = 60_000;

/**
 * Work that has been waiting for longer shows that nobody does it. At the pace of Telegram, 28 posts a second, a wave
 * of 16,000 digests is through by then.
 */
const MAX_BEHIND_MS = 600_000;

/** A database that takes longer to say how it is doing is not well. */
const LOOK_MS = 2_000;

/** Whether a platform is connected and has answered lately. */
export function checkPlatform(name: string, status: AdapterStatus, nowMs: number): Check {
  const { state, detail, lastContactMs } = status;
  if (state !== 'ready') return { name, ok: false, detail: `${state}: ${detail}` };
  const silentMs = silenceMs(status, nowMs);
  if (silentMs === undefined || silentMs > MAX_SILENCE_MS) {
    const since = lastContactMs === undefined ? 'ever' : `for ${Math.round((silentMs ?? 0) / 1000)} s`;
    return { name, ok: false, detail: `no answer ${since}` };
  }
  return { name, ok: true, detail };
}

/** How long a platform has not answered; `undefined` where it never has. */
export function silenceMs({ lastContactMs }: AdapterStatus, nowMs: number): number | undefined {
  return lastContactMs === undefined ? undefined : Math.max(0, nowMs - lastContactMs);
}

/** Whether there is something to answer from. */
export function checkIndex(passages: number): Check {
  const ok = passages > 0;
  return { name: 'index', ok, detail: ok ? `${passages} passages are loaded` : 'no passage is loaded' };
}

/** Whether digests are posted, and none of them has been waiting for long. Never rejects. */
export async function checkDigests(facts: DigestFacts, nowMs: number): Promise<Check> {
  const name = 'digests';
  const { state, detail } = facts.status();
  if (state !== 'ready') return { name, ok: false, detail };
  const behind = await behindMs(facts, nowMs).catch(() => undefined);
  if (behind === undefined) return { name, ok: false, detail: 'the database does not answer' };
  if (behind > MAX_BEHIND_MS) {
    return { name, ok: false, detail: `digests have been waiting for ${Math.round(behind / 1000)} s` };
  }
  return { name, ok: true, detail };
}

/** How long the oldest work of the ledger has been waiting; 0 where none is. Rejects where no answer comes soon. */
export async function behindMs(facts: DigestFacts, nowMs: number): Promise<number> {
  const nextMs = await soon(facts.nextWakeMs());
  return nextMs === undefined ? 0 : Math.max(0, nowMs - nextMs);
}

/** Rejects where `work` takes longer than a look at the health of the program may. */
export async function soon<Result>(work: Promise<Result>): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer in time')), LOOK_MS);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
