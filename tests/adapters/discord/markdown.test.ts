import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emphasisedMarkdown,
  escapeMarkdown,
  linkMarkdown,
  quoteMarkdown,
} from '../../../src/adapters/discord/markdown.ts';
import { readMarkdown } from '../../loopback/discord/reader.ts';
import { anyText, asShown } from './arbitraries.ts';

/** Without `\r`: half of a `\r\n` on either side of a border would count as two breaks. */
const oneBreak = anyText.map((text) => text.replaceAll('\r', ''));

describe('what Discord shows of the words of a document', () => {
  it('is what is written, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = readMarkdown(escapeMarkdown(text));
        expect(shown.text).toBe(asShown(text));
        expect([...shown.bold, ...shown.links, ...shown.quotes, ...shown.marks]).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is what is written inside a block quote, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = readMarkdown(quoteMarkdown(`x${escapeMarkdown(text)}x`));
        expect(shown.quotes).toEqual([`x${asShown(`|${text}|`).slice(1, -1)}x`]);
        expect([...shown.bold, ...shown.links, ...shown.marks]).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is what is written in bold, line by line, for any text', () => {
    fc.assert(
      fc.property(oneBreak, oneBreak, oneBreak, (before, text, after) => {
        const shown = readMarkdown(`x${emphasisedMarkdown(before, text, after)}x`);
        expect(shown.text).toBe(`x${asShown(`|${before}${text}${after}|`).slice(1, -1)}x`);
        expect(shown.bold).toEqual(
          asShown(`|${text}|`)
            .slice(1, -1)
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
        expect(shown.marks).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what is written after a link, whose label no bracket of the words makes longer', () => {
    const brackets = fc.array(fc.constantFrom('[', ']', '(', ')', '\\', '!', ' ', '\n', 'a'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          brackets.map((parts) => parts.join('')),
        ),
        (text) => {
          const shown = readMarkdown(`[!](<https://example.org/>) ${escapeMarkdown(text)}|`);
          expect(shown.text).toBe(asShown(`! ${text}|`));
          expect(shown.links).toEqual(['https://example.org/']);
          expect(shown.marks).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    '**bold** _under_ __line__ ~~gone~~ ||spoiler|| `code` ```block```',
    '# heading\n## heading\n### heading\n-# subtext\n> quote\n>>> quote',
    '- item\n* item\n+ item\n1. item\n12) item\n   - nested',
    '<@1> <@!1> <@&1> <#1> <:smile:1> <t:1700000000:R> </ask:1> <id:guide> @everyone @here',
    'https://example.org/a_b_c and <https://example.org> and [text](https://example.org)',
    ':smile: at 10:30:15, C:\\Users\\_x_, ¯\\_(ツ)_/¯, a\\',
    '1984. A year at the start of a line\r\n\r\n\tand a tab',
  ])('is %j as written', (text) => {
    const shown = readMarkdown(escapeMarkdown(text));
    expect(shown.text).toBe(asShown(text));
    expect(shown.marks).toEqual([]);
  });

  it('leaves ordinary prose without a single backslash, so that copied text stays readable', () => {
    const prose = 'On 3 June 2025 the parties (both) agreed: 40% more, "at once" - at 10:30. Why? #1!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});

describe('a link', () => {
  it('shows its label and leads to its address without a preview', () => {
    const shown = readMarkdown(linkMarkdown('House *rules*', 'https://example.org/a_(b)?q=1#x'));
    expect(shown.text).toBe('House *rules*');
    expect(shown.links).toEqual(['https://example.org/a%5F%28b%29?q=1#x']);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'not an address',
    'data:text/html,x',
    `https://e.org/${'x'.repeat(600)}`,
  ])('is plain text for the address %j', (url) => {
    expect(linkMarkdown('Title', url)).toBe('Title');
  });

  it('is plain text where the label has brackets, which clients misread', () => {
    expect(readMarkdown(linkMarkdown('Title [1', 'https://example.org')).text).toBe('Title [1');
  });

  it('shows any label as written', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const shown = readMarkdown(`x${linkMarkdown(label, 'https://example.org')}x`);
        expect(shown.text).toBe(`x${asShown(`|${label}|`).slice(1, -1)}x`);
        expect(shown.marks).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
