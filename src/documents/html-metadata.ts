import type { Element, Root, RootContent } from 'hast';
import { toDate } from './dates.ts';
import { textOf } from './html-blocks.ts';
import type { Metadata, Remark } from './parsed.ts';
import { find, findAll } from './tree.ts';

/**
 * What a page says of itself: its `<title>`, `<html lang>`, canonical link, and the usual `<meta>` names. A page that a
 * browser saved also says where from.
 */
export function htmlMetadata(root: Root): Metadata {
  const meta = metaOf(root);
  const heading = find(root, (element) => element.tagName === 'h1');
  const title = meta('og:title') ?? headTitle(root) ?? (heading && textOf(heading));
  const language =
    property(
      find(root, (element) => element.tagName === 'html'),
      'lang',
    ) ?? meta('og:locale');
  const url = addressOf(root, meta);
  const author = meta('author') ?? meta('article:author') ?? meta('dc.creator');
  const written =
    meta('article:published_time') ?? meta('date') ?? meta('dc.date') ?? meta('dcterms.created');
  const date = toDate(written ?? publishedIn(root) ?? '');
  const tags = (meta('keywords') ?? '').split(/[,，;]/u).map((tag) => tag.trim());
  return {
    ...(title ? { title } : {}),
    ...(language ? { language: language } : {}),
    ...(url ? { url } : {}),
    ...(author && webAddress(author) === undefined ? { author } : {}),
    ...(date ? { date } : {}),
    tags: tags.filter((tag) => tag !== ''),
  };
}

/** What is wrong with the addresses that a page gives, where none of them can be used. */
export function addressRemarks(root: Root): readonly Remark[] {
  const meta = metaOf(root);
  const named = canonical(root) ?? meta('og:url');
  if (named === undefined || addressOf(root, meta) !== undefined) return [];
  const what = `its address ${JSON.stringify(named.slice(0, MAX_SHOWN))} is no web address, so that quotes do not link to it`;
  return [{ what, advice: 'Begin it with https:// in <link rel="canonical">.' }];
}

/** Of a wrong address, in UTF-16 units. */
const MAX_SHOWN = 80;

function addressOf(root: Root, meta: (name: string) => string | undefined): string | undefined {
  const saved = webAddress(savedFrom(root));
  return webAddress(canonical(root), saved) ?? webAddress(meta('og:url'), saved) ?? saved;
}

/** How Chromium and SingleFile begin the pages that they save. */
const SAVED = /^\s*(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s+url:\s*)(\S+)/u;

/** The address in the comment of a saved page, which stands before its head. */
function savedFrom(root: Root): string | undefined {
  const html = root.children.find((node) => node.type === 'element');
  const first: readonly RootContent[] = [...root.children, ...(html?.children ?? [])];
  for (const node of first) {
    const address = node.type === 'comment' ? SAVED.exec(node.value)?.[1] : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

function metaOf(root: Root): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of findAll(root, ({ tagName }) => tagName === 'meta')) {
    const name = property(element, 'name') ?? property(element, 'property');
    const content = property(element, 'content');
    if (name && content && !contents.has(name.toLowerCase())) contents.set(name.toLowerCase(), content);
  }
  return (name) => contents.get(name);
}

function headTitle(root: Root): string | undefined {
  const title = find(root, (element) => element.tagName === 'title')?.children[0];
  return title?.type === 'text' ? title.value.replace(/\s+/gu, ' ').trim() : undefined;
}

function canonical(root: Root): string | undefined {
  const link = find(root, ({ tagName, properties }) => {
    return tagName === 'link' && Array.isArray(properties.rel) && properties.rel.includes('canonical');
  });
  return property(link, 'href');
}

/** JSON-LD is often broken: a date is all that is worth taking from it, and needs no parser. */
function publishedIn(root: Root): string | undefined {
  for (const script of findAll(root, ({ tagName }) => tagName === 'script')) {
    const [content] = script.children;
    if (script.properties.type !== 'application/ld+json' || content?.type !== 'text') continue;
    const date = /"datePublished"\s*:\s*"([^"]{10,40})"/u.exec(content.value)?.[1];
    if (date !== undefined) return date;
  }
  return undefined;
}

function property(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A web address as it was written, or completed where `base` is known; `undefined` for what is none. */
function webAddress(value: string | undefined, base?: string): string | undefined {
  if (value === undefined || /^https?:\/\/\S+$/iu.test(value)) return value;
  const completed = base === undefined ? null : URL.parse(value, base);
  return completed !== null && /^https?:$/u.test(completed.protocol) ? completed.href : undefined;
}
