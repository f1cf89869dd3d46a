import { confidenceFeatures } from '../core/confidence-features.ts';
import { type Library, placeOf } from '../core/library.ts';
import { quoteOf } from '../core/ranked-quotes.ts';
import type { Ranked } from '../core/ranking.ts';
import { holds, type LabelledQuestion } from '../evaluation/dataset.ts';

/** One thing to choose, and whether it is right. */
export interface Option {
  readonly features: Float64Array;
  readonly right: boolean;
}

/** What may be chosen for one question: sentences or passages. */
export interface Choice {
  readonly set: string;
  /** Questions of one group are never split between training and testing. */
  readonly group: string;
  readonly options: readonly Option[];
}

/** Which documents a question was asked of: those of its set, the half without its answer, or a small part. */
export type Origin = 'set' | 'half' | 'small';

/** A question with what its ranking found. */
export interface Example {
  readonly set: string;
  readonly origin: Origin;
  readonly group: string;
  readonly question: LabelledQuestion;
  readonly library: Library;
  readonly ranked: readonly Ranked[];
}

/** Passages whose sentences compete with each other. */
const MAX_PASSAGES = 8;

/** The sentences of the best passages; empty where none of them is right. */
export function sentenceChoice({ set, group, question, library, ranked }: Example): Choice {
  const options = ranked.slice(0, MAX_PASSAGES).flatMap(({ passage: number, sentences }) => {
    return sentences.map(
      (features, at): Option => ({ features, right: isRightSentence(library, number, at, question) }),
    );
  });
  return { set, group, options: someRight(options) };
}

/** The ranked passages; empty where none of them is right. */
export function passageChoice({ set, group, question, library, ranked }: Example): Choice {
  const options = ranked.map(
    ({ passage, features }): Option => ({ features, right: isRight(library, passage, question) }),
  );
  return { set, group, options: someRight(options) };
}

/** The features of the confidence and whether the first quote was right; `undefined` where nothing was found. */
export function confidenceOption({ question, library, ranked }: Example): Option | undefined {
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const features = confidenceFeatures(best, others);
  return { features, right: isRightQuote(library, best, question) };
}

/** Whether the passage with this number holds an answer whole. */
export function isRight(library: Library, number: number, { spans }: LabelledQuestion): boolean {
  return holds(placeOf(library, number).passage, spans);
}

/** Whether what is shown of a ranked passage does. */
export function isRightQuote(library: Library, ranked: Ranked, { spans }: LabelledQuestion): boolean {
  return holds(quoteOf(library, ranked), spans);
}

/** Whether one of its sentences does. */
export function isRightSentence(
  library: Library,
  number: number,
  sentence: number,
  { spans }: LabelledQuestion,
): boolean {
  const { passage, document } = placeOf(library, number);
  const span = passage.sentences[sentence];
  return span !== undefined && holds({ document: document.id, ...span }, spans);
}

function someRight(options: readonly Option[]): readonly Option[] {
  return options.some(({ right }) => right) ? options : [];
}
