import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/core/normal-form.ts';

const PIECES = [
  'a',
  'B',
  ' ',
  '\n',
  '“',
  '’',
  '—',
  '…',
  '..',
  '\u200b',
  '\u202e',
  'e\u0301',
  'İ',
  '你',
  '😀',
  '*',
  '\\',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('the normal form of a text', () => {
  it.each([
    ['“Hello”,  she said — it’s\n a…  test.', 'hello, she said-it’s a test.'.replace('’', "'")],
    ['SHOUTED « words »', 'shouted words'],
    ['zero\u200bwidth so\u00adft \u202ebidi', 'zerowidth soft bidi'],
    ['cafe\u0301', 'café'],
    ['你好\n世界', '你好世界'],
    ['an ice man', 'an ice man'],
    ['**bold** and \\_plain\\_', 'bold and plain'],
  ])('forgives the typography of %j and nothing else', (text, expected) => {
    expect(normalForm(text, 'en').text).toBe(expected);
  });

  it('knows the two letters i of Turkic languages', () => {
    expect(normalForm('IŞIK İL', 'tr').text).toBe('ışık il');
    expect(normalForm('IŞIK İL', 'de').text).toBe('işik il');
  });

  it('knows for each of its stretches where in the text it stands', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const form = normalForm(text, 'en');
        const [start, end] = [a % (form.text.length + 1), b % (form.text.length + 1)].sort((x, y) => x - y);
        if (start === undefined || end === undefined || start === end) return;
        // A space may stand for half of an ellipsis, which is a full stop by itself.
        if (/^ | $/.test(form.text.slice(start, end))) return;
        const span = form.span(start, end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(form.at(span.start)).toBe(start);
        const again = normalForm(text.slice(span.start, span.end), 'en').text;
        expect(again.trim()).toBe(form.text.slice(start, end).toWellFormed().trim());
      }),
    );
  });
});
