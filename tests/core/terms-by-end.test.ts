import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layOutByEnd, termsEndingWith } from '../../src/core/terms-by-end.ts';

it('finds the same longer terms as a look at every one', () => {
  const word = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), fc.string());
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (terms, ending) => {
      const expected = terms.filter((term) => ending.length >= 4 && term !== ending && term.endsWith(ending));
      expect([...termsEndingWith(layOutByEnd(terms), ending)].sort()).toEqual(expected.sort());
    }),
  );
});
