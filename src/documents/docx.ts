import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import { toDate } from './dates.ts';
import { parseFragment } from './html.ts';
import { textOf } from './html-blocks.ts';
import type { Metadata, Parsed } from './parsed.ts';
import { FileError } from './parsed.ts';
import { find } from './tree.ts';
import { unzip, type ZipEntry } from './zip.ts';

/** Word's own styles that mammoth does not map by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * A Word document: its headings, paragraphs, lists, tables and notes; pictures are left out.
 *
 * @throws {FileError} for damaged and exploding archives, and for archives that hold something else.
 */
export async function parseDocx(bytes: Uint8Array): Promise<Parsed> {
  const entries = unzip(bytes);
  if (!entries.some(({ name }) => name.endsWith('document.xml') || name === '[Content_Types].xml')) {
    throw new FileError('an archive, but no Word document; save it as .docx');
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  return { ...parseFragment(value), metadata: coreProperties(entries) };
}

/** Dublin Core terms, as Office Open XML keeps them (ECMA-376, part 2, section 11). */
function coreProperties(entries: readonly ZipEntry[]): Metadata {
  const xml = entries.find(({ name }) => name === 'docProps/core.xml')?.bytes.toString('utf8') ?? '';
  const tree = fromHtml(xml, { fragment: true });
  const property = (name: string): string => {
    const element = find(tree, ({ tagName }) => tagName === name);
    return element === undefined ? '' : textOf(element);
  };
  const title = property('dc:title');
  const author = property('dc:creator');
  const language = property('dc:language');
  const date = toDate(property('dcterms:created'));
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
    ...(date ? { date } : {}),
    tags: property('cp:keywords')
      .split(/[,;]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
}
