import { quantile } from './measures.ts';

/** A range that holds the true value with a probability of 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Things drawn together or not at all, such as the questions of one document. */
export type Group<T> = readonly T[];

interface Sampling<T> {
  /** Each stratum is resampled on its own: as many groups as it has, with replacement. */
  readonly strata: readonly (readonly Group<T>[])[];
  /** `undefined` where a sample cannot be measured; such samples do not count. */
  readonly statistic: (sample: readonly T[]) => number | undefined;
  /** 1,000 unless given. */
  readonly resamples?: number | undefined;
  /** Equal seeds draw equal groups. */
  readonly seed?: number;
}

/** Enough for two digits of a 95 % interval. */
export const RESAMPLES = 1000;

/** The percentile bootstrap over groups (Efron and Tibshirani 1993); `undefined` where no sample could be measured. */
export function bootstrap<T>(sampling: Sampling<T>): Interval | undefined {
  const random = createRandom(sampling.seed ?? 1);
  const values: number[] = [];
  for (let i = 0; i < (sampling.resamples ?? RESAMPLES); i += 1) {
    const value = sampling.statistic(draw(sampling.strata, random));
    if (value !== undefined) values.push(value);
  }
  const low = quantile(values, 0.025);
  const high = quantile(values, 0.975);
  return low === undefined || high === undefined ? undefined : { low, high };
}

function draw<T>(strata: readonly (readonly Group<T>[])[], random: () => number): readonly T[] {
  const sample: T[] = [];
  for (const groups of strata) {
    for (let i = 0; i < groups.length; i += 1) {
      for (const member of groups[Math.floor(random() * groups.length)] ?? []) sample.push(member);
    }
  }
  return sample;
}

/** Uniform numbers in `[0, 1)`, always the same ones for a seed: Mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
