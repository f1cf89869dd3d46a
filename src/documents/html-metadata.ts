import type { Element, Root } from 'hast';
import { toDate } from './dates.ts';
import { textOf } from './html-blocks.ts';
import type { Metadata } from './parsed.ts';
import { find, findAll } from './tree.ts';

/** What a page says of itself: its `<title>`, `<html lang>`, canonical link, and the usual `<meta>` names. */
export function htmlMetadata(root: Root): Metadata {
  const meta = metaOf(root);
  const heading = find(root, (element) => element.tagName === 'h1');
  const title = meta('og:title') ?? headTitle(root) ?? (heading && textOf(heading));
  const language =
    property(
      find(root, (element) => element.tagName === 'html'),
      'lang',
    ) ?? meta('og:locale');
  const url = webAddress(canonical(root) ?? meta('og:url'));
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

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\/\S+$/iu.test(value) ? value : undefined;
}
