import { type Arrivals, arrive } from './arrivals.ts';
import { onStage, type Stage } from './stage.ts';

/** One rate, and how the program took it. */
export interface LoadFigure extends Arrivals {
  readonly rate: number;
  /** Questions that the limits of the bot turned away: none, or the people of the bench ask too often. */
  readonly declined: number;
  /** Answers of 429 that the program met. */
  readonly limited: number;
  /** Digests that were posted meanwhile. */
  readonly digests: number;
  readonly mostDigestsInSecond: number;
  /** Of the program after a forced collection of garbage. */
  readonly rssBytes: number;
  /** Processors that the program, and the platforms with those who ask, kept busy. */
  readonly programCpus: number;
  readonly benchCpus: number;
  /** True where 99 of 100 answers came within {@link SUSTAINED_MS}, and nothing was lost or turned away. */
  readonly sustained: boolean;
}

export interface LoadOptions {
  /** Questions a second, one rate after another. */
  readonly rates: readonly number[];
  readonly seconds: number;
}

export const SUSTAINED_MS = 250;

/** Telegram's pace for digests, rounded up, and the seconds in which a step does not ask. */
const DIGESTS_PER_SECOND = 30;
const BETWEEN_SECONDS = 8;

/** A machine with other work to do has moments that no rate survives. */
const TRIES = 2;

/** Code is compiled, and caches are filled, before anything counts. */
const WARM_UP = { rate: 50, share: 0.5 };

/**
 * Raises the rate until the program twice does not sustain it, with a drain of digests under way all the time. Resolves with
 * the highest rate that it sustained, 0 where none.
 */
export async function measureLoad(
  { rates, seconds }: LoadOptions,
  report: (figure: LoadFigure) => void,
): Promise<number> {
  const digests = Math.ceil((rates.length + TRIES) * (seconds + BETWEEN_SECONDS) * DIGESTS_PER_SECOND);
  return onStage(digests, async (stage) => {
    await arrive({ ...WARM_UP, seconds: seconds * WARM_UP.share, seed: 1, ask: stage.ask });
    let highest = 0;
    for (const rate of rates) {
      let held = false;
      for (let tries = 0; !held && tries < TRIES; tries += 1) {
        const figure = await measureRate(stage, rate, seconds);
        report(figure);
        held = figure.sustained;
      }
      if (!held) break;
      highest = rate;
    }
    return highest;
  });
}

async function measureRate(
  { platforms, program, ask }: Stage,
  rate: number,
  seconds: number,
): Promise<LoadFigure> {
  platforms.forget();
  const before = {
    counts: await program.counts(),
    posted: platforms.digests().posted,
    usage: await program.usage(),
    cpu: process.cpuUsage(),
    ms: performance.now(),
  };
  const arrivals = await arrive({ rate, seconds, seed: rate, ask });
  const micros = (performance.now() - before.ms) * 1000;
  const own = process.cpuUsage(before.cpu);
  const usage = await program.usage();
  const counts = await program.counts();
  const { posted, mostInSecond } = platforms.digests();
  const declined = counts.declined - before.counts.declined;
  return {
    ...arrivals,
    rate,
    declined,
    limited: counts.limited - before.counts.limited,
    digests: posted - before.posted,
    mostDigestsInSecond: mostInSecond,
    rssBytes: usage.rss,
    programCpus: (usage.cpuMicros - before.usage.cpuMicros) / micros,
    benchCpus: (own.user + own.system) / micros,
    sustained: arrivals.p99Ms <= SUSTAINED_MS && arrivals.lost === 0 && declined === 0,
  };
}
