import { expect, it } from 'vitest';
import { reportLoad, reportSoak } from '../../bench/load/report.ts';

it('answers all who ask on both platforms at once while digests are posted, and says how fast', async () => {
  const lines: string[] = [];
  await reportLoad({ rates: [20], seconds: 2 }, (line) => lines.push(line));
  const [, , figures = ''] = lines;
  // Rate, p50, p99, lost, declined, 429, digests; times, and thus what is lost, depend on the machine.
  const [, rate, declined, limited, digests] =
    /^ +(\d+) +[\d.]+ +\S+ +\d+ +(\d+) +(\d+) +(\d+) /.exec(figures) ?? [];
  expect({ rate, declined, limited }).toEqual({ rate: '20', declined: '0', limited: '0' });
  expect(Number(digests)).toBeGreaterThan(0);
  expect(lines.at(-1)).toContain('Highest rate sustained');
});

it('shows the memory of the program before the first question and after the last one', async () => {
  const lines: string[] = [];
  await reportSoak({ rate: 10, minutes: 0.02 }, (line) => lines.push(line));
  expect(lines.filter((line) => /^ +\d+ +[\d.]+ +[\d.]+ +\S+ /.test(line))).toHaveLength(2);
  expect(lines.at(-1)).toMatch(/Growth a minute .*: RSS -?[\d.]+ kB, heap -?[\d.]+ kB/);
});
