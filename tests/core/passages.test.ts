import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';

function documentOf(text: string, blocks: readonly Block[], language = 'en'): Document {
  return { id: 'a.md', title: 'A', language, tags: [], revision: '0', text, blocks };
}

/** A document of one paragraph. */
function paragraph(text: string, language = 'en'): Document {
  return documentOf(text, [{ kind: 'paragraph', start: 0, end: text.length }], language);
}

describe('passages', () => {
  it('stand under the headings above them, and headings are none', () => {
    const text = 'Law\nPart\nOne.\nOther\nTwo.';
    const passages = passagesOf(
      documentOf(text, [
        { kind: 'heading', level: 1, start: 0, end: 3 },
        { kind: 'heading', level: 2, start: 4, end: 8 },
        { kind: 'paragraph', start: 9, end: 13 },
        { kind: 'heading', level: 2, start: 14, end: 19 },
        { kind: 'paragraph', start: 20, end: 24 },
      ]),
    );
    expect(passages.map(({ section, start, end }) => [section, text.slice(start, end)])).toEqual([
      [['Law', 'Part'], 'One.'],
      [['Law', 'Other'], 'Two.'],
    ]);
  });

  it('take along the line that introduces a list', () => {
    const text = 'They agreed on:\ntrade';
    const lead = { start: 0, end: 15 };
    expect(passagesOf(documentOf(text, [{ kind: 'item', start: 16, end: 21, lead }]))).toEqual([
      {
        document: 'a.md',
        kind: 'item',
        section: [],
        start: 16,
        end: 21,
        lead,
        sentences: [{ start: 16, end: 21 }],
      },
    ]);
  });

  it('of a long paragraph are about equally long and end with a sentence', () => {
    const sentence = 'The two sides agreed to work together on trade and transport every year.';
    const text = Array.from({ length: 20 }, () => sentence).join(' ');
    const pieces = passagesOf(paragraph(text)).map(({ start, end }) => text.slice(start, end));
    expect(pieces.map((piece) => piece.length)).toEqual([729, 729]);
    expect(pieces.every((piece) => piece.endsWith('year.'))).toBe(true);
  });

  it('keep a sentence of up to 2,000 characters whole', () => {
    const text = `${'word '.repeat(390)}end.`;
    expect(passagesOf(paragraph(text)).map(({ start, end }) => end - start)).toEqual([text.length]);
  });

  it('cut a longer sentence after a clause', () => {
    const text = `${'a number of words, '.repeat(150)}end.`;
    const pieces = passagesOf(paragraph(text)).map(({ start, end }) => text.slice(start, end));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('words,'))).toBe(true);
  });

  it.each([
    ['a family of joined emoji', '👨‍👩‍👧‍👦'],
    ['a surrogate pair', '😀'],
    ['a letter with marks', 'e\u0301\u0323'],
  ])('never cut inside %s', (_name, character) => {
    const text = character.repeat(1500);
    const pieces = passagesOf(paragraph(text)).map(({ start, end }) => text.slice(start, end));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.replaceAll(character, '') === '')).toBe(true);
  });

  it('of a blank block are none', () => {
    expect(passagesOf(paragraph(' \n '))).toEqual([]);
  });

  it('hold every word of the text once, in order, whatever the text', () => {
    const part = fc.constantFrom(
      'word ',
      'Stop. ',
      '。',
      '漢',
      '\ud83d',
      '\ude00',
      'x'.repeat(700),
      ', ',
      '\n',
      'ไทย ',
    );
    const texts = fc.array(part, { maxLength: 200, size: 'max' }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'zh', 'th'), (text, language) => {
        if (text === '') return;
        let last = 0;
        for (const passage of passagesOf(paragraph(text, language))) {
          expect(passage.start).toBe(passage.sentences[0]?.start);
          expect(passage.end).toBe(passage.sentences.at(-1)?.end);
          for (const sentence of passage.sentences) {
            expect(text.slice(last, sentence.start).trim()).toBe('');
            expect(sentence.end).toBeGreaterThan(sentence.start);
            last = sentence.end;
          }
          const longest = Math.max(...passage.sentences.map(({ start, end }) => end - start));
          expect(passage.end - passage.start).toBeLessThanOrEqual(Math.max(1_125, longest));
          expect(longest).toBeLessThanOrEqual(2000);
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
