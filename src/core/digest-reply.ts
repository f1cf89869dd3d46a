import { LRUCache } from 'lru-cache';
import type { Picked } from './digest.ts';
import { digestButton } from './digest-buttons.ts';
import { PATH_SEPARATOR } from './facts.ts';
import type { Library } from './library.ts';
import { neighbours } from './library.ts';
import { knownLocale, mediumDate, spokenLocale } from './locale.ts';
import { type Say, sayIn } from './messages/say.ts';
import type { Button, Document, ListItem, Passage, Quote, Reply, ReplyBlock } from './model.ts';
import { quotePassage, quoteSpan } from './quotes.ts';

/** What a digest is made of. */
export interface DigestFacts {
  readonly picks: readonly Picked[];
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47 tag of its readers. */
  readonly locale: string;
  readonly late: boolean;
}

/** A digest as a reply: a title with its date, its quotes, and buttons to read on and to the source. */
export function digestReply(library: Library, { picks, date, locale, late }: DigestFacts): Reply {
  const say = sayIn(locale);
  const shown = picks.flatMap((pick) => {
    const found = placed(library, pick.passage);
    return found === undefined ? [] : [{ pick, ...found }];
  });
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', text: titleOf(date, locale) },
    ...(late ? [{ kind: 'text' as const, text: say('digest.late') }] : []),
    ...shown.flatMap((each): ReplyBlock[] => [
      ...newsOf(each.pick, say),
      { kind: 'quote', quote: quoteOf(each) },
    ]),
  ];
  const documents = shown.map(({ document }) => document);
  const buttons = [
    digestButton('read', say('button.readOn'), { kind: 'read', date, at: 0, turn: false }),
    sourceButton(documents, date, say),
  ];
  const lasting = library.corrections ? { lasting: { blocks, buttons, locale } } : {};
  return { blocks, buttons, private: false, replaces: false, ...lasting };
}

/** Words for a digest in further languages that documents come with; readers of others see the date alone. */
const TITLES: Readonly<Record<string, string>> = { ar: 'الملخص اليومي', fr: 'Le choix du jour' };

/** The title line, such as "Daily digest · Tuesday, 24 November 2026", in the language of `locale`. */
function titleOf(date: string, locale: string): string {
  const written = writtenDate(date, locale);
  const isSpoken = spokenLocale(locale) === knownLocale(locale);
  const title = isSpoken ? sayIn(locale)('digest.title') : TITLES[locale.split('-')[0]?.toLowerCase() ?? ''];
  return title === undefined ? written : `${title} · ${written}`;
}

/** To make one takes longer than all the rest of a digest's title. */
const fullDates = new LRUCache<string, Intl.DateTimeFormat>({ max: 100 });

/** A local date in the words of a language; in English where the runtime does not know it. */
function writtenDate(date: string, locale: string): string {
  const known = knownLocale(locale);
  const format =
    fullDates.get(known) ?? new Intl.DateTimeFormat(known, { dateStyle: 'full', timeZone: 'UTC' });
  fullDates.set(known, format);
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

interface Placed {
  readonly document: Document;
  readonly passage: Passage;
}

function placed(library: Library, number: number): Placed | undefined {
  const passage = library.passages[number];
  const document = passage && library.documents.get(passage.document);
  return passage && document ? { document, passage } : undefined;
}

function newsOf({ fresh }: Picked, say: Say): readonly ReplyBlock[] {
  if (fresh === undefined) return [];
  const { before } = fresh;
  const text = before === undefined ? say('digest.added') : say('digest.before', { wording: before });
  return [{ kind: 'text', text }];
}

function quoteOf({ document, passage }: Placed): Quote {
  return quotePassage(document, passage, { sentence: passage.sentences[0] ?? passage });
}

/** The one address where all quotes have it; else a list of sources, on demand. */
function sourceButton(documents: readonly Document[], date: string, say: Say): Button {
  const [url, ...others] = new Set(documents.map((document) => document.url));
  if (url !== undefined && others.length === 0) return { kind: 'link', label: say('button.source'), url };
  return digestButton('source', say('button.source'), { kind: 'source', date });
}

/** Which quote of the digest of a date is read on, and by whom. */
export interface ReadOn {
  readonly date: string;
  readonly at: number;
  /** True where it takes the place of another. */
  readonly turn: boolean;
  readonly locale: string;
}

/** One passage of a digest with the text around it, and a button to the next one. */
export function readOnReply(
  library: Library,
  passages: readonly number[],
  { date, at, turn, locale }: ReadOn,
): Reply | undefined {
  const found = placed(library, passages[at] ?? -1);
  if (found === undefined) return undefined;
  const { document, passage } = found;
  const { before, after } = neighbours(library, passage);
  const span = { start: (before ?? passage).start, end: (after ?? passage).end };
  const sentence = passage.sentences[0] ?? passage;
  const next = (at + 1) % passages.length;
  const label = sayIn(locale)('button.next', { number: next + 1, total: passages.length });
  return {
    blocks: [{ kind: 'quote', quote: { ...quoteSpan(document, span, passage), sentence } }],
    buttons:
      passages.length > 1 ? [digestButton('more', label, { kind: 'read', date, at: next, turn: true })] : [],
    private: true,
    replaces: turn,
  };
}

/** Where the passages of a digest come from. */
export function digestSources(library: Library, passages: readonly number[], locale: string): Reply {
  const items = passages.flatMap((number): ListItem[] => {
    const found = placed(library, number);
    if (found === undefined) return [];
    const { document, passage } = found;
    const parts = [
      [document.title, ...passage.section].join(PATH_SEPARATOR),
      document.author,
      document.date && mediumDate(document.date, locale),
      document.id,
    ];
    const text = parts.filter((part) => part !== undefined).join(' · ');
    return [document.url === undefined ? { text } : { text, url: document.url }];
  });
  return { blocks: [{ kind: 'list', items }], buttons: [], private: true, replaces: false };
}

/** A passage in one line: where it stands and how it begins. */
export function pickLine(library: Library, number: number): string {
  const found = placed(library, number);
  if (found === undefined) return '';
  const { document, passage } = found;
  const words = document.text.slice(passage.start, passage.end).replace(/\s+/g, ' ');
  const cut = words.length <= MAX_LINE ? words : `${words.slice(0, words.lastIndexOf(' ', MAX_LINE))}…`;
  return `${document.title}: ${cut.toWellFormed()}`;
}

/** Characters of a passage in a list. */
const MAX_LINE = 90;
