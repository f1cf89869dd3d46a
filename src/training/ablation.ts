import { SIGNED_TYPES } from '../core/answer-signs.ts';
import { PASSAGE_FEATURES } from '../core/passage-features.ts';
import { mean } from '../evaluation/measures.ts';
import { withBridging } from './bridging.ts';
import { type Example, isRight } from './examples.ts';
import { foldOf, type Prepared, prepare, rerank, trainPassages } from './model.ts';

/** Features of passages that say one sort of thing, by what the table calls them; each is in one group. */
export const ABLATION_GROUPS: Readonly<Record<string, readonly string[]>> = {
  words: ['bm25', 'coverage', 'together', 'rarest', 'rare'],
  'title, headings and document': ['headings', 'title', 'document', 'section'],
  'what stands around': ['neighbours', 'siblings'],
  pairs: ['ordered', 'near'],
  'names and numbers': ['numbers', 'names'],
  sentences: ['sentence', 'second', 'concentration'],
  'kind of answer': ['defines', ...SIGNED_TYPES],
  'bridging words': ['bridged'],
  'form and spelling': ['length', 'opening', 'item', 'surface', 'repeats'],
};

/** hit@1 of a set, with some features left out. */
interface Ablated {
  readonly group: string;
  readonly hits: ReadonlyMap<string, number>;
}

/** How well passages are ranked, on documents held out, without each group of features: a line for each. */
export function ablationTable(
  examples: readonly Example[],
  folds: number,
  onProgress: (done: number, total: number) => void,
): readonly string[] {
  const whole = examples.filter(({ origin }) => origin === 'set');
  const groups = ['', ...Object.keys(ABLATION_GROUPS)];
  const found = Array.from({ length: folds }, (_none, fold) => {
    const inside = (example: Example) => foldOf(example.group, folds) === fold;
    const prepared = prepare(whole.filter((example) => !inside(example)));
    const tried = whole.filter(inside).map((example) => withBridging(example, prepared.bridging));
    return groups.map((group, at) => {
      onProgress(fold * groups.length + at + 1, folds * groups.length);
      return outcomes(prepared, tried, group);
    });
  });
  const rows = groups.map((group, at): Ablated => {
    const bySet = Map.groupBy(
      found.flatMap((byGroup) => byGroup[at] ?? []),
      ({ set }) => set,
    );
    const hits = [...bySet].map(
      ([set, own]) => [set, mean(own.map(({ hit }) => (hit ? 1 : 0))) ?? 0] as const,
    );
    return { group, hits: new Map(hits) };
  });
  const [all] = rows;
  return rows.map(({ group, hits }) => {
    const cells = [...hits].map(([set, value]) => {
      const change = value - (all?.hits.get(set) ?? 0);
      return group === ''
        ? `${set} ${value.toFixed(3)}`
        : `${set} ${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`;
    });
    return [(group === '' ? 'all features' : `without ${group}`).padEnd(38), ...cells].join('  ');
  });
}

function outcomes(
  prepared: Prepared,
  tried: readonly Example[],
  group: string,
): readonly { set: string; hit: boolean }[] {
  const left = ABLATION_GROUPS[group] ?? [];
  const passage = trainPassages(prepared, (at) => !left.includes(PASSAGE_FEATURES[at] ?? ''));
  return tried
    .filter(({ question }) => question.spans.length > 0)
    .map((example) => {
      const [best] = rerank(example, { sentence: prepared.sentence, passage }).ranked;
      return {
        set: example.set,
        hit: best !== undefined && isRight(example.library, best.passage, example.question),
      };
    });
}
