import fc from 'fast-check';
import { type Format, formatOf } from '../../src/documents/formats.ts';
import type { Job } from '../../src/documents/parse.ts';
import { docxParagraph, docxSource } from './docx-source.ts';
import { type Edit, edit, edited, hostile } from './hostile.ts';
import { pdfSource } from './pdf-source.ts';

const MARKDOWN =
  '\n~\n\n~# ~## ~###### ~- ~  - ~1. ~> ~>>> ~```\n~**~_~`~[a](b)~[a](https://example.org)~![a](b)~<b>~</b>~<!--~-->~<div>\n~| a | b |\n|--|--|\n~[^1]~[^1]: ~\\~  \n~---\n~===\n~&#xD83D;~&#0;~&amp;~\t'.split(
    '~',
  );

const HTML_NAMES =
  'html head title body p div h1 h2 h6 ul ol li table tr td th caption b a br pre blockquote dl dt dd script style template svg math nav main article header footer span form select option noscript iframe textarea'.split(
    ' ',
  );
const HTML = [
  ...HTML_NAMES.flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...[
    '<html lang="az">',
    '<a href="javascript:alert(1)">',
    '<meta charset="utf-16">',
    '<td colspan="99999">',
  ],
  ...['<meta property="og:title" content="', '<link rel="canonical" href="https://example.org/', '">'],
  ...['&amp;', '&lt;', '&#xD83D;', '&#0;', '&nbsp;', '<!--', '-->', '<![CDATA[', ']]>', '\n', ' '],
];

const YAML = [
  ...[
    'title: ',
    'language: ',
    'lang: en\n',
    'url: https://example.org/',
    'author: ',
    'authors: [',
    'date: 2025-04-23\n',
  ],
  ...[
    'date: ',
    'tags: [a, b]\n',
    'tags: ',
    ']',
    '\n',
    '\n',
    '- ',
    '  ',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '<<: *a\n',
  ],
  ...[
    '{',
    '}',
    '[',
    '? ',
    ': ',
    '!!binary ',
    '!!js/function ',
    '# ',
    '"\\uD83D"\n',
    '"\\0"\n',
    '"\\u202e"\n',
    '---\n',
  ],
  ...['%YAML 1.1\n', '__proto__: ', 'title: x\n', '1e999\n', '.nan\n', 'null\n'],
];

const XML = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '</w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl><w:tr><w:tc>',
    '</w:tc></w:tr></w:tbl>',
    '<w:br/>',
  ],
  ...['&amp;', '&#xD83D;', '&#0;', '&#x202e;', '&unknown;', '<![CDATA[', ']]>', '<!--', '-->'],
];

const STYLES = ['Normal', 'Heading1', 'Title', 'ListParagraph', 'Quote'] as const;

const NAMES = [
  'rules',
  'a/b/c',
  '@everyone',
  '**b**',
  '\u202egnp',
  'x'.repeat(200),
  '中文',
  '__proto__',
  ' ',
  'a\nb',
  '-',
  '[x](y)',
];

/** A file of any format, hostile or not; `sentences` are what ordinary text is made of. */
export function anyFile(sentences: readonly string[]): fc.Arbitrary<Job> {
  const sentence = fc.constantFrom(...sentences);
  const written = (marks: readonly string[]): fc.Arbitrary<string> =>
    fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: sentence },
          { weight: 4, arbitrary: fc.constantFrom(...marks) },
          { weight: 1, arbitrary: hostile },
        ),
        { minLength: 1, maxLength: 40 },
      )
      .map((pieces) => pieces.join(''));
  const frontMatter = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: written(YAML).map((yaml) => `---\n${yaml}\n---\n`) },
    { weight: 1, arbitrary: oneField.map((yaml) => `---\n${yaml}\n---\n\n`) },
  );
  const markdown = fc.tuple(frontMatter, written(MARKDOWN)).map((parts) => parts.join(''));
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fileOf(
        'txt',
        encoded(written(['\n', '\n\n', '\r\n', '- ', '1. ', '\t', '===\n', 'CAPS\n'])),
      ),
    },
    { weight: 3, arbitrary: fileOf('md', encoded(markdown)) },
    { weight: 3, arbitrary: fileOf('html', encoded(written(HTML))) },
    { weight: 1, arbitrary: fileOf('pdf', damaged(pdf(fc.oneof(sentence, hostile)))) },
    { weight: 1, arbitrary: fileOf('docx', damaged(docx(written(XML), fc.oneof(sentence, hostile)))) },
  );
}

/** Front matter that is read, unlike most of what is put together at random. */
const oneField = fc
  .tuple(fc.constantFrom('title', 'author', 'tags', 'language', 'url', 'date'), hostile)
  .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);

function fileOf(extension: string, bytes: fc.Arbitrary<Uint8Array<ArrayBuffer>>): fc.Arbitrary<Job> {
  const format = formatOf(`x.${extension}`) ?? ('text' satisfies Format);
  return fc
    .tuple(fc.constantFrom(...NAMES), bytes)
    .map(([name, content]) => ({ id: `${name}.${extension}`, format, bytes: content }));
}

/** In the encodings that are read, and now and then with a damaged byte. */
function encoded(text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const encoding = fc.oneof(
    { weight: 12, arbitrary: fc.constant('utf8' as const) },
    { weight: 1, arbitrary: fc.constantFrom('utf16le' as const, 'latin1' as const) },
  );
  const bytes = fc.tuple(text, encoding).map(([content, name]) => {
    return new Uint8Array(Buffer.from(name === 'utf16le' ? `\ufeff${content}` : content, name));
  });
  return fc.oneof({ weight: 12, arbitrary: bytes }, { weight: 1, arbitrary: damaged(bytes) });
}

/** With bytes put in, taken out, repeated or cut off; half of the time with none. */
function damaged(bytes: fc.Arbitrary<Uint8Array<ArrayBuffer>>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const change = fc.tuple(edit, fc.string({ unit: 'binary', maxLength: 4 }));
  const changes = fc.oneof(fc.constant([]), fc.array(change, { minLength: 1, maxLength: 6 }));
  return fc.tuple(bytes, changes).map(([whole, all]) => {
    if (all.length === 0) return whole;
    const start = Buffer.from(whole).toString('latin1');
    const end = all.reduce((text, [each, put]: readonly [Edit, string]) => edited(text, each, put), start);
    return new Uint8Array(Buffer.from(end, 'latin1'));
  });
}

function pdf(words: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  return fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 8 }), fc.oneof(fc.constant(''), hostile))
    .map(([lines, title]) => pdfSource(lines, title));
}

function docx(
  markup: fc.Arbitrary<string>,
  words: fc.Arbitrary<string>,
): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const escaped = words.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const plain = fc
    .array(fc.tuple(escaped, fc.constantFrom(...STYLES)), { minLength: 1, maxLength: 8 })
    .map((all) => all.map(([text, style]) => docxParagraph(text, style)).join(''));
  return fc.tuple(fc.oneof(plain, markup), escaped).map(([body, title]) => docxSource(body, title));
}
