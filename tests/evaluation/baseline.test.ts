import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/evaluation/dataset.ts';
import { summarize } from '../../src/evaluation/summary.ts';
import { ask } from '../../src/evaluation/trial.ts';

const DATA = fileURLToPath(new URL('../../../shared/eval/article', import.meta.url));
const present = existsSync(DATA);
const why = present ? '' : ' (skipped: the evaluation data lies outside of the project and is not here)';

describe.skipIf(!present)(`on the first article${why}`, () => {
  it('every label can be found whole in a passage, and no quote is altered', async () => {
    const results = ask(await loadDataset(DATA), { now: () => 0, onProgress: () => {} });
    const lost = results.filter(({ answerable, relevant }) => answerable && relevant === 0);
    expect(lost.map(({ id }) => id)).toEqual([]);
    const values = new Map(summarize(results, 0).map(({ name, value }) => [name, value]));
    expect(values.get('answerable')).toBe(63);
    expect(values.get('altered quotes')).toBe(0);
  });
});
