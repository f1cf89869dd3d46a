import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/documents/text.ts';
import { outline } from './outline.ts';

const LONG = 'The two sides agreed to deepen their cooperation in transport, energy and culture.';

test('keeps the text of the file unit for unit, line ends and tabs included', () => {
  const source = '\tOne line.\r\n\r\nAnother  line. \r\n';
  const parsed = parseText(source);
  expect(parsed.text).toBe(source);
  expect(outline(parsed)).toEqual(['paragraph: One line.', 'paragraph: Another  line.']);
});

test('takes each line for a paragraph, whether or not it ends in a full stop', () => {
  expect(outline(parseText(`${LONG}\nLast Updated: October 3, 2014\n${LONG} It\n${LONG}`))).toEqual([
    `paragraph: ${LONG}`,
    'paragraph: Last Updated: October 3, 2014',
    `paragraph: ${LONG} It`,
    `paragraph: ${LONG}`,
  ]);
});

describe('headings', () => {
  test.each([
    ['Belt and Road Initiative', 2],
    ['GENERAL TERMS', 1],
    ['Chapter 3', 1],
    ['Статья 5', 1],
    ['第三章', 1],
    ['2.1 Scope', 2],
    ['3. Scope', 1],
  ])('takes "%s" before longer text for a heading', (title, level) => {
    expect(outline(parseText(`${title}\n${LONG}`))).toEqual([`h${level}: ${title}`, `paragraph: ${LONG}`]);
  });

  test('takes an underlined line for a heading and leaves the line out', () => {
    expect(outline(parseText(`Rules\n=====\nBe kind.\n\nGuests\n------\nUntil ten.`))).toEqual([
      'h1: Rules',
      'paragraph: Be kind.',
      'h2: Guests',
      'paragraph: Until ten.',
    ]);
  });

  test.each([
    'We are certified by the board.',
    'Opening hours: nine to five',
    'to meet contractual obligations',
    'Doors close at nine, gates at ten,',
    '他出生於北京，後來搬到上海',
  ])('leaves "%s" a paragraph, because a heading is never found', (line) => {
    expect(outline(parseText(`${line}\n${LONG}`))[0]).toBe(`paragraph: ${line}`);
  });

  test('leaves a short last line a paragraph', () => {
    expect(outline(parseText(`${LONG}\nYours truly`)).at(-1)).toBe('paragraph: Yours truly');
  });
});

describe('lists', () => {
  test('leads each item with the line before the list, and leaves out bullets but not numbers', () => {
    expect(
      outline(parseText('They signed:\n- Space cooperation.\n• Trade.\n1. Visas.\n(a) Culture.')),
    ).toEqual([
      'paragraph: They signed:',
      'item: Space cooperation. < They signed:',
      'item: Trade. < They signed:',
      'item: 1. Visas. < They signed:',
      'item: (a) Culture. < They signed:',
    ]);
  });

  test('leads with the last sentence where the line before is long', () => {
    const items = outline(parseText(`${LONG} ${LONG} ${LONG} They signed these:\n- Trade.`));
    expect(items.at(-1)).toBe('item: Trade. < They signed these:');
  });
});

describe('hard-wrapped files', () => {
  const wrapped = [
    'The Gibraltar dockyard was built over',
    'nine years by two thousand workers who',
    'came from four different countries and',
    'stayed.',
    '',
    'A second paragraph begins after blank',
    'lines and goes on for as long as it is',
    'needed to prove the point.',
    '',
    '- an item of a list that is too long',
    '  for one line of the file',
  ];

  test('joins the lines of a paragraph', () => {
    expect(outline(parseText(wrapped.join('\n')))).toEqual([
      `paragraph: ${wrapped.slice(0, 4).join('\n')}`,
      `paragraph: ${wrapped.slice(5, 8).join('\n')}`,
      `item: ${wrapped.slice(9).join('\n').slice(2)} < ${wrapped.slice(5, 8).join('\n')}`,
    ]);
  });

  test('does not join the verses of a poem', () => {
    const poem =
      'Short verse here\nA somewhat longer verse stands here\nTiny\nAnother verse of middling length\n\nEnd';
    expect(outline(parseText(poem))).toHaveLength(5);
  });
});
