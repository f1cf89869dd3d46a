import { parseArgs } from 'node:util';
import { SetupError } from '../errors.ts';
import { RESAMPLES } from './bootstrap.ts';

/** How `eval` is called. */
export const EVAL_USAGE =
  'npm run eval -- [--corpus DIR], or npm run eval -- DIR... [--json FILE] [--compare FILE] [--failures N] [--reliability] [--resamples N]';

/** What `eval` was told to do. */
export interface EvaluationOptions {
  /** Data sets; none for the owner's own questions. */
  readonly folders: readonly string[];
  readonly corpus?: string;
  readonly json?: string;
  readonly compare?: string;
  readonly failures: number;
  readonly reliability: boolean;
  readonly resamples: number;
}

/** @throws SetupError where the arguments do not fit {@link EVAL_USAGE}. */
export function parseEval(args: readonly string[]): EvaluationOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string' },
      json: { type: 'string' },
      compare: { type: 'string' },
      failures: { type: 'string', default: '0' },
      reliability: { type: 'boolean', default: false },
      resamples: { type: 'string', default: String(RESAMPLES) },
    },
  });
  if (positionals.length > 0 && values.corpus !== undefined) {
    throw new SetupError(`give data sets or --corpus, not both: ${EVAL_USAGE}`);
  }
  const forSets = args.filter((arg) => arg.startsWith('--') && !arg.startsWith('--corpus'));
  if (positionals.length === 0 && forSets.length > 0) {
    throw new SetupError(`${forSets.join(' ')} needs the folder of a data set: ${EVAL_USAGE}`);
  }
  return {
    ...values,
    folders: positionals,
    failures: parseCount('failures', values.failures),
    resamples: parseCount('resamples', values.resamples),
  };
}

function parseCount(name: string, value: string): number {
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new SetupError(`--${name} ${JSON.stringify(value)} is not a whole number: ${EVAL_USAGE}`);
}
