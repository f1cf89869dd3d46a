import { expect, it } from 'vitest';
import { createContained } from '../../src/storage/contained.ts';

function stage() {
  const lines: (readonly [fields: unknown, message: string])[] = [];
  const write = (fields: unknown, message: string) => void lines.push([fields, message]);
  const log = { debug: write, info: write, warn: write, error: write };
  return { lines, contained: createContained(log, 'Nothing could be kept') };
}

it('gives what the work gives, and says nothing', async () => {
  const { lines, contained } = stage();
  expect(await contained(async () => 'kept', 'away')).toBe('kept');
  expect(lines).toEqual([]);
});

it('gives something else where the work fails, and logs the kind of the error and none of its words', async () => {
  const { lines, contained } = stage();
  const failing = async () => Promise.reject(new RangeError('Where is the spare key?'));
  expect(await contained(failing, 'away')).toBe('away');
  expect(await contained(async () => Promise.reject('Where is the key?'), 'away')).toBe('away');
  expect(lines).toEqual([
    [{ fault: 'RangeError' }, 'Nothing could be kept'],
    [{ fault: 'unknown' }, 'Nothing could be kept'],
  ]);
});
