import { expect, it } from 'vitest';
import { createLogger } from '../src/logger.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(
    createLogger({
      level: 'info',
      secrets: ['s3cret-of-ours'],
      destination: { write: (line) => lines.push(line) },
    }),
  );
  return lines.join('');
}

it('hides a token wherever it appears', () => {
  const line = logged((log) => {
    log.error(
      { err: new Error('GET https://api.telegram.org/bot123456:AAbbCCddEEffGGhhIIjjKKllMM/getMe') },
      'failed',
    );
    log.warn({ detail: { deep: { er: 'x s3cret-of-ours y' } } }, 'said s3cret-of-ours');
  });
  expect(line).toContain('[hidden]');
  expect(line).not.toMatch(/AAbbCC|s3cret-of-ours/);
});

it('hides an interaction token in an address', () => {
  const line = logged((log) =>
    log.warn(
      {
        err: {
          message: `POST https://discord.com/api/v10/interactions/1234/${'aW50ZXJhY3Rpb24'.repeat(4)}/callback`,
        },
      },
      'x',
    ),
  );
  expect(line).not.toContain('aW50ZXJhY3Rpb24');
});

it('hides what people wrote', () => {
  const line = logged((log) =>
    log.info({ question: 'where do I live', event: { text: 'hello' }, count: 3 }, 'asked'),
  );
  expect(line).not.toMatch(/live|hello/);
  expect(line).toContain('"count":3');
});

it('hides the password of a database', () => {
  expect(logged((log) => log.error({}, 'postgres://me:hush@host/db is away'))).not.toContain('hush');
});
