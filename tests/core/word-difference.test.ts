import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, partsOf, worded } from '../../src/core/word-difference.ts';
import { differenceLine } from '../fixtures/talk.ts';

function differ(before: string, after: string, language = 'en'): string | undefined {
  const changes = changesBetween(worded(before, language).words, worded(after, language).words);
  return changes && differenceLine(partsOf(changes, before, after));
}

describe('the difference between two wordings', () => {
  it.each([
    [
      'The gate is locked at ten.',
      'The gate is locked at midnight.',
      'The gate is locked at [-ten-] {+midnight+}.',
    ],
    ['Dogs may stay.', 'Dogs may not stay.', 'Dogs may {+not+} stay.'],
    ['Dogs may not stay.', 'Dogs may stay.', 'Dogs may [-not-] stay.'],
    ['Let us eat, Grandma.', 'Let us eat Grandma.', 'Let us eat[-,-] Grandma.'],
    ['“QUIET — please”', "'quiet–please'", 'quiet–please'],
    ['会议在北京举行。', '会议在上海举行。', '会议在[-北京-] {+上海+}举行。'],
  ])('from %j to %j', (before, after, expected) => {
    expect(differ(before, after)).toBe(expected);
  });

  it('gives up on what has nothing in common, and beyond 1,500 edits on any, which would take too long', () => {
    const words = (edited: number) =>
      Array.from({ length: 6_000 }, (_, at) => `${at < edited ? 'b' : 'a'}${at}`).join(' ');
    expect(differ(words(0), words(6_000))).toBeUndefined();
    expect(differ(words(0), words(751))).toBeUndefined();
    expect(differ(words(0), words(750))).toBeDefined();
  });

  it('leaves out nothing of either', () => {
    const sentence = fc.array(fc.constantFrom('the', 'gate', 'is', 'not', 'shut', ',', '.'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const changes = changesBetween(worded(before, 'en').words, worded(after, 'en').words) ?? [];
        const of = (kind: 'removed' | 'added') =>
          changes
            .filter((change) => change.kind === 'same' || change.kind === kind)
            .flatMap(({ words }) => words.map(({ key }) => key));
        expect([of('removed'), of('added')]).toEqual([a, b]);
        for (const { kind, text } of partsOf(changes, before, after)) {
          expect(kind === 'same' || text.trim() === text).toBe(true);
        }
      }),
    );
  });
});
