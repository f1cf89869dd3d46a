import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderReply as renderDiscord } from '../../src/adapters/discord/render.ts';
import { render as renderTelegram } from '../../src/adapters/telegram/render.ts';
import { analyze } from '../../src/core/analysis/analyze.ts';
import { createBot } from '../../src/core/bot.ts';
import { createLibrary, type Library } from '../../src/core/library.ts';
import type { Bot, Reply } from '../../src/core/model.ts';
import { loadCorpus } from '../../src/documents/corpus.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const UNLIMITED = { capacity: Number.POSITIVE_INFINITY, refillMs: 1 };

let library: Library;
let bot: Bot;

beforeAll(async () => {
  library = createLibrary((await loadCorpus('corpus')).documents, {});
  bot = createBot({
    library: () => library,
    now: () => performance.now(),
    log: silent,
    limits: { actor: UNLIMITED, place: UNLIMITED, typing: UNLIMITED },
  });
});

const ORIGIN = { place: { platform: 'test', id: '1', direct: true }, actor: '1', locale: 'en', admin: false };

async function ask(question: string): Promise<Reply> {
  const reply = await bot.reply({ kind: 'command', command: 'ask', options: { question }, ...ORIGIN });
  if (reply === undefined) throw new Error('the bot stayed silent');
  return reply;
}

/** Every quote is a slice of its document, and both platforms can show the reply. */
function expectSound(reply: Reply): void {
  for (const block of reply.blocks) {
    if (block.kind !== 'quote') continue;
    const { document, start, end, text } = block.quote;
    expect(library.documents.get(document)?.text.slice(start, end)).toBe(text);
  }
  expect(renderDiscord(reply).length).toBeGreaterThan(0);
  expect(renderTelegram(reply).length).toBeGreaterThan(0);
}

const MANY = 20_000;

/** What makes regular expressions and quadratic loops run for ever, at three times a platform's longest message and more. */
const HEAVY: readonly (readonly [string, string])[] = [
  ['one very long word', 'a'.repeat(MANY)],
  ['one very long word that ends otherwise', `${'a'.repeat(MANY)}!`],
  ['one very long number', '1'.repeat(MANY)],
  ['a number with points without end', '1.'.repeat(MANY / 2)],
  ['an abbreviation without end', 'a.'.repeat(MANY / 2)],
  ['an abbreviation that breaks off', `${'a.'.repeat(MANY / 2)}!`],
  ['a word with hyphens without end', 'a-'.repeat(MANY / 2)],
  ['a word with apostrophes without end', "l'".repeat(MANY / 2)],
  ['apostrophes and points by turns', "a'b.".repeat(MANY / 4)],
  ['combining marks without end', `a${'\u0301'.repeat(MANY)}`],
  ['joiners without end', `a${'\u200d'.repeat(MANY)}b`],
  ['blanks without end', `a${' '.repeat(MANY)}b`],
  ['line breaks without end', `a${'\n'.repeat(MANY)}b`],
  ['Chinese without a stop', '联'.repeat(MANY)],
  ['Thai without a space', 'ก'.repeat(MANY)],
  ['Turkish endings without end', `ev${'lerinizdekilerden'.repeat(MANY / 17)}`],
  ['scripts that change with each letter', 'aя'.repeat(MANY / 2)],
  ['question marks without end', '?'.repeat(MANY)],
  ['brackets without end', '('.repeat(MANY)],
  ['quote marks without end', '"'.repeat(MANY)],
  ['as many words as there are', Array.from({ length: MANY / 10 }, (_, at) => `word${at}`).join(' ')],
  ['the same words again and again', 'when was the agreement signed '.repeat(MANY / 30)],
  ['halves of surrogate pairs', '\ud83d'.repeat(MANY)],
];

describe('a question that is made to take long', () => {
  it.each(HEAVY)('is answered: %s', async (_name, question) => {
    expectSound(await ask(question));
  });

  it.each(HEAVY)('is taken apart: %s', (_name, text) => {
    for (const language of ['en', 'tr', 'zh', 'und']) {
      expect(analyze(text, language)).toBeInstanceOf(Array);
    }
  });

  it('does not stop suggestions and inline results either', async () => {
    for (const [, query] of HEAVY) {
      await bot.results({ kind: 'inline', query, ...ORIGIN });
      await bot.choices({
        kind: 'autocomplete',
        command: 'ask',
        option: 'question',
        value: query,
        ...ORIGIN,
      });
    }
  });
});

/** Control characters but line breaks, and what turns the direction of text. */
const INVISIBLE = /(?![\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

describe('a question with signs that nobody sees', () => {
  const CONTROLS: readonly (readonly [string, string])[] = [
    ['a direction override', 'When was the \u202estatement\u202c signed?'],
    ['isolates that are not closed', 'When was \u2066\u2067\u2068the statement signed?'],
    ['a terminal sequence', 'When was the \u001b[31m\u001b]0;title\u0007 statement signed?'],
    ['a null', 'When was the \u0000 statement signed?'],
    ['line breaks that fake a log line', 'signed?\r\n{"level":50,"msg":"forged"}\n'],
    ['tags and selectors', 'When was the \u{e0041}\u{e0042}\ufe0f statement signed?'],
    ['zero-width signs inside words', 'When was the st\u200bate\u200bment sig\ufeffned?'],
  ];

  it.each(CONTROLS)('gets a reply that is sound: %s', async (_name, question) => {
    expectSound(await ask(question));
  });

  it('gets a reply whose own words turn no direction and leave no line', async () => {
    for (const [, question] of CONTROLS) {
      const { blocks } = await ask(question);
      for (const block of blocks) {
        if (block.kind === 'text') expect(block.text).not.toMatch(INVISIBLE);
      }
    }
  });
});

describe('a question with markup', () => {
  it.each([
    '@everyone',
    '<@1234>',
    '[x](https://evil.example)',
    '**bold**',
    '`code`',
    '<b>x</b>',
    '||spoiler||',
  ])('cannot make the bot mention, link or style: %s', async (markup) => {
    const reply = await ask(`${markup} zzqxv ${markup}`);
    for (const body of renderDiscord(reply)) {
      expect(body.allowed_mentions).toMatchObject({ parse: [], replied_user: false });
      expect(body.content).not.toContain('](https://evil.example)');
    }
    for (const { entities } of renderTelegram(reply)) {
      for (const entity of entities) {
        if (entity.type === 'text_link') expect(entity.url).not.toContain('evil.example');
        expect(entity.type).not.toBe('text_mention');
      }
    }
  });
});

describe('a button token that somebody made up', () => {
  it('never breaks the bot, and never shows what is no quote', async () => {
    const token = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[a-z]{1,2}[A-Za-z0-9_\-.:]{0,62}$/),
    );
    await fc.assert(
      fc.asyncProperty(token, async (made) => {
        const reply = await bot.reply({ kind: 'button', token: made, ...ORIGIN });
        if (reply) expectSound(reply);
      }),
      { numRuns: 500 },
    );
  });

  it('is not worth trying: true tokens with one sign changed show no foreign words', async () => {
    const { buttons } = await ask('Who signed the joint statement?');
    for (const button of buttons) {
      if (button.kind !== 'action') continue;
      for (let at = 0; at < button.token.length; at++) {
        const forged = `${button.token.slice(0, at)}~${button.token.slice(at + 1)}`;
        const reply = await bot.reply({ kind: 'button', token: forged, ...ORIGIN });
        if (reply) expectSound(reply);
      }
    }
  });
});

describe('any question at all', () => {
  it('gets a sound reply', async () => {
    const word = fc.constantFrom(
      'when',
      'who',
      'signed',
      'agreement',
      'Zangezur',
      '中国',
      'когда',
      'nə vaxt',
    );
    const piece = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        expectSound(await ask(pieces.join(' ')));
      }),
      { numRuns: 300 },
    );
  });
});
