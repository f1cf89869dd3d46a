import {
  type AnyOrama,
  create,
  type DefaultTokenizerConfig,
  insert,
  load,
  type RawData,
  save,
  search,
  type Tokenizer,
} from '@orama/orama';
import { pluginQPS } from '@orama/plugin-qps';
import { createTokenizer as japaneseTokenizer } from '@orama/tokenizers/japanese';
import { createTokenizer as mandarinTokenizer } from '@orama/tokenizers/mandarin';
import { languageTools } from './languages.ts';
import { type Engine, fromBytes, type Peer, toBytes } from './peer.ts';

/** Makes an empty database. */
type Make = (language: string) => Promise<AnyOrama>;

const SCHEMA = { text: 'string', document: 'enum' } as const;

/** As its readme begins: words split as in English, no stems, every word counts. */
export const plainOrama = createPeer('defaults', async () => create({ schema: SCHEMA }));

/** What its pages on stemming, stop words and tokenizers say. */
export const tunedOrama = createPeer('tuned', async (language) =>
  create({ schema: SCHEMA, components: await componentsFor(language) }),
);

/** The same with its plugin that scores by the nearness of words instead of by BM25. */
export const proximityOrama = createPeer('tuned, proximity', async (language) =>
  create({ schema: SCHEMA, components: await componentsFor(language), plugins: [pluginQPS()] }),
);

async function componentsFor(
  language: string,
): Promise<{ readonly tokenizer?: DefaultTokenizerConfig | Tokenizer }> {
  if (language === 'ja') return { tokenizer: japaneseTokenizer() };
  if (language === 'zh') return { tokenizer: mandarinTokenizer() };
  const tools = await languageTools(language);
  if (tools === undefined) return {};
  const { name, stem, stopWords } = tools;
  return { tokenizer: { language: name, stemming: true, stemmer: stem, stopWords: [...stopWords] } };
}

function createPeer(settings: string, make: Make): Peer {
  return {
    name: 'Orama',
    settings,
    build: async (corpus) => {
      const database = await make(corpus.language);
      for (const [id, text] of corpus.texts.entries()) {
        await insert(database, { id: String(id), text, document: corpus.passages[id]?.document ?? '' });
      }
      return createEngine(database);
    },
    load: async (saved, corpus) => {
      const database = await make(corpus.language);
      load(database, JSON.parse(fromBytes(saved)) as RawData);
      return createEngine(database);
    },
  };
}

function createEngine(database: AnyOrama): Engine {
  return {
    search: ({ question, document }, limit) => {
      const where = document === undefined ? {} : { where: { document: { eq: document } } };
      const found = search(database, { term: question, properties: ['text'], limit, ...where });
      if (found instanceof Promise) throw new Error('Orama answers at once where no hooks are set');
      return found.hits.map(({ id }) => Number(id));
    },
    save: async () => toBytes(save(database)),
  };
}
