import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf, termsNear, termsStartingWith } from '../../src/core/sorted-terms.ts';

const word = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }), fc.string());
const terms = fc
  .uniqueArray(word, { maxLength: 80 })
  .map((words) => words.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));

it('finds each term by itself, and no other word', () => {
  fc.assert(
    fc.property(terms, word, (sorted, asked) => {
      expect(numberOf(sorted, asked)).toBe(sorted.indexOf(asked));
      expect(sorted.map((term) => numberOf(sorted, term))).toEqual([...sorted.keys()]);
    }),
  );
});

it('finds the same terms by their beginning as a look at every one', () => {
  fc.assert(
    fc.property(terms, word, (sorted, prefix) => {
      expect(termsStartingWith(sorted, prefix)).toEqual(sorted.filter((term) => term.startsWith(prefix)));
    }),
  );
});

it('finds the same near terms as a look at every one', () => {
  fc.assert(
    fc.property(terms, word, fc.integer({ min: 0, max: 3 }), (sorted, asked, maxDistance) => {
      const all = sorted.map((term) => ({ term, distance: edits(asked, term) }));
      expect(termsNear(sorted, asked, maxDistance)).toEqual(
        all.filter(({ distance }) => distance <= maxDistance),
      );
    }),
    { numRuns: 500 },
  );
});

/** By its definition. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const known = new Map<string, number>();
  const from = (left: number, right: number): number => {
    if (left === a.length || right === b.length) return a.length - left + (b.length - right);
    const key = `${left} ${right}`;
    const found =
      known.get(key) ??
      Math.min(
        from(left + 1, right + 1) + (a[left] === b[right] ? 0 : 1),
        from(left + 1, right) + 1,
        from(left, right + 1) + 1,
      );
    known.set(key, found);
    return found;
  };
  return from(0, 0);
}
