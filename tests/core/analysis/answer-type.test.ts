import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSigns, questionType } from '../../../src/core/analysis/answer-type.ts';

describe('the signs of a sentence', () => {
  it('are numbers from 0 to 1 for any text in any language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, language) => {
        expect(typeof questionType(text, language)).toBe('string');
        for (const value of Object.values(answerSigns(text, language))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
