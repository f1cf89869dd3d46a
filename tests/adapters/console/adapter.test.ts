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
