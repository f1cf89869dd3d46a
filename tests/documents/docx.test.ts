import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { parseDocx } from '../../src/documents/docx.ts';
import { zip } from './archives.ts';
import { outline } from './outline.ts';

function row(...cells: readonly string[]): TableRow {
  return new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
}

test('reads headings, text, lists, tables and notes of a Word document', async () => {
  const document = new Document({
    title: 'House rules',
    creator: 'Ann',
    keywords: 'house, guests',
    footnotes: { 1: { children: [new Paragraph('A note.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'The rules', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Guests', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({
            children: [
              new TextRun('Be '),
              new TextRun({ text: 'kind', bold: true }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({ text: 'First', bullet: { level: 0 } }),
          new Paragraph({ text: 'Inner', bullet: { level: 1 } }),
          new Table({ rows: [row('Name', 'Age'), row('Ann', '3')] }),
        ],
      },
    ],
  });
  const parsed = await parseDocx(await Packer.toBuffer(document));
  expect(outline(parsed)).toEqual([
    'h1: The rules',
    'h2: Guests',
    'paragraph: Be kind',
    'item: First < Be kind',
    'item: Inner < First',
    'row: Name | Age',
    'row: Ann | 3 < Name | Age',
    'item: A note.',
  ]);
  expect(parsed.metadata).toMatchObject({ title: 'House rules', author: 'Ann', tags: ['house', 'guests'] });
  expect(parsed.metadata.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
});

test('refuses an archive that unpacks to far more than a document, before it is unpacked', async () => {
  const bomb = zip([{ name: 'word/document.xml', bytes: Buffer.alloc(20 * 1024 * 1024, 0x20) }]);
  expect(bomb.length).toBeLessThan(30_000);
  await expect(parseDocx(bomb)).rejects.toThrow('it unpacks to far more than a document holds; remove it');
});

test('refuses many entries that are harmless one by one', async () => {
  const bytes = Buffer.alloc(900_000, 0x20);
  const entries = Array.from({ length: 130 }, (_, index) => ({ name: `word/${index}.xml`, bytes }));
  await expect(parseDocx(zip(entries))).rejects.toThrow('it unpacks to far more than a document holds');
});

test('refuses an archive whose directory lies about its sizes', async () => {
  const bytes = Buffer.alloc(5_000_000, 0x20);
  await expect(parseDocx(zip([{ name: 'word/document.xml', bytes, claims: 1000 }]))).rejects.toThrow(
    'a damaged archive',
  );
});

test('says what is wrong with an archive that is no Word document, cut off, or no archive', async () => {
  const archive = zip([{ name: 'readme.txt', bytes: Buffer.from('hello') }]);
  await expect(parseDocx(archive)).rejects.toThrow('an archive, but no Word document; save it as .docx');
  await expect(parseDocx(archive.subarray(0, 40))).rejects.toThrow('a damaged archive; save the file again');
  await expect(parseDocx(Buffer.from('plain text'))).rejects.toThrow(
    'a damaged archive; save the file again',
  );
});
