import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../src/adapters/discord/markdown.ts';
import type { Quote } from '../../src/core/model.ts';
import { readingAddress } from '../../src/core/text-fragment.ts';

function quoteOf(text: string, url = 'https://example.org/a'): Quote {
  const span = { start: 40, end: 40 + text.length };
  return { document: 'a.md', title: 'A', section: [], url, text, sentence: span, highlights: [], ...span };
}

describe('the address of a quote', () => {
  it.each([
    ['Dogs may stay.', 'Dogs%20may%20stay'],
    ['Dogs & cats, well-fed, may stay.', 'Dogs%20%26%20cats%2C%20well%2Dfed%2C%20may%20stay'],
    [
      'The quiet hours begin at ten in the evening and end at six in the morning.',
      'The%20quiet%20hours%20begin%20at,at%20six%20in%20the%20morning',
    ],
    [
      'One two three\nfour five six seven eight nine ten.',
      'One%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten',
    ],
  ])('leads to the sentence %j', (sentence, directive) => {
    expect(readingAddress(quoteOf(sentence))).toBe(`https://example.org/a#:~:text=${directive}`);
  });

  it('leads to the key sentence, not to what stands around it', () => {
    const quote = quoteOf('First this. Then that.');
    const sentence = { start: quote.start + 12, end: quote.end };
    expect(readingAddress({ ...quote, sentence })).toBe('https://example.org/a#:~:text=Then%20that');
  });

  it('keeps the fragment that it has, and a directive of its own', () => {
    expect(readingAddress(quoteOf('Dogs stay.', 'https://example.org/a#b'))).toBe(
      'https://example.org/a#b:~:text=Dogs%20stay',
    );
    const own = 'https://example.org/a#:~:text=Cats';
    expect(readingAddress(quoteOf('Dogs stay.', own))).toBe(own);
  });

  it.each(['ftp://example.org/a', 'mailto:a@example.org', 'not an address', 'https://'])(
    'leaves %j alone',
    (url) => {
      expect(readingAddress(quoteOf('Dogs stay.', url))).toBe(url);
    },
  );

  it('names fewer words where the address would become too long, and none where it still would', () => {
    const long = `${'проверенное '.repeat(30)}слово.`;
    const address = readingAddress(quoteOf(long)) ?? '';
    expect(address.length).toBeLessThanOrEqual(500);
    expect(address.split('%20').length).toBe(1 + 2 * (address.split('%20').length > 3 ? 2 : 1));
    const far = `https://example.org/${'a'.repeat(490)}`;
    expect(readingAddress(quoteOf(long, far))).toBe(far);
  });

  it('finds the words of scripts without spaces', () => {
    const address = readingAddress(quoteOf('会议将于星期三在北京举行，所有成员都应出席会议并发言。')) ?? '';
    expect(decodeURIComponent(address)).toMatch(/#:~:text=会议.+,.*发言$/);
  });

  it('is a web address that Discord takes unchanged, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const address = readingAddress(quoteOf(text)) ?? '';
        expect(URL.canParse(address)).toBe(true);
        const directive = new URL(address).hash.slice('#:~:text='.length);
        expect(directive.split(',').length).toBeLessThanOrEqual(2);
        expect(directive).not.toMatch(/[-&]/);
        if (directive !== '') expect(webAddress(address)).toContain('#:~:text=');
      }),
    );
  });
});
