import { LRUCache } from 'lru-cache';
import { analyze, type Token } from './analysis/analyze.ts';
import { type AnswerSigns, answerSigns } from './analysis/answer-type.ts';
import { type Library, placeOf } from './library.ts';
import type { Span } from './model.ts';
import type { Query } from './query.ts';

/** A word of the question found in a passage. */
export interface Match extends Span {
  /** Number of the concept in its query. */
  readonly concept: number;
  /** Number of the variant in its concept. */
  readonly variant: number;
  /** How surely it is meant: the weight of the variant. */
  readonly weight: number;
  /** True where it is written as in the question. */
  readonly sameSurface: boolean;
  readonly gram: boolean;
  /** Words before it in the passage; a gram counts as the word that it lies over. */
  readonly position: number;
  /** Number of its sentence in the passage. */
  readonly sentence: number;
}

/** Where the words of a question stand in a passage. */
export interface Evidence {
  /** In the order of the text. */
  readonly matches: readonly Match[];
  /** Words of each sentence. */
  readonly sentenceLengths: Uint16Array;
  /** What each sentence holds that could be an answer. */
  readonly signs: readonly AnswerSigns[];
}

/** A passage's tokens as flat data: it is read for many questions. */
interface AnalyzedPassage {
  readonly tokens: readonly Token[];
  readonly positions: Uint16Array;
  readonly sentences: Uint16Array;
  readonly sentenceLengths: Uint16Array;
  readonly signs: readonly AnswerSigns[];
}

/** Passages whose tokens are kept: a small corpus whole, of a large one what is asked for again. */
const MAX_KEPT = 2_000;

const analyzed = new WeakMap<Library, LRUCache<number, AnalyzedPassage>>();

/** Finds the words of the query in a passage, by its number. */
export function evidenceOf(library: Library, query: Query, passage: number): Evidence {
  const { tokens, positions, sentences, sentenceLengths, signs } = analyzedPassage(library, passage);
  const wanted = variantsOf(query);
  const matches: Match[] = [];
  tokens.forEach((token, at) => {
    const found = wanted.get(token.term);
    if (found === undefined) return;
    for (const { concept, variant, weight } of found) {
      matches.push({
        start: token.start,
        end: token.end,
        concept,
        variant,
        weight,
        sameSurface: token.surface === query.concepts[concept]?.surface,
        gram: token.kind === 'gram',
        position: positions[at] ?? 0,
        sentence: sentences[at] ?? 0,
      });
    }
  });
  return { matches, sentenceLengths, signs };
}

interface Wanted {
  readonly concept: number;
  readonly variant: number;
  readonly weight: number;
}

const wantedOf = new WeakMap<Query, ReadonlyMap<string, readonly Wanted[]>>();

function variantsOf(query: Query): ReadonlyMap<string, readonly Wanted[]> {
  const known = wantedOf.get(query);
  if (known !== undefined) return known;
  const wanted = new Map<string, Wanted[]>();
  query.concepts.forEach(({ variants }, concept) => {
    variants.forEach(({ term, weight }, variant) => {
      wanted.set(term, [...(wanted.get(term) ?? []), { concept, variant, weight }]);
    });
  });
  wantedOf.set(query, wanted);
  return wanted;
}

function analyzedPassage(library: Library, number: number): AnalyzedPassage {
  const kept = analyzed.get(library) ?? new LRUCache<number, AnalyzedPassage>({ max: MAX_KEPT });
  analyzed.set(library, kept);
  const known = kept.get(number);
  if (known !== undefined) return known;
  const fresh = analyzePassage(library, number);
  kept.set(number, fresh);
  return fresh;
}

function analyzePassage(library: Library, number: number): AnalyzedPassage {
  const { passage, document } = placeOf(library, number);
  const { start, end, sentences: spans } = passage;
  const tokens = analyze(document.text.slice(start, end), document.language).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const positions = new Uint16Array(tokens.length);
  const sentences = new Uint16Array(tokens.length);
  const sentenceLengths = new Uint16Array(spans.length);
  let position = 0;
  let sentence = 0;
  tokens.forEach((token, at) => {
    while (sentence < spans.length - 1 && token.start >= (spans[sentence + 1]?.start ?? end)) sentence += 1;
    if (token.kind !== 'gram') {
      position += 1;
      sentenceLengths[sentence] = (sentenceLengths[sentence] ?? 0) + 1;
    }
    positions[at] = Math.max(0, position - 1);
    sentences[at] = sentence;
  });
  const signs = spans.map((span) =>
    answerSigns(document.text.slice(span.start, span.end), document.language),
  );
  return { tokens, positions, sentences, sentenceLengths, signs };
}
