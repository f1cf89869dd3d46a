import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import type { Remark } from './parsed.ts';

/**
 * What the parser may do within paragraphs, in steps of some 40 ns: a tenth of a second for any file, and as much as its
 * own reading takes for each unit of a long one.
 */
const MAX_STEPS = 5_000_000;
const MAX_STEPS_PER_UNIT = 100;

/** micromark's names of what is opened and closed within a line. */
const PAIRED = ['attention', 'strikethrough', 'codeText', 'labelStartLink', 'labelStartImage', 'labelEnd'];
const FOOTNOTES = ['gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

/** A processor that parses Markdown. */
export type Markdown = Processor<Root>;

/** For a file that was read by {@link readUnpaired}. */
export const UNPAIRED: Remark = {
  what: 'some paragraph has so many signs of emphasis, code or links that telling their pairs would take too long, so that all of them are shown as they are written',
  advice: 'Take out those that are not meant, or split the paragraph.',
};

/**
 * Markdown with its signs of emphasis, code and links as they are written, where the parser's time would grow with the
 * square of their number in one paragraph; `undefined` for all that people write. To bound that time is no goal of the
 * parser: https://github.com/remarkjs/remark/issues/1010
 */
export function readUnpaired(source: string, markdown: Markdown): Root | undefined {
  const budget = MAX_STEPS + MAX_STEPS_PER_UNIT * source.length;
  // Together they take longer than apart.
  if (stepsOf(source) <= budget) return undefined;
  const root = markdown().use(withoutPairs).parse(source);
  return stepsWithin(root, source) > budget ? root : undefined;
}

function withoutPairs(this: Processor): void {
  const data = this.data();
  const disable = { null: [...PAIRED, ...FOOTNOTES] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable }];
}

/** Each sign may be compared with each other one of its paragraph, and a sign of code looks for its end in all of it. */
function stepsOf(paragraph: string): number {
  const pairs = paragraph.match(/\*+|_+|~+|[[\]]/gu)?.length ?? 0;
  const code = paragraph.match(/`+/gu)?.length ?? 0;
  return pairs ** 2 + code * paragraph.length;
}

function stepsWithin(root: Root, source: string): number {
  let steps = 0;
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      steps += stepsOf(source.slice(node.position?.start.offset, node.position?.end.offset));
    } else if ('children' in node) {
      waiting.push(...node.children);
    }
  }
  return steps;
}
