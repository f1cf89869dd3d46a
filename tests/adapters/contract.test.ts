import { afterEach, describe, expect, it } from 'vitest';
import { type BotLimits, createBot } from '../../src/core/bot.ts';
import type { Library } from '../../src/core/library.ts';
import type { Bot, Reply } from '../../src/core/model.ts';
import { textReply } from '../../src/core/replies.ts';
import { createChronicle } from '../../src/schedule/chronicle.ts';
import { createPast } from '../../src/schedule/past.ts';
import { openSqlite } from '../../src/storage/sqlite.ts';
import { documentOf, HOUSE, houseLibrary } from '../fixtures/house.ts';
import { quotesOf, startTalk } from '../fixtures/talk.ts';
import { STAGES, type Stage } from './stages.ts';

const HOSTILE = documentOf(
  'parking.md',
  '# Parking\n\nThe parking disc must read **blue** <b>and</b> _flat_: 1. `@everyone` > [parks](https://evil.example) #here ~~now~~.',
);

const LIBRARY = houseLibrary([...HOUSE, HOSTILE]);

const UNLIMITED: BotLimits = {
  actor: { capacity: 1_000_000, refillMs: 1 },
  place: { capacity: 1_000_000, refillMs: 1 },
  typing: { capacity: 1_000_000, refillMs: 1 },
};

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

function houseBot(library: Library = LIBRARY): Bot {
  return createBot({ library: () => library, now: () => 0, log: SILENT, limits: UNLIMITED });
}

/** A bot that has only this to say. */
function botThat(reply: Bot['reply']): Bot {
  return { reply, results: async () => [], choices: async () => [] };
}

const open: Stage[] = [];

afterEach(async () => {
  for (const stage of open.splice(0)) await stage.stop();
});

describe.each(Object.entries(STAGES))('the bot on %s', (platform, startStage) => {
  async function start(bot: Bot): Promise<Stage> {
    const stage = await startStage(bot);
    open.push(stage);
    return stage;
  }

  /** What the core answers, without a platform. */
  async function expected(question: string): Promise<readonly string[]> {
    const reply = await startTalk({ library: () => LIBRARY }).ask(question);
    return quotesOf(reply).map(({ text }) => text.replace(/\s+/g, ' '));
  }

  it('shows exactly the quotes that the core gave, whatever the words', async () => {
    const stage = await start(houseBot());
    const questions = [
      'When do the quiet hours begin?',
      'Who built the boiler? Where do the tomatoes grow?',
      'What must the parking disc read?',
      'Where does the spare key hang?',
    ];
    for (const question of questions) {
      const quotes = await expected(question);
      expect(quotes.length).toBeGreaterThan(0);
      await stage.ask(question);
      expect(stage.quotes()).toEqual(quotes);
    }
  });

  it('leads through the quotes and what stands around them', async () => {
    const stage = await start(houseBot());
    await stage.ask('Where does the spare key hang?');
    const [first] = stage.quotes();
    await stage.press({ name: 'more', label: 'Next quote (2 of 2)' });
    const [second] = stage.quotes();
    expect(second).not.toBe(first);
    await stage.press({ name: 'context', label: 'More context' });
    expect(stage.quotes()[0]).toContain(second);
    await stage.press({ name: 'back', label: 'Back to the quote' });
    expect(stage.quotes()).toEqual([second]);
  });

  it('says where the documents hold no answer, without anything set apart as a quotation', async () => {
    const stage = await start(houseBot());
    await stage.ask('Who is the mayor of Zanzibar?');
    expect(stage.shown()).toContain('The documents do not say.');
    expect(stage.shown()).toContain('No document uses: mayor, Zanzibar.');
    expect(stage.quotes()).toEqual([]);
  });

  it('tells whether a quote is exact, altered or absent, in words and with the words of the document', async () => {
    const stage = await start(houseBot());
    await stage.run('verify', '“nobody plays the Piano”');
    expect(stage.shown()).toContain('Exact: the documents say this word for word.');
    expect(stage.shown()).toContain('it differs in upper and lower case');
    expect(stage.quotes()).toEqual(['Nobody plays the piano']);
    await stage.run('verify', 'The quiet hours begin at eleven in the evening.');
    expect(stage.shown()).toContain('Altered: the documents do not say this word for word.');
    expect(stage.shown()).toMatch(/begin at (?:eleven ten|\[-eleven-\] \{\+ten\+\}) in the evening/);
    expect(stage.shown()).toContain('Your text has “eleven”, the document “ten”');
    expect(stage.quotes()).toEqual(['The quiet hours begin at ten in the evening.']);
    await stage.run('verify', 'The mayor of Zanzibar sings.');
    expect(stage.shown()).toContain('Absent: the documents do not say this.');
    expect(stage.quotes()).toEqual([]);
  });

  it('finds its own answer exact, pasted back with its source', async () => {
    const stage = await start(houseBot());
    await stage.ask('When do the quiet hours begin?');
    const [answered = ''] = stage.quotes();
    await stage.run('verify', `“${answered}” — House rules › Quiet hours`);
    expect(stage.shown()).toContain('Exact: the documents say this word for word.');
  });

  it('leads from a quote by its receipt to its source, and says what became of it after an edit', async () => {
    const storage = await openSqlite(':memory:');
    const chronicle = createChronicle(storage, () => Date.UTC(2026, 2, 10));
    let library = LIBRARY;
    const past = createPast({
      memory: async () => ({ former: storage.former, note: () => chronicle.note(library) }),
      shows: () => true,
      log: SILENT,
    });
    await chronicle.note(library);
    const stage = await start(
      createBot({ library: () => library, now: () => 0, log: SILENT, limits: UNLIMITED, past: () => past }),
    );
    await stage.ask('When do the quiet hours begin?');
    const [, receipt = ''] = / · ([0-9a-z]{10})/.exec(stage.shown()) ?? [];
    await stage.run('source', receipt);
    expect(stage.shown()).toContain('Unchanged:');
    expect(stage.shown()).toContain('File: rules.md');
    expect(stage.shown()).toContain('Passage 3 of 4');
    expect(stage.quotes()[0]).toContain('The quiet hours begin at ten in the evening.');
    const edited = HOUSE.map((document) =>
      document.id === 'rules.md'
        ? {
            ...document,
            revision: 'a later one',
            text: document.text.replace('begin at ten in', 'begin at six in'),
          }
        : document,
    );
    library = houseLibrary(edited);
    await stage.run('source', receipt.toUpperCase());
    expect(stage.shown()).toMatch(/Changed: noticed on (?:March 10, 2026|10\. März 2026)\./);
    expect(stage.shown().replace(/\s+/g, ' ')).toMatch(
      /begin at (?:ten six|\[-ten-\] \{\+six\+\}) in the evening/,
    );
    expect(stage.quotes()[0]).toContain('The quiet hours begin at six in the evening.');
    library = houseLibrary(edited.slice(1));
    await stage.run('source', receipt);
    expect(stage.shown()).toContain('Gone:');
    expect(stage.quotes()).toEqual([]);
  });

  it('takes a receipt behind /source for a receipt, although there is a button of that name', async () => {
    const stage = await start(houseBot());
    await stage.ask('What hangs in the shed?');
    const [, receipt = ''] = / · ([0-9a-z]{10})/.exec(stage.shown()) ?? [];
    await stage.run('source', receipt);
    expect(stage.shown()).toContain('Passage 2 of 2');
  });

  it('apologises after a fault of its own, logs none of the words, and serves the next', async () => {
    let asked = 0;
    const bot = botThat(async () => {
      asked += 1;
      if (asked === 1) throw new Error('a fault over "my secret question"');
      return textReply('still here');
    });
    const stage = await start(bot);
    await stage.ask('my secret question');
    expect(stage.shown()).toContain('Something went wrong here.');
    await stage.ask('another one');
    expect(stage.shown()).toContain('still here');
    expect(stage.log()).toContain('could not be answered');
    expect(stage.log()).not.toContain('secret question');
    expect(stage.adapter.status().state).toBe('ready');
  });

  it('posts once, and says what became of it', async () => {
    const stage = await start(houseBot());
    const delivery = await stage.adapter.post(stage.place, textReply('A passage a day.'), 'day 1');
    expect(delivery).toMatchObject({ kind: 'sent', message: expect.stringMatching(/./) });
    expect(stage.shown().split('A passage a day.')).toHaveLength(2);
  });

  it('changes what it has posted, as often as it is told to, and nothing else', async () => {
    const stage = await start(houseBot());
    const delivery = await stage.adapter.post(stage.place, textReply('It reads so.'), 'day 1');
    await stage.adapter.post(stage.place, textReply('Another day.'), 'day 2');
    const messages = delivery.kind === 'sent' ? [delivery.message] : [];
    const posted = { place: stage.place, messages };
    const amend = (text: string, extra = {}) => stage.adapter.amend({ ...posted, ...extra }, textReply(text));
    if (platform === 'console') {
      expect(await amend('It reads otherwise.')).toMatchObject({ kind: 'gone' });
      return expect(stage.shown()).not.toContain('otherwise');
    }
    expect(await amend('It reads otherwise.')).toEqual({ kind: 'done' });
    expect(await amend('It reads otherwise.')).toEqual({ kind: 'done' });
    expect(stage.shown()).toContain('It reads otherwise.');
    expect(stage.shown()).not.toContain('It reads so.');
    expect(stage.shown()).toContain('Another day.');
    expect(await amend('word '.repeat(2_000))).toEqual({ kind: 'misfit' });
    expect(await amend('Nowhere.', { messages: ['987654321'] })).toMatchObject({ kind: 'gone' });
    const elsewhere = { ...stage.place, platform: 'elsewhere' };
    expect(await amend('Elsewhere.', { place: elsewhere })).toMatchObject({ kind: 'gone' });
    expect(stage.shown()).not.toMatch(/where\./);
  });

  it('refuses to post to a place of another platform', async () => {
    const stage = await start(houseBot());
    const elsewhere = { ...stage.place, platform: 'elsewhere' };
    const delivery = await stage.adapter.post(elsewhere, textReply('Hello.'), 'day 1');
    expect(delivery).toMatchObject({ kind: 'refused', reason: 'invalid' });
    expect(stage.shown()).not.toContain('Hello.');
  });

  it('says how it is, from the first moment to the last', async () => {
    const stage = await start(houseBot());
    expect(stage.adapter.platform).toBe(platform);
    expect(stage.adapter.status().state).toBe('ready');
    await stage.stop();
    expect(stage.adapter.status().state).toBe('stopped');
    expect(stage.adapter.status().detail).not.toBe('');
  });

  it('gives the answer that is in flight when it is asked to stop', async () => {
    let release: (reply: Reply) => void = () => {};
    let begun: () => void = () => {};
    const thinking = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const bot = botThat(() => {
      begun();
      return new Promise((resolve) => {
        release = resolve;
      });
    });
    const stage = await start(bot);
    const asking = stage.ask('something that takes a while').catch(() => {});
    await thinking;
    const stopping = stage.stop();
    release(textReply('Here it is.'));
    await Promise.all([stopping, asking]);
    expect(stage.shown()).toContain('Here it is.');
  });
});
