import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLogger } from '../../src/logger.ts';

function linesOf(
  write: (log: ReturnType<typeof createLogger>) => void,
  secrets: readonly string[] = [],
): string {
  const lines: string[] = [];
  write(createLogger({ level: 'info', secrets, destination: { write: (line) => lines.push(line) } }));
  return lines.join('');
}

const FORGERIES = [
  'x\n{"level":50,"msg":"forged"}',
  'x\r\n{"level":50}',
  'x"},{"level":50,"msg":"forged',
  'x\u001b[2J\u001b]0;title\u0007',
  'x\u0000y',
];

it.each(FORGERIES)('keeps a line a line, whatever a name or a platform says: %j', (text) => {
  const written = linesOf((log) => log.warn({ file: text, detail: { deep: text } }, text));
  expect(written.endsWith('\n')).toBe(true);
  expect(written.trimEnd()).not.toMatch(/\p{Cc}/u);
  expect(JSON.parse(written)).toMatchObject({ level: 40, file: text, detail: { deep: text }, msg: text });
});

it('writes one JSON object a line for any fields', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, message) => {
      const written = linesOf((log) => log.error({ file: name, err: new Error(message) }, message));
      expect(written.split('\n')).toHaveLength(2);
      expect(JSON.parse(written).level).toBe(50);
    }),
  );
});

it('hides a webhook secret wherever it appears', () => {
  const secret = 'a-secret-of-a-webhook';
  const written = linesOf((log) => log.error({ err: new Error(`bad ${secret}`), secret }, secret), [secret]);
  expect(written).not.toContain(secret);
});
