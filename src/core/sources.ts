import type { Library } from './library.ts';
import { languageNames, mediumDate } from './locale.ts';
import { sayIn } from './messages/say.ts';
import type { Button, Document, ListItem, Reply } from './model.ts';
import { textReply } from './replies.ts';

/** What fits in one message on every platform, so that a page can take the place of another. */
const MAX_ITEMS = 10;
const MAX_UNITS = 1_500;

/** Longer titles are cut, and longer addresses left out; the source of a quote shows both whole. */
const MAX_TITLE = 100;
const MAX_ADDRESS = 300;

const TOKEN = /^sources:(\d{1,5})$/;

/** The page that a button of a list of documents turns to, from 0; `undefined` for any other token. */
export function decodeSourcesPress(token: string): number | undefined {
  const [, page] = TOKEN.exec(token) ?? [];
  return page === undefined ? undefined : Number(page);
}

/**
 * One page, from 0, of the documents that answers come from, by title; the last one where there are fewer by now.
 * `locale` is a BCP 47 tag.
 */
export function sourcesReply(library: Library, locale: string, wanted = 0): Reply {
  const say = sayIn(locale);
  const documents = [...library.documents.values()].sort((a, b) => a.title.localeCompare(b.title));
  const pages = pagesOf(documents.map((document) => itemOf(library, document, locale)));
  const at = Math.min(wanted, pages.length - 1);
  const items = pages[at] ?? [];
  const numbers = { page: at + 1, pages: pages.length };
  return {
    ...textReply('', true),
    blocks: [
      { kind: 'heading', text: say('sources.documents', { count: documents.length }) },
      ...(pages.length > 1 ? [{ kind: 'text', text: say('sources.page', numbers) } as const] : []),
      ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ],
    buttons: [
      ...(at > 0 ? [turnTo(at - 1, 'previous', say('button.previousPage'))] : []),
      ...(at < pages.length - 1 ? [turnTo(at + 1, 'next', say('button.nextPage'))] : []),
    ],
  };
}

function turnTo(page: number, name: string, label: string): Button {
  return { kind: 'action', name, label, token: `sources:${page}` };
}

function itemOf(library: Library, document: Document, locale: string): ListItem {
  const { id, title, language, date, url } = document;
  const { first, end } = library.ranges.get(id) ?? { first: 0, end: 0 };
  const facts = [
    shortened(title),
    ...(language === 'und' ? [] : [languageNames([language], locale)]),
    sayIn(locale)('sources.passages', { count: end - first }),
    ...(date === undefined ? [] : [mediumDate(date, locale)]),
  ];
  const text = facts.join(' · ');
  return url === undefined || url.length > MAX_ADDRESS ? { text } : { text, url };
}

function shortened(title: string): string {
  return title.length <= MAX_TITLE ? title : `${title.slice(0, MAX_TITLE - 1).toWellFormed()}…`;
}

/** As many as fit, in their order. */
function pagesOf(items: readonly ListItem[]): readonly (readonly ListItem[])[] {
  const pages: ListItem[][] = [];
  let page: ListItem[] = [];
  let units = 0;
  for (const item of items) {
    const length = item.text.length + (item.url?.length ?? 0);
    if (page.length > 0 && (page.length === MAX_ITEMS || units + length > MAX_UNITS)) {
      pages.push(page);
      page = [];
      units = 0;
    }
    page.push(item);
    units += length;
  }
  return page.length > 0 ? [...pages, page] : pages;
}
