import { createLibrary, type Library, placeOf } from '../core/library.ts';
import type { Document } from '../core/model.ts';
import { rank, read } from '../core/ranking.ts';
import type { Dataset, LabelledQuestion } from '../evaluation/dataset.ts';
import type { Example, Origin } from './examples.ts';

/** Sets with fewer documents than this are asked as they are only. */
const MIN_DOCUMENTS = 8;

/** Paragraphs of a small corpus, about: what one article or rulebook has. */
const SMALL = 20;

/** Questions that are asked of each half, and of all small corpora together, about. */
const MAX_OF_HALF = 400;
const MAX_OF_SMALL = 2_400;

/** Of so many questions, one is asked of a small corpus on another subject as well. */
const ABROAD_EVERY = 4;

/** A question with the documents that it is asked of. */
interface Asked {
  readonly documents: readonly Document[];
  readonly question: LabelledQuestion;
  readonly origin: Origin;
  readonly group: string;
}

/**
 * Asks every question of a data set under the weights of this moment; `adversarial` ones are left out. Sets of many
 * documents are asked in two more ways, from which the confidence learns: halves of the documents the questions about
 * the other half, and small corpora, where words are rare for other reasons than in large ones.
 */
export function collect(
  dataset: Dataset,
  onProgress: (done: number, total: number) => void,
): readonly Example[] {
  const own = dataset.questions
    .filter(({ kind }) => kind !== 'adversarial')
    .map(
      (question): Asked => ({
        documents: dataset.documents,
        question,
        origin: 'set',
        group: groupOf(question),
      }),
    );
  const examples = askAll(dataset.name, own, onProgress);
  const isLimited = own.some(({ question }) => question.document !== undefined);
  if (isLimited || dataset.documents.length < MIN_DOCUMENTS) return examples;
  const more = [...askedOfHalves(dataset), ...askedOfSmall(dataset, examples)];
  return [...examples, ...askAll(dataset.name, more, onProgress)];
}

function askAll(
  set: string,
  asked: readonly Asked[],
  onProgress: (done: number, total: number) => void,
): readonly Example[] {
  const libraries = new Map<readonly Document[], Library>();
  return asked.map(({ documents, question, origin, group }, at): Example => {
    const library = libraries.get(documents) ?? createLibrary(documents);
    libraries.set(documents, library);
    const { queries, range } = read(library, question.question, question.document);
    const ranked = rank(library, queries, range);
    onProgress(at + 1, asked.length);
    return { set, origin, group, question, library, ranked };
  });
}

function groupOf({ id, document, spans }: LabelledQuestion): string {
  return document ?? spans[0]?.document ?? id;
}

function askedOfHalves({ documents, questions }: Dataset): readonly Asked[] {
  const halves = [0, 1].map((half) => documents.filter((_document, at) => at % 2 === half));
  return halves.flatMap((half) => {
    const ids = new Set(half.map(({ id }) => id));
    const strange = questions.filter(
      ({ spans }) => spans.length > 0 && spans.every((span) => !ids.has(span.document)),
    );
    return sample(strange, MAX_OF_HALF).map(
      (question): Asked => ({
        documents: half,
        question: elsewhere(question),
        origin: 'half',
        group: question.id,
      }),
    );
  });
}

/** A removed question is asked of the small corpus that holds what comes nearest to its answer. */
function askedOfSmall({ documents }: Dataset, examples: readonly Example[]): readonly Asked[] {
  const corpora = smallCorpora(documents);
  const home = new Map(corpora.flatMap((corpus, at) => corpus.map(({ id }) => [id, at] as const)));
  return sample(examples, MAX_OF_SMALL).flatMap(({ question, library, ranked }, at): Asked[] => {
    const [best] = ranked;
    const document =
      question.spans[0]?.document ?? (best && placeOf(library, best.passage).document.id) ?? '';
    const number = home.get(document) ?? 0;
    const ask = (corpus: number, asked: LabelledQuestion): Asked[] => {
      const small = corpora[corpus % corpora.length];
      return small === undefined
        ? []
        : [{ documents: small, question: asked, origin: 'small', group: document }];
    };
    const abroad = at % ABROAD_EVERY === 0 && question.spans.length > 0;
    return [...ask(number, question), ...(abroad ? ask(number + 1, elsewhere(question)) : [])];
  });
}

function elsewhere(question: LabelledQuestion): LabelledQuestion {
  return { ...question, kind: 'elsewhere', spans: [] };
}

function smallCorpora(documents: readonly Document[]): readonly (readonly Document[])[] {
  const corpora: Document[][] = [];
  let blocks = SMALL;
  for (const document of documents) {
    if (blocks >= SMALL) {
      corpora.push([]);
      blocks = 0;
    }
    corpora.at(-1)?.push(document);
    blocks += document.blocks.length;
  }
  return corpora;
}

/** At most so many of them, evenly spread. */
function sample<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_item, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
