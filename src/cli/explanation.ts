import { visible } from '../adapters/console/render.ts';
import type {
  ExplainedCandidate,
  ExplainedSearch,
  ExplainedSum,
  Explanation,
  Reading,
  ReadWord,
} from '../core/explanation.ts';
import type { FeatureGroup } from '../core/features.ts';
import type { Part } from '../core/linear.ts';
import { languageNames } from '../core/locale.ts';

/** An explanation as lines for a terminal: numbers in columns, words behind them. */
export function renderExplanation({ searches }: Explanation): string {
  const lines = searches.flatMap((search) => searchLines(search, searches.length > 1));
  return `${lines.join('\n')}\n`;
}

function searchLines({ question, readings, candidates }: ExplainedSearch, named: boolean): readonly string[] {
  const what = named ? ` “${visible(question)}”` : ' the question';
  return [
    ...['', `How${what} was read`],
    ...(readings.length === 0
      ? ['', '  The documents use none of its words.']
      : readings.flatMap(readingLines)),
    ...candidates.flatMap((candidate, at) => candidateLines(candidate, at + 1, readings)),
  ];
}

function readingLines({ languages, stopWords, type, words }: Reading): readonly string[] {
  const wanted = type === 'other' ? 'no kind of answer that is known' : `an answer of the kind “${type}”`;
  return [
    '',
    languages.length === 1
      ? `  As ${nameOf(languages)}, for documents in that language`
      : `  As ${nameOf(languages)} alike, for documents in these languages`,
    `  wants ${wanted}; ${stopWords} ${stopWords === 1 ? 'small word is' : 'small words are'} left out`,
    '',
    '  worth  word',
    ...words.map((word) => `  ${number(word.weight, 5)}  ${visible(word.text)} → ${variantsOf(word)}`),
  ];
}

function nameOf(languages: readonly string[]): string {
  return languageNames(languages, 'en');
}

function variantsOf({ variants }: ReadWord): string {
  const told = variants.map(({ term, source, weight, passages }) => {
    const share = weight === 1 ? '' : ` × ${weight.toFixed(2)}`;
    return `${visible(term)} (${source}${share}, in ${passages} ${passages === 1 ? 'passage' : 'passages'})`;
  });
  return told.join(', ');
}

function candidateLines(
  { document, section, reading, score, sentence, confidence }: ExplainedCandidate,
  rank: number,
  readings: readonly Reading[],
): readonly string[] {
  const language = readings.length > 1 ? `, read as ${nameOf(readings[reading]?.languages ?? [])}` : '';
  const verdict = confidence.probability >= confidence.needed ? 'enough' : 'not enough';
  const needed = `${verdict}: ${confidence.needed.toFixed(2)} is needed${rank === 1 ? '' : ' behind the first'}`;
  return [
    '',
    `${rank}. ${[document, ...section].map(visible).join(' › ')}`,
    `   “${visible(sentence.text).replace(/\s+/g, ' ')}”`,
    `   score ${score.total.toFixed(2)}${language}, confidence ${confidence.probability.toFixed(2)} (${needed})`,
    ...sumLines('Score', score),
    ...sumLines('Key sentence', sentence.score),
    ...sumLines('Confidence, as a logit', confidence.logit),
  ];
}

const GROUPS: Readonly<Record<FeatureGroup, string>> = {
  words: 'the words of the question',
  place: 'where it stands',
  form: 'its form',
  answer: 'the kind of answer',
  question: 'what the question is like',
  rivals: 'what is behind it',
};

/** The groups, and the parts of each, those that move the sum most first; parts that add nothing are only counted. */
function sumLines(title: string, { total, parts }: ExplainedSum): readonly string[] {
  const counting = parts.filter(({ contribution }) => contribution !== 0);
  const idle = parts.length - counting.length;
  const groups = [...Map.groupBy(counting, ({ group }) => group)].map(([group, own]) => ({
    name: GROUPS[group],
    own: own.toSorted(bySize),
    contribution: own.reduce((sum, { contribution }) => sum + contribution, 0),
  }));
  return [
    '',
    `   ${number(total, 8)}  ${title}`,
    ...groups
      .sort(bySize)
      .flatMap(({ name, own, contribution }) => [
        `   ${signed(contribution, 8)}  ${name}`,
        ...own.map(partLine),
      ]),
    ...(idle === 0 ? [] : [`             ${idle} more add nothing`]),
  ];
}

type Sized = Pick<Part, 'contribution'>;

function bySize(a: Sized, b: Sized): number {
  return Math.abs(b.contribution) - Math.abs(a.contribution);
}

function partLine({ feature, meaning, value, weight, contribution }: Part): string {
  return `     ${signed(contribution, 8)} = ${number(value, 5)} × ${number(weight, 5)}  ${feature}: ${meaning}`;
}

function number(value: number, width: number): string {
  return value.toFixed(2).padStart(width);
}

function signed(value: number, width: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(2)}`.padStart(width);
}
