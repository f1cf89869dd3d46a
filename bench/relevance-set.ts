import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Document } from '../src/core/model.ts';
import { loadCorpus } from '../src/documents/corpus.ts';
import { type GoldSpan, holds, loadDataset } from '../src/evaluation/dataset.ts';
import { holdsWords, loadQuestions } from '../src/evaluation/questions.ts';
import { type Corpus, createCorpus, type Query } from './peers/peer.ts';

/** A question whose answers are known. */
interface JudgedQuestion extends Query {
  /** Numbers of the passages that answer it. */
  readonly relevant: ReadonlySet<number>;
  /** The document of the answer: questions of one are drawn together for an interval. */
  readonly group: string | undefined;
}

export interface RelevanceSet {
  readonly name: string;
  readonly corpus: Corpus;
  /** Answerable ones only: a search library does not abstain. */
  readonly questions: readonly JudgedQuestion[];
}

/** A labelled data set, or a folder of documents with the owner's `questions.yml`; `undefined` where there is neither. */
export async function loadRelevanceSet(folder: string): Promise<RelevanceSet | undefined> {
  if (existsSync(join(folder, 'questions.jsonl'))) return loadLabelled(folder);
  const questions = await loadQuestions(folder);
  if (questions === undefined) return undefined;
  const { documents } = await loadCorpus(folder);
  const asked = questions.filter(({ contains }) => contains.length > 0);
  return createSet(folder, documents, asked, (at, corpus, { contains }) =>
    holdsWords(corpus.texts[at] ?? '', contains),
  );
}

async function loadLabelled(folder: string): Promise<RelevanceSet> {
  const { documents, questions } = await loadDataset(folder);
  const asked = questions.filter(({ spans }) => spans.length > 0);
  return createSet(folder, documents, asked, (at, { passages }, { spans }) => {
    const passage = passages[at];
    return passage !== undefined && holds(passage, spans);
  });
}

type Asked = Query & { readonly spans?: readonly GoldSpan[] };

function createSet<Question extends Asked>(
  folder: string,
  documents: readonly Document[],
  asked: readonly Question[],
  answers: (passage: number, corpus: Corpus, question: Question) => boolean,
): RelevanceSet {
  const corpus = createCorpus(documents);
  const questions = asked.map((question) => {
    const group = question.document ?? question.spans?.[0]?.document;
    const places = [...corpus.passages.keys()].filter((at) => {
      const allowed = question.document === undefined || corpus.passages[at]?.document === question.document;
      return allowed && answers(at, corpus, question);
    });
    return { question: question.question, document: question.document, relevant: new Set(places), group };
  });
  return { name: basename(resolve(folder)), corpus, questions };
}
