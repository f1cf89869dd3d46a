import MiniSearch, { type Options } from 'minisearch';
import { languageTools, wordSplitter } from './languages.ts';
import { type Corpus, type Engine, fromBytes, type Peer, toBytes } from './peer.ts';

interface Row {
  readonly id: number;
  readonly text: string;
}

/** As its readme begins: one field and nothing else. */
export const plainMiniSearch = createPeer('defaults', async () => ({ fields: ['text'] }));

/**
 * What its readme says under "Term processing" and "Tokenization": stems and no stop words, and a tokenizer for
 * languages without spaces.
 */
export const tunedMiniSearch = createPeer('tuned', async (language) => {
  const tools = await languageTools(language);
  const stopWords = new Set(tools?.stopWords);
  const split = wordSplitter(language);
  return {
    fields: ['text'],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopWords.has(word) ? undefined : (tools?.stem(word) ?? word);
    },
    ...(split === undefined ? {} : { tokenize: split }),
  };
});

function createPeer(settings: string, optionsFor: (language: string) => Promise<Options<Row>>): Peer {
  return {
    name: 'MiniSearch',
    settings,
    build: async (corpus) => {
      const index = new MiniSearch<Row>(await optionsFor(corpus.language));
      index.addAll(corpus.texts.map((text, id) => ({ id, text })));
      return createEngine(index, corpus);
    },
    load: async (saved, corpus) =>
      createEngine(MiniSearch.loadJSON<Row>(fromBytes(saved), await optionsFor(corpus.language)), corpus),
  };
}

function createEngine(index: MiniSearch<Row>, { passages }: Corpus): Engine {
  return {
    search: ({ question, document }, limit) => {
      const options =
        document === undefined
          ? {}
          : { filter: ({ id }: { readonly id: number }) => passages[id]?.document === document };
      return index
        .search(question, options)
        .slice(0, limit)
        .map(({ id }) => id);
    },
    save: async () => toBytes(index),
  };
}
