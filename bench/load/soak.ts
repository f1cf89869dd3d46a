import { type Arrivals, arrive } from './arrivals.ts';
import type { Usage } from './probe.ts';
import { onStage } from './stage.ts';

/** How the program stood after a minute of questions. */
export interface SoakMinute extends Arrivals, Pick<Usage, 'rss' | 'heap'> {
  /** 0 for the state before the first question, after a short warm-up. */
  readonly minute: number;
  readonly digests: number;
}

export interface SoakOptions {
  /** Questions a second. */
  readonly rate: number;
  readonly minutes: number;
}

/** How fast memory grew, in bytes a minute: the least-squares line through the later two thirds of the minutes. */
export type Slope = Pick<Usage, 'rss' | 'heap'>;

const MINUTE_SECONDS = 60;
const WARM_UP_SECONDS = 5;
/** The drain lasts as long as the soak. */
const DIGESTS_A_MINUTE = 30 * 60;

/** Asks at one rate for a long time, and looks at the memory of the program each minute. */
export async function soak(
  { rate, minutes }: SoakOptions,
  report: (minute: SoakMinute) => void,
): Promise<Slope> {
  return onStage(Math.ceil((minutes + 1) * DIGESTS_A_MINUTE), async ({ platforms, program, ask }) => {
    const seen: SoakMinute[] = [];
    // Whole minutes, and what is left of one at the end.
    for (let minute = 0; minute < minutes + 1; minute += 1) {
      const share = minute === 0 ? WARM_UP_SECONDS / MINUTE_SECONDS : Math.min(1, minutes + 1 - minute);
      const before = platforms.digests().posted;
      const arrivals = await arrive({ rate, seconds: share * MINUTE_SECONDS, seed: minute + 1, ask });
      platforms.forget();
      const { rss, heap } = await program.usage();
      const digests = platforms.digests().posted - before;
      const figure = { ...arrivals, minute, rss, heap, digests };
      seen.push(figure);
      report(figure);
    }
    const later = seen.slice(Math.floor(seen.length / 3));
    return { rss: slopeOf(later.map(({ rss }) => rss)), heap: slopeOf(later.map(({ heap }) => heap)) };
  });
}

/** Of the least-squares line through values one step apart; 0 for fewer than two. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let [covariance, variance] = [0, 0];
  for (const [at, value] of values.entries()) {
    covariance += (at - middle) * (value - mean);
    variance += (at - middle) ** 2;
  }
  return variance === 0 ? 0 : covariance / variance;
}
