import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RenderedMessage, render } from '../../../src/adapters/telegram/render.ts';
import type { Quote, Reply, ReplyBlock } from '../../../src/core/model.ts';
import { REPLIES } from '../../fixtures/replies.ts';
import { keyboardFault, textFault } from '../../loopback/telegram/checks.ts';

describe('a reply as Telegram messages', () => {
  it.each(Object.entries(REPLIES))('shows %s', (_name, reply) => {
    expect(render(reply)).toMatchSnapshot();
  });

  it('puts the exact words into a block quote with the key sentence bold inside', () => {
    const [message] = render(REPLIES['a quote with buttons'] ?? fail());
    expect(quoted(message)).toEqual([
      'Guests are welcome until ten. After that the house is quiet. Dogs may stay.',
    ]);
    expect(marked(message, 'bold')).toEqual(['After that the house is quiet.']);
  });

  it('puts the lead-in line into the same block quote, above the item', () => {
    const [message] = render(REPLIES['a list item under its lead-in line'] ?? fail());
    expect(quoted(message)).toEqual(['The two sides signed:\nSpace cooperation.']);
  });

  it('names the source below the quote and links it where it has an address', () => {
    const [message] = render(REPLIES['a quote with buttons'] ?? fail());
    expect(message?.text.split('\n').at(-1)).toBe('— House rules › Guests › Quiet hours');
    expect(marked(message, 'text_link')).toEqual(['House rules › Guests › Quiet hours']);
  });

  it('leaves markup in a document alone', () => {
    const [message] = render(REPLIES['a quote full of markup'] ?? fail());
    expect(message?.text).toContain(
      '@everyone **bold** _under_ `code` ~~gone~~ ||spoiler|| > quote\n# not a heading',
    );
  });

  it('folds a long quote and leaves a short one open', () => {
    expect(blockTypes(render(quoteReply('x '.repeat(499))))).toEqual(['blockquote']);
    expect(blockTypes(render(quoteReply('x '.repeat(501))))).toEqual(['expandable_blockquote']);
  });

  it('quotes every part of a quote that no single message can hold', () => {
    const messages = render(REPLIES['a quote longer than any message'] ?? fail());
    expect(messages).toHaveLength(2);
    expect(blockTypes(messages)).toEqual(['expandable_blockquote', 'expandable_blockquote']);
    expect(messages[0]?.text).toMatch(/paragraph\. $/);
  });

  it('leaves out a part in which nothing shows, which Telegram would refuse, and nothing that shows', () => {
    const messages = render(quoteReply(`Before.${'\u034f'.repeat(9_000)} After.`));
    expect(messages.map(({ text }) => text.replace(/\u034f+/g, ''))).toEqual(['Before.', ' After.\n— A']);
    expect(messages.flatMap(({ text, entities }) => textFault(text, entities) ?? [])).toEqual([]);
  });

  it('moves a quote to the next message before it cuts it', () => {
    const quote = quoteReply('A sentence of some length. '.repeat(100)).blocks;
    const messages = render(replyOf([...quote, ...quote]));
    expect(messages.map((message) => quoted(message).length)).toEqual([1, 1]);
  });

  it('keeps a heading in the message of what it heads', () => {
    const first: ReplyBlock = { kind: 'text', text: 'x'.repeat(3000) };
    const heading: ReplyBlock = { kind: 'heading', text: 'Second' };
    const messages = render(replyOf([first, heading, { kind: 'text', text: 'y'.repeat(2000) }]));
    expect(messages.map((message) => message.text.slice(0, 8))).toEqual(['xxxxxxxx', 'Second\ny']);
  });

  it('shows the buttons below the last message only, in rows that a phone can show', () => {
    const [first, second] = REPLIES['a quote with buttons']?.buttons ?? [];
    if (!first || !second) return fail();
    const messages = render({ ...quoteReply('word '.repeat(1500)), buttons: [first, second, first] });
    expect(messages.map((message) => message.reply_markup !== undefined)).toEqual([false, true]);
    expect(messages.at(-1)?.reply_markup?.inline_keyboard.map((row) => row.length)).toEqual([2, 1]);
  });

  it('leaves out a button that would make Telegram refuse the whole message', () => {
    const [message] = render({
      ...quoteReply('Words.'),
      buttons: [
        { kind: 'link', label: 'File', url: 'file:///etc/passwd' },
        { kind: 'link', label: 'Script', url: 'javascript:alert(1)' },
        { kind: 'link', label: 'Local', url: 'http://localhost/' },
        { kind: 'action', name: 'more', label: 'Too long', token: 'é'.repeat(33) },
      ],
    });
    expect(message?.reply_markup).toBeUndefined();
  });

  it('keeps a title that turns the direction of text from turning what stands beside it', () => {
    const [message] = render(quoteReply('Words.', { title: 'left \u202e right', section: ['Part'] }));
    expect(message?.text).toBe('Words.\n— \u2068left \u202e right\u2069 › Part');
  });

  it('has nothing to send for a reply without a visible character', () => {
    expect(render(replyOf([{ kind: 'text', text: ' \u200d\n' }]))).toEqual([]);
  });

  it('splits a list with more links than one message can style', () => {
    const items = Array.from({ length: 250 }, (_, n) => ({
      text: `Item ${n}`,
      url: `https://example.org/${n}`,
    }));
    const messages = render(replyOf([{ kind: 'list', items }]));
    expect(messages.map((message) => message.entities.length)).toEqual([100, 100, 50]);
    expect(messages[1]?.text).toMatch(/^• Item 100\n/);
  });
});

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom(
      '😀',
      'e\u0301\u0327',
      'שלום',
      'مرحبا',
      '\u202e',
      '\u2066',
      '**',
      '<b>',
      '[a](b)',
      '\n',
      '\n\n',
    ),
    fc.constantFrom(
      'x'.repeat(10_000),
      '👩‍👩‍👧'.repeat(900),
      `a${'\u0301'.repeat(5000)}`,
      '漢字。'.repeat(1500),
    ),
  );
  // A run of spaces longer than a message is the one thing that no message can show.
  const text = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => `${pieces.join('').replace(/\p{C}{50,}|\s{50,}/gu, ' ')}.`);
  const quote = fc.tuple(text, fc.nat(), fc.nat(), fc.option(text)).map(([words, a, b, lead]) => {
    const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y);
    const pair = (index = 0) => ((words.codePointAt(index - 1) ?? 0) > 0xffff ? index + 1 : index);
    const sentence = { start: pair(start), end: pair(end) };
    return quoteReply(words, { sentence, ...(lead === null ? {} : { lead }) }).blocks[0] ?? fail();
  });
  const block: fc.Arbitrary<ReplyBlock> = fc.oneof(
    quote,
    text.map((words): ReplyBlock => ({ kind: 'heading', text: words })),
    text.map((words): ReplyBlock => ({ kind: 'text', text: words })),
    fc
      .array(fc.record({ text, url: fc.constantFrom('https://a.example/', 'no address') }), {
        maxLength: 120,
      })
      .map((items): ReplyBlock => ({ kind: 'list', items: items.map((item) => ({ ...item })) })),
  );
  const blocks = fc.array(block, { minLength: 1, maxLength: 4 });

  it('stays within what Telegram accepts', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        for (const message of render(replyOf(given))) {
          expect(textFault(message.text, message.entities)).toBeUndefined();
          expect(keyboardFault(message.reply_markup)).toBeUndefined();
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('shows the words of a quote exactly, in block quotes and in order', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const messages = render(replyOf(given));
        const shown = messages.flatMap(quoted).join('');
        const all = messages.map((message) => message.text).join('');
        for (const part of given) {
          if (part.kind !== 'quote') continue;
          expect(all.includes(part.quote.text)).toBe(true);
          expect(shown.includes(part.quote.text)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('never cuts between two messages what a reader sees as one character', () => {
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 4000, maxLength: 9000 }), (words) => {
        const messages = render(replyOf([{ kind: 'text', text: words }]));
        const borders = new Set([...graphemes.segment(words)].map(({ index }) => index));
        let end = 0;
        for (const message of messages.slice(0, -1)) {
          end += message.text.length;
          expect(borders.has(end)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

function fail(): never {
  throw new Error('the fixture is missing');
}

function replyOf(blocks: readonly ReplyBlock[]): Reply {
  return { blocks, buttons: [], private: false, replaces: false };
}

function quoteReply(text: string, extra: Partial<Quote> = {}): Reply {
  const quote: Quote = {
    document: 'a.txt',
    title: 'A',
    section: [],
    start: 0,
    end: text.length,
    text,
    sentence: { start: 0, end: 0 },
    highlights: [],
    ...extra,
  };
  return replyOf([{ kind: 'quote', quote }]);
}

function quoted(message: RenderedMessage | undefined): string[] {
  return marked(message, 'blockquote', 'expandable_blockquote');
}

function marked(message: RenderedMessage | undefined, ...types: readonly string[]): string[] {
  const of = message?.entities.filter((entity) => types.includes(entity.type)) ?? [];
  return of.map(({ offset, length }) => message?.text.slice(offset, offset + length) ?? '');
}

function blockTypes(messages: readonly RenderedMessage[]): string[] {
  const entities = messages.flatMap((message) => message.entities);
  return entities.map(({ type }) => type).filter((type) => type.includes('blockquote'));
}
