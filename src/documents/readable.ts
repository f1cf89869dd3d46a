import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';

/** Larger pages are searched for their content in no reasonable time. */
const MAX_ELEMENTS = 50_000;

/**
 * What Readability takes for the main content of a page. The tree is written out first, because linkedom does not
 * repair pages as browsers do.
 */
export function readableContent(root: Root): Root | undefined {
  const { document } = parseHTML(toHtml(root));
  try {
    const content = new Readability(document, { maxElemsToParse: MAX_ELEMENTS }).parse()?.content;
    return content ? fromHtml(content, { fragment: true }) : undefined;
  } catch (error) {
    // The one error that Readability throws: too many elements.
    if (error instanceof Error && error.message.startsWith('Aborting parsing document')) return undefined;
    throw error;
  }
}
