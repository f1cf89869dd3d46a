import { expect, it } from 'vitest';
import type { Result } from '../../src/evaluation/result.ts';
import { summarize } from '../../src/evaluation/summary.ts';
import { resultOf } from '../fixtures/results.ts';

/** Ten questions of each document, all of them found or none. */
function asked(documents: Readonly<Record<string, boolean>>): readonly Result[] {
  return Object.entries(documents).flatMap(([document, hit]) =>
    Array.from({ length: 10 }, (_none, at) => resultOf(`${document}${at}`, { document, hits: [hit] })),
  );
}

function summed(results: readonly Result[], name: string, resamples = 200) {
  return summarize(results, resamples).find((value) => value.name === name);
}

it('draws documents and not questions: two documents leave open what the next one brings', () => {
  expect(summed(asked({ a: true, b: false }), 'passage hit@1')).toMatchObject({
    ...{ value: 0.5, interval: { low: 0, high: 1 } },
  });
});

it('draws the questions of the only document, and those of none, one by one', () => {
  const one = summed(
    asked({ a: true }).map((result, at) => ({ ...result, hits: [at < 5] })),
    'passage hit@1',
  );
  expect(one?.interval?.low).toBeGreaterThan(0);
  expect(one?.interval?.high).toBeLessThan(1);
});

it('has an interval of as many samples as asked for, and none of no sample or for a count', () => {
  const results = asked({ a: true, b: false, c: true });
  const once = summed(results, 'passage hit@1', 1)?.interval;
  expect(once?.low).toBe(once?.high);
  expect(summed(results, 'passage hit@1', 0)?.interval).toBeUndefined();
  expect(summed(results, 'questions')).toEqual({ name: 'questions', unit: 'count', value: 30 });
});
