import { analyze } from '../core/analysis/analyze.ts';
import { type BridgingWords, bridgedShare } from '../core/bridging-words.ts';
import { coverageOf } from '../core/coverage.ts';
import { placeOf } from '../core/library.ts';
import { PASSAGE_FEATURES } from '../core/passage-features.ts';
import type { Query } from '../core/query.ts';
import { type Example, isRightSentence } from './examples.ts';

/** Rounds of expectation and maximisation: later ones fit to the pairs at hand. */
const ROUNDS = 4;

/** Documents in which a pair must be seen, so that no pair tells of one subject only. */
const MIN_DOCUMENTS = 2;

/** Probabilities below this are noise, and would fill the table. */
const MIN_PROBABILITY = 0.02;

/** A language with fewer questions than this teaches accidents. */
const MIN_QUESTIONS = 200;

/** What a word was seen less than it was, so that a rare one is not sure of anything. */
const DISCOUNT = 1;

/** Stands for words of the question that no word of the answer accounts for. */
const NOTHING = '';

/** A question and the sentence that answers it, as terms. */
interface Pair {
  readonly document: string;
  readonly question: readonly string[];
  readonly answer: readonly string[];
}

/**
 * Learns which words of answers stand for which of questions, in each language with as many questions: IBM model 1
 * (Brown et al. 1993) over pairs of a question and the sentence that answers it. Probabilities have three digits.
 */
export function learnBridging(examples: readonly Example[], minQuestions = MIN_QUESTIONS): BridgingWords {
  const whole = examples.filter(({ origin, ranked }) => origin === 'set' && hasSpaces(ranked[0]?.query));
  const byLanguage = Map.groupBy(whole, ({ ranked }) => ranked[0]?.query.language ?? '');
  const rich = [...byLanguage].filter(([, members]) => members.length >= minQuestions);
  return Object.fromEntries(
    rich.map(([language, members]) => [language, learn(members.flatMap((member) => pairOf(member)))]),
  );
}

/** Where words are not set apart, those of different people are cut in different ways: a table gained nothing there. */
function hasSpaces(query: Query | undefined): boolean {
  return query?.concepts.every(({ kind }) => kind !== 'gram') === true;
}

/** The example with the feature as this table gives it. */
export function withBridging(example: Example, words: BridgingWords): Example {
  const { library } = example;
  const ranked = example.ranked.map((each) => {
    const features = each.features.slice();
    const coverage = coverageOf(each.query, each.evidence.matches);
    features[BRIDGED] = bridgedShare(library, each.query, each.passage, coverage, words);
    return { ...each, features };
  });
  return { ...example, ranked };
}

const BRIDGED = PASSAGE_FEATURES.indexOf('bridged');

function pairOf(example: Example): readonly Pair[] {
  const { question, library, ranked, set, group } = example;
  for (const { passage, query } of ranked) {
    const place = placeOf(library, passage);
    const at = place.passage.sentences.findIndex((_span, number) =>
      isRightSentence(library, passage, number, question),
    );
    const span = place.passage.sentences[at];
    if (span === undefined) continue;
    const { text, language } = place.document;
    const terms = analyze(text.slice(span.start, span.end), language)
      .filter(({ stop, kind }) => !stop && kind === 'word')
      .map(({ term }) => term);
    const words = query.concepts.filter(({ kind }) => kind === 'word');
    const asked = words.flatMap(({ variants }) => variants.slice(0, 1).map(({ term }) => term));
    return [{ document: `${set} ${group}`, question: asked, answer: [...new Set(terms), NOTHING] }];
  }
  return [];
}

type Table = Map<string, Map<string, number>>;

function learn(pairs: readonly Pair[]): BridgingWords[string] {
  let table: Table | undefined;
  for (let round = 0; round < ROUNDS; round += 1) table = improved(pairs, table);
  return pruned(table ?? new Map(), documentsOf(pairs));
}

/** One round: how often each word of an answer is taken to account for each of a question, by what is known so far. */
function improved(pairs: readonly Pair[], table: Table | undefined): Table {
  const counts: Table = new Map();
  const totals = new Map<string, number>();
  for (const { question, answer } of pairs) {
    for (const asked of question) {
      const row = table?.get(asked);
      const chances = answer.map((word) => (table === undefined ? 1 : (row?.get(word) ?? 0)));
      const sum = chances.reduce((all, chance) => all + chance, 0);
      if (sum === 0) continue;
      const counted = counts.get(asked) ?? new Map<string, number>();
      counts.set(asked, counted);
      answer.forEach((word, at) => {
        const part = (chances[at] ?? 0) / sum;
        counted.set(word, (counted.get(word) ?? 0) + part);
        totals.set(word, (totals.get(word) ?? 0) + part);
      });
    }
  }
  for (const row of counts.values()) {
    for (const [word, count] of row) row.set(word, count / ((totals.get(word) ?? 0) + DISCOUNT));
  }
  return counts;
}

function documentsOf(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const documents = new Map<string, Set<string>>();
  for (const { document, question, answer } of pairs) {
    for (const asked of question) {
      for (const word of answer) {
        const key = `${asked} ${word}`;
        const seen = documents.get(key) ?? new Set<string>();
        documents.set(key, seen.add(document));
      }
    }
  }
  return documents;
}

function pruned(table: Table, documents: ReadonlyMap<string, ReadonlySet<string>>): BridgingWords[string] {
  const rows = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([asked, row]) => {
      const kept = [...row]
        .filter(([word, probability]) => word !== NOTHING && word !== asked && probability >= MIN_PROBABILITY)
        .filter(([word]) => (documents.get(`${asked} ${word}`)?.size ?? 0) >= MIN_DOCUMENTS)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([word, probability]) => [word, Math.round(probability * 1_000) / 1_000] as const);
      return [asked, Object.fromEntries(kept)] as const;
    });
  return Object.fromEntries(rows.filter(([, row]) => Object.keys(row).length > 0));
}
