import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { render } from '../../src/adapters/telegram/render.ts';
import type { Reply } from '../../src/core/model.ts';
import type { Outcome } from '../../src/documents/parser.ts';
import { createParser, type Parser } from '../../src/documents/parser.ts';
import { type Failure, type Listener, runCampaign } from '../fuzz/campaign.ts';
import { telegramProblems } from '../fuzz/checks.ts';
import { loadMaterial, type Material } from '../fuzz/material.ts';
import { realTarget, type Target } from '../fuzz/probe.ts';
import { workClock } from '../fuzz/stopwatch.ts';

let parser: Parser;
let material: Material;

beforeAll(async () => {
  parser = createParser();
  const { collections, questions } = await loadMaterial();
  material = { collections: collections.slice(0, 1), questions };
});

afterAll(() => parser.close());

const NO_LIMIT = Number.POSITIVE_INFINITY;

function campaign(parts: {
  readonly target?: Target;
  readonly questions: number;
  readonly documents: number;
  readonly seed?: number;
  readonly listener?: Listener;
  readonly maxCaseMs?: number;
}) {
  const target = realTarget(parser);
  // Machines differ: how long a case takes is judged by the command alone.
  return runCampaign({ target, material, seed: 1, maxMs: NO_LIMIT, maxCaseMs: NO_LIMIT, ...parts });
}

it('finds nothing wrong with hostile and ordinary questions and documents', async () => {
  const result = await campaign({ questions: 60, documents: 30 });
  expect(result.failures).toEqual([]);
  expect(result.documents).toBe(30);
  expect(result.read).toBeGreaterThan(10);
  expect(result.answered).toBeGreaterThan(10);
});

it('finds a quote that was altered on its way to Discord', async () => {
  const real = realTarget(parser);
  const target: Target = {
    ...real,
    renderDiscord: (reply) =>
      real.renderDiscord(reply).map((body) => ({ ...body, content: body.content.replace('e', 'ё') })),
  };
  const { failures } = await campaign({ target, questions: 20, documents: 0 });
  expect(failures).toMatchObject([{ seed: 1, problems: 'Discord alters a quote' }]);
});

it('takes no part of a quote in which nothing shows for an alteration, as Telegram takes no message of it', () => {
  const text = `Before.${'\u034f'.repeat(9_000)} after.`;
  const span = { start: 0, end: text.length };
  const quote = { document: 'a', title: 'A', section: [], text, ...span, sentence: span, highlights: [] };
  const reply: Reply = { blocks: [{ kind: 'quote', quote }], buttons: [], private: false, replaces: false };
  const messages = render(reply);
  expect(telegramProblems(reply, messages)).toEqual([]);
  const altered = messages.map((message) => ({ ...message, text: message.text.replace('after', 'aftxr') }));
  expect(telegramProblems(reply, altered)).toEqual(['Telegram alters a quote']);
});

it('finds a parser that moves a block past the end of the text', async () => {
  const real = realTarget(parser);
  const shifted = (outcome: Outcome): Outcome => {
    if ('reason' in outcome || !outcome.document.text.includes('联')) return outcome;
    const { document } = outcome;
    return {
      ...outcome,
      document: { ...document, blocks: document.blocks.map((block) => ({ ...block, end: block.end + 1 })) },
    };
  };
  const target: Target = { ...real, parse: async (job) => shifted(await real.parse(job)) };
  const { failures } = await campaign({ target, questions: 0, documents: 40 });
  expect(failures.length).toBeGreaterThan(0);
});

it('finds a message that pings, and a message that is too long', async () => {
  const real = realTarget(parser);
  const pinging: Target = {
    ...real,
    renderDiscord: (reply) =>
      real.renderDiscord(reply).map((body) => ({ ...body, content: `${body.content} <@1>` })),
  };
  const long: Target = {
    ...real,
    renderTelegram: (reply) =>
      real.renderTelegram(reply).map((body) => ({ ...body, text: body.text.padEnd(4097, 'x') })),
  };
  const problems = [];
  for (const target of [pinging, long]) {
    const { failures } = await campaign({ target, questions: 1, documents: 0 });
    problems.push(...failures.map((failure) => failure.problems));
  }
  expect(problems).toEqual(['Discord shows a mention', 'Bad Request: message is too long']);
});

it('finds an answer that takes too long, by the work that it is', async () => {
  const real = realTarget(parser);
  const target: Target = {
    ...real,
    renderDiscord(reply) {
      const startMs = workClock();
      while (workClock() - startMs < 20);
      return real.renderDiscord(reply);
    },
  };
  const { failures } = await campaign({ target, questions: 1, documents: 0, maxCaseMs: 10 });
  expect(failures).toMatchObject([{ problems: expect.stringMatching(/^took \d+ ms$/) }]);
});

it('goes on where it stopped, with the seed that it tells', async () => {
  const whole = await campaign({ questions: 250, documents: 25 });
  const first = await campaign({ questions: 200, documents: 20 });
  const second = await campaign({ questions: 50, documents: 5, seed: first.next });
  expect([first.next, second.next]).toEqual([2, 3]);
  for (const count of ['questions', 'answered', 'documents', 'read'] as const) {
    expect(first[count] + second[count]).toBe(whole[count]);
  }
});

it('tells of a failure, and of what is tried, while it still runs', async () => {
  const real = realTarget(parser);
  const target: Target = { ...real, renderTelegram: () => [] };
  const [begun, failed, passed]: [string[], Failure[], number[]] = [[], [], []];
  const listener: Listener = {
    beginning: ({ input }) => void begun.push(input),
    failed: (failure) => void failed.push(failure),
    passed: ({ questions, failures }) => void passed.push(questions, failures.length),
  };
  const { failures, questions } = await campaign({ target, questions: 1, documents: 0, listener });
  expect(failed).toEqual(failures);
  expect(failed).toMatchObject([{ seed: 1, problems: expect.stringContaining('Telegram') }]);
  expect(passed).toEqual([questions, 1]);
  expect(begun).toHaveLength(questions);
  expect(begun).toContain(failed[0]?.input);
});

it('ends a case that would never end, and tells which it was', async () => {
  const script = `
    import { startWatchdog } from './tests/fuzz/watchdog.ts';
    const watchdog = startWatchdog(50);
    watchdog.beginning({ seed: 6, input: 'an earlier one' });
    watchdog.beginning({ seed: 7, input: 'ask "for ever"' });
    for (;;);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  const [told, [, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(signal).toBe('SIGKILL');
  expect(told).toBe('\nFAILED with --seed 7\nno end within 0.05 s\ninput: ask "for ever"\n');
});
