import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocx } from '../../src/documents/docx.ts';
import { parseHtml } from '../../src/documents/html.ts';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { parse } from '../../src/documents/parse.ts';
import type { Parsed } from '../../src/documents/parsed.ts';
import { FileError } from '../../src/documents/parsed.ts';
import { parsePdf } from '../../src/documents/pdf.ts';
import { parseText } from '../../src/documents/text.ts';
import { docxParagraph, docxSource } from '../fuzz/docx-source.ts';
import { expectWellFormed } from './outline.ts';
import { pdfOf } from './pdfs.ts';

const WORDS = [
  'The',
  'İstanbul',
  'şəhər',
  '城市，',
  '第三章',
  'สวัสดี',
  'שלום',
  '😀',
  'e\u0301',
  '\u202e',
  '\u00a0',
  'U.S.',
  '1.',
];

function sourceOf(fragments: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...WORDS, ...fragments),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
}

/** A clear refusal is an answer too, whatever else is thrown is a fault. */
function orRefused(parse: (source: string) => Parsed, source: string): Parsed | undefined {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

test('plain text: the text is the file, the blocks are well formed, and every word is in one', () => {
  const lines = [
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '1. ',
    '(a) ',
    '====\n',
    '---',
    '\t',
    '  ',
    '\u2028',
    'CAPS HERE\n',
  ];
  fc.assert(
    fc.property(sourceOf(lines), (source) => {
      const parsed = parseText(source);
      expect(parsed.text).toBe(source);
      expectWellFormed(parsed);
      const covered = parsed.blocks.map(({ start, end }) => source.slice(start, end)).join('');
      expect(lettersOf(covered)).toBe(lettersOf(source));
    }),
    { numRuns: 2000 },
  );
});

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

test('Markdown: the blocks are well formed', () => {
  const marks =
    '\n|\n\n|# |## |- |  - |1. |> |```\n|**|_|`|[a](b)|![a](b)|<b>|</b>|<!--|-->|<div>|| a | b |\n|--|--|\n|[^1]|[^1]: |\\|  \n|---\n|title: x\n'.split(
      '|',
    );
  fc.assert(
    fc.property(sourceOf(marks), (source) => {
      const parsed = orRefused(parseMarkdown, source);
      if (parsed !== undefined) expectWellFormed(parsed);
    }),
    { numRuns: 1000 },
  );
});

test('HTML: the blocks are well formed, whatever the tags', () => {
  const names =
    'p div h1 h2 ul ol li table tr td th b a br pre blockquote dl dt dd script style nav main article header footer span'.split(
      ' ',
    );
  const tags = names
    .flatMap((name) => [`<${name}>`, `</${name}>`])
    .concat('&amp;', '&lt;', '<!--', '-->', '\n', ' ');
  fc.assert(
    fc.property(sourceOf(tags), (source) => {
      const parsed = orRefused(parseHtml, source);
      if (parsed !== undefined) expectWellFormed(parsed);
    }),
    { numRuns: 1000 },
  );
});

test('PDF: the blocks are well formed, and no letter is lost or made up', async () => {
  const word = fc.constantFrom('The', 'council', 'well-', 'known', 'Zürich', '- ', '1.', 'met.', 'x', '2025');
  const line = fc.record({
    text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    size: fc.constantFrom(9, 11, 16),
    above: fc.constantFrom(0, 0, 20),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const parsed = await parsePdf(await pdfOf([lines]));
      expectWellFormed(parsed);
      const drawn = lines.map(({ text }) => text).join('');
      expect(lettersOf(parsed.text)).toBe(lettersOf(drawn));
    }),
    { numRuns: 60 },
  );
});

test('Word: the blocks are well formed, and no letter is lost', async () => {
  const words = fc.array(fc.constantFrom(...WORDS, 'Zürich', ' '), { minLength: 1, maxLength: 12 });
  const paragraph = fc.record({
    text: words.map((list) => list.join(' ')),
    style: fc.constantFrom('text', 'heading', 'bullet'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 15 }), async (paragraphs) => {
      const children = paragraphs.map(({ text, style }) => {
        if (style === 'heading') return new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
        return style === 'bullet' ? new Paragraph({ text, bullet: { level: 1 } }) : new Paragraph(text);
      });
      const parsed = await parseDocx(await Packer.toBuffer(new Document({ sections: [{ children }] })));
      expectWellFormed(parsed);
      expect(lettersOf(parsed.text)).toBe(lettersOf(paragraphs.map(({ text }) => text).join('')));
    }),
    { numRuns: 60 },
  );
});

test('half surrogate pairs, which no message can carry, are replaced in the words and facts of a document', async () => {
  const facts =
    '---\ntitle: "a\\ud83d"\nauthor: "b\\ud83d"\ntags: ["c\\ud83d"]\nurl: "https://e.org/\\ud83d"\n---\n\nWords.\n';
  const markdown = await parse({ id: 'a.md', format: 'markdown', bytes: new TextEncoder().encode(facts) });
  expect(markdown.document).toMatchObject({
    title: 'a\ufffd',
    author: 'b\ufffd',
    tags: ['c\ufffd'],
    url: 'https://e.org/\ufffd',
  });
  const bytes = docxSource(docxParagraph('Quiet &#xd83d; hours', 'Normal'), 'Rules');
  const { document } = await parse({ id: 'a.docx', format: 'docx', bytes });
  expect(document.text).toBe('Quiet \ufffd hours');
});
