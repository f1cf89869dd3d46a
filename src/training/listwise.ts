import type { Choice, Option } from './examples.ts';
import { minimize } from './gradient.ts';
import { scaled, spreadsOf, unscaled } from './scaling.ts';

/** Strength of the pull of every weight towards zero. */
const RIDGE = 2e-4;

/**
 * Weights under which right options score above wrong ones: the probability that a softmax over the scores gives to
 * the right ones is made large (ListNet's top-one likelihood, Cao et al. 2007). `shareOf` is the share of the whole
 * that a set counts for. Features that are not used get the weight 0.
 */
export function trainListwise(
  choices: readonly Choice[],
  size: number,
  shareOf: (set: string) => number,
  isFree: (feature: number) => boolean,
  isUsed: (feature: number) => boolean = () => true,
): Float64Array {
  const usable = choices.filter(({ options }) => options.length > 1);
  const spreads = spreadsOf(
    usable.flatMap(({ options }) => options.map(({ features }) => features)),
    size,
  ).map((spread, at) => (isUsed(at) ? spread : 0));
  const counts = new Map<string, number>();
  for (const { set } of usable) counts.set(set, (counts.get(set) ?? 0) + 1);
  const lists = usable.map(({ set, options }) =>
    packed(options, spreads, shareOf(set) / (counts.get(set) ?? 1)),
  );
  const weights = minimize(
    size,
    (current, gradient) => {
      let loss = 0;
      for (const list of lists) loss += listLoss(list, current, gradient);
      for (let at = 0; at < size; at += 1) {
        gradient[at] = (gradient[at] ?? 0) + 2 * RIDGE * (current[at] ?? 0);
      }
      return loss;
    },
    isFree,
  );
  return unscaled(weights, spreads);
}

/** The options of one question as one array, which is a tenth of the work to go through. */
interface List {
  /** All options' features one after the other, scaled. */
  readonly rows: Float64Array;
  readonly right: Uint8Array;
  readonly weight: number;
  /** Room for the scores, used again and again. */
  readonly scores: Float64Array;
}

function packed(options: readonly Option[], spreads: Float64Array, weight: number): List {
  const size = spreads.length;
  const rows = new Float64Array(options.length * size);
  options.forEach(({ features }, at) => {
    rows.set(scaled(features, spreads), at * size);
  });
  const right = Uint8Array.from(options, (option) => (option.right ? 1 : 0));
  return { rows, right, weight, scores: new Float64Array(options.length) };
}

function listLoss(
  { rows, right, weight, scores }: List,
  current: Float64Array,
  gradient: Float64Array,
): number {
  const size = current.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let option = 0; option < scores.length; option += 1) {
    let score = 0;
    const start = option * size;
    for (let at = 0; at < size; at += 1) score += (rows[start + at] as number) * (current[at] as number);
    scores[option] = score;
    if (score > top) top = score;
  }
  let all = 0;
  let good = 0;
  for (let option = 0; option < scores.length; option += 1) {
    const part = Math.exp((scores[option] as number) - top);
    scores[option] = part;
    all += part;
    if (right[option] === 1) good += part;
  }
  for (let option = 0; option < scores.length; option += 1) {
    const part = scores[option] as number;
    const slope = weight * (part / all - (right[option] === 1 ? part / good : 0));
    if (Math.abs(slope) < 1e-12) continue;
    const start = option * size;
    for (let at = 0; at < size; at += 1)
      gradient[at] = (gradient[at] as number) + slope * (rows[start + at] as number);
  }
  return -weight * Math.log(good / all);
}
