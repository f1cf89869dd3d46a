import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Span, TextBlock } from '../core/model.ts';
import type { Builder } from './builder.ts';
import { flow, HARD_BREAK } from './inline.ts';
import { FileError, NESTED_TOO_DEEP } from './parsed.ts';
import { writeRows } from './table.ts';

/** Nothing that people write nests deeper; what does was made to break a parser. */
const MAX_DEPTH = 500;

/** Elements that hold no words of the document. */
const UNREAD = new Set(
  'audio base button canvas datalist dialog embed head iframe input link map math meta nav noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
);
/** Elements within a line; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark meter output picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What blocks are at this place of the tree. */
interface Context {
  readonly builder: Builder;
  readonly kind: TextBlock['kind'];
  readonly lead?: Span;
  readonly depth: number;
}

/**
 * Writes the words below a node as blocks.
 *
 * @throws {FileError} for endless nesting.
 */
export function writeHtml(node: Root | Element, builder: Builder): void {
  writeChildren(node.children, { builder, kind: 'paragraph', depth: 0 });
}

/** Text between block elements gathers to a block of its own. */
function writeChildren(nodes: readonly RootContent[], context: Context): Span | undefined {
  if (context.depth > MAX_DEPTH) throw new FileError(NESTED_TOO_DEEP);
  let run = '';
  let first: Span | undefined;
  const flush = (): void => {
    const paragraphs = run.split(/(?:\u2028\s*){2,}/u);
    for (const paragraph of paragraphs) {
      const span = context.builder.block(context.kind, flow(paragraph), context.lead);
      first ??= span;
    }
    run = '';
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run += inlineText(node, context.depth);
    } else if (node.type === 'element' && !isUnread(node)) {
      flush();
      const inner = context.kind === 'item' && first !== undefined ? { ...context, lead: first } : context;
      const span = writeElement(node, { ...inner, depth: context.depth + 1 });
      first ??= span;
    }
  }
  flush();
  return first;
}

function writeElement(element: Element, context: Context): Span | undefined {
  const { builder, lead } = context;
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return builder.heading(Number(element.tagName.slice(1)), textOf(element, context.depth));
    case 'pre':
      return builder.block('code', plainText(element), lead);
    case 'blockquote':
      return writeChildren(element.children, { ...context, kind: 'quotation' });
    case 'ul':
    case 'ol':
    case 'menu':
      return writeList(element, context);
    case 'dl':
      return writeDefinitions(element, context);
    case 'table':
      return writeTable(element, context);
    default:
      return writeChildren(element.children, context);
  }
}

function writeList(list: Element, context: Context): undefined {
  const lead = context.kind === 'item' ? context.lead : context.builder.lead();
  const inner: Context = { ...context, kind: 'item', ...(lead === undefined ? {} : { lead }) };
  for (const item of elements(list)) {
    writeChildren(item.tagName === 'li' ? item.children : [item], { ...inner, depth: context.depth + 1 });
  }
}

function writeDefinitions(list: Element, context: Context): undefined {
  const inner = { ...context, depth: context.depth + 1 };
  let term: Span | undefined;
  for (const element of elements(list).flatMap((child) =>
    child.tagName === 'div' ? elements(child) : child,
  )) {
    if (element.tagName === 'dt') term = writeChildren(element.children, { ...inner, kind: 'paragraph' });
    else
      writeChildren(element.children, {
        ...inner,
        kind: 'item',
        ...(term === undefined ? {} : { lead: term }),
      });
  }
}

/** A table with blocks in its cells, or of one column, is page layout. */
function writeTable(table: Element, context: Context): Span | undefined {
  const groups = elements(table).flatMap((child) => (child.tagName === 'tr' ? [child] : elements(child)));
  const rows = groups.filter((row) => row.tagName === 'tr').map(elements);
  const layout = rows.every((cells) => cells.length < 2) || rows.flat().some(holdsBlocks);
  if (layout) return writeChildren(table.children, context);
  const caption = elements(table).find((child) => child.tagName === 'caption');
  if (caption !== undefined) context.builder.block('paragraph', textOf(caption, context.depth));
  const headed = rows[0]?.every((cell) => cell.tagName === 'th') === true || elements(table).some(isHead);
  writeRows(
    rows.map((cells) => cells.map((cell) => textOf(cell, context.depth))),
    headed,
    context.builder,
  );
  return undefined;
}

function isHead(element: Element): boolean {
  return element.tagName === 'thead';
}

function holdsBlocks(cell: Element): boolean {
  const blocks = elements(cell).filter((child) => !isInline(child));
  return blocks.length > 1 || blocks.some((child) => child.tagName !== 'p' && child.tagName !== 'div');
}

function elements(element: Element): readonly Element[] {
  return element.children.filter((child) => child.type === 'element').filter((child) => !isUnread(child));
}

function isInline(node: RootContent): boolean {
  return node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName) && !hasBlocks(node));
}

/** A link or span around whole blocks is a block. */
function hasBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && !UNREAD.has(child.tagName) && !isInline(child),
  );
}

function isUnread(element: Element): boolean {
  const { hidden, style, role } = element.properties;
  if (UNREAD.has(element.tagName) || hidden === true || role === 'navigation') return true;
  return typeof style === 'string' && /display\s*:\s*none/iu.test(style);
}

/** The words of an element in one line, whatever its markup. */
export function textOf(element: Element, depth = 0): string {
  return flow(inlineText(element, depth)).replace(/\n/gu, ' ');
}

function inlineText(node: RootContent | ElementContent, depth: number): string {
  if (depth > MAX_DEPTH) throw new FileError(NESTED_TOO_DEEP);
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isUnread(node)) return '';
  if (node.tagName === 'br') return HARD_BREAK;
  if (node.tagName === 'rp' || node.tagName === 'rt') return '';
  const inner = node.children.map((child) => inlineText(child, depth + 1)).join('');
  if (isNoteReference(node, inner)) return '';
  return INLINE.has(node.tagName) ? inner : ` ${inner} `;
}

/** The number that leads to a note, or the arrow that leads back. */
function isNoteReference({ tagName, properties }: Element, text: string): boolean {
  if (tagName !== 'a' || typeof properties.href !== 'string' || !properties.href.startsWith('#'))
    return false;
  return /^\s*(?:[[(]?\d{1,3}[\])]?|[↑↩^]\ufe0e?)\s*$/u.test(text);
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isUnread(node)) return '';
  return node.tagName === 'br' ? '\n' : node.children.map(plainText).join('');
}
