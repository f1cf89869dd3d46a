import type { Picked } from './digest.ts';
import { digestButton } from './digest-buttons.ts';
import { DIGEST_MESSAGES as SAY } from './digest-messages.ts';
import type { Library } from './library.ts';
import { neighbours } from './library.ts';
import { knownLocale } from './locale.ts';
import type { Button, Document, ListItem, Passage, Quote, Reply, ReplyBlock } from './model.ts';
import { quotePassage, quoteSpan } from './quotes.ts';

/** What a digest is made of. */
export interface DigestFacts {
  readonly picks: readonly Picked[];
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47 tag for the title. */
  readonly locale: string;
  readonly late: boolean;
}

/** A digest as a reply: a title with its date, its quotes, and buttons to read on and to the source. */
export function digestReply(library: Library, { picks, date, locale, late }: DigestFacts): Reply {
  const shown = picks.flatMap((pick) => {
    const found = placed(library, pick.passage);
    return found === undefined ? [] : [{ pick, ...found }];
  });
  return {
    blocks: [
      { kind: 'heading', text: titleOf(date, locale) },
      ...(late ? [{ kind: 'text' as const, text: SAY.late }] : []),
      ...shown.flatMap((each): ReplyBlock[] => [
        ...newsOf(each.pick),
        { kind: 'quote', quote: quoteOf(each) },
      ]),
    ],
    buttons: [
      digestButton('read', SAY.readOn, { kind: 'read', date, at: 0, turn: false }),
      sourceButton(
        shown.map(({ document }) => document),
        date,
      ),
    ],
    private: false,
    replaces: false,
  };
}

/** Words for a digest in the languages that documents come with; others read the date alone. */
const TITLES: Readonly<Record<string, string>> = {
  ar: 'الملخص اليومي',
  az: 'Günün icmalı',
  de: 'Auszug des Tages',
  en: 'Daily digest',
  es: 'Resumen diario',
  fr: 'Le choix du jour',
  ru: 'Дайджест дня',
  tr: 'Günün özeti',
  zh: '每日摘录',
};

/** The title line, such as "Daily digest · Tuesday, 24 November 2026", in the language of `locale`. */
function titleOf(date: string, locale: string): string {
  const written = writtenDate(date, locale);
  const title = TITLES[locale.split('-')[0]?.toLowerCase() ?? ''];
  return title === undefined ? written : `${title} · ${written}`;
}

/** A local date in the words of a language; in English where the runtime does not know it. */
function writtenDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(knownLocale(locale), { dateStyle: 'full', timeZone: 'UTC' });
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

function newsOf({ fresh }: Picked): readonly ReplyBlock[] {
  if (fresh === undefined) return [];
  return [{ kind: 'text', text: fresh.before === undefined ? SAY.added : SAY.before(fresh.before) }];
}

function quoteOf({ document, passage }: Placed): Quote {
  return quotePassage(document, passage, { sentence: passage.sentences[0] ?? passage });
}

/** The one address where all quotes have it; else a list of sources, on demand. */
function sourceButton(documents: readonly Document[], date: string): Button {
  const [url, ...others] = new Set(documents.map((document) => document.url));
  if (url !== undefined && others.length === 0) return { kind: 'link', label: SAY.source, url };
  return digestButton('source', SAY.source, { kind: 'source', date });
}

/** One passage of a digest with the text around it, and a button to the next one. */
export function readOnReply(
  library: Library,
  passages: readonly number[],
  { date, at, turn }: { readonly date: string; readonly at: number; readonly turn: boolean },
): Reply | undefined {
  const found = placed(library, passages[at] ?? -1);
  if (found === undefined) return undefined;
  const { document, passage } = found;
  const { before, after } = neighbours(library, passage);
  const span = { start: (before ?? passage).start, end: (after ?? passage).end };
  const sentence = passage.sentences[0] ?? passage;
  const next = (at + 1) % passages.length;
  const label = SAY.next(next + 1, passages.length);
  return {
    blocks: [{ kind: 'quote', quote: { ...quoteSpan(document, span, passage.section), sentence } }],
    buttons:
      passages.length > 1 ? [digestButton('more', label, { kind: 'read', date, at: next, turn: true })] : [],
    private: true,
    replaces: turn,
  };
}

/** Where the passages of a digest come from. */
export function digestSources(library: Library, passages: readonly number[]): Reply {
  const items = passages.flatMap((number): ListItem[] => {
    const found = placed(library, number);
    if (found === undefined) return [];
    const { document, passage } = found;
    const parts = [
      [document.title, ...passage.section].join(' › '),
      document.author,
      document.date,
      document.id,
    ];
    const text = parts.filter((part) => part !== undefined).join(', ');
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
