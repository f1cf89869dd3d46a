import { answer } from '../../src/core/answer.ts';
import { createLibrary, type Library, snapshotOf } from '../../src/core/library.ts';
import type { Corpus, Engine, Peer } from './peer.ts';

/** The whole answer: analysis, ranking, confidence and quotes. */
export const verbatim: Peer = {
  name: 'Verbatim',
  settings: '',
  build: async (corpus) => createEngine(createLibrary(corpus.documents), corpus),
  load: async (snapshot, corpus) => createEngine(createLibrary(corpus.documents, { snapshot }), corpus),
};

function createEngine(library: Library, { passages }: Corpus): Engine {
  const numbers = new Map(passages.map(({ document, start }, at) => [`${document}:${start}`, at]));
  return {
    search: ({ question, document }, limit) =>
      answer(library, question, document === undefined ? {} : { document })
        .candidates.slice(0, limit)
        .map((candidate) => numbers.get(`${candidate.document}:${candidate.start}`) ?? -1),
    save: async () => snapshotOf(library),
  };
}
