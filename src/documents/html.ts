import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { createBuilder } from './builder.ts';
import { writeHtml } from './html-blocks.ts';
import { addressRemarks, htmlMetadata } from './html-metadata.ts';
import type { Parsed } from './parsed.ts';
import { readableContent } from './readable.ts';
import { find, findAll, isElement } from './tree.ts';

/** Parts of a page that are about the site, not of the document. */
const BOILERPLATE = new Set(['nav', 'header', 'footer', 'aside', 'form']);
const BOILERPLATE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search']);
/** Less than this share of the words is not the main content but a piece of it. */
const MIN_SHARE = 0.5;

/**
 * The main content of a page: what the page itself marks as such, else what Readability takes for it. An owner's
 * words must not get lost, so where either leaves out half of the page, the page is taken without its navigation.
 *
 * @throws {FileError} for endless nesting.
 */
export function parseHtml(source: string): Parsed {
  const root = fromHtml(source);
  const builder = createBuilder();
  writeHtml(mainContent(root), builder);
  return { ...builder.build(), metadata: htmlMetadata(root), remarks: addressRemarks(root) };
}

/** Markup without a page around it, such as a converter's: all of it. */
export function parseFragment(source: string): Pick<Parsed, 'text' | 'blocks'> {
  const builder = createBuilder();
  writeHtml(fromHtml(source, { fragment: true }), builder);
  return builder.build();
}

function mainContent(root: Root): Root | Element {
  const body = find(root, (element) => element.tagName === 'body') ?? root;
  const marked = find(body, isMain) ?? onlyArticle(body);
  const pruned = withoutBoilerplate(body);
  const enough = wordCount(pruned) * MIN_SHARE;
  if (marked !== undefined && wordCount(marked) >= enough) return marked;
  if (wordCount(pruned) === wordCount(body)) return body;
  const readable = readableContent(root);
  return readable !== undefined && wordCount(readable) >= enough ? readable : (nonEmpty(pruned) ?? body);
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || element.properties.role === 'main';
}

function onlyArticle(body: Root | Element): Element | undefined {
  const articles = findAll(body, (element) => element.tagName === 'article');
  return articles.length === 1 ? articles[0] : undefined;
}

function nonEmpty(node: Root | Element): Root | Element | undefined {
  return wordCount(node) > 0 ? node : undefined;
}

/** A copy without what surrounds the document; a header that holds the main heading belongs to it. */
function withoutBoilerplate<Node extends Root | Element>(node: Node): Node {
  const children = node.children.filter((child) => !isBoilerplate(child));
  return {
    ...node,
    children: children.map((child) => (isElement(child) ? withoutBoilerplate(child) : child)),
  };
}

function isBoilerplate(node: Nodes): boolean {
  if (!isElement(node)) return false;
  const { role } = node.properties;
  if (typeof role === 'string' && BOILERPLATE_ROLES.has(role)) return true;
  if (!BOILERPLATE.has(node.tagName)) return false;
  return node.tagName !== 'header' || find(node, (element) => element.tagName === 'h1') === undefined;
}

function wordCount(node: Root | Element): number {
  const builder = createBuilder();
  writeHtml(node, builder);
  return builder.build().text.length;
}
