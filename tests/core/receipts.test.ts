import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormerPassage, Past } from '../../src/core/past.ts';
import { passageOfReceipt, readReceipt, receiptOf, receiptOfPassage } from '../../src/core/receipts.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { quotesOf, startTalk, wordsOf } from '../fixtures/talk.ts';

const LIBRARY = houseLibrary();

/** A memory of these passages. */
function pastOf(...passages: readonly FormerPassage[]): Past {
  return {
    former: async (receipt) => {
      const passage = passages.find((each) => each.receipt === receipt);
      return passage === undefined ? { kind: 'unknown' } : { kind: 'known', passage };
    },
  };
}

function former(receipt: string, facts: Partial<FormerPassage> = {}): FormerPassage {
  const text = 'The quiet hours begin at nine. Nobody plays the piano during the quiet hours.';
  return { receipt, document: 'rules.md', revision: 'old', text, goneMs: Date.UTC(2026, 2, 10), ...facts };
}

async function receiptOfAnswer(question: string): Promise<string> {
  const [quote] = quotesOf(await startTalk().ask(question));
  return quote?.receipt ?? '';
}

describe('a receipt', () => {
  it('stays what it was, because people have written it down', () => {
    expect(receiptOf('rules.md', 'some hash')).toBe('jn3c4d5jb4');
  });

  it('is read however it is typed, and nothing else is', () => {
    expect(readReceipt(' K7QM2-X9TDA ')).toBe('k7qm2x9tda');
    expect(readReceipt('`kOqmIxL9td`')).toBe('k0qm1x19td');
    for (const other of ['', 'k7qm2x9td', 'k7qm2x9tdaa', 'k7qm2x9td!', 'u'.repeat(10), '../../etc/x']) {
      expect(readReceipt(other)).toBeUndefined();
    }
  });

  it('leads back to the passage, wherever an edit elsewhere has moved it', () => {
    const moved = houseLibrary(
      HOUSE.map((document) =>
        documentOf(document.id, `An opening remark.\n\n${document.text}`, { title: document.title }),
      ),
    );
    for (const [number, passage] of LIBRARY.passages.entries()) {
      const document = LIBRARY.documents.get(passage.document);
      if (document === undefined) throw new Error('a passage without a document');
      const receipt = receiptOfPassage(document, passage);
      expect(passageOfReceipt(LIBRARY, receipt)).toBe(number);
      const found = moved.passages[passageOfReceipt(moved, receipt) ?? -1];
      const text = moved.documents.get(found?.document ?? '')?.text.slice(found?.start, found?.end);
      expect(text).toBe(document.text.slice(passage.start, passage.end));
    }
  });

  it('differs between documents and wordings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (id, one, other) => {
        expect(readReceipt(receiptOf(id, one))).toBe(receiptOf(id, one));
        if (one !== other) expect(receiptOf(id, one)).not.toBe(receiptOf(id, other));
        if (one !== other) expect(receiptOf(one, id)).not.toBe(receiptOf(other, id));
      }),
    );
  });
});

describe('/source', () => {
  it('shows document, section, place, revision and the passage in context, to the asker alone', async () => {
    const id = await receiptOfAnswer('When do the quiet hours begin?');
    const reply = await startTalk().run('source', { id });
    expect(wordsOf(reply)).toEqual([
      'House rules',
      expect.stringMatching(/^Unchanged: /),
      '- File: rules.md',
      '- Section: Quiet hours',
      '- Author: The committee',
      '- Date: Jun 3, 2025',
      '- Passage 3 of 4',
      expect.stringMatching(/^- Characters \d+ to \d+$/),
      '- Revision: revision of ',
    ]);
    const [quote] = quotesOf(reply);
    expect(quote?.text).toMatch(/^Guests may park.*sold by the caretaker\.$/s);
    expect(quote?.text.slice(quote.sentence.start - quote.start, quote.sentence.end - quote.start)).toBe(
      'The quiet hours begin at ten in the evening. Nobody plays the piano during the quiet hours.',
    );
    expect(reply?.private).toBe(true);
  });

  it('shows how a passage was changed since, over several edits', async () => {
    const now = await receiptOfAnswer('When do the quiet hours begin?');
    const past = pastOf(
      former('0000000001', { successor: '0000000002' }),
      former('0000000002', { successor: now }),
    );
    const reply = await startTalk({ past }).run('source', { id: '0000000001' });
    const words = wordsOf(reply);
    expect(words[1]).toBe('Changed: noticed on March 10, 2026.');
    expect(words).toContain(
      'The quiet hours begin at [-nine-] {+ten in the evening+}. Nobody plays the piano during the quiet hours.',
    );
    expect(words).toContainEqual(expect.stringMatching(/\[-…-\].*\{\+…\+\}/));
    expect(quotesOf(reply)[0]?.text).toContain('The quiet hours begin at ten in the evening.');
  });

  it('says what is gone with its old wording and when, document or passage', async () => {
    const past = pastOf(
      former('0000000001'),
      former('0000000002', { document: 'attic.md', successor: 'zzzzzzzzzz' }),
    );
    const talk = startTalk({ past });
    expect(wordsOf(await talk.run('source', { id: '0000000001' }))).toEqual([
      'House rules',
      'Gone: the document no longer holds this passage; noticed on March 10, 2026.',
      expect.stringContaining('“The quiet hours begin at nine.'),
    ]);
    expect(wordsOf(await talk.run('source', { id: '0000000002' }))).toEqual([
      'attic.md',
      'Gone: the document is no longer there; noticed on March 10, 2026.',
      expect.stringContaining('“The quiet hours begin at nine.'),
    ]);
  });

  it('does not run in circles where edits took each other back', async () => {
    const past = pastOf(
      former('0000000001', { successor: '0000000002' }),
      former('0000000002', { successor: '0000000001' }),
    );
    expect(wordsOf(await startTalk({ past }).run('source', { id: '0000000001' }))[1]).toContain('Gone:');
  });

  it('says so where it knows nothing, cannot look, or was given no receipt', async () => {
    const away: Past = { former: async () => ({ kind: 'away' }) };
    const said = async (id: string, past?: Past) =>
      wordsOf(await startTalk({ ...(past && { past }) }).run('source', { id }));
    expect(await said('0000000001')).toEqual([expect.stringContaining('No passage with this receipt')]);
    expect(await said('0000000001', away)).toEqual([expect.stringContaining('cannot be looked up')]);
    expect(await said('hello')).toEqual([expect.stringContaining('Give me a receipt')]);
    expect(wordsOf(await startTalk().run('source'))).toEqual([expect.stringContaining('Give me a receipt')]);
  });
});

it('every quote of an answer, of a list of candidates and of inline mode has a receipt', async () => {
  const talk = startTalk();
  const asked = await talk.ask('Where does the spare key hang?');
  const inline = await talk.bot.results({
    kind: 'inline',
    query: 'What hangs in the shed?',
    place: { platform: 'test', id: 'ann', direct: true },
    actor: 'ann',
    locale: 'en',
    admin: false,
  });
  const verified = await talk.run('verify', { text: 'Nobody plays the piano' });
  const quotes = [asked, verified, ...inline.map(({ reply }) => reply)].flatMap(quotesOf);
  expect(quotes.length).toBeGreaterThan(3);
  for (const { receipt } of quotes) expect(readReceipt(receipt ?? '')).toBe(receipt);
});
