import { type ExactPlace, exactPlaces } from './exact-places.ts';
import { indexTerms, type Library } from './library.ts';
import type { Document, Quote, Span } from './model.ts';
import { type NearestWording, nearestWording } from './nearest-wording.ts';
import { type PastedText, readPasted } from './pasted-text.ts';
import { quotePassage, quoteSpan } from './quotes.ts';
import { passageFrom, sentencesAround } from './surroundings.ts';
import { type Typography, typographyBetween } from './typography.ts';
import { type Change, GAP, type Word, type Worded, worded } from './word-difference.ts';

/** Whether the documents say a wording. */
export type Verdict = Checked &
  (
    | { readonly kind: 'exact'; readonly places: readonly VerifiedPlace[]; readonly more: boolean }
    | {
        readonly kind: 'altered';
        /** The words of the document, in whole sentences. */
        readonly quote: Quote;
        /** How the text becomes the words of the document. */
        readonly changes: readonly Change[];
      }
    /** `nearest` only where it shares a fair part of the words. */
    | { readonly kind: 'absent'; readonly nearest?: Quote }
    | { readonly kind: 'empty' }
  );

interface Checked {
  /** The text that was checked; fragments are joined by an ellipsis. */
  readonly text: string;
  readonly fragments: number;
  readonly ignored: readonly string[];
}

/** Where a document says it. */
export interface VerifiedPlace {
  /** One for each fragment, or one that holds them all where they stand close together. */
  readonly quotes: readonly Quote[];
  /** In what the wording differs from the text that was given, apart from words. */
  readonly typography: readonly Typography[];
  /** True where the text ends with a sign that the document does not have there. */
  readonly ending: boolean;
}

/** Places that are shown. */
const MAX_PLACES = 3;

/** Fragments that stand closer together, in UTF-16 units, are shown with what was left out between them. */
const MAX_TOGETHER = 900;

/** From this share of its words on, in their order, a text is an altered quote. */
const ALTERED_SHARE = 0.6;

/** From this share on of the terms that say what it is about, and from so many, something comes near it. */
const NEAR_SHARE = 0.3;
const MIN_SHARED_TERMS = 2;

/** A text of fewer words is there or not: with one word changed, little is left of it. */
const MIN_WORDS = 3;

/** Looks a wording up in all documents: word for word, and else for what comes nearest. */
export function verify(library: Library, pasted: string): Verdict {
  const read = readPasted(pasted);
  const checked = {
    text: read.fragments.join(' … '),
    fragments: read.fragments.length,
    ignored: read.ignored,
  };
  if (read.fragments.length === 0) return { ...checked, kind: 'empty' };
  const exact = exactly(library, read);
  if (exact !== undefined) return { ...checked, ...exact };
  const words = wordsOfAll(read);
  const nearest = nearestWording(library, words.text, words.words);
  const altered = nearest && alteredIn(library, nearest);
  if (altered !== undefined) return { ...checked, text: words.text, ...altered };
  const quote = nearest && nearestQuote(library, words.text, nearest);
  return { ...checked, kind: 'absent', ...(quote === undefined ? {} : { nearest: quote }) };
}

function exactly(library: Library, { fragments }: PastedText) {
  const strict = exactPlaces(library, fragments, MAX_PLACES + 1);
  const bare = fragments.map((fragment) => fragment.replace(/[.,;:!?。，；：！？]+(["'”’»」』)]*)$/u, '$1'));
  const found = strict.length > 0 ? strict : exactPlaces(library, bare, MAX_PLACES + 1);
  if (found.length === 0) return undefined;
  const ending = strict.length === 0;
  return {
    kind: 'exact' as const,
    places: found
      .slice(0, MAX_PLACES)
      .map((place) => verifiedPlace(library, place, ending ? bare : fragments, ending)),
    more: found.length > MAX_PLACES,
  };
}

function verifiedPlace(
  library: Library,
  { document, spans }: ExactPlace,
  fragments: readonly string[],
  ending: boolean,
): VerifiedPlace {
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const shown = end - start <= MAX_TOGETHER ? [{ start, end }] : spans;
  const pairs = spans.map((span, at) =>
    typographyBetween(bareEnds(fragments[at] ?? ''), document.text.slice(span.start, span.end)),
  );
  return {
    quotes: shown.map((span) => quoteSpan(document, span, passageFrom(library, document.id, span.start))),
    typography: [...new Set(pairs.flat())],
    ending,
  };
}

/** Quotation marks around the whole text say that it is a quote, not how it reads. */
function bareEnds(fragment: string): string {
  return fragment.replace(/^["'“”„‟«»‘’‚「」『』‹›*_~\s]+|["'“”„‟«»‘’‚「」『』‹›*_~\s]+$/gu, '');
}

/** The words of all fragments, with a gap between two of them. */
function wordsOfAll({ fragments }: PastedText): Worded {
  const words: Word[] = [];
  let text = '';
  for (const fragment of fragments) {
    if (text !== '') words.push({ key: GAP, start: text.length, end: text.length, spaced: true });
    const offset = text.length;
    text += `${fragment}\n`;
    for (const word of worded(fragment, 'und').words) {
      words.push({ ...word, start: word.start + offset, end: word.end + offset });
    }
  }
  return { text, words };
}

function alteredIn(library: Library, { document, changes, kept, words }: NearestWording) {
  if (changes === undefined || words < MIN_WORDS || kept < words * ALTERED_SHARE) return undefined;
  const span = spanOf(changes);
  return span && { kind: 'altered' as const, quote: sentencesQuote(library, document, span), changes };
}

/** The stretch of the document that the text became. */
function spanOf(changes: readonly Change[]): Span | undefined {
  const words = changes
    .flatMap((change) => (change.kind === 'removed' ? [] : change.words))
    .filter(({ key }) => key !== GAP);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function sentencesQuote(library: Library, document: Document, span: Span): Quote {
  const whole = sentencesAround(library, document, span);
  return { ...quoteSpan(document, whole, passageFrom(library, document.id, span.start)), sentence: span };
}

/** Shown for orientation where it has enough of what the text is about. */
function nearestQuote(library: Library, text: string, nearest: NearestWording): Quote | undefined {
  const { document, span } = nearest;
  const wanted = new Set(indexTerms(text, document.language));
  const there = new Set(indexTerms(document.text.slice(span.start, span.end), document.language));
  const shared = [...wanted].filter((term) => there.has(term)).length;
  if (shared < MIN_SHARED_TERMS || shared < wanted.size * NEAR_SHARE) return undefined;
  const passage = library.passages[nearest.passage];
  const sentence = passage?.sentences[0];
  return passage && sentence && quotePassage(document, passage, { sentence });
}
