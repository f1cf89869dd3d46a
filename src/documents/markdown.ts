import { fromHtml } from 'hast-util-from-html';
import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span, TextBlock } from '../core/model.ts';
import { type Builder, createBuilder } from './builder.ts';
import { hasFrontMatter, parseFrontMatter } from './front-matter.ts';
import { writeHtml } from './html-blocks.ts';
import { flow, HARD_BREAK } from './inline.ts';
import { FileError, type Metadata, NESTED_TOO_DEEP, type Parsed } from './parsed.ts';
import { writeRows } from './table.ts';
import { readUnpaired, UNPAIRED } from './unpaired.ts';

/** Nothing that people write nests deeper; what does was made to break a parser. */
const MAX_DEPTH = 100;

/**
 * A hundred quotes or lists in each other on one line, or a list indented as far: the parser's time grows with the square
 * of it and more. A line of nothing but dashes or stars is a rule.
 */
const ENDLESS =
  /^(?!(?:[ \t]*-)+[ \t]*$|(?:[ \t]*\*)+[ \t]*$)(?:(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}|[ \t]{200,}(?:[-*+]|\d+[.)])[ \t])/mu;

const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

/**
 * Markdown with GitHub's tables, footnotes and front matter: the words without the markup; where telling its pairs would take
 * too long, with it and a remark.
 *
 * @throws {FileError} for front matter that is no YAML and for endless nesting.
 */
export function parseMarkdown(source: string): Parsed {
  if (ENDLESS.test(source)) throw new FileError(NESTED_TOO_DEEP);
  const markdown = hasFrontMatter(source) ? withFrontMatter : plain;
  const unpaired = readUnpaired(source, markdown);
  const root = unpaired ?? markdown.parse(source);
  const builder = createBuilder();
  let metadata: Metadata = {};
  for (const node of root.children) {
    if (node.type === 'yaml') metadata = parseFrontMatter(node.value);
    else write(node, { builder, kind: 'paragraph', depth: 0 });
  }
  return { ...builder.build(), metadata, ...(unpaired === undefined ? {} : { remarks: [UNPAIRED] }) };
}

interface Context {
  readonly builder: Builder;
  /** What a paragraph is here. */
  readonly kind: TextBlock['kind'];
  readonly lead?: Span;
  readonly depth: number;
}

function write(node: RootContent, context: Context): Span | undefined {
  if (context.depth > MAX_DEPTH) throw new FileError(NESTED_TOO_DEEP);
  const { builder, kind, lead } = context;
  const inner = { ...context, depth: context.depth + 1 };
  switch (node.type) {
    case 'heading':
      return builder.heading(node.depth, inline(node.children));
    case 'paragraph':
      return builder.block(kind, inline(node.children), lead);
    case 'code':
      return builder.block('code', node.value, lead);
    case 'blockquote':
      writeAll(node.children, { ...inner, kind: 'quotation' });
      return undefined;
    case 'list':
      writeList(node, inner);
      return undefined;
    case 'table':
      writeTable(node, builder);
      return undefined;
    case 'footnoteDefinition':
      writeAll(node.children, inner);
      return undefined;
    case 'html':
      writeHtml(fromHtml(node.value, { fragment: true }), builder);
      return undefined;
    default:
      return undefined;
  }
}

function writeAll(nodes: readonly RootContent[], context: Context): void {
  for (const node of nodes) write(node, context);
}

function writeList(list: List, context: Context): void {
  const lead = context.kind === 'item' ? context.lead : context.builder.lead();
  for (const item of list.children) {
    writeItem(item, { ...context, kind: 'item', ...(lead === undefined ? {} : { lead }) });
  }
}

/** The first paragraph of an item leads the lists inside it. */
function writeItem(item: ListItem, context: Context): void {
  const [first, ...rest] = item.children;
  if (first === undefined) return;
  const lead = write(first, context);
  writeAll(rest, lead === undefined ? context : { ...context, lead });
}

function writeTable(table: Table, builder: Builder): void {
  writeRows(
    table.children.map((row) => row.children.map((cell) => inline(cell.children))),
    true,
    builder,
  );
}

function inline(nodes: readonly PhrasingContent[]): string {
  return flow(withoutScripts(nodes).map(inlineText).join(''));
}

/** Tags within a line leave their words behind, but what is inside a script or a style is none. */
function withoutScripts(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  let inside = false;
  return nodes.filter((node) => {
    if (node.type !== 'html') return !inside;
    if (/^<(?:script|style)\b/iu.test(node.value)) inside = true;
    if (/^<\/(?:script|style)\b/iu.test(node.value)) inside = false;
    return !inside;
  });
}

function inlineText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return HARD_BREAK;
    case 'html':
      return /^<br\b/iu.test(node.value) ? HARD_BREAK : '';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      return withoutScripts(node.children).map(inlineText).join('');
  }
}
