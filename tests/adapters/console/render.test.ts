import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/adapters/console/render.ts';
import type { Quote, Reply } from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';

const PLAIN = { width: 60, colour: false };

function replyOf(text: string): Reply {
  const quote: Quote = {
    document: 'a.txt',
    title: 'A',
    section: [],
    start: 0,
    end: text.length,
    text,
    sentence: { start: 0, end: text.length },
    highlights: [],
  };
  return { blocks: [{ kind: 'quote', quote }], buttons: [], private: false, replaces: false };
}

describe.each(Object.entries(REPLIES))('%s', (_name, reply) => {
  it('is typeset for a pipe', () => {
    expect(render(reply, PLAIN)).toMatchSnapshot();
  });

  it('is typeset in colour', () => {
    expect(JSON.stringify(render(reply, { width: 60, colour: true })).slice(0, 1_500)).toMatchSnapshot();
  });
});

it('shows a control character instead of obeying it', () => {
  const text = render(replyOf('red \u001b[31m and a bell \u0007 and \u009b31m'), PLAIN);
  expect(text).toContain('red ␛[31m and a bell ␇ and �31m');
});

it('keeps within the width of the terminal, whatever the script', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 20, max: 90 }),
      (text, width) => {
        const lines = render(replyOf(text), { width, colour: false }).split('\n');
        expect(Math.max(...lines.map((line) => stringWidth(line.replaceAll('\t', ''))))).toBeLessThanOrEqual(
          width,
        );
      },
    ),
  );
});

it('keeps every word of the quote in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1 }), (words) => {
      const shown = render(replyOf(words.join(' ')), PLAIN);
      const quoted = shown.split('\n').filter((line) => line.startsWith('│ '));
      expect(quoted.map((line) => line.slice(2)).join(' ')).toBe(words.join(' '));
    }),
  );
});
