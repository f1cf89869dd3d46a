import { expect, test } from 'vitest';
import { parsePdf } from '../../src/documents/pdf.ts';
import { linesOfPage } from '../../src/documents/pdf-lines.ts';
import { outline } from './outline.ts';
import { pdfOf } from './pdfs.ts';

test('puts lines together to headings, paragraphs and list items', async () => {
  const pdf = await pdfOf([
    [
      { text: 'The bridge', size: 20 },
      { text: 'The council met on Tuesday, heard three speakers, and put off', above: 12 },
      { text: 'the vote until May. Nobody was surprised by that.' },
      { text: 'A second paragraph stands after a gap, and is followed by these:', above: 12 },
      { text: '- the first item, which is too long for the width of one line of the' },
      { text: 'page' },
      { text: '- the second' },
    ],
  ]);
  expect(outline(await parsePdf(pdf))).toEqual([
    'h1: The bridge',
    'paragraph: The council met on Tuesday, heard three speakers, and put off the vote until May. Nobody was surprised by that.',
    'paragraph: A second paragraph stands after a gap, and is followed by these:',
    'item: the first item, which is too long for the width of one line of the page < A second paragraph stands after a gap, and is followed by these:',
    'item: the second < A second paragraph stands after a gap, and is followed by these:',
  ]);
});

test('mends a word that a line broke only where the document shows how it is written', async () => {
  const pdf = await pdfOf([
    [
      { text: 'The program of the evening was read out by the chair, and the pro-' },
      { text: 'gram went on with a talk by a well-' },
      { text: 'known writer, who was well-known before.' },
    ],
  ]);
  expect((await parsePdf(pdf)).text).toBe(
    'The program of the evening was read out by the chair, and the program went on with a talk by a well-known writer, who was well-known before.',
  );
});

test('leaves out page numbers and running headers, and joins a sentence across pages', async () => {
  const page = (number: number, first: string, last: string) => [
    { text: 'Minutes of the council', size: 9 },
    { text: first, above: 12 },
    { text: 'Then they talked about the roof of the school for a long while.' },
    { text: last },
    { text: `Page ${number}`, above: 30 },
  ];
  const { text } = await parsePdf(
    await pdfOf([
      page(1, 'The meeting was opened at nine.', 'The vote on the bridge was put off'),
      page(2, 'until May, because too few had come.', 'All agreed.'),
      page(3, 'The meeting was closed at noon.', 'All went home.'),
    ]),
  );
  expect(text).toContain('The vote on the bridge was put off until May, because too few had come.');
  expect(text).not.toMatch(/Minutes|Page \d/u);
});

test('keeps a heading or a year at the edge of a page', async () => {
  const middle = { text: 'The parties agree to the terms below, in full.', above: 12 };
  const { text } = await parsePdf(
    await pdfOf([[{ text: 'Article 5', size: 14 }, middle, { text: '2025', above: 30 }]]),
  );
  expect(text).toContain('Article 5');
  expect(text).toContain('2025');
});

test('takes title, author, date and tags from the file', async () => {
  const parsed = await parsePdf(await pdfOf([[{ text: 'Words.' }]], 'The bridge'));
  expect(parsed.metadata).toEqual({
    title: 'The bridge',
    author: 'Ann',
    date: '2025-04-23',
    tags: ['bridge', 'vote'],
  });
});

test('does not take the name of a printed file for a title', async () => {
  const parsed = await parsePdf(await pdfOf([[{ text: 'Words.' }]], 'Microsoft Word - minutes.doc'));
  expect(parsed.metadata).not.toHaveProperty('title');
});

test('says what to do about pictures of text, damaged files, and files that are no PDF', async () => {
  await expect(parsePdf(await pdfOf([[]]))).rejects.toThrow(
    'it holds no text, only pictures; run text recognition',
  );
  await expect(parsePdf(Buffer.from('%PDF-1.7\njunk'))).rejects.toThrow('not a PDF, or a damaged one');
  await expect(parsePdf(Buffer.from('plain text'))).rejects.toThrow('not a PDF, or a damaged one');
});

test('asks for a copy without a password', async () => {
  await expect(parsePdf(Buffer.from(PROTECTED))).rejects.toThrow(
    'protected by a password; save a copy without one',
  );
});

/** A small file by hand, whose encryption dictionary fits no password. */
const PROTECTED = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -44>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>
%%EOF`;

test('takes a zero character, for which a font may stand and which no database keeps, for a space', () => {
  const item = { str: 'first\0second', transform: [11, 0, 0, 11, 40, 700], width: 90, hasEOL: true };
  expect(linesOfPage([item]).map(({ text }) => text)).toEqual(['first second']);
});
