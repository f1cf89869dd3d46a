import { Charset, Encoder, type EncoderOptions, Index, type IndexOptions } from 'flexsearch';
import { z } from 'zod';
import { languageTools } from './languages.ts';
import { type Corpus, type Engine, fromBytes, type Peer, toBytes, within } from './peer.ts';

/** How an index is made and asked. */
interface Setting {
  readonly index: IndexOptions;
  /** Whether passages that lack some of the words count too. */
  readonly suggest: boolean;
}

/** As its readme begins. All words of a question must occur. */
export const plainFlexSearch = createPeer('defaults', async () => ({ index: {}, suggest: false }));

/**
 * What its readme calls elementary: the tokenizer `strict` for whole words, the encoder of the language, and
 * suggestions.
 */
export const tunedFlexSearch = createPeer('tuned', async (language) => ({
  index: { tokenize: 'strict', encoder: await encoderFor(language) },
  suggest: true,
}));

/** The same with its profile for the order of results, which scores by the words around a word. */
export const contextFlexSearch = createPeer('tuned, context', async (language) => ({
  index: { preset: 'score', encoder: await encoderFor(language) },
  suggest: true,
}));

const PACKS: Readonly<Record<string, () => Promise<{ readonly default: EncoderOptions }>>> = {
  de: () => import('flexsearch/lang/de'),
  en: () => import('flexsearch/lang/en'),
  fr: () => import('flexsearch/lang/fr'),
};

const CJK = new Set(['ja', 'ko', 'zh']);

/** Its own language pack; else stop words as the filter and stems as the last step, which it lets one add. */
async function encoderFor(language: string): Promise<Encoder> {
  if (CJK.has(language)) return new Encoder(Charset.CJK);
  const encoder = new Encoder(Charset.Normalize);
  const pack = await PACKS[language]?.();
  if (pack !== undefined) return encoder.assign(pack.default);
  const tools = await languageTools(language);
  if (tools === undefined) return encoder;
  return encoder.assign({
    filter: new Set(tools.stopWords),
    finalize: (terms) => terms.map((term) => tools.stem(term)),
  });
}

function createPeer(settings: string, prepare: (language: string) => Promise<Setting>): Peer {
  return {
    name: 'FlexSearch',
    settings,
    build: async (corpus) => {
      const setting = await prepare(corpus.language);
      const index = new Index(setting.index);
      corpus.texts.forEach((text, id) => {
        index.add(id, text);
      });
      return createEngine(index, setting, corpus);
    },
    load: async (saved, corpus) => {
      const setting = await prepare(corpus.language);
      const index = new Index(setting.index);
      for (const [key, data] of EXPORTED.parse(JSON.parse(fromBytes(saved)))) index.import(key, data);
      return createEngine(index, setting, corpus);
    },
  };
}

/** The pieces that its export hands out, each under a key. */
const EXPORTED = z.array(z.tuple([z.string(), z.string()]));

function createEngine(index: Index, { suggest }: Setting, corpus: Corpus): Engine {
  return {
    search: (query, limit) =>
      within(corpus, query, limit, (depth) =>
        index.search(query.question, { limit: depth, suggest }).map(Number),
      ),
    save: async () => {
      const pieces: [string, string][] = [];
      await index.export(async (key, data) => {
        pieces.push([key, data]);
      });
      return toBytes(pieces);
    },
  };
}
