import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../src/evaluation/bootstrap.ts';
import { quantile } from '../measure.ts';

/** What became of questions that came at a rate. A lost one counts as one that took for ever. */
export interface Arrivals {
  readonly asked: number;
  /** Without an answer when the waiting ended. */
  readonly lost: number;
  /** From the moment at which the question was to be asked, until its answer was on the platform. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** How late the bench itself asked; a part of the times above. */
  readonly lateP99Ms: number;
}

export interface Course {
  /** Questions a second. */
  readonly rate: number;
  readonly seconds: number;
  readonly seed: number;
  readonly ask: (index: number, answered: () => void) => void;
}

const TICK_MS = 2;
/** Waited for the last answers. */
const PATIENCE_MS = 5_000;

/**
 * Asks at moments fixed beforehand, however slow the answers are, with the gaps of a Poisson process, as people who
 * know nothing of each other do.
 */
export async function arrive({ rate, seconds, seed, ask }: Course): Promise<Arrivals> {
  const random = createRandom(seed);
  const gapMs = () => (-Math.log(1 - random()) * 1000) / rate;
  const times: number[] = [];
  const late: number[] = [];
  const startMs = performance.now();
  const endMs = startMs + seconds * 1000;
  for (let dueMs = startMs + gapMs(); dueMs < endMs; dueMs += gapMs()) {
    while (performance.now() < dueMs) await delay(TICK_MS);
    const plannedMs = dueMs;
    ask(late.length, () => times.push(performance.now() - plannedMs));
    late.push(performance.now() - plannedMs);
  }
  const untilMs = performance.now() + PATIENCE_MS;
  while (times.length < late.length && performance.now() < untilMs) await delay(TICK_MS);
  const lost = late.length - times.length;
  const whole = [...times, ...Array<number>(lost).fill(Number.POSITIVE_INFINITY)].sort((a, b) => a - b);
  return {
    asked: late.length,
    lost,
    p50Ms: quantile(whole, 0.5),
    p99Ms: quantile(whole, 0.99),
    lateP99Ms: quantile(
      late.sort((a, b) => a - b),
      0.99,
    ),
  };
}
