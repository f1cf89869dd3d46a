import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CONTENT, renderReply } from '../../../src/adapters/discord/render.ts';
import type { Button, Quote, Reply, ReplyBlock } from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';
import { readMarkdown } from '../../loopback/discord/reader.ts';
import { anyText } from './arbitraries.ts';

const EMPTY: Reply = { blocks: [], buttons: [], private: false, replaces: false };

function quote(text: string, parts: Partial<Quote> = {}): Quote {
  const whole = { start: 0, end: text.length };
  return {
    document: 'd',
    title: 'T',
    section: [],
    text,
    ...whole,
    sentence: whole,
    highlights: [],
    ...parts,
  };
}

/** Every visible character but blanks, which may vanish where a text is cut. */
function ink(text: string): string {
  return text.toWellFormed().replace(/[\s\u0085]+/gu, '');
}

/** Half surrogate pairs are for the escaper's own tests: cutting next to one may join or part it. */
const longText = fc
  .tuple(anyText, fc.nat({ max: 60 }), anyText)
  .map(([a, times, b]) => (a.repeat(times) + b).toWellFormed().replaceAll('\r', ''));

const anyQuote = fc
  .tuple(longText, fc.nat(), fc.nat(), fc.option(anyText, { nil: undefined }), longText, fc.array(anyText))
  .filter(([text]) => text.trim() !== '')
  .map(([text, a, b, lead, title, section]) => {
    const border = (position: number) => text.slice(0, position % (text.length + 1)).toWellFormed();
    const [start, end] = [a, b]
      .map((position) => border(position).replace(/\ufffd$/, '').length)
      .sort((x, y) => x - y);
    const sentence = { start: start ?? 0, end: end ?? 0 };
    return quote(text, { sentence, title, section, ...(lead === undefined ? {} : { lead }) });
  });

const anyBlock: fc.Arbitrary<ReplyBlock> = fc.oneof(
  longText.map((text) => ({ kind: 'heading' as const, text })),
  longText.map((text) => ({ kind: 'text' as const, text })),
  fc
    .array(fc.record({ text: longText, url: fc.constantFrom('https://example.org/', 'nowhere') }), {
      maxLength: 30,
    })
    .map((items) => ({ kind: 'list' as const, items })),
  anyQuote.map((value) => ({ kind: 'quote' as const, quote: value })),
);

const anyButton: fc.Arbitrary<Button> = fc.oneof(
  fc.record({
    kind: fc.constant('action' as const),
    name: fc.constant('n'),
    label: anyText,
    token: fc.string({ maxLength: 64 }),
  }),
  fc.record({ kind: fc.constant('link' as const), label: anyText, url: fc.oneof(fc.webUrl(), anyText) }),
);

describe('a Discord message', () => {
  it.each(Object.keys(REPLIES))('shows %s', (name) => {
    expect(renderReply(REPLIES[name] ?? EMPTY)).toMatchSnapshot();
  });

  it('is within every limit of Discord for arbitrary replies, and mentions nobody', () => {
    const anyReply = fc.record({
      blocks: fc.array(anyBlock, { maxLength: 5 }),
      buttons: fc.array(anyButton, { maxLength: 40 }),
      private: fc.boolean(),
      replaces: fc.boolean(),
    });
    fc.assert(
      fc.property(anyReply, (reply) => {
        const messages = renderReply(reply);
        for (const [index, message] of messages.entries()) {
          expect(message.content.length).toBeLessThanOrEqual(2000);
          expect(message.content.trim()).not.toBe('');
          expect(message.content.isWellFormed()).toBe(true);
          expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false });
          expect(message.components.length).toBeLessThanOrEqual(index === messages.length - 1 ? 5 : 0);
          for (const row of message.components) {
            expect(row.components.length).toBeLessThanOrEqual(5);
            for (const button of row.components) expect(button.label.length).toBeLessThanOrEqual(80);
          }
          expect(readMarkdown(message.content).marks.filter((mark) => mark !== 'bullet')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every character of a quote, in block quotes only, however it has to be cut', () => {
    fc.assert(
      fc.property(anyQuote, (value) => {
        const shown = renderReply({ ...EMPTY, blocks: [{ kind: 'quote', quote: value }] }).map((message) =>
          readMarkdown(message.content),
        );
        const quoted = shown.flatMap((message) => message.quotes).join('');
        expect(ink(quoted)).toBe(ink((value.lead ?? '') + value.text));
        const bold = shown.flatMap((message) => message.bold).join('');
        expect(ink(bold)).toBe(ink(value.text.slice(value.sentence.start, value.sentence.end)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every character of a heading and a text, however they have to be cut', () => {
    fc.assert(
      fc.property(longText, longText, (heading, text) => {
        const blocks: ReplyBlock[] = [
          { kind: 'heading', text: heading },
          { kind: 'text', text },
        ];
        const shown = renderReply({ ...EMPTY, blocks }).map((message) => readMarkdown(message.content).text);
        expect(ink(shown.join(''))).toBe(ink(heading + text));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a long quote between sentences, and each part is a block quote with its own bold (trap 13)', () => {
    const text = 'The parties agree on many things at once. '.repeat(120).trim();
    const messages = renderReply({ ...EMPTY, blocks: [{ kind: 'quote', quote: quote(text) }] });
    expect(messages.length).toBeGreaterThan(2);
    for (const message of messages) {
      expect(message.content).toMatch(/^> \*\*The parties[^\n]*at once\.\*\*( ?|\n-# T)$/);
    }
  });

  it('never cuts an emoji family, a flag or a combined letter (trap 13)', () => {
    for (const unit of ['👩‍👩‍👧‍👦', '🇦🇿', 'e\u0301\u0323']) {
      const messages = renderReply({ ...EMPTY, blocks: [{ kind: 'text', text: unit.repeat(1500) }] });
      expect(messages.length).toBeGreaterThan(1);
      for (const message of messages) expect(message.content.replaceAll(unit, '')).toBe('');
    }
  });

  it('cuts even one character that has more combining marks than a message can hold', () => {
    const messages = renderReply({ ...EMPTY, blocks: [{ kind: 'text', text: `e${'\u0301'.repeat(5000)}` }] });
    expect(messages.map((message) => message.content).join('')).toBe(`e${'\u0301'.repeat(5000)}`);
  });

  it('never cuts between a backslash and the character that it escapes', () => {
    const messages = renderReply({ ...EMPTY, blocks: [{ kind: 'text', text: `x${'*'.repeat(3000)}` }] });
    expect(messages.map((message) => readMarkdown(message.content).text).join('')).toBe(
      `x${'*'.repeat(3000)}`,
    );
  });

  it('keeps a heading with what it introduces', () => {
    const blocks: ReplyBlock[] = [
      { kind: 'text', text: 'a '.repeat(900) },
      { kind: 'heading', text: 'Next' },
      { kind: 'text', text: 'b '.repeat(400) },
    ];
    const messages = renderReply({ ...EMPTY, blocks });
    expect(messages.map((message) => message.content.includes('Next'))).toEqual([false, true]);
    expect(messages.every((message) => message.content.length <= MAX_CONTENT)).toBe(true);
  });

  it('leaves out a button that Discord would refuse, rather than lose the message', () => {
    const buttons: Button[] = [
      { kind: 'link', label: 'Bad', url: 'javascript:alert(1)' },
      { kind: 'action', name: 'a', label: 'Long '.repeat(40), token: 'a' },
      { kind: 'action', name: 'b', label: 'Twin', token: 'a' },
    ];
    const [message] = renderReply({ ...EMPTY, blocks: [{ kind: 'text', text: 'x' }], buttons });
    expect(message?.components).toEqual([
      {
        type: 1,
        components: [{ type: 2, style: 2, label: expect.stringMatching(/^Long .{0,75}…$/), custom_id: 'a' }],
      },
    ]);
  });
});
