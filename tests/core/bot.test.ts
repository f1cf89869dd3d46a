import { describe, expect, it } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { DEFAULT_LIMITS } from '../../src/core/bot.ts';
import type { Library } from '../../src/core/library.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { buttonOf, quotesOf, startTalk, wordsOf } from '../fixtures/talk.ts';

const SHED = 'The spade and the rake hang in the shed. The spare key hangs beside the kitchen door.';
const BOILER =
  'The boiler was built by the Brandt company in 1987. It is inspected every autumn by a chimney sweep.';

/** The same documents and passages, of which one document has lost its first word since they were indexed. */
function altered(library: Library, id: string): Library {
  const documents = [...library.documents].map(([key, document]) => {
    const text = key === id ? document.text.replace('The ', 'Our ') : document.text;
    return [key, { ...document, text }] as const;
  });
  return { ...library, documents: new Map(documents) };
}

describe('an answer', () => {
  it('is the exact words of a document, with title, section and source', async () => {
    const reply = await startTalk().ask('When do the quiet hours begin?');
    const [quote] = quotesOf(reply);
    expect(quote?.text).toBe(
      'The quiet hours begin at ten in the evening. Nobody plays the piano during the quiet hours.',
    );
    expect([quote?.title, quote?.section, quote?.url]).toEqual([
      'House rules',
      ['Quiet hours'],
      'https://example.org/rules',
    ]);
    expect(reply?.private).toBe(false);
    expect(reply?.buttons.at(-1)).toEqual({
      kind: 'link',
      label: 'Source',
      url: 'https://example.org/rules#:~:text=The%20quiet%20hours,in%20the%20evening',
    });
  });

  it('marks the sentence that answers and the words shared with the question', async () => {
    const [quote] = quotesOf(await startTalk().ask('When do the quiet hours begin?'));
    if (!quote) throw new Error('there is no quote');
    const words = ({ start, end }: { start: number; end: number }) =>
      quote.text.slice(start - quote.start, end - quote.start);
    expect(words(quote.sentence)).toBe('The quiet hours begin at ten in the evening.');
    expect(quote.highlights.map(words).slice(0, 3)).toEqual(['quiet', 'hours', 'begin']);
  });

  it('has a quote for each part of a question', async () => {
    const reply = await startTalk().ask('Who built the boiler? Where do the tomatoes grow?');
    expect(quotesOf(reply).map(({ document }) => document)).toEqual(['heating.md', 'garden.md']);
  });

  it('comes from one document where the asker wants that', async () => {
    const { ask } = startTalk();
    const [quote] = quotesOf(await ask('Where does the spare key hang?', { document: 'garden.md' }));
    expect(quote?.text).toBe(SHED);
    const [byTitle] = quotesOf(await ask('Where does the spare key hang?', { document: 'the GARDEN' }));
    expect(byTitle?.text).toBe(SHED);
    expect(wordsOf(await ask('Who built the boiler?', { document: 'garden.md' }))[0]).toBe(
      '“The garden” does not say.',
    );
  });

  it('names a document that does not exist, to the asker alone', async () => {
    const reply = await startTalk().ask('Where does the spare key hang?', { document: 'attic.md' });
    expect(wordsOf(reply)).toEqual(['There is no document called “attic.md”. /sources lists them.']);
    expect(reply?.private).toBe(true);
  });

  it('is for the asker alone where that was asked for', async () => {
    const { ask } = startTalk();
    const replies = await Promise.all([
      ask('Who built the boiler?', { private: 'true' }),
      ask('Who built the boiler?', { private: 'false' }),
      ask('What is the capital of Mongolia?', { private: 'true' }),
    ]);
    expect(replies.map((reply) => reply?.private)).toEqual([true, false, true]);
  });
});

describe('where the documents hold no answer', () => {
  it('says so, with the words that they know and do not know, and the nearest sections', async () => {
    const reply = await startTalk().ask('What does a parking permit cost?');
    expect(quotesOf(reply)).toEqual([]);
    expect(wordsOf(reply)).toEqual([
      'The documents do not say.',
      'The documents use these words of your question: parking, cost.',
      'No document uses: permit.',
      'These sections come nearest, but may not answer it:',
      expect.stringMatching(/^- House rules › /),
      expect.stringMatching(/^- House rules › /),
    ]);
    expect(reply?.buttons).toEqual([]);
  });

  it('does not pretend that anything is near where no word is known', async () => {
    expect(wordsOf(await startTalk().ask('Who is the mayor of Zanzibar?'))).toEqual([
      'The documents do not say.',
      'No document uses: mayor, Zanzibar.',
    ]);
  });

  it.each([
    ['hello', 'Hello! Ask me something'],
    ['Danke!', 'You are welcome.'],
    ['', 'Ask a question in a few words'],
    ['   \n', 'Ask a question in a few words'],
    ['🤷', 'Ask a question in a few words'],
    ['the', 'That is too little to search for'],
  ])('has a helpful line for %j', async (typed, line) => {
    const reply = await startTalk().ask(typed);
    expect(wordsOf(reply)).toEqual([expect.stringContaining(line)]);
    expect(reply?.buttons).toEqual([]);
  });

  it('takes any text for a question without failing', async () => {
    const { ask, pass } = startTalk();
    for (const typed of ['\ud800 lone', 'x'.repeat(100_000), '\0', '?'.repeat(5_000), 'שלום 你好 สวัสดี']) {
      pass(60_000);
      expect((await ask(typed))?.blocks.length).toBeGreaterThan(0);
    }
  });
});

describe('the buttons', () => {
  it('lead through the quotes and back to the first', async () => {
    const { ask, press } = startTalk();
    const first = await ask('Where does the spare key hang?');
    const second = await press(buttonOf(first, 'more').token);
    const third = await press(buttonOf(second, 'more').token);
    expect(buttonOf(first, 'more').label).toBe('Next quote (2 of 2)');
    expect([second?.replaces, second?.private]).toEqual([true, false]);
    const shown = [first, second, third].map((reply) => quotesOf(reply)[0]?.document);
    expect(shown).toEqual([shown[0], shown[1], shown[0]]);
    expect(new Set(shown)).toEqual(new Set(['heating.md', 'garden.md']));
  });

  it('show what stands around a quote in one exact slice, and lead back', async () => {
    const { ask, press } = startTalk();
    const first = await ask('When do the quiet hours begin?');
    const around = await press(buttonOf(first, 'context').token);
    const [quote] = quotesOf(around);
    expect(quote?.text.startsWith('Guests may park')).toBe(true);
    expect(quote?.text.endsWith('sold by the caretaker.')).toBe(true);
    expect(HOUSE[0]?.text.slice(quote?.start, quote?.end)).toBe(quote?.text);
    const back = await press(buttonOf(around, 'back').token);
    expect(quotesOf(back)[0]?.text).toBe(quotesOf(first)[0]?.text);
  });

  it('tell the facts of a source that has no address, to the presser alone', async () => {
    const { ask, press } = startTalk();
    const reply = await press(buttonOf(await ask('What hangs in the shed?'), 'source').token);
    expect(wordsOf(reply)).toEqual([
      'The garden',
      '- File: garden.md',
      '- Section: Tools',
      expect.any(String),
    ]);
    expect([reply?.private, reply?.replaces]).toEqual([true, false]);
  });

  it.each(['', 'n', 'x1', 'n0zzzzzzzz0.0', 'n9zzzzzzzz0.0', '💥', 'n0'.repeat(40)])(
    'turn the forged token %j away',
    async (token) => {
      const reply = await startTalk().press(token);
      expect(wordsOf(reply)).toEqual([
        'The documents have changed since then. Ask again for the present wording.',
      ]);
      expect([reply?.private, reply?.replaces]).toEqual([true, false]);
    },
  );

  it('never show a place that their quote did not come from', async () => {
    const { ask, press } = startTalk();
    const { token } = buttonOf(await ask('What hangs in the shed?'), 'context');
    for (const forged of [token.replace(/\.\w+/g, '.zz'), token.replace(/\w\.\w+/g, 'zzz.0')]) {
      expect(quotesOf(await press(forged))).toEqual([]);
    }
  });

  it('say so where the document has changed or is gone, and still work for the others', async () => {
    const { ask, press, become } = startTalk();
    const shed = buttonOf(await ask('What hangs in the shed?'), 'context').token;
    const boiler = buttonOf(await ask('Who built the boiler?'), 'context').token;
    const edited = documentOf('garden.md', '# Tools\n\nThe spade was sold.', { revision: 'a later one' });
    become(houseLibrary(HOUSE.map((document) => (document.id === 'garden.md' ? edited : document))));
    expect(wordsOf(await press(shed))).toEqual([expect.stringContaining('have changed')]);
    expect(quotesOf(await press(boiler))[0]?.text).toContain(BOILER);
    become(houseLibrary(HOUSE.slice(0, 1)));
    expect(wordsOf(await press(boiler))).toEqual([expect.stringContaining('have changed')]);
  });
});

describe('the commands', () => {
  it('list the documents, with addresses, to the asker alone', async () => {
    const reply = await startTalk().run('sources');
    expect(reply?.private).toBe(true);
    expect(reply?.blocks).toEqual([
      { kind: 'heading', text: '3 documents' },
      {
        kind: 'list',
        items: [
          { text: 'Heating · English · 2 passages' },
          { text: 'House rules · English · 4 passages · Jun 3, 2025', url: 'https://example.org/rules' },
          { text: 'The garden · English · 2 passages' },
        ],
      },
    ]);
  });

  it('explain themselves, and answer one that does not exist', async () => {
    const { run } = startTalk();
    expect(wordsOf(await run('help'))).toContain(
      '- /ask question: Answer a question in the exact words of the documents',
    );
    expect(wordsOf(await run('more'))).toEqual([
      'There is nothing to show with that now: ask a question first.',
    ]);
    expect(wordsOf(await run('dance'))).toEqual(['I do not know that command. /help lists what I can do.']);
  });
});

describe('a quote that differs from its document', () => {
  const whole = houseLibrary();
  /** The library of the first call answers; at every later one the document has another wording. */
  function changingTalk() {
    let calls = 0;
    return startTalk({
      library: () => {
        calls += 1;
        return calls === 1 ? whole : altered(whole, 'heating.md');
      },
    });
  }
  const fault = { document: 'heating.md', start: expect.any(Number), end: expect.any(Number) };

  it('is not sent, and is logged as an error without its words', async () => {
    const { ask, log } = changingTalk();
    const reply = await ask('Who built the boiler?');
    expect(quotesOf(reply)).toEqual([]);
    expect(wordsOf(reply)).toEqual([expect.stringContaining('have changed')]);
    const errors = log.filter(({ level }) => level === 'error');
    expect(errors.map(({ fields }) => fields)).toEqual([fault]);
    expect(JSON.stringify(log)).not.toMatch(/Brandt|built the boiler/);
  });

  it('leaves the other quotes of the answer', async () => {
    const { ask } = changingTalk();
    const reply = await ask('Who built the boiler? Where do the tomatoes grow?');
    expect(quotesOf(reply).map(({ document }) => document)).toEqual(['garden.md']);
  });

  it('is not shown after a press', async () => {
    const token = buttonOf(await startTalk().ask('Who built the boiler?'), 'context').token;
    const { press, log } = changingTalk();
    expect(quotesOf(await press(token))).toEqual([]);
    expect(log.map(({ level }) => level)).toEqual(['error']);
  });

  it('is not offered in inline mode', async () => {
    const event = {
      kind: 'inline' as const,
      query: 'Who built the boiler?',
      place: { platform: 'test', id: 'ann', direct: true },
      actor: 'ann',
      locale: 'en',
      admin: false,
    };
    const before = await startTalk().bot.results(event);
    const after = await changingTalk().bot.results(event);
    const texts = (results: typeof before) =>
      results.flatMap(({ reply }) => quotesOf(reply)).map(({ text }) => text);
    expect(texts(before)).toContain(BOILER);
    expect(texts(after)).toEqual(texts(before).filter((text) => text !== BOILER));
  });
});

describe('inline mode', () => {
  const search = (query: string) =>
    startTalk().bot.results({
      kind: 'inline',
      query,
      place: { platform: 'test', id: 'ann', direct: true },
      actor: 'ann',
      locale: 'en',
      admin: false,
    });

  it('offers the best quote first, each once, with ids that Telegram takes', async () => {
    const results = await search('What hangs in the shed?');
    expect(quotesOf(results[0]?.reply)[0]?.text).toBe(SHED);
    expect(results[0]?.title).toBe('The garden › Tools');
    expect(results[0]?.description).toBe('The spade and the rake hang in the shed.');
    const ids = results.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Math.max(...ids.map((id) => Buffer.byteLength(id)))).toBeLessThanOrEqual(64);
  });

  it('offers nothing where the documents do not say', async () => {
    expect(await search('Who is the mayor of Zanzibar?')).toEqual([]);
    expect(await search('')).toEqual([]);
  });
});

describe('a flood of 1,000 questions from one person', () => {
  it('is told once, then met with silence, and leaves the others of the same room answered', async () => {
    const { ask, log } = startTalk();
    const replies = [];
    for (let i = 0; i < 1_000; i += 1) replies.push(await ask('Who built the boiler?', {}, 'flooder'));
    const { capacity } = DEFAULT_LIMITS.actor;
    expect(replies.slice(0, capacity).every((reply) => quotesOf(reply).length === 1)).toBe(true);
    expect(wordsOf(replies[capacity])).toEqual(['That was a lot at once. Ask again in 3 seconds.']);
    expect(replies[capacity]?.private).toBe(true);
    expect(replies.slice(capacity + 1).every((reply) => reply === undefined)).toBe(true);
    expect(quotesOf(await ask('What hangs in the shed?', {}, 'ben'))[0]?.text).toBe(SHED);
    expect(log.filter(({ message }) => message === 'asked')).toHaveLength(capacity + 1);
  });

  it('is served again after the wait', async () => {
    const { ask, pass } = startTalk();
    for (let i = 0; i < 100; i += 1) await ask('Who built the boiler?');
    pass(DEFAULT_LIMITS.actor.refillMs);
    expect(quotesOf(await ask('Who built the boiler?'))).toHaveLength(1);
  });

  it('cannot come from many accounts in one room either', async () => {
    const { ask } = startTalk();
    const replies = [];
    for (let i = 0; i < 100; i += 1) replies.push(await ask('Who built the boiler?', {}, `account ${i}`));
    const answered = replies.filter((reply) => quotesOf(reply).length > 0);
    expect(answered).toHaveLength(DEFAULT_LIMITS.place.capacity);
  });
});

it('notes what was answered and nothing of the question', async () => {
  const { ask, log } = startTalk();
  await ask('Who built the boiler in Zanzibar?');
  expect(log).toEqual([
    {
      level: 'info',
      message: 'asked',
      fields: {
        input: 'question',
        answered: expect.any(Boolean),
        confidence: expect.any(Number),
        quotes: expect.any(Number),
        ms: 0,
      },
    },
  ]);
});

it('gives the same answer as the core, however often it is asked', async () => {
  const { ask } = startTalk();
  const [quote] = answer(houseLibrary(), 'Who built the boiler?').quotes;
  for (let i = 0; i < 3; i += 1) expect(quotesOf(await ask('Who built the boiler?'))).toEqual([quote]);
});
