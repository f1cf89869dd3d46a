import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePress, encodePress, type Press, sourceKey } from '../../src/core/reference.ts';

const reference = fc.record({
  source: fc.stringMatching(/^[0-9a-z]{8}$/),
  start: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  sentence: fc.integer({ min: 0, max: 36 ** 3 - 1 }),
});

const press = fc
  .record({
    action: fc.constantFrom<Press['action']>('show', 'context', 'source'),
    references: fc.array(reference, { minLength: 1, maxLength: 3 }),
    at: fc.nat(),
  })
  .map(({ action, references, at }): Press => ({ action, references, shown: at % references.length }));

it('reads back every button it wrote, within 64 bytes', () => {
  fc.assert(
    fc.property(press, (written) => {
      const token = encodePress(written);
      expect(new TextEncoder().encode(token).length).toBeLessThanOrEqual(64);
      expect(decodePress(token)).toEqual(written);
    }),
  );
});

it('takes the key of the question along where it fits', () => {
  const asked = fc.stringMatching(/^[0-9a-z]{14}$/);
  fc.assert(
    fc.property(press, asked, (written, key) => {
      const token = encodePress({ ...written, asked: key });
      const fits = encodePress(written).length + 15 <= 64;
      expect(new TextEncoder().encode(token).length).toBeLessThanOrEqual(64);
      expect(decodePress(token)).toEqual(fits ? { ...written, asked: key } : written);
    }),
  );
  const three = [1, 60_000, 1_600_000].map((start) => ({ source: 'abcdefgh', start, sentence: 9 }));
  const usual = encodePress({ action: 'show', shown: 0, references: three, asked: '0'.repeat(14) });
  expect(decodePress(usual)?.asked).toBe('0'.repeat(14));
});

it('turns away tokens that it did not write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (token) => {
      const read = decodePress(token);
      if (read !== undefined) expect(encodePress(read)).toHaveLength(token.length);
    }),
  );
  const forged = [
    '',
    'n',
    'n0',
    'x0abcdefgh1.0',
    'n3abcdefgh1.0',
    'n0abcdefgh1.0,'.repeat(4),
    'n0ABCDEFGH1.0',
    'n0abcdefgh1.0~',
    'n0abcdefgh1.0~short',
  ];
  expect(forged.map(decodePress)).toEqual(forged.map(() => undefined));
});

it('gives a document another key after an edit', () => {
  const key = sourceKey({ id: 'a.md', revision: '1' });
  expect(key).toMatch(/^[0-9a-z]{8}$/);
  expect(sourceKey({ id: 'a.md', revision: '2' })).not.toBe(key);
  expect(sourceKey({ id: 'b.md', revision: '1' })).not.toBe(key);
});

it('tells ten thousand documents apart', () => {
  const keys = new Set(
    Array.from({ length: 10_000 }, (_, i) => sourceKey({ id: `folder/${i}.txt`, revision: 'r' })),
  );
  expect(keys.size).toBe(10_000);
});
