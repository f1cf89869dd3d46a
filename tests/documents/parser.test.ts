import { expect, onTestFinished, test } from 'vitest';
import { createParser, type Parser, type ParserLimits } from '../../src/documents/parser.ts';

function parserFor(limits?: ParserLimits): Parser {
  const parser = createParser(limits);
  onTestFinished(() => parser.close());
  return parser;
}

function job(id: string, format: 'text' | 'markdown' | 'html', text: string) {
  return { id, format, bytes: new TextEncoder().encode(text) };
}

test('infers title and language where the file says nothing', async () => {
  const parser = parserFor();
  const sentence = 'The council met on Tuesday and put off the vote on the bridge.';
  expect(await parser.parse(job('minutes/town_hall-2025.txt', 'text', sentence))).toMatchObject({
    document: { title: 'Town hall 2025', language: 'en', tags: [], text: sentence },
  });
  expect(await parser.parse(job('a.md', 'markdown', `# The *bridge*\n\n${sentence}`))).toMatchObject({
    document: { title: 'The bridge' },
  });
});

test('takes no title or author of which nothing is seen', async () => {
  const parser = parserFor();
  const unseen = '\uffff\u200b\u2060'.repeat(3_000);
  const source = `---\ntitle: "${unseen}"\nauthor: "${unseen}"\n---\n\nThe council met on Tuesday.\n`;
  const outcome = await parser.parse(job('town_hall.md', 'markdown', source));
  expect(outcome).toMatchObject({ document: { title: 'Town hall' } });
  expect(outcome).not.toHaveProperty('document.author');
});

test('refuses a file without words', async () => {
  const parser = parserFor();
  expect(await parser.parse(job('a.txt', 'text', ''))).toEqual({
    reason: 'the file is empty; write something in it, or remove it',
  });
  expect(await parser.parse(job('a.html', 'html', '<p> </p>'))).toEqual({
    reason: 'no text was found in it; check that the file is complete, or remove it',
  });
});

test.each([
  ['html', '<div>'.repeat(100_000)],
  ['html', '<b>'.repeat(20_000)],
  ['html', '<table><tr><td>'.repeat(3000)],
  ['markdown', `${'>'.repeat(100_000)} x`],
  ['markdown', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
] as const)('refuses endless nesting of %s', async (format, source) => {
  expect(await parserFor().parse(job('a', format, source))).toEqual({
    reason: 'its markup is nested too deeply; flatten it',
  });
});

test('gives up a file that takes too long, and reads the next one', async () => {
  const parser = parserFor({ timeoutMs: 400, maxHeapMb: 1024 });
  const slow = `${'a **b '.repeat(20)}\n\n`.repeat(20_000);
  expect(await parser.parse(job('slow.md', 'markdown', slow))).toEqual({
    reason: 'not read within 0.4 s; simplify it, or split it into several files',
  });
  const patient = parserFor();
  expect(await patient.parse(job('a.txt', 'text', 'Words of a sentence.'))).toHaveProperty('document');
});

test('gives up a file that takes too much memory, and reads the next one', async () => {
  const parser = parserFor({ timeoutMs: 60_000, maxHeapMb: 64 });
  const huge = '| a '.repeat(2000).concat('\n', '|-'.repeat(2000), '\n', `${'|a'.repeat(2000)}\n`.repeat(30));
  expect(await parser.parse(job('huge.md', 'markdown', huge))).toEqual({
    reason: 'reading it takes too much memory; simplify it, or split it into several files',
  });
  expect(await parser.parse(job('a.txt', 'text', 'Words of a sentence.'))).toHaveProperty('document');
});
