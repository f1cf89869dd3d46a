import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createConsole } from '../../../src/adapters/console/adapter.ts';
import type { Bot, ButtonEvent, CommandEvent, Reply } from '../../../src/core/model.ts';

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

type Asked = CommandEvent | ButtonEvent;

function fakeBot(asked: Asked[], reply: (event: Asked) => Partial<Reply>): Bot {
  return {
    reply: async (event) => {
      asked.push(event);
      return { blocks: [], buttons: [], private: false, replaces: false, ...reply(event) };
    },
    results: async () => [],
    choices: async () => [],
  };
}

async function runConsole(bot: Bot, typed: string): Promise<string> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const streams = { input: PassThrough.from([typed]), output };
  await createConsole({ bot, streams, environment: {}, locale: 'en', log: SILENT }).run(
    new AbortController().signal,
  );
  return Buffer.concat(chunks).toString();
}

const echo = (event: Asked): Partial<Reply> => ({
  blocks: [
    {
      kind: 'text',
      text:
        event.kind === 'button'
          ? `pressed ${event.token}`
          : `${event.command} ${event.options.question ?? ''}`,
    },
  ],
  buttons: [{ kind: 'action', name: 'more', label: 'Next quote', token: 'n1' }],
});

it('answers each line of its input in order and ends with it', async () => {
  const shown = await runConsole(fakeBot([], echo), 'first?\n\nsecond?\nlast without a line feed');
  expect(shown.match(/ask .*/g)).toEqual(['ask first?', 'ask second?', 'ask last without a line feed']);
});

it('runs a command after a slash', async () => {
  const asked: Asked[] = [];
  await runConsole(fakeBot(asked, echo), '/sources\n/ask what is new?\n');
  expect(asked.map((event) => event.kind === 'command' && [event.command, event.options])).toEqual([
    ['sources', {}],
    ['ask', { question: 'what is new?' }],
  ]);
});

it('presses a button of the last answer by its name', async () => {
  const shown = await runConsole(fakeBot([], echo), 'what?\n/more\n');
  expect(shown).toContain('/more Next quote');
  expect(shown).toContain('pressed n1');
});

it('stops when it is asked to, with its input still open', async () => {
  const controller = new AbortController();
  const streams = { input: new PassThrough(), output: new PassThrough() };
  const adapter = createConsole({
    bot: fakeBot([], echo),
    streams,
    environment: {},
    locale: 'en',
    log: SILENT,
  });
  const running = adapter.run(controller.signal);
  controller.abort();
  await running;
  expect(adapter.status().state).toBe('stopped');
});

/** A person at a terminal of 60 columns: what is typed comes key by key, what is shown has colour. */
async function atTerminal(environment: Record<string, string>, keys: readonly string[], asked: Asked[] = []) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60, rows: 20 });
  let shown = '';
  output.on('data', (piece: Buffer) => {
    shown += piece.toString();
  });
  const bot = fakeBot(asked, () => ({ blocks: [{ kind: 'heading', text: 'an answer' }] }));
  const streams = { input, output };
  const running = createConsole({ bot, streams, environment, locale: 'en', log: SILENT }).run(
    new AbortController().signal,
  );
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await running;
  return shown;
}

const UP = '\u001b[A';

it('prompts on a terminal, brings back what was asked before, and ends at /quit', async () => {
  const asked: Asked[] = [];
  const shown = await atTerminal({}, ['first?\r', 'second?\r', UP, UP, '\r', '/quit\r'], asked);
  expect(asked.map((event) => event.kind === 'command' && event.options.question)).toEqual([
    'first?',
    'second?',
    'first?',
  ]);
  expect(shown).toContain('verbatim> ');
});

it.each([
  ['a colour terminal', {}, true],
  ['NO_COLOR', { NO_COLOR: '1' }, false],
  ['a terminal that can show none', { TERM: 'dumb' }, false],
  ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, true],
])('uses colour as it should: %s', async (_what, environment, coloured) => {
  const shown = await atTerminal(environment, ['first?\r', '/exit\r']);
  expect(shown.includes('\u001b[1man answer')).toBe(coloured);
});

it('ends at Ctrl+C and at Ctrl+D', async () => {
  for (const key of ['\u0003', '\u0004'])
    expect(await atTerminal({}, ['first?\r', key])).toContain('an answer');
});
