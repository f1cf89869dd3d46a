import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeGapsPress, type GapsPress, gapsButton, VERDICTS } from '../../src/core/gaps-buttons.ts';

const question = fc.stringMatching(/^[0-9a-z]{14}$/);
const reference = fc.record({
  source: fc.stringMatching(/^[0-9a-z]{8}$/),
  start: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  sentence: fc.integer({ min: 0, max: 36 ** 3 - 1 }),
});
const press = fc.oneof(
  fc.constant<GapsPress>({ kind: 'forget' }),
  fc.record({ kind: fc.constant('tell' as const), question, alone: fc.boolean() }),
  fc.record({
    kind: fc.constant('verdict' as const),
    verdict: fc.constantFrom(...VERDICTS),
    ...{ question, reference },
  }),
);

function tokenOf(written: GapsPress): string {
  const button = gapsButton('name', 'Label', written);
  return button.kind === 'action' ? button.token : '';
}

it('reads back every button it wrote, within 64 bytes', () => {
  fc.assert(
    fc.property(press, (written) => {
      const token = tokenOf(written);
      expect(new TextEncoder().encode(token).length).toBeLessThanOrEqual(48);
      expect(decodeGapsPress(token)).toEqual(written);
    }),
  );
});

it('turns away tokens that it did not write', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 70 }), (text) => {
      const read = decodeGapsPress(`gaps:${text}`);
      if (read !== undefined) expect(tokenOf(read)).toBe(`gaps:${text}`);
    }),
  );
  for (const token of ['', 'gaps:', 'gaps:great:00000000000000:abcdefgh1.0', 'gaps:wrong:00000000000000:']) {
    expect(decodeGapsPress(token)).toBeUndefined();
  }
});
