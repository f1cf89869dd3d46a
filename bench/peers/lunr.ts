import lunr from 'lunr';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import tinySegmenter from 'lunr-languages/tinyseg';
import { type Corpus, type Engine, fromBytes, type Peer, toBytes, within } from './peer.ts';

/** Adds a language to lunr, under its code. */
type Plugin = (lunrToExtend: typeof lunr) => void;

type Language = lunr.Builder.Plugin & { readonly tokenizer?: Setting['tokenize'] };

/** How an index is built, and how a question is cut into words. */
interface Setting {
  readonly plugin: lunr.Builder.Plugin | undefined;
  readonly tokenize: (text: string) => readonly lunr.Token[];
}

const ENGLISH: Setting = { plugin: undefined, tokenize: (text) => lunr.tokenizer(text) };

/** As its guide begins. English stems and stop words are part of it. */
export const plainLunr = createPeer('defaults', async () => ENGLISH);

/** With the plugin of `lunr-languages`, which its guide to languages names. */
export const tunedLunr = createPeer('tuned', settingFor);

/** Those for Thai and Hindi are left out: they want a `lunr.wordcut` that its package does not set in Node. */
const PLUGINS: Readonly<Record<string, () => Promise<{ readonly default: Plugin }>>> = {
  ar: () => import('lunr-languages/lunr.ar'),
  da: () => import('lunr-languages/lunr.da'),
  de: () => import('lunr-languages/lunr.de'),
  el: () => import('lunr-languages/lunr.el'),
  es: () => import('lunr-languages/lunr.es'),
  fi: () => import('lunr-languages/lunr.fi'),
  fr: () => import('lunr-languages/lunr.fr'),
  hu: () => import('lunr-languages/lunr.hu'),
  it: () => import('lunr-languages/lunr.it'),
  ja: () => import('lunr-languages/lunr.ja'),
  ko: () => import('lunr-languages/lunr.ko'),
  nl: () => import('lunr-languages/lunr.nl'),
  no: () => import('lunr-languages/lunr.no'),
  pt: () => import('lunr-languages/lunr.pt'),
  ro: () => import('lunr-languages/lunr.ro'),
  ru: () => import('lunr-languages/lunr.ru'),
  sv: () => import('lunr-languages/lunr.sv'),
  tr: () => import('lunr-languages/lunr.tr'),
  vi: () => import('lunr-languages/lunr.vi'),
  zh: () => import('lunr-languages/lunr.zh'),
};

async function settingFor(language: string): Promise<Setting> {
  const plugin = await PLUGINS[language]?.();
  if (plugin === undefined) return ENGLISH;
  stemmerSupport(lunr);
  tinySegmenter(lunr);
  plugin.default(lunr);
  const installed: Language = Reflect.get(lunr, language);
  return { plugin: installed, tokenize: installed.tokenizer ?? ENGLISH.tokenize };
}

function createPeer(settings: string, prepare: (language: string) => Promise<Setting>): Peer {
  return {
    name: 'Lunr',
    settings,
    build: async (corpus) => {
      const setting = await prepare(corpus.language);
      const index = lunr((builder) => {
        if (setting.plugin !== undefined) builder.use(setting.plugin);
        builder.field('text');
        corpus.texts.forEach((text, id) => {
          builder.add({ id, text });
        });
      });
      return createEngine(index, setting, corpus);
    },
    load: async (saved, corpus) => {
      const setting = await prepare(corpus.language);
      return createEngine(lunr.Index.load(JSON.parse(fromBytes(saved))), setting, corpus);
    },
  };
}

/** Punctuation at the ends of words: the index leaves it out, its pipeline for questions does not. */
const OUTER_PUNCTUATION = /(?<=^|\s)\p{P}+|\p{P}+(?=\s|$)/gu;

/** Questions go through the query builder, since its query language takes `:` and `-` for operators. */
function createEngine(index: lunr.Index, { tokenize }: Setting, corpus: Corpus): Engine {
  const rank = (question: string): readonly number[] => {
    const tokens = tokenize(question.replace(OUTER_PUNCTUATION, ' ')).filter((token) => `${token}` !== '');
    return index.query((query) => query.term([...tokens], {})).map(({ ref }) => Number(ref));
  };
  return {
    search: (query, limit) => within(corpus, query, limit, () => rank(query.question)),
    save: async () => toBytes(index),
  };
}
