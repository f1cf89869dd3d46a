import { SIGN_MEANINGS, wantedSigns } from './answer-signs.ts';
import { type Coverage, coverageOf, shareMet, shareMetOf, surfaceShare, union } from './coverage.ts';
import { definitionSigns } from './definition-signs.ts';
import type { Evidence, Match } from './evidence.ts';
import type { Meanings } from './features.ts';
import type { Span } from './model.ts';
import { pairsOf } from './pairs.ts';
import type { Query } from './query.ts';

/** What speaks for a sentence as the answer, in the order of {@link sentenceFeatures}. Shares are of what the question is worth. */
export const SENTENCE_MEANINGS: Meanings = {
  coverage: ['words', 'share of the question found in the sentence'],
  score: ['words', 'share of the question found in the sentence, with its length against it'],
  ordered: ['words', 'pairs of words that follow each other as in the question'],
  near: ['words', 'pairs of words near each other'],
  around: ['place', 'share found in the sentence or in the ones beside it'],
  before: ['place', 'share that the sentence before adds'],
  surface: ['words', 'share of what was found that is written as in the question'],
  numbers: ['words', "share of the question's numbers"],
  names: ['words', "share of the question's names"],
  first: ['place', '1 for the first sentence of a passage'],
  length: ['form', 'logarithm of its words'],
  name: ['form', '1 where it holds a proper name'],
  subject: ['answer', '1 where what the question asks to define opens the sentence'],
  apposition: ['answer', '1 where a comma, colon, bracket or dash follows what the question asks to define'],
  ...SIGN_MEANINGS,
};

/** Names of the features of a sentence, in the order of {@link sentenceFeatures}. */
export const SENTENCE_FEATURES = Object.keys(SENTENCE_MEANINGS);

/** Words of an average sentence, about which lengths are judged. */
const TYPICAL_LENGTH = 22;

/** The features of each sentence of a passage: `sentences` are its spans in `text`, the document's. */
export function sentenceFeatures(
  query: Query,
  { matches, sentenceLengths, signs }: Evidence,
  text: string,
  sentences: readonly Span[],
): readonly Float64Array[] {
  const bySentence = Array.from(sentenceLengths, (): Match[] => []);
  for (const match of matches) bySentence[match.sentence]?.push(match);
  const coverages = bySentence.map((own) => coverageOf(query, own));
  return bySentence.map((own, at) => {
    const coverage: Coverage = coverages[at] ?? new Float64Array(query.concepts.length);
    const share = shareMet(query, coverage);
    const withBefore = union(coverage, coverages[at - 1]);
    const length = sentenceLengths[at] ?? 0;
    const pairs = pairsOf(query, own);
    return Float64Array.of(
      share,
      share / (0.6 + (0.4 * length) / TYPICAL_LENGTH),
      pairs.ordered,
      pairs.near,
      shareMet(query, union(withBefore, coverages[at + 1])),
      shareMet(query, withBefore) - share,
      surfaceShare(query, own, share),
      shareMetOf(query, coverage, ({ kind }) => kind === 'number'),
      shareMetOf(query, coverage, ({ name }) => name),
      at === 0 ? 1 : 0,
      Math.log1p(length),
      signs[at]?.name ?? 0,
      ...definitionSigns(
        query,
        own,
        text.slice(sentences[at]?.start, sentences[at]?.end),
        sentences[at]?.start ?? 0,
      ),
      ...wantedSigns(query.type, signs[at]),
    );
  });
}
