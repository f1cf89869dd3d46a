import { confidenceFeatures } from '../core/confidence-features.ts';
import { logistic, weigh } from '../core/linear.ts';
import { auroc, calibrationError, mean, reliability } from '../evaluation/measures.ts';
import { withBridging } from './bridging.ts';
import { type Example, isRight, isRightQuote, isRightSentence, type Origin } from './examples.ts';
import { foldOf, type Model, rerank, train } from './model.ts';

/** How a question fared under weights that had not seen its document. */
export interface HeldOut {
  readonly set: string;
  readonly origin: Origin;
  readonly kind: string;
  /** Whether the first passage holds an answer, */
  readonly hit: boolean;
  /** and whether what would be shown of it does. */
  readonly quoteHit: boolean;
  readonly sentenceHit: boolean;
  readonly confidence: number;
  readonly id: string;
}

/** Trains once for each fold on the documents outside it, and tries the result on those inside. */
export function crossValidate(examples: readonly Example[], folds: number): readonly HeldOut[] {
  return Array.from({ length: folds }, (_none, fold) => {
    const inside = (example: Example) => foldOf(example.group, folds) === fold;
    const model = train(examples.filter((example) => !inside(example)));
    return examples.filter(inside).map((example) => tryOut(example, model));
  }).flat();
}

function tryOut(example: Example, model: Model): HeldOut {
  const { question, library, ranked, set, origin } = rerank(withBridging(example, model.bridging), model);
  const [best, ...others] = ranked;
  const { kind, id } = question;
  if (best === undefined) {
    return { set, origin, kind, id, hit: false, quoteHit: false, sentenceHit: false, confidence: 0 };
  }
  const features = confidenceFeatures(best, others);
  const sentenceHit = isRightSentence(library, best.passage, best.sentence, question);
  const confidence = logistic(model.bias + weigh(model.confidence, features));
  const hit = isRight(library, best.passage, question);
  const quoteHit = isRightQuote(library, best, question);
  return { set, origin, kind, id, hit, quoteHit, sentenceHit, confidence };
}

/** A line for each set, and one for what was asked of its small parts. */
export function report(results: readonly HeldOut[]): readonly string[] {
  const parts = Map.groupBy(results, ({ set, origin }) => (origin === 'small' ? `${set} in parts` : set));
  return [...parts].map(([name, own]) => {
    const answerable = own.filter(({ kind }) => kind === 'answerable');
    const kinds = [...new Set(own.map(({ kind }) => kind))].filter((kind) => kind !== 'answerable');
    const predictions = own
      .filter(({ origin }) => origin !== 'half')
      .map(({ confidence, quoteHit }) => ({ confidence, right: quoteHit }));
    const areas = kinds.map((kind) => {
      const others = own.filter((result) => result.kind === kind).map(({ confidence }) => confidence);
      return `AUROC ${kind} ${format(
        auroc(
          answerable.map(({ confidence }) => confidence),
          others,
        ),
      )}`;
    });
    return [
      name.padEnd(18),
      `hit@1 ${format(mean(answerable.map(({ hit }) => (hit ? 1 : 0))))}`,
      `sentence ${format(mean(answerable.map(({ sentenceHit }) => (sentenceHit ? 1 : 0))))}`,
      ...areas,
      `calibration error ${format(calibrationError(predictions))}`,
    ].join('  ');
  });
}

/** For each set as it is: by steps of confidence, how sure the bot was on the mean, and how often it was right. */
export function reliabilityLines(results: readonly HeldOut[]): readonly string[] {
  const sets = Map.groupBy(
    results.filter(({ origin }) => origin === 'set'),
    ({ set }) => set,
  );
  return [...sets].map(([set, own]) => {
    const bins = reliability(own.map(({ confidence, quoteHit }) => ({ confidence, right: quoteHit })));
    const cells = bins.map(({ count, meanConfidence, shareRight }) =>
      count === 0 ? '–' : `${meanConfidence.toFixed(2)}→${shareRight.toFixed(2)} (${count})`,
    );
    return `${set.padEnd(10)} ${cells.join('  ')}`;
  });
}

function format(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}
