import { parseArgs } from 'node:util';
import { SetupError } from '../src/errors.ts';

/** What can be measured; the last two take minutes, and are measured only where they are named. */
const PARTS = ['index', 'peers', 'relevance', 'adapters', 'digest', 'memory', 'load', 'soak'] as const;

type Part = (typeof PARTS)[number];

const UNLESS_NAMED: readonly Part[] = PARTS.slice(0, -2);

/** How `bench` is called. */
export const BENCH_USAGE = `npm run bench -- [--only PART,...] [--sizes N,...] [--rate N,...] [--seconds N] [--minutes N] [DIR...]

  --only     parts to measure, of ${PARTS.join(', ')} (all but load and soak)
  --sizes    passages, for index and peers (1000,10000,100000)
  --rate     questions a second, for load (100,200,... 1000) and soak (half of what load sustained, or 100)
  --seconds  how long load asks at each rate (20)
  --minutes  how long soak asks (30)
  DIR        data sets, for relevance (corpus)`;

/** What `bench` was told to do. */
export interface BenchOptions {
  readonly only: ReadonlySet<Part>;
  /** In passages. */
  readonly sizes: readonly number[];
  /** Questions a second; absent where each part has its own. */
  readonly rates?: readonly number[];
  readonly seconds: number;
  readonly minutes: number;
  /** Data sets for the part `relevance`; may be empty. */
  readonly folders: readonly string[];
}

/** @throws SetupError, or what `parseArgs` throws, where the arguments do not fit {@link BENCH_USAGE}. */
export function parseBench(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string', default: UNLESS_NAMED.join(',') },
      sizes: { type: 'string', default: '1000,10000,100000' },
      rate: { type: 'string' },
      seconds: { type: 'string', default: '20' },
      minutes: { type: 'string', default: '30' },
    },
  });
  const only = new Set(values.only.split(',').map(partNamed));
  if (positionals.length > 0 && !only.has('relevance')) {
    throw new SetupError(`${positionals[0]}: only the part relevance takes folders; add it to --only`);
  }
  return {
    only,
    sizes: values.sizes.split(',').map((size) => positive('sizes', size)),
    ...(values.rate !== undefined && { rates: values.rate.split(',').map((rate) => positive('rate', rate)) }),
    seconds: positive('seconds', values.seconds),
    minutes: positive('minutes', values.minutes),
    folders: positionals,
  };
}

function partNamed(name: string): Part {
  const part = PARTS.find((each) => each === name);
  if (part !== undefined) return part;
  throw new SetupError(`--only ${JSON.stringify(name)} is no part; name some of ${PARTS.join(', ')}`);
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new SetupError(`--${option} ${JSON.stringify(text)} is not a number above 0`);
}
