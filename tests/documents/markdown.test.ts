import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/documents/markdown.ts';
import { outline } from './outline.ts';

test('takes off the markup and leaves the words', () => {
  const source =
    'Some **bold**, _slanted_, ~~gone~~ `code` and a [link](http://x.example "t") in\none ![alt](a.png)line.[^1]\n\n[^1]: The note.';
  expect(outline(parseMarkdown(source))).toEqual([
    'paragraph: Some bold, slanted, gone code and a link in one line.',
    'paragraph: The note.',
  ]);
});

test('keeps headings, quotations and code apart', () => {
  expect(outline(parseMarkdown('# Rules *here*\n\nSetext\n---\n\n> Said.\n\n```js\n  x = 1\n```'))).toEqual([
    'h1: Rules here',
    'h2: Setext',
    'quotation: Said.',
    'code:   x = 1',
  ]);
});

test('leads items with the paragraph before the list, and inner items with the item above', () => {
  expect(outline(parseMarkdown('Bring:\n\n- tea\n- cups\n  - blue ones\n\n    not chipped'))).toEqual([
    'paragraph: Bring:',
    'item: tea < Bring:',
    'item: cups < Bring:',
    'item: blue ones < cups',
    'item: not chipped < blue ones',
  ]);
});

test('leads a list with the last sentence of a long paragraph, wherever it stands', () => {
  const long = 'The two sides talked about transport, energy and culture. '.repeat(4);
  expect(outline(parseMarkdown(`# Talks\n\n${long}They signed these:\n\n- visas`)).at(-1)).toBe(
    'item: visas < They signed these:',
  );
});

test('leads each row of a table with the header row', () => {
  expect(outline(parseMarkdown('| Name | Age |\n|---|---|\n| **Ann** | 3 |\n| Bob | 41 |'))).toEqual([
    'row: Name | Age',
    'row: Ann | 3 < Name | Age',
    'row: Bob | 41 < Name | Age',
  ]);
});

test('drops comments and scripts, and reads the words inside of tags', () => {
  const source =
    '<!-- hidden -->\n\n<div><p>Shown.</p><script>evil()</script></div>\n\nAn <b>inline</b><script>evil()</script> tag<br>here.';
  expect(outline(parseMarkdown(source))).toEqual(['paragraph: Shown.', 'paragraph: An inline tag\nhere.']);
});

test('joins lines of Chinese without a space', () => {
  expect(outline(parseMarkdown('中国和阿塞拜疆\n签署了声明。'))).toEqual([
    'paragraph: 中国和阿塞拜疆签署了声明。',
  ]);
});

describe('front matter', () => {
  test('gives title, language, address, author, date and tags', () => {
    const source =
      '---\ntitle: "House rules: all"\nlang: en-gb\nurl: https://example.org/rules\nauthor: [Ann, Bo]\ndate: 2025-04-23\ntags: [house, guests]\nother: {a: 1}\n---\nText.';
    expect(parseMarkdown(source).metadata).toEqual({
      title: 'House rules: all',
      language: 'en-gb',
      url: 'https://example.org/rules',
      author: 'Ann, Bo',
      date: '2025-04-23',
      tags: ['house', 'guests'],
    });
    expect(outline(parseMarkdown(source))).toEqual(['paragraph: Text.']);
  });

  test.each([
    ['title: a: b', 'line 2: the front matter is not YAML'],
    ['title: x\n<<: *a', 'line 1: the front matter has an alias that cannot be followed'],
    ['title: *a', 'line 1: the front matter has an alias that cannot be followed'],
    ['title: x\ndate: 2025-02-30', 'line 3: the date is not a calendar date; write it as YYYY-MM-DD'],
    ['title: x\nlang: English', 'line 3: the lang is not a language tag; write it as in "en"'],
    ['url: javascript:alert(1)', 'line 2: the url is no web address'],
    ['tags: {a: 1}', 'line 2: "tags" must be plain text'],
  ])('says which line of %j is wrong', (yaml, message) => {
    expect(() => parseMarkdown(`---\n${yaml}\n---\nText.`)).toThrow(message);
  });

  test('says that the closing line is missing', () => {
    expect(() => parseMarkdown('---\ntitle: x\n\nText.')).toThrow(
      'line 1: the front matter has no closing "---"',
    );
  });

  test('is not seen in a rule between paragraphs', () => {
    expect(outline(parseMarkdown('---\n\nText.\n\n---\n\nMore.'))).toEqual([
      'paragraph: Text.',
      'paragraph: More.',
    ]);
  });
});

test.each(['- ', '1. ', '> - ', '* '])(
  'refuses at once lists that nest without end on one line: %j',
  (mark) => {
    expect(() => parseMarkdown(`Words.\n\n${mark.repeat(10_000)}a`)).toThrow('nested too deeply');
  },
);

describe('a paragraph with signs without end', () => {
  test.each(['*a_', '*_', 'a***', '[*_a', '\\\\``', '[a]', '](', '* a'])(
    'stays as it is written, down to the last sign, and its owner is told: %j',
    (signs) => {
      const words = `so ${signs.repeat(Math.ceil(20_000 / signs.length))}`;
      const parsed = parseMarkdown(`# Title\n\n${words}\n\n# End`);
      expect(outline(parsed)).toEqual(['h1: Title', `paragraph: ${words.replace(/\\`/gu, '`')}`, 'h1: End']);
      expect(parsed.remarks).toMatchObject([{ what: expect.stringContaining('so many signs') }]);
    },
  );

  test('leaves front matter what it is', () => {
    const parsed = parseMarkdown(`---\ntitle: Signs\n---\n${'*a_'.repeat(7000)}`);
    expect(parsed.metadata).toEqual({ title: 'Signs' });
    expect(outline(parsed)).toEqual([`paragraph: ${'*a_'.repeat(7000)}`]);
  });

  test('is not seen in as many signs of many paragraphs, items and rows', () => {
    const source = [
      'A **bold** word, `code` and [a link](x).\n\n'.repeat(600),
      '- **Term** with `code`\n'.repeat(600),
      `\n| Term | Meaning |\n|---|---|\n${'| **Term** | `code` |\n'.repeat(600)}`,
    ].join('');
    const parsed = parseMarkdown(source);
    expect(parsed.text).not.toMatch(/[*`]/u);
    expect(parsed.remarks).toEqual(undefined);
  });
});

test('takes a long line of spaced dashes or stars for a rule', () => {
  const source = `Above.\n\n${'- '.repeat(200)}\n\n${'* '.repeat(200)}\n\nBelow.`;
  expect(outline(parseMarkdown(source))).toEqual(['paragraph: Above.', 'paragraph: Below.']);
});
