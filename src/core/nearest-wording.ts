import { formOf } from './exact-places.ts';
import { indexTerms, type Library, type Range } from './library.ts';
import type { Document, Span } from './model.ts';
import { sizeOf } from './postings.ts';
import { type Change, changesBetween, GAP, removedFirst, type Word, wordsOf } from './word-difference.ts';

/** The stretch of a document that comes nearest to a text. */
export interface NearestWording {
  readonly document: Document;
  /** Number of the passage that shares most with the text. */
  readonly passage: number;
  /** Where words stand that the text has too. */
  readonly span: Span;
  /** How the text becomes the words of the document; absent where the two have too little in common to say. */
  readonly changes?: readonly Change[];
  /** How many words of the text stand there in its order, of how many. */
  readonly kept: number;
  readonly words: number;
}

/** Entries of postings that are read for one language, the rarest words first. */
const MAX_ENTRIES = 300_000;

/** Passages whose surroundings are looked through, and of those how many are compared word by word. */
const MAX_LIKELY = 4;
const MAX_COMPARED = 2;

/** Passages of which the best are chosen, with those that follow them. */
const MAX_TRIED = 60;

/** A passage is compared with so much around it, as a share of the text: where in the text it stands is not known. */
const AROUND = 1.1;

/** A stretch may be longer than the text by this share, and by so many words. */
const STRETCH = 1.15;
const SPARE_WORDS = 6;
/** The same for a text with gaps. */
const STRETCH_WITH_GAPS = 3;

/** The nearest wording to `text`, whose words are `words`, with a {@link GAP} where it leaves something out. */
export function nearestWording(
  library: Library,
  text: string,
  words: readonly Word[],
): NearestWording | undefined {
  const likely = likelyPassages(library, text);
  const rich = likely.flatMap((passage) => stretchAt(library, passage, text, words) ?? []);
  const best = rich.sort((a, b) => b.shared - a.shared).slice(0, MAX_COMPARED);
  return best.map((stretch) => compare(stretch, words)).sort((a, b) => b.kept - a.kept)[0];
}

/** The passages that share most with the text, alone or with those that follow, of which none is near another. */
function likelyPassages(library: Library, text: string): readonly number[] {
  const scores = sharedTerms(library, text);
  const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_TRIED);
  const runs = best.map(([passage]) => ({ passage, score: runScore(library, scores, passage, text.length) }));
  const chosen: number[] = [];
  for (const { passage } of runs.sort((a, b) => b.score - a.score || a.passage - b.passage)) {
    if (chosen.length === MAX_LIKELY) break;
    if (!chosen.some((other) => isNear(library, other, passage, text.length))) chosen.push(passage);
  }
  return chosen;
}

function sharedTerms(library: Library, text: string): ReadonlyMap<number, number> {
  const { passageIndex, languages, languageOf } = library;
  const scores = new Map<number, number>();
  for (const [number, language] of languages.entries()) {
    const found = [...new Set(indexTerms(text, language))].flatMap(
      (term) => passageIndex.postings(term) ?? [],
    );
    let read = 0;
    for (const postings of found.sort((a, b) => sizeOf(a) - sizeOf(b))) {
      read += sizeOf(postings);
      if (read > MAX_ENTRIES) break;
      const weight = Math.log(1 + passageIndex.size / sizeOf(postings));
      for (let at = postings.start; at < postings.end; at += 1) {
        const passage = postings.entries[at] ?? 0;
        if (languageOf[passage] === number) scores.set(passage, (scores.get(passage) ?? 0) + weight);
      }
    }
  }
  return scores;
}

/** What a passage and those after it share with the text, as far as the text reaches. */
function runScore(
  library: Library,
  scores: ReadonlyMap<number, number>,
  first: number,
  length: number,
): number {
  const start = library.passages[first]?.start ?? 0;
  const { end } = rangeOf(library, first);
  let score = 0;
  for (let at = first; at < end && (library.passages[at]?.start ?? 0) <= start + length; at += 1) {
    score += scores.get(at) ?? 0;
  }
  return score;
}

function rangeOf(library: Library, passage: number): Range {
  const id = library.passages[passage]?.document ?? '';
  return library.ranges.get(id) ?? { first: 0, end: 0 };
}

function isNear({ passages }: Library, a: number, b: number, length: number): boolean {
  const [left, right] = [passages[a], passages[b]];
  if (left === undefined || left.document !== right?.document) return false;
  return Math.abs(left.start - right.start) <= length / 2;
}

interface Stretch {
  readonly document: Document;
  readonly passage: number;
  readonly words: readonly Word[];
  /** How many words of the text it has, in whatever order. */
  readonly shared: number;
}

function stretchAt(
  library: Library,
  number: number,
  text: string,
  words: readonly Word[],
): Stretch | undefined {
  const passage = library.passages[number];
  const document = passage && library.documents.get(passage.document);
  if (passage === undefined || document === undefined) return undefined;
  const form = formOf(library, document);
  const around = Math.ceil(text.length * AROUND);
  const region = wordsOf(form, form.at(passage.start - around), form.at(passage.end + around));
  return { document, passage: number, ...richestStretch(words, region) };
}

function compare({ document, passage, words: stretch }: Stretch, words: readonly Word[]): NearestWording {
  const changes = tightest(words, stretch);
  const span = { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
  return {
    ...{ document, passage, span },
    ...(changes && { changes: withGaps(withoutEnds(changes)) }),
    ...shareOf(words, changes ?? []),
  };
}

/**
 * How the words become the shortest part of the stretch that they can become. A difference binds the first word to the
 * earliest that is equal, so that it is taken once more from the end.
 */
function tightest(words: readonly Word[], stretch: readonly Word[]): readonly Change[] | undefined {
  const forth = changesBetween(words, stretch);
  const last = forth?.findLast(({ kind }) => kind === 'same')?.words.at(-1);
  if (last === undefined) return undefined;
  const end = stretch.indexOf(last) + words.length - words.findLastIndex(({ key }) => key === last.key);
  const back = changesBetween(words.toReversed(), stretch.slice(0, end).toReversed());
  return back && inReverse(back);
}

function inReverse(changes: readonly Change[]): readonly Change[] {
  const turned = changes.map(({ kind, words }): Change => ({ kind, words: words.toReversed() })).reverse();
  return removedFirst(turned);
}

/** The stretch of the region that holds most of the words, each as often as it is wanted. */
function richestStretch(words: readonly Word[], region: readonly Word[]): Pick<Stretch, 'words' | 'shared'> {
  const gaps = words.some(({ key }) => key === GAP);
  const length = Math.ceil(words.length * (gaps ? STRETCH_WITH_GAPS : STRETCH)) + SPARE_WORDS;
  const wanted = countsOf(words);
  let [shared, most, end] = [0, 0, length];
  for (const [at, { key }] of region.entries()) {
    const left = wanted.get(key);
    if (left !== undefined) wanted.set(key, left - 1);
    if ((left ?? 0) > 0) shared += 1;
    const gone = region[at - length]?.key ?? '';
    const back = wanted.get(gone);
    if (back !== undefined) wanted.set(gone, back + 1);
    if ((back ?? -1) >= 0) shared -= 1;
    if (shared > most) [most, end] = [shared, at + 1];
  }
  return { words: region.slice(Math.max(0, end - length), end + SPARE_WORDS), shared: most };
}

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * Words of the document before the first and behind the last word that both have are its surroundings, but for as many
 * as the text has there itself.
 */
function withoutEnds(changes: readonly Change[]): readonly Change[] {
  const first = changes.findIndex(({ kind }) => kind === 'same');
  const last = changes.findLastIndex(({ kind }) => kind === 'same');
  const own = (part: readonly Change[]) => part.find(({ kind }) => kind === 'removed')?.words.length ?? 0;
  const [before, after] = [own(changes.slice(0, Math.max(0, first))), own(changes.slice(last + 1))];
  return changes.flatMap((change, at): readonly Change[] => {
    const { kind, words } = change;
    if (kind !== 'added' || (at > first && at < last)) return [change];
    const kept = at < first ? words.slice(words.length - before) : words.slice(0, after);
    return kept.length === 0 ? [] : [{ kind, words: kept }];
  });
}

/** What stands where the text leaves something out is no difference, but for as many words as the text has there. */
function withGaps(changes: readonly Change[]): readonly Change[] {
  return changes.flatMap((change, at): readonly Change[] => {
    const others = changes[at + 1];
    if (change.kind === 'added' && gapsIn(changes[at - 1]) > 0) return [];
    if (gapsIn(change) === 0) return [change];
    const added = others?.kind === 'added' ? others.words : [];
    const first = change.words.findIndex(({ key }) => key === GAP);
    const last = change.words.findLastIndex(({ key }) => key === GAP);
    const after = change.words.slice(last + 1);
    const pieces: readonly Change[] = [
      { kind: 'removed', words: change.words.slice(0, first) },
      { kind: 'added', words: added.slice(0, first) },
      { kind: 'same', words: change.words.slice(first, first + 1) },
      { kind: 'removed', words: after },
      { kind: 'added', words: after.length === 0 ? [] : added.slice(first).slice(-after.length) },
    ];
    return pieces.filter(({ words }) => words.length > 0);
  });
}

function gapsIn(change: Change | undefined): number {
  return change?.kind === 'removed' ? change.words.filter(({ key }) => key === GAP).length : 0;
}

const SPEAKS = /[\p{L}\p{N}]/u;

function shareOf(words: readonly Word[], changes: readonly Change[]): Pick<NearestWording, 'kept' | 'words'> {
  const spoken = (all: readonly Word[]) => all.filter(({ key }) => SPEAKS.test(key)).length;
  const kept = changes.reduce((sum, change) => sum + (change.kind === 'same' ? spoken(change.words) : 0), 0);
  return { kept, words: spoken(words) };
}
