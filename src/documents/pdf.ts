import { getDocumentProxy } from 'unpdf';
import { toDate } from './dates.ts';
import { FileError, type Metadata, type Parsed } from './parsed.ts';
import { linesOfPage, type PdfLine, withoutRunningLines } from './pdf-lines.ts';
import { pdfBlocks } from './pdf-paragraphs.ts';

/** A longer file is an archive, and would take minutes. */
const MAX_PAGES = 5000;

/**
 * The text of a PDF, its paragraphs put together from lines and its headings told by their size.
 *
 * @throws {FileError} for files that are damaged, protected, too long, or hold pictures of text only.
 */
export async function parsePdf(bytes: Uint8Array): Promise<Parsed> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MAX_PAGES)
      throw new FileError(`more than ${MAX_PAGES} pages; split it into several files`);
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items));
      page.cleanup();
    }
    if (pages.every((lines) => lines.length === 0)) {
      throw new FileError('it holds no text, only pictures; run text recognition (OCR) on it');
    }
    const { info } = await pdf.getMetadata();
    return { ...pdfBlocks(withoutRunningLines(pages)), metadata: metadataOf(info) };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // pdf.js wants an array that it may keep, and no Buffer; and it must not talk to the console.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new FileError('protected by a password; save a copy without one', { cause });
    }
    if (cause instanceof Error && cause.name === 'InvalidPDFException') {
      throw new FileError('not a PDF, or a damaged one; save it again', { cause });
    }
    throw cause;
  }
}

function metadataOf(info: object): Metadata {
  const fields = new Map<string, unknown>(Object.entries(info));
  const field = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const title = field('Title');
  const author = field('Author');
  const language = field('Language');
  const date = toDate(field('CreationDate').replace(/^D:(\d{4})(\d{2})(\d{2}).*/u, '$1-$2-$3'));
  return {
    // Programs fill the title with the name of the file that they printed.
    ...(title && !/^untitled|\.\w{2,5}$|^microsoft \w+ - /iu.test(title) ? { title } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
    ...(date ? { date } : {}),
    tags: field('Keywords')
      .split(/[,;]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  };
}
